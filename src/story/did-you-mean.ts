import { nearestWord } from '../text/edit-distance';

/** A hint, worked out when it is asked for: the candidate that was most likely meant. */
export function didYouMean(word: string, candidates: () => Iterable<string>): () => string | null {
  return () => {
    const nearest = nearestWord(word, candidates());
    return nearest === null ? null : `Did you mean “${nearest}”?`;
  };
}
