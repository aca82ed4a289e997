/** Which languages the interface speaks. A reader loads the dictionary of one; the others stay where they are. */
import type { Dictionary, FirstWords, OpenedWords } from './dictionary';
import { FIRST_WORDS } from './first-words';
import { languageChain } from './languages';

/** What each language calls itself, so that one can be offered before its words are loaded. */
const NAMES: Readonly<Record<string, string>> = { ar: 'العربية', en: 'English' };

interface Loaders {
  readonly first: () => Promise<FirstWords>;
  readonly opened: () => Promise<OpenedWords>;
}

const LOADERS: ReadonlyMap<string, Loaders> = new Map([
  ['ar', { first: FIRST_WORDS.ar, opened: () => import('./ar-opened').then(({ arOpened }) => arOpened) }],
  ['en', { first: FIRST_WORDS.en, opened: () => import('./en-opened').then(({ enOpened }) => enOpened) }],
]);

/** Languages that the interface speaks. */
export const LANGUAGES: readonly string[] = [...LOADERS.keys()];

/** Spoken where the interface doesn't speak what is asked for. */
export const FALLBACK = 'en';

const loaded = new Map<string, FirstWords | Dictionary>();

/** Whether something was opened: its words are then loaded with every language. */
let opened = false;

/** The language of the dictionary that serves a tag: `ar` for `ar-IQ`; `null` where none does, or the tag is none. */
export function dictionaryLanguage(tag: string): string | null {
  return (isWellFormed(tag) && languageChain(tag).find((each) => LOADERS.has(each))) || null;
}

/** What the language that serves a tag calls itself. */
export function ownName(tag: string): string {
  return NAMES[dictionaryLanguage(tag) ?? FALLBACK] ?? tag;
}

/** Whether the interface speaks a language, or the language without its region. */
export function hasLanguage(language: string): boolean {
  return dictionaryLanguage(language) !== null;
}

/** Whether the words of a language are there already, as many as are needed by now. */
export function isLoaded(language: string): boolean {
  const words = loaded.get(dictionaryLanguage(language) ?? FALLBACK);
  return words !== undefined && (!opened || isWhole(words));
}

/** Brings the words of a language that a reader begins with, those of English where the interface doesn't speak it. */
export async function loadFirstWords(language: string): Promise<void> {
  const tag = dictionaryLanguage(language) ?? FALLBACK;
  const load = LOADERS.get(tag);
  if (!load) return;
  const first = loaded.get(tag) ?? (await load.first());
  if (!loaded.has(tag)) loaded.set(tag, first);
  if (!opened || isWhole(first)) return;
  const more = await load.opened();
  // Others may have waited for the same: what is made from the words would be made anew from another object.
  if (loaded.get(tag) === first) loaded.set(tag, { ...first, ...more });
}

/** Brings the words of what can be opened, in every language that is there and in all that come. */
export async function loadOpenedWords(): Promise<void> {
  opened = true;
  await Promise.all([...loaded.keys()].map(loadFirstWords));
}

/** Brings all words of a language. */
export async function loadDictionary(language: string): Promise<void> {
  await loadFirstWords(language);
  await loadOpenedWords();
}

/** The words that serve a tag; those of any other that is there until they are. Throws where there are none yet. */
export function loadedDictionary(tag: string): { readonly language: string; readonly dictionary: FirstWords } {
  const language = dictionaryLanguage(tag) ?? FALLBACK;
  const dictionary = loaded.get(language);
  if (dictionary) return { language, dictionary };
  const [other] = loaded;
  if (!other) throw new Error(`no dictionary is loaded, expected that of "${language}": call loadDictionary first`);
  return { language: other[0], dictionary: other[1] };
}

export function isWhole(words: FirstWords): words is Dictionary {
  return 'lists' in words;
}

export function isWellFormed(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}
