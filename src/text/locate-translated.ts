import type { TextRange } from '../story/types';
import { type NormalisedText, normalise, normaliseWithOffsets, toOriginal } from './normalise';

/**
 * Where each of `words` stands in a translation; `null` where it does not.
 *
 * Words that stand there once are found by all who name them. Where they stand several times, the n-th of equal `words`
 * takes the n-th. Whole words come first: "Iraq" is looked for inside "Iraqi" only where it stands nowhere by itself.
 */
export function locateTranslated(translation: string, words: readonly string[]): readonly (TextRange | null)[] {
  const folded = normaliseWithOffsets(translation);
  const found = new Map<string, readonly TextRange[]>();
  const taken = new Map<string, number>();
  return words.map((given) => {
    const key = normalise(given).trim();
    const places = found.get(key) ?? occurrences(folded, key);
    found.set(key, places);
    const nth = taken.get(key) ?? 0;
    taken.set(key, nth + 1);
    return (places.length === 1 ? places[0] : places[nth]) ?? null;
  });
}

function occurrences(folded: NormalisedText, words: string): readonly TextRange[] {
  const { text } = folded;
  const whole: TextRange[] = [];
  const parts: TextRange[] = [];
  if (words === '') return [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    const before = [...text.slice(0, at).slice(-2)].at(-1);
    const [after] = text.slice(end, end + 2);
    (isLetter(before) || isLetter(after) ? parts : whole).push(toOriginal(folded, at, end));
  }
  return whole.length > 0 ? whole : parts;
}

/** ASCII, of which most translations are, is told by itself: to read the class of all letters takes longer than to find all else. */
function isLetter(character = ''): boolean {
  return character < '\x80' ? /[a-z\d]/i.test(character) : /[\p{L}\p{M}\p{N}]/u.test(character);
}
