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

const LETTER_BEFORE = /[\p{L}\p{M}\p{N}]$/u;
const LETTER_AFTER = /^[\p{L}\p{M}\p{N}]/u;

function occurrences(folded: NormalisedText, words: string): readonly TextRange[] {
  const whole: TextRange[] = [];
  const parts: TextRange[] = [];
  if (words === '') return [];
  for (let at = folded.text.indexOf(words); at !== -1; at = folded.text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    const isWhole =
      !LETTER_BEFORE.test(folded.text.slice(Math.max(0, at - 2), at)) &&
      !LETTER_AFTER.test(folded.text.slice(end, end + 2));
    (isWhole ? whole : parts).push(toOriginal(folded, at, end));
  }
  return whole.length > 0 ? whole : parts;
}
