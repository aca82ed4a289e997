import type { TextRange } from '../story/types';
import { editDistance } from './edit-distance';
import { type NormalisedText, normalise, normaliseWithOffsets, toOriginal } from './normalise';

/** Words that stand otherwise in the text than in the quote; empty where one of the two has no such words. */
export interface Difference {
  readonly text: string;
  readonly quote: string;
}

/** What in a text comes closest to a quote that is not in it. */
export interface NearestText {
  /** Offsets into the original. */
  readonly range: TextRange;
  /** In the order of the text. */
  readonly differences: readonly Difference[];
}

/** Quotes of more words than this get no hint: comparing takes words times words. */
const MOST_QUOTE_WORDS = 2_000;
/** A quote of fewer words than this is compared letter by letter, since one wrong word leaves it little to be found by. */
const FEW_WORDS = 4;
/** How many words of the text are compared letter by letter. */
const MOST_WORDS_BY_LETTER = 20_000;
/** Comparing takes letters times letters: "words" longer than this are none. */
const MOST_LETTERS = 200;
/** Share of the quote's words, and of a short quote's letters, that must agree before it is called near. */
const NEAR = 0.6;

interface Word extends TextRange {
  /** As it stands in the folded text. */
  readonly text: string;
  /** The same without case, punctuation and the letters that Arabic writers exchange. */
  readonly key: string;
}

/** The words of texts that were searched, as the next quote is looked for in the same article. */
const known = new WeakMap<NormalisedText, readonly Word[]>();

/** The stretch of `text` that `quote` was most likely meant to be; `null` where nothing comes near. */
export function nearestText(text: string | NormalisedText, quote: string): NearestText | null {
  const folded = typeof text === 'string' ? normaliseWithOffsets(text) : text;
  const wanted = wordsOf(normalise(quote).trim());
  if (wanted.length === 0 || wanted.length > MOST_QUOTE_WORDS) return null;
  const here = known.get(folded) ?? wordsOf(folded.text);
  known.set(folded, here);
  const window = wanted.length < FEW_WORDS ? windowByLetter(here, wanted) : windowByWord(here, wanted);
  return window && compare(folded, window, wanted);
}

function wordsOf(folded: string): readonly Word[] {
  const keys = new Map<string, string>();
  return Array.from(folded.matchAll(/\S+/g), ({ 0: text, index: start }) => {
    const key = keys.get(text) ?? keyOf(text);
    keys.set(text, key);
    return { text, key, start, end: start + text.length };
  });
}

function keyOf(word: string): string {
  const letters = word.replace(/[\p{P}\p{S}]/gu, '') || word;
  return letters
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ک/g, 'ك');
}

/** The stretch, as long as the quote, that shares most words with it, and a little on both sides. */
function windowByWord(here: readonly Word[], wanted: readonly Word[]): readonly Word[] | null {
  const missing = new Map<string, number>();
  for (const { key } of wanted) missing.set(key, (missing.get(key) ?? 0) + 1);
  let shared = 0;
  let most = 0;
  let bestEnd = 0;
  for (let end = 0; end < here.length; end++) {
    shared += move(missing, here[end], -1);
    shared -= move(missing, here[end - wanted.length], 1);
    if (shared > most) {
      most = shared;
      bestEnd = end + 1;
    }
  }
  if (most < wanted.length * NEAR) return null;
  const slack = 2 + Math.floor(wanted.length / 10);
  return here.slice(Math.max(0, bestEnd - wanted.length - slack), bestEnd + slack);
}

/** Takes one word off what is missing (-1) or gives it back (1); returns 1 when that word counts as shared. */
function move(missing: Map<string, number>, word: Word | undefined, by: 1 | -1): number {
  const left = word && missing.get(word.key);
  if (word === undefined || left === undefined) return 0;
  missing.set(word.key, left + by);
  return (by === -1 ? left > 0 : left >= 0) ? 1 : 0;
}

/** The few words whose letters come closest to those of a short quote. */
function windowByLetter(here: readonly Word[], wanted: readonly Word[]): readonly Word[] | null {
  const letters = wanted.map(({ key }) => key).join(' ');
  if (letters.length > MOST_LETTERS) return null;
  let most = Math.floor(letters.length * (1 - NEAR));
  let best: readonly Word[] | null = null;
  for (let start = 0; start < Math.min(here.length, MOST_WORDS_BY_LETTER); start++) {
    for (let length = Math.max(1, wanted.length - 1); length <= wanted.length + 1; length++) {
      const words = here.slice(start, start + length);
      const distance = editDistance(letters, words.map(({ key }) => key).join(' '), most);
      if (distance > most) continue;
      best = words;
      most = distance - 1;
      if (most < 0) return best;
    }
  }
  return best;
}

/** Lines the quote up with the window (longest common subsequence of words) and gathers what differs between. */
function compare(folded: NormalisedText, window: readonly Word[], wanted: readonly Word[]): NearestText | null {
  const pairs = align(window, wanted);
  const outer =
    wanted.length < FEW_WORDS ? { first: 0, last: window.length - 1 } : extent(pairs, window.length, wanted.length);
  const first = window[outer.first];
  const last = window[outer.last];
  if (!first || !last) return null;

  const differences: Difference[] = [];
  let textAt = outer.first;
  let quoteAt = 0;
  const gap = (textEnd: number, quoteEnd: number) => {
    const difference = { text: spell(window, textAt, textEnd), quote: spell(wanted, quoteAt, quoteEnd) };
    if (difference.text !== difference.quote) differences.push(difference);
  };
  for (const [inText, inQuote] of pairs) {
    if (inText < outer.first || inText > outer.last) continue;
    if (window[inText]?.text !== wanted[inQuote]?.text) continue;
    gap(inText, inQuote);
    textAt = inText + 1;
    quoteAt = inQuote + 1;
  }
  gap(outer.last + 1, wanted.length);
  return { range: toOriginal(folded, first.start, last.end), differences };
}

/** The words of the window that the quote covers: from its first to its last pair, and as many as stand outside those in the quote. */
function extent(pairs: readonly (readonly [number, number])[], length: number, quoteLength: number) {
  const [firstText, firstQuote] = pairs[0] ?? [0, 0];
  const [lastText, lastQuote] = pairs.at(-1) ?? [length - 1, quoteLength - 1];
  return {
    first: Math.max(0, firstText - firstQuote),
    last: Math.min(length - 1, lastText + quoteLength - 1 - lastQuote),
  };
}

function spell(words: readonly Word[], start: number, end: number): string {
  return words
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}

function align(a: readonly Word[], b: readonly Word[]): (readonly [number, number])[] {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        a[i]?.key === b[j]?.key
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.key === b[j]?.key) pairs.push([i++, j++]);
    else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}
