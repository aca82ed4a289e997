import type { TextRange } from '../story/types';

/**
 * Text folded for comparison, with the way back.
 *
 * Unit `i` of `text` stands for the units from `starts[i]` up to `ends[i]` of the original (UTF-16 code units). Both
 * lists never fall, and `starts[i] < ends[i]`.
 */
export interface NormalisedText {
  readonly original: string;
  readonly text: string;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** Marks written above and below Arabic letters, and tatweel. Not U+0653 to U+0655: with a base letter, those spell another letter. */
const MARK = '[\u0610-\u061A\u0640\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED]';

/** Marks of direction, soft hyphens, breaks without width, the byte order mark: who copies words can't see that they came along. */
const INVISIBLE = '[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]';

/** The units that may change, and spaces; most of a text lies between them and is copied. */
const UNIT = new RegExp(`(${MARK})|${INVISIBLE}|(\\s)|(["“”„‟«»″])|(['‘’‚‛‹›′])`, 'g');

/**
 * A character and the combining marks after it, which may spell a letter that has a sign of its own. No letter has more
 * marks than Unicode's "stream-safe text" (UAX 15) allows, and to put a million in order takes minutes.
 */
const CLUSTER = /\P{M}\p{M}{1,30}/gu;

/** What may be a combining mark that is not folded away; by plain ranges, which a browser is soon done with. */
const COMBINING = /[^\0-\u02FF\u0600-\u0652\u0656-\u06FF\u2000-\u20CF]/;

/** The text folded for comparison: see `normaliseWithOffsets`. */
export function normalise(text: string): string {
  return normaliseWithOffsets(text).text;
}

/**
 * Folds what two honest copies of the same words may differ in, and nothing else: a run of white space becomes one
 * space; tashkeel, tatweel and what is invisible go; typographic quote marks become `"` and `'`; letters written as a
 * base and combining marks are composed (NFC). Letters stay as they are: أ is not ا.
 */
export function normaliseWithOffsets(original: string): NormalisedText {
  return compose(fold(original));
}

function fold(original: string): NormalisedText {
  const starts = new Uint32Array(original.length);
  const ends = new Uint32Array(original.length);
  const pieces: string[] = [];
  let length = 0;
  let at = 0;
  let isSpace = false;

  function put(piece: string): void {
    pieces.push(piece);
    for (const end = at + piece.length; at < end; at++) {
      starts[length] = at;
      ends[length] = at + 1;
      length += 1;
    }
  }

  for (const { 1: mark, 2: blank, 3: double, 4: single, index } of original.matchAll(UNIT)) {
    if (index > at) {
      put(original.slice(at, index));
      isSpace = false;
    }
    if ((blank && !isSpace) || double || single) {
      put(blank ? ' ' : double ? '"' : "'");
      isSpace = blank !== undefined;
      continue;
    }
    at += 1;
    // A mark belongs to the letter before it, so that a highlight of the letter covers its mark.
    if (blank || (mark && ends[length - 1] === index)) ends[length - 1] = at;
  }
  put(original.slice(at));
  return { original, text: pieces.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

/** Composes letters; where that changes anything, all units of the new letter stand for all of the old. */
function compose(folded: NormalisedText): NormalisedText {
  const { original, text } = folded;
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let copiedTo = 0;

  function copyTo(end: number): void {
    pieces.push(text.slice(copiedTo, end));
    for (let i = copiedTo; i < end; i++) {
      starts.push(folded.starts[i] ?? 0);
      ends.push(folded.ends[i] ?? 0);
    }
    copiedTo = end;
  }

  for (const { 0: cluster, index } of COMBINING.test(text) ? text.matchAll(CLUSTER) : []) {
    const composed = cluster.normalize('NFC');
    if (composed === cluster) continue;
    copyTo(index);
    copiedTo = index + cluster.length;
    pieces.push(composed);
    for (let i = 0; i < composed.length; i++) {
      starts.push(folded.starts[index] ?? 0);
      ends.push(folded.ends[copiedTo - 1] ?? 0);
    }
  }
  if (copiedTo === 0) return folded;
  copyTo(text.length);
  return { original, text: pieces.join(''), starts, ends };
}

/** The range of the original that units `start` to `end` (half-open, not empty) of the folded text stand for. */
export function toOriginal(folded: NormalisedText, start: number, end: number): TextRange {
  const from = folded.starts[start];
  const to = folded.ends[end - 1];
  if (from === undefined || to === undefined || start >= end) {
    throw new RangeError(
      `found [${start}, ${end}), expected a range that is not empty within ${folded.text.length} units`,
    );
  }
  return { start: from, end: to };
}

/** The units of the folded text that lie wholly within `range` of the original, half-open. */
export function toFolded(folded: NormalisedText, range: TextRange): TextRange {
  const start = firstAtLeast(folded.starts, range.start);
  return { start, end: Math.max(start, firstAtLeast(folded.ends, range.end + 1)) };
}

/** Index of the first of `sorted` that is at least `value`. */
function firstAtLeast(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
