import type { Passage, TextRange } from '../story/types';
import { findQuote } from './find-quote';
import { type NormalisedText, normaliseWithOffsets } from './normalise';

/** A passage in another copy of its article; ranges are offsets into that copy. */
export interface LocatedPassage {
  readonly passage: Passage;
  readonly range: TextRange;
  /** The words that name places, in the order of the passage's mentions. */
  readonly mentions: readonly { readonly place: string; readonly range: TextRange }[];
}

export interface PassageSearch {
  readonly located: readonly LocatedPassage[];
  /** Passages whose words do not stand in the copy, or in more than one place. */
  readonly missing: readonly Passage[];
}

/** Units of the article on each side of a quote that tell it from the same words elsewhere, in a pulled quote or a caption. */
const AROUND = 40;

/**
 * Finds the passages of an article in another copy of it, strictly: what differs by a letter is missing, and so is what
 * could be meant in two places. A passage that does not stand in the article itself is neither. Where the story has no
 * text of the article (''), its quotes alone say what to look for.
 */
export function locatePassages(copy: string, passages: readonly Passage[], article: string): PassageSearch {
  const folded = normaliseWithOffsets(copy);
  const located: LocatedPassage[] = [];
  const missing: Passage[] = [];
  for (const passage of passages) {
    if (article !== '' && !passage.range) continue;
    const range = locate(folded, passage, article);
    if (range) located.push({ passage, range, mentions: mentionsIn(folded, passage, range) });
    else missing.push(passage);
  }
  return { located, missing };
}

function locate(copy: NormalisedText, { quote, range }: Passage, article: string): TextRange | null {
  const search = findQuote(copy, quote);
  if (search.status === 'found') return search.range;
  if (search.status !== 'ambiguous' || !range) return null;
  const { exact } = quote;
  const before = article.slice(Math.max(0, range.start - AROUND), range.start);
  const after = article.slice(range.end, range.end + AROUND);
  const closer = findQuote(copy, { exact, prefix: before, suffix: after });
  return closer.status === 'found' ? closer.range : null;
}

function mentionsIn(copy: NormalisedText, { mentions }: Passage, within: TextRange): LocatedPassage['mentions'] {
  return mentions.flatMap((mention) => {
    const search = findQuote(copy, mention, within);
    return search.status === 'found' ? [{ place: mention.place, range: search.range }] : [];
  });
}
