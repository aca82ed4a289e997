import type { IssueCode } from './issue-codes';
import type { IssueFacts } from './issue-facts';
import type { Misfit } from './report-misfit';
import type { Miss } from './report-miss';
import type { Issue } from './types';

/** A story with more faults than this is not mended one by one; the rest are counted. */
export const MOST_ISSUES = 1_000;

/** Looking for what may have been meant takes time: after so many hints the author has enough to do. */
const MOST_SEARCHES = 50;

export interface Wording {
  readonly found: string;
  readonly expected: string;
  /** The nearest thing that would have been right; as a function where that has to be searched for. */
  readonly hint?: string | null | (() => string | null);
}

/** How faults are put into words; nobody needs that whose story has none. */
export interface Teller {
  readonly words: <Code extends keyof IssueFacts>(code: Code, facts: IssueFacts[Code]) => Wording;
  /** Says what of a quote is not as the text has it. */
  readonly miss: (report: Report, miss: Miss) => void;
  /** Says what a value should have been. */
  readonly misfit: (report: Report, misfit: Misfit) => void;
}

/** Of a fault where there is no teller. */
const UNTOLD: Wording = { found: 'something else', expected: 'what the format asks for' };

/** A JSON path, such as `$.flows[3].from` or `$.title["pt-BR"]`. */
export function childPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

/** Gathers issues, and remembers from where in the file each object that was read came. */
export class Report {
  readonly #teller: Teller | null;
  readonly #issues: Issue[] = [];
  readonly #paths = new WeakMap<object, string>();
  readonly #indexes = new WeakMap<readonly unknown[], readonly number[]>();
  /** Ids of things that are in the file but so broken that they are left out, each with its issue. */
  readonly leftOut = new Set<string>();
  #untold = 0;
  #searches = 0;

  constructor(teller: Teller | null = null) {
    this.#teller = teller;
  }

  error<Code extends keyof IssueFacts>(code: Code, path: string, facts: IssueFacts[Code]): void {
    this.#add('error', code, path, this.#words(code, facts));
  }

  warning<Code extends keyof IssueFacts>(code: Code, path: string, facts: IssueFacts[Code]): void {
    this.#add('warning', code, path, this.#words(code, facts));
  }

  /** A fault that is in words already. */
  told(code: IssueCode, path: string, wording: Wording): void {
    this.#add('error', code, path, wording);
  }

  /** A value that is not as its schema has it, or a field that is not there. */
  misfit(misfit: Misfit): void {
    if (this.#teller) this.#teller.misfit(this, misfit);
    else this.told('wrong-type', misfit.path, UNTOLD);
  }

  /** A quote that was not found where it should stand, or not settled. */
  miss(miss: Miss): void {
    if (this.#teller) this.#teller.miss(this, miss);
    else this.told(`${miss.what}-${miss.search.status}`, miss.path, UNTOLD);
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
    const code = 'too-many-issues';
    const { found, expected } = this.#words(code, { count: MOST_ISSUES + this.#untold, most: MOST_ISSUES });
    return [...this.#issues, { severity: 'error', code, path: '$', found, expected }];
  }

  #words<Code extends keyof IssueFacts>(code: Code, facts: IssueFacts[Code]): Wording {
    return this.#teller?.words(code, facts) ?? UNTOLD;
  }

  #add(severity: Issue['severity'], code: IssueCode, path: string, { found, expected, hint }: Wording): void {
    if (this.#issues.length < MOST_ISSUES) {
      const said = typeof hint === 'function' ? this.#search(hint) : hint;
      this.#issues.push({ severity, code, path, found, expected, ...(said && { hint: said }) });
    } else this.#untold += 1;
  }

  #search(hint: () => string | null): string | null {
    this.#searches += 1;
    return this.#searches <= MOST_SEARCHES ? hint() : null;
  }
}
