import type { QuoteSearch } from '../text/find-quote';
import { nearestText } from '../text/nearest-text';
import type { NormalisedText } from '../text/normalise';
import { quoted } from './in-words';
import type { Report } from './report';
import type { TextQuote, TextRange } from './types';

/** A quote that was not found, or not settled. */
export interface Miss {
  readonly what: 'quote' | 'mention';
  readonly quote: TextQuote;
  readonly path: string;
  readonly search: Exclude<QuoteSearch, { status: 'found' }>;
  /** The text that the ranges of the search are offsets into. */
  readonly text: NormalisedText;
  /** The part of it in which the words were looked for. */
  readonly searched: NormalisedText;
}

/** Units of text shown on each side of a hit. */
const AROUND = 16;
/** Hits shown of a quote that stands in several places. */
const MOST_SHOWN = 3;

/** Says what of a quote is not as the text has it, with the nearest thing that would have been right. */
export function reportMiss(report: Report, miss: Miss): void {
  const { what, quote, path, search, text } = miss;
  const where = what === 'quote' ? 'the article' : 'its quote';
  const words = quoted(quote.exact);
  if (search.status === 'not-found') {
    const expected = `words that stand in ${where}, letter for letter`;
    report.told(`${what}-not-found`, `${path}.exact`, { found: words, expected, hint: () => nearestHint(miss) });
  } else if (search.status === 'ambiguous') {
    const shown = search.hits.slice(0, MOST_SHOWN).map((hit) => inContext(text, hit));
    const hint = `It stands here: ${shown.join('; ')}${search.count > MOST_SHOWN ? '; …' : ''}`;
    const found = `${words}, which stands in ${where} ${search.count} times`;
    const expected = 'a prefix or suffix that fits one of them alone';
    report.told(`${what}-ambiguous`, path, { found, expected, hint });
  } else {
    const { prefix, suffix } = quote;
    const contexts = [prefix && `prefix ${quoted(prefix)}`, suffix && `suffix ${quoted(suffix)}`].filter(Boolean);
    const expected =
      'a prefix that stands right before these words in the article, and a suffix that stands right after';
    const hint = `The nearest: ${inContext(text, search.nearest)}`;
    const found = `${words} with ${contexts.join(' and ')}`;
    report.told(`${what}-context-not-found`, path, { found, expected, hint });
  }
}

function nearestHint({ what, quote, searched }: Miss): string | null {
  const nearest = nearestText(searched, quote.exact);
  if (!nearest) return null;
  const { start, end } = nearest.range;
  const line = searched.original.slice(0, start).split('\n').length;
  const place = what === 'quote' ? `, on line ${line} of the article,` : '';
  const words = quoted(searched.original.slice(start, end));
  const [first, ...more] = nearest.differences;
  if (!first) return `The nearest text${place} is ${words}`;
  const has = first.text === '' ? 'has no such words' : `has ${quoted(first.text)}`;
  const instead = first.quote === '' ? 'which the quote leaves out' : `where the quote has ${quoted(first.quote)}`;
  const rest = more.length > 0 ? ` (and ${more.length} more such)` : '';
  return `The nearest text${place} ${has} ${instead}${rest}: ${words}`;
}

/** Words with what stands around them, on one line: “…before [words] after…”. */
function inContext({ original }: NormalisedText, { start, end }: TextRange): string {
  const before = original.slice(Math.max(0, start - AROUND), start);
  const words = original.slice(start, Math.min(end, start + 2 * AROUND)) + (end - start > 2 * AROUND ? '…' : '');
  return `“…${before}[${words}]${original.slice(end, end + AROUND)}…”`.replace(/\s+/g, ' ');
}
