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
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const WHITE_SPACE = /\s/u;

/** Marks written above and below Arabic letters. Not U+0653 to U+0655: with a base letter, those spell another letter. */
const TASHKEEL = /[\u0610-\u061A\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED]/;

const TATWEEL = 'ـ';

/** Invisible marks of direction and the byte order mark: an author who copies words can't see that they came along. */
const DIRECTION_MARK = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/;

const DOUBLE_QUOTE = /["“”„‟«»″]/;
const SINGLE_QUOTE = /['‘’‚‛‹›′]/;
const COMBINING = /\p{M}/u;

/** Letters and digits of ASCII and Arabic: most of a text, never folded, spared the tests below. */
function isPlain(code: number): boolean {
  return (
    (code >= 0x620 && code <= 0x64a && code !== 0x640) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39)
  );
}

/** The text folded for comparison: see `normaliseWithOffsets`. */
export function normalise(text: string): string {
  return normaliseWithOffsets(text).text;
}

/**
 * Folds what two honest copies of the same words may differ in, and nothing else: a run of white space becomes one
 * space; tashkeel, tatweel and marks of direction go; typographic quote marks become `"` and `'`; letters written as a
 * base and combining marks are composed (NFC). Letters stay as they are: أ is not ا.
 */
export function normaliseWithOffsets(original: string): NormalisedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const length = original.length;

  function put(text: string, start: number, end: number): void {
    units.push(text);
    starts.push(start);
    ends.push(end);
  }

  let at = 0;
  while (at < length) {
    const unit = original.charAt(at);
    const last = units.length - 1;
    const plainNext = at + 1 === length || isPlain(original.charCodeAt(at + 1)) || original.charAt(at + 1) === ' ';
    if (plainNext && isPlain(original.charCodeAt(at))) {
      put(unit, at, at + 1);
      at += 1;
    } else if (DIRECTION_MARK.test(unit)) {
      at += 1;
    } else if (isDropped(unit)) {
      at += 1;
      // A mark belongs to the letter before it, so that a highlight of the letter covers its mark.
      if (ends[last] === at - 1) ends[last] = at;
    } else if (WHITE_SPACE.test(unit)) {
      if (units[last] === ' ') ends[last] = at + 1;
      else put(' ', at, at + 1);
      at += 1;
    } else if (!plainNext && COMBINING.test(original.charAt(at + 1))) {
      at = putCluster(original, at, put);
    } else {
      put(foldQuoteMark(unit), at, at + 1);
      at += 1;
    }
  }
  return { original, text: units.join(''), starts, ends };
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

function isDropped(unit: string): boolean {
  return unit === TATWEEL || TASHKEEL.test(unit);
}

function foldQuoteMark(unit: string): string {
  if (DOUBLE_QUOTE.test(unit)) return '"';
  return SINGLE_QUOTE.test(unit) ? "'" : unit;
}

/** Puts a letter and the marks that follow it; where composing changes them, all that comes out stands for all that went in. */
function putCluster(original: string, start: number, put: (text: string, start: number, end: number) => void): number {
  let end = start + 1;
  let kept = foldQuoteMark(original.charAt(start));
  const positions = [start];
  while (end < original.length && (isDropped(original.charAt(end)) || COMBINING.test(original.charAt(end)))) {
    const unit = original.charAt(end);
    if (!isDropped(unit)) {
      kept += unit;
      positions.push(end);
    }
    end += 1;
  }
  const composed = kept.normalize('NFC');
  for (let i = 0; i < composed.length; i++) {
    if (composed === kept) put(composed.charAt(i), positions[i] ?? start, positions[i + 1] ?? end);
    else put(composed.charAt(i), start, end);
  }
  return end;
}

/** Index of the first of `sorted` that is at least `value`. */
function firstAtLeast(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
