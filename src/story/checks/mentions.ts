import { findQuote } from '../../text/find-quote';
import { type NormalisedText, normaliseWithOffsets } from '../../text/normalise';
import type { Draft, DraftPassage } from '../draft';
import type { Report } from '../report';
import type { TextRange } from '../types';

/**
 * Every mention stands in its passage word for word, and in one place alone; what must stand around it is read in the
 * article. Sets where. In a passage that was not found in the article mentions are looked up all the same, in the
 * quote as the story has it, but have no range.
 */
export function mentions(draft: Draft, report: Report): void {
  for (const passage of draft.passages) {
    const { text, within } = surroundings(passage, draft.text);
    for (const mention of passage.mentions) {
      const search = findQuote(text, mention, within);
      if (search.status === 'found') mention.range = passage.range && search.range;
      else {
        const searched = normaliseWithOffsets(text.original.slice(within.start, within.end));
        report.miss({ what: 'mention', quote: mention, path: report.at(mention), search, text, searched });
      }
    }
  }
}

function surroundings(
  { quote, range }: DraftPassage,
  article: NormalisedText,
): { text: NormalisedText; within: TextRange } {
  if (range) return { text: article, within: range };
  const { exact, prefix = '', suffix = '' } = quote;
  const within = { start: prefix.length, end: prefix.length + exact.length };
  return { text: normaliseWithOffsets(prefix + exact + suffix), within };
}
