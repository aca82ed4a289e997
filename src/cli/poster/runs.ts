/** A text in pieces that one face can draw. */
import type { PosterFont } from './fonts';

export type Run = readonly [font: PosterFont | null, text: string];

/** Marks that say where a text runs, and are not seen. */
export const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Cuts a text where another face has to draw on; `null` is what none can draw. What the face before has, spaces for
 * instance, stays with it.
 */
export function runsOf(text: string, fonts: readonly PosterFont[]): readonly Run[] {
  const runs: [PosterFont | null, string][] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const isMark = letter.search(DIRECTION_MARKS) === 0;
    const has = ({ letters }: PosterFont): boolean => isMark || letters.has(letter.codePointAt(0) ?? 0);
    const font = last?.[0] && has(last[0]) ? last[0] : (fonts.find(has) ?? null);
    if (last && last[0] === font) last[1] += letter;
    else runs.push([font, letter]);
  }
  return runs;
}
