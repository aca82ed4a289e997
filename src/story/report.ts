import type { IssueCode } from './issue-codes';
import type { Misfit } from './report-misfit';
import type { Miss } from './report-miss';
import type { Issue } from './types';

/** A story with more faults than this is not mended one by one; the rest are counted. */
export const MOST_ISSUES = 1_000;

/** Looking for what may have been meant takes time: after so many hints the author has enough to do. */
const MOST_SEARCHES = 50;

/** The nearest thing that would have been right; as a function where that has to be searched for. */
export type Hint = string | null | (() => string | null);

/** How what may have been meant is looked for. */
export interface Hints {
  readonly didYouMean: (word: string, candidates: Iterable<string>) => string | null;
  /** Says what of a quote is not as the text has it. */
  readonly miss: (report: Report, miss: Miss) => void;
  /** Says what a value should have been. */
  readonly misfit: (report: Report, misfit: Misfit) => void;
}

/** A JSON path, such as `$.flows[3].from` or `$.title["pt-BR"]`. */
export function childPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

/** Gathers issues, and remembers from where in the file each object that was read came. */
export class Report {
  readonly #hints: Hints | null;
  readonly #issues: Issue[] = [];
  readonly #paths = new WeakMap<object, string>();
  readonly #indexes = new WeakMap<readonly unknown[], readonly number[]>();
  /** Ids of things that are in the file but so broken that they are left out, each with its issue. */
  readonly leftOut = new Set<string>();
  #untold = 0;
  #searches = 0;

  constructor(hints: Hints | null = null) {
    this.#hints = hints;
  }

  error(code: IssueCode, path: string, found: string, expected: string, hint?: Hint): void {
    this.#add({ severity: 'error', code, path, found, expected }, hint);
  }

  warning(code: IssueCode, path: string, found: string, expected: string, hint?: Hint): void {
    this.#add({ severity: 'warning', code, path, found, expected }, hint);
  }

  /** A value that is not as its schema has it, or a field that is not there. */
  misfit(misfit: Misfit): void {
    if (this.#hints) this.#hints.misfit(this, misfit);
    else this.error('wrong-type', misfit.path, inWords(misfit.value), 'what the format asks for');
  }

  /** A quote that was not found where it should stand, or not settled. */
  miss(miss: Miss): void {
    if (this.#hints) this.#hints.miss(this, miss);
    else
      this.error(`${miss.what}-${miss.search.status}`, miss.path, quoted(miss.quote.exact), 'words that stand there');
  }

  /** A hint, worked out when it is asked for: the candidate that was most likely meant. */
  nearest(word: string, candidates: () => Iterable<string>): Hint {
    const hints = this.#hints;
    return hints && (() => hints.didYouMean(word, candidates()));
  }

  /** Remembers where `object` stood; for a list also where each of its items stood, as some may have been left out. */
  remember(object: object, path: string, indexes?: readonly number[]): void {
    this.#paths.set(object, path);
    if (indexes && Array.isArray(object)) this.#indexes.set(object, indexes);
  }

  /** Whether `object` was read from the file, rather than put in where the file has nothing. */
  isFromFile(object: object): boolean {
    return this.#paths.has(object);
  }

  /** Path of an object that was read, or of what stands under `key` in it. */
  at(object: object, key?: string | number): string {
    const path = this.#paths.get(object) ?? '$';
    if (key === undefined) return path;
    const original = Array.isArray(object) && typeof key === 'number' ? this.#indexes.get(object)?.[key] : undefined;
    return childPath(path, original ?? key);
  }

  /** The items of a list that was read which `keep` keeps, still knowing where they stood. */
  filter<T>(list: readonly T[], keep: (item: T, index: number) => boolean): T[] {
    const indexes: number[] = [];
    const kept = list.filter((item, index) => {
      const isKept = keep(item, index);
      if (isKept) indexes.push(this.#indexes.get(list)?.[index] ?? index);
      return isKept;
    });
    this.remember(kept, this.at(list), indexes);
    return kept;
  }

  issues(): readonly Issue[] {
    if (this.#untold === 0) return [...this.#issues];
    const last: Issue = {
      severity: 'error',
      code: 'too-many-issues',
      path: '$',
      found: `${MOST_ISSUES + this.#untold} issues`,
      expected: `at most ${MOST_ISSUES}; the others are not listed`,
    };
    return [...this.#issues, last];
  }

  #add(issue: Issue, given: Hint | undefined): void {
    if (this.#issues.length < MOST_ISSUES) {
      const hint = typeof given === 'function' ? this.#search(given) : given;
      this.#issues.push(hint ? { ...issue, hint } : issue);
    } else this.#untold += 1;
  }

  #search(hint: () => string | null): string | null {
    this.#searches += 1;
    return this.#searches <= MOST_SEARCHES ? hint() : null;
  }
}

const LONGEST = 80;

/** A value from a file in a few words, whatever it is. */
export function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return value.length === 1 ? 'a list of 1 item' : `a list of ${value.length} items`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

/** Text in quote marks, cut where it is long. */
export function quoted(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return `“${cut.replace(/\s+/g, ' ')}”`;
}
