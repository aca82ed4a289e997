/** The dictionaries as flat lists: every string by its path. */
import { ar } from '../../locale/ar';
import { arOpened } from '../../locale/ar-opened';
import { en } from '../../locale/en';
import { enOpened } from '../../locale/en-opened';
import { PAGE_WORDS } from '../../locale/pages';
import { shellWords } from '../../locale/shell';

export type Leaves = ReadonlyMap<string, string>;

/** Every string of a dictionary by its path; the forms of a plural are one entry each. */
export function leavesOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key));
}

/** By language, BCP 47. */
export const leaves: ReadonlyMap<string, Leaves> = new Map([
  ['ar', new Map(leavesOf({ ...ar, ...arOpened, pages: PAGE_WORDS.ar, shell: shellWords(['ar']) }))],
  ['en', new Map(leavesOf({ ...en, ...enOpened, pages: PAGE_WORDS.en, shell: shellWords(['en']) }))],
]);

export const CATEGORY = /\.(zero|one|two|few|many|other)$/;

/** Paths of the phrases that follow a number. */
export function pluralsOf(all: Leaves): ReadonlySet<string> {
  const ofOther = [...all.keys()].filter((path) => path.endsWith('.other') && all.has(path.replace(CATEGORY, '.one')));
  return new Set(ofOther.map((path) => path.replace(CATEGORY, '')));
}
