import { findQuote, type QuoteSearch } from '../../text/find-quote';
import { nearestText } from '../../text/nearest-text';
import { type NormalisedText, normaliseWithOffsets } from '../../text/normalise';
import type { Draft } from '../draft';
import { quoted, type Report } from '../report';
import type { TextQuote, TextRange } from '../types';

/** Nearest texts take time: after this many the author has enough to do. */
const MOST_HINTS = 20;
/** Units of text shown on each side of a hit. */
const AROUND = 16;

/**
 * Every passage stands in the article word for word, and in one place alone; every mention stands in its passage, likewise.
 * Sets the ranges of both.
 *
 * Without the article's text no quote can be looked up: all ranges stay `null`, one issue says so, and mentions are
 * looked up in their quotes alone.
 */
export function quotes(draft: Draft, report: Report): void {
  const hints = { left: MOST_HINTS };
  const article = draft.text === '' ? null : normaliseWithOffsets(draft.text);
  if (!article) reportMissingArticle(draft, report);

  for (const passage of draft.passages) {
    const search = article && findQuote(article, passage.quote);
    if (article && search) {
      if (search.status === 'found') passage.range = search.range;
      else
        reportSearch('quote', search, passage.quote, article, 'the article', report.at(passage.quote), report, hints);
    }
    const around = article && passage.range ? { text: article, within: passage.range } : quoteAlone(passage.quote);
    for (const mention of passage.mentions) {
      const found = findQuote(around.text, mention, around.within);
      if (found.status === 'found') mention.range = passage.range && found.range;
      else {
        const quote = normaliseWithOffsets(around.text.original.slice(around.within.start, around.within.end));
        reportSearch(
          'mention',
          found,
          mention,
          found.status === 'not-found' ? quote : around.text,
          'its quote',
          report.at(mention),
          report,
          hints,
        );
      }
    }
  }
}

function reportMissingArticle(draft: Draft, report: Report): void {
  const path = report.at(draft.article, 'text');
  const expected = 'the text of the article, in which the quotes can be looked up';
  if (draft.article.text === undefined)
    report.warning('article-missing', path, 'a story that ships its quotes alone', expected);
  else report.error('article-missing', path, 'no text', expected);
}

/** A quote by itself, with the words it says stand around it, as the text to look up mentions in. */
function quoteAlone({ exact, prefix = '', suffix = '' }: TextQuote): { text: NormalisedText; within: TextRange } {
  const text = normaliseWithOffsets(prefix + exact + suffix);
  return { text, within: { start: prefix.length, end: prefix.length + exact.length } };
}

function reportSearch(
  what: 'quote' | 'mention',
  search: Exclude<QuoteSearch, { status: 'found' }>,
  quote: TextQuote,
  text: NormalisedText,
  where: string,
  path: string,
  report: Report,
  hints: { left: number },
): void {
  if (search.status === 'not-found') {
    const hint = hints.left-- > 0 ? nearestHint(text, quote.exact, what === 'quote') : null;
    report.error(
      `${what}-not-found`,
      `${path}.exact`,
      quoted(quote.exact),
      `words that stand in ${where}, letter for letter`,
      hint,
    );
  } else if (search.status === 'ambiguous') {
    const shown = search.hits.slice(0, 3).map((hit) => inContext(text.original, hit));
    report.error(
      `${what}-ambiguous`,
      path,
      `${quoted(quote.exact)}, which stands in ${where} ${search.count} times`,
      'a prefix or suffix that fits one of them alone',
      `It stands here: ${shown.join('; ')}${search.count > 3 ? '; …' : ''}`,
    );
  } else {
    const contexts = [
      quote.prefix && `prefix ${quoted(quote.prefix)}`,
      quote.suffix && `suffix ${quoted(quote.suffix)}`,
    ];
    report.error(
      `${what}-context-not-found`,
      path,
      `${quoted(quote.exact)} with ${contexts.filter(Boolean).join(' and ')}`,
      `a prefix that stands right before these words in ${where === 'the article' ? where : 'the article'}, and a suffix that stands right after them`,
      `The nearest: ${inContext(text.original, search.nearest)}`,
    );
  }
}

function nearestHint(text: NormalisedText, exact: string, isArticle: boolean): string | null {
  const nearest = nearestText(text, exact);
  if (!nearest) return null;
  const line = isArticle
    ? `, on line ${text.original.slice(0, nearest.range.start).split('\n').length} of the article,`
    : '';
  const [first, ...more] = nearest.differences;
  const words = text.original.slice(nearest.range.start, nearest.range.end);
  if (!first) return `The nearest text${line} is ${quoted(words)}`;
  const rest = more.length > 0 ? ` (and ${more.length} more such)` : '';
  const has = first.text === '' ? 'has no such words' : `has ${quoted(first.text)}`;
  const instead = first.quote === '' ? 'and the quote leaves that out' : `where the quote has ${quoted(first.quote)}`;
  return `The nearest text${line} ${has} ${instead}${rest}: ${quoted(words)}`;
}

function inContext(text: string, { start, end }: TextRange): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return `“…${before}[${text.slice(start, Math.min(end, start + 40))}${end - start > 40 ? '…' : ''}]${after}…”`.replace(
    /\s+/g,
    ' ',
  );
}
