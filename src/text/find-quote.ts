import type { TextQuote, TextRange } from '../story/types';
import { type NormalisedText, normalise, normaliseWithOffsets, toFolded, toOriginal } from './normalise';

/** Where a quote stands in a text, or why that can't be said. Ranges are offsets into the original text. */
export type QuoteSearch =
  | { readonly status: 'found'; readonly range: TextRange }
  | { readonly status: 'not-found' }
  /** The words, with what was asked to stand around them, stand here more than once. */
  | { readonly status: 'ambiguous'; readonly count: number; readonly hits: readonly TextRange[] }
  /** The words stand here, but never with that prefix and suffix around them; `nearest` is the hit that comes closest. */
  | { readonly status: 'context-not-found'; readonly count: number; readonly nearest: TextRange };

/** No reader can tell that many apart, and a search must end: further hits are not counted. */
const MOST_HITS = 10_000;

/**
 * Finds the words of `quote` in `text`, strictly (see `normaliseWithOffsets` for what is folded; white space at the ends of
 * `exact` is ignored). `prefix` must stand right before the words and `suffix` right after; a space where the two meet may be left out or be too much. Several hits are settled by them or not at all.
 *
 * With `within` the words must lie inside that range of the original, while prefix and suffix may reach outside it.
 */
export function findQuote(text: string | NormalisedText, quote: TextQuote, within?: TextRange): QuoteSearch {
  const folded = typeof text === 'string' ? normaliseWithOffsets(text) : text;
  const exact = normalise(quote.exact).trim();
  const bounds = within ? toFolded(folded, within) : { start: 0, end: folded.text.length };
  const hits = exact === '' ? [] : occurrences(folded, exact, bounds);
  const [first] = hits;
  if (first === undefined) return { status: 'not-found' };

  const prefix = quote.prefix ? normalise(quote.prefix) : '';
  const suffix = quote.suffix ? normalise(quote.suffix) : '';
  const toRange = (at: number) => toOriginal(folded, at, at + exact.length);
  let fitting = hits.filter((at) => fits(folded.text, at, exact.length, prefix, suffix));
  if (fitting.length === 0) {
    fitting = hits.filter((at) => fitsLoosely(folded.text, at, exact.length, prefix, suffix));
  }
  const [only] = fitting;
  if (only === undefined) {
    const nearest = hits.reduce((best, at) =>
      closeness(folded.text, at, exact.length, prefix, suffix) >
      closeness(folded.text, best, exact.length, prefix, suffix)
        ? at
        : best,
    );
    return { status: 'context-not-found', count: hits.length, nearest: toRange(nearest) };
  }
  if (fitting.length > 1) return { status: 'ambiguous', count: fitting.length, hits: fitting.map(toRange) };
  return { status: 'found', range: toRange(only) };
}

/** Units by which a quote is looked for before all of it is compared: to look for all at once may take length times length. */
const HEAD = 64;

/** Units that are compared in one search at the most: a text in which a long quote almost stands everywhere is none. */
const MOST_COMPARED = 10_000_000;

/** Starts of all occurrences of `words`, overlapping ones too. Part of a letter that was composed is none. */
function occurrences({ text, starts }: NormalisedText, words: string, bounds: TextRange): number[] {
  const hits: number[] = [];
  const isBetweenLetters = (at: number): boolean => starts[at - 1] !== starts[at];
  const searched = text.slice(0, bounds.end);
  const head = words.slice(0, HEAD);
  let at = searched.indexOf(head, bounds.start);
  for (let compared = 0; at !== -1 && hits.length < MOST_HITS && compared < MOST_COMPARED; compared += words.length) {
    if (searched.startsWith(words, at) && isBetweenLetters(at) && isBetweenLetters(at + words.length)) hits.push(at);
    at = searched.indexOf(head, at + 1);
  }
  return hits;
}

function fits(text: string, at: number, length: number, prefix: string, suffix: string): boolean {
  return at >= prefix.length && text.startsWith(prefix, at - prefix.length) && text.startsWith(suffix, at + length);
}

/** The same, but for a space where the context meets the words. A context of white space alone says just that, and fits strictly or not at all. */
function fitsLoosely(text: string, at: number, length: number, prefix: string, suffix: string): boolean {
  if (prefix === ' ' || suffix === ' ') return false;
  const before = text.slice(Math.max(0, at - prefix.length - 1), at).trimEnd();
  const after = text.slice(at + length, at + length + suffix.length + 1).trimStart();
  return before.endsWith(prefix.trimEnd()) && after.startsWith(suffix.trimStart());
}

/** How many units of the contexts fit around the hit, counted outwards from it. */
function closeness(text: string, at: number, length: number, prefix: string, suffix: string): number {
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[at - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[at + length + after]) after += 1;
  return before + after;
}
