/** Links that open a page at a passage of it: `#:~:text=prefix-,start,end,-suffix` (WICG Scroll To Text Fragment). */
import type { TextRange } from '../story/types';

export interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** Words at each end of a passage by which it is found: a copy of the text may differ somewhere between. */
const WORDS = 5;

/** Words before and after, where its own stand in the text more than once. */
const CONTEXT = 3;

/** The passage as a directive: all of a short one, both ends of a long one; with what stands around it where that is needed. */
export function directiveFor(text: string, passage: TextRange): TextDirective | null {
  const range = wholeWords(text, passage);
  const words = wordsOf(text.slice(range.start, range.end));
  if (words.length === 0) return null;
  // A line may be a paragraph, and the words at one end must stand in one.
  const lines = text.slice(range.start, range.end).trim().split(/\n+/).map(wordsOf);
  const [first = [], last = []] = [lines[0], lines.at(-1)];
  const short = lines.length === 1 && words.length <= 2 * WORDS;
  const start = (short ? words : first.slice(0, WORDS)).join(' ');
  const ends = short ? {} : { end: last.slice(-WORDS).join(' ') };
  if (occurrences(text, start) <= 1) return { start, ...ends };
  const before = wordsOf(text.slice(text.lastIndexOf('\n', range.start - 1) + 1, range.start)).slice(-CONTEXT);
  const nextLine = text.indexOf('\n', range.end);
  const after = wordsOf(text.slice(range.end, nextLine < 0 ? undefined : nextLine)).slice(0, CONTEXT);
  return {
    ...(before.length > 0 ? { prefix: before.join(' ') } : {}),
    start,
    ...ends,
    ...(after.length > 0 ? { suffix: after.join(' ') } : {}),
  };
}

/** A browser finds whole words alone: what is left of a word that runs on outside the passage is not looked for. */
function wholeWords(text: string, { start, end }: TextRange): TextRange {
  const isInWord = (at: number): boolean => /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
  let [from, to] = [start, end];
  while (from < end && isInWord(from)) from++;
  while (to > from && isInWord(to)) to--;
  return { start: from, end: to };
}

/** The address of a page, at the words of a directive; what its fragment says already stays. */
export function textFragmentLink(page: string, { prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    ...(prefix === undefined ? [] : [`${encoded(prefix)}-`]),
    encoded(start),
    ...(end === undefined ? [] : [encoded(end)]),
    ...(suffix === undefined ? [] : [`-${encoded(suffix)}`]),
  ];
  const [address = '', fragment = ''] = splitOnce(page, '#');
  return `${address}#${fragment.split(':~:')[0]}:~:text=${parts.join(',')}`;
}

/** Dash, comma and ampersand mean something in a directive; half a letter cannot be written at all. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function occurrences(text: string, words: string): number {
  return text.replace(/\s+/g, ' ').split(words).length - 1;
}

function splitOnce(text: string, sign: string): readonly string[] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
