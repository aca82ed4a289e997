import type { MeasureText } from '../scene/types';

/** A text in lines no wider than `room` pixels; past `most` lines it is cut, and says so. */
export function wrap(
  text: string,
  room: number,
  most: number,
  fontSize: number,
  measure: MeasureText,
): readonly string[] {
  const fits = (line: string): boolean => measure(line, fontSize, true) <= room;
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const words = (lines[most - 1] ?? '').split(' ');
  while (words.length > 1 && !fits(`${words.join(' ')}…`)) words.pop();
  return [...lines.slice(0, most - 1), `${words.join(' ')}…`];
}
