/** Which languages the interface speaks. A reader loads the dictionary of one; the others stay where they are. */
import type { Dictionary } from './dictionary';
import { languageChain } from './languages';

/** What each language calls itself, so that one can be offered before its words are loaded. */
const NAMES: Readonly<Record<string, string>> = { ar: 'العربية', en: 'English' };

const LOADERS: ReadonlyMap<string, () => Promise<Dictionary>> = new Map([
  ['ar', () => import('./ar').then(({ ar }) => ar)],
  ['en', () => import('./en').then(({ en }) => en)],
]);

/** Languages that the interface speaks. */
export const LANGUAGES: readonly string[] = [...LOADERS.keys()];

/** Spoken where the interface doesn't speak what is asked for. */
export const FALLBACK = 'en';

const loaded = new Map<string, Dictionary>();

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

/** Whether the words of a language are there already. */
export function isLoaded(language: string): boolean {
  return loaded.has(dictionaryLanguage(language) ?? FALLBACK);
}

/** Brings the words of a language, those of English where the interface doesn't speak it. */
export async function loadDictionary(language: string): Promise<void> {
  const tag = dictionaryLanguage(language) ?? FALLBACK;
  const load = LOADERS.get(tag);
  if (load && !loaded.has(tag)) loaded.set(tag, await load());
}

/** The dictionary that serves a tag; any other that is there until that one is. Throws where there is none yet. */
export function loadedDictionary(tag: string): { readonly language: string; readonly dictionary: Dictionary } {
  const language = dictionaryLanguage(tag) ?? FALLBACK;
  const dictionary = loaded.get(language);
  if (dictionary) return { language, dictionary };
  const [other] = loaded;
  if (!other) throw new Error(`no dictionary is loaded, expected that of "${language}": call loadDictionary first`);
  return { language: other[0], dictionary: other[1] };
}

function isWellFormed(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}
