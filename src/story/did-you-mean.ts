import { nearestWord } from '../text/edit-distance';

/** The candidate that was most likely meant; `null` where none comes near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  const nearest = nearestWord(word, candidates);
  return nearest === null ? null : `Did you mean “${nearest}”?`;
}
