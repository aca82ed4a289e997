/** Languages as BCP 47 tags: their direction, and which of several texts to show. */
import type { LocalizedText } from '../story/types';

const RIGHT_TO_LEFT_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

/** The script in which a language is written (ISO 15924); Latin for a tag that is none. */
export function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? 'Latn';
  } catch {
    return 'Latn';
  }
}

/** By language: a story has few, a list asks for each of its thousands of texts, and a browser takes long to answer. */
const directions = new Map<string, 'ltr' | 'rtl'>();

/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const direction = directions.get(language) ?? (RIGHT_TO_LEFT_SCRIPTS.has(scriptOf(language)) ? 'rtl' : 'ltr');
  directions.set(language, direction);
  return direction;
}

/** What stands after so many says nothing about a text. */
const MOST_SUBTAGS = 8;

/** A tag and its shorter forms: `ar-IQ` is also `ar`. */
export function languageChain(language: string): readonly string[] {
  const subtags = language.split('-', MOST_SUBTAGS);
  return subtags.map((_, dropped) => subtags.slice(0, subtags.length - dropped).join('-'));
}

export interface Localized {
  readonly text: string;
  /** The language that the text is really in, which may not be the one asked for. */
  readonly language: string;
}

/**
 * The text in `language`, or the nearest there is: the language without its region, then `otherwise` (as a rule
 * the article's), then whichever stands first. `null` where there is no text at all.
 */
export function localize(text: LocalizedText, language: string, otherwise?: string): Localized | null {
  const wanted = [...languageChain(language), ...(otherwise === undefined ? [] : languageChain(otherwise))];
  for (const tag of [...wanted, ...Object.keys(text)]) {
    const found = Object.hasOwn(text, tag) && text[tag];
    if (typeof found === 'string') return { text: found, language: tag };
  }
  return null;
}
