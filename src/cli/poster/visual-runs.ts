/** A line as it is read by the eye: pieces from left to right, each in one face and one direction. */
import bidiFactory from 'bidi-js';
import type { PosterFont } from './fonts';
import { DIRECTION_MARKS, runsOf } from './runs';

export interface VisualRun {
  /** Empty for letters that no face has. */
  readonly family: string;
  /** In the order of the text, isolated where it runs from right to left: what stands between letters has no direction alone. */
  readonly text: string;
}

const bidi = bidiFactory();

const RIGHT_TO_LEFT = '\u2067';
const POP = '\u2069';

export function visualRuns(line: string, fonts: readonly PosterFont[]): readonly VisualRun[] {
  const families = runsOf(line, fonts).flatMap(([font, run]) => Array.from({ length: run.length }, () => font?.family));
  const embedding = bidi.getEmbeddingLevels(line);
  const runs: number[][] = [];
  for (const index of bidi.getReorderedIndices(line, embedding)) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const joins =
      before !== undefined &&
      families[before] === families[index] &&
      embedding.levels[before] === embedding.levels[index] &&
      Math.abs(index - before) === 1;
    if (joins) last?.push(index);
    else runs.push([index]);
  }
  return runs.flatMap((indices) => {
    const at = indices[0] ?? 0;
    // In the order of the text, and without its marks of direction, which have done their work.
    const text = [...indices]
      .sort((a, b) => a - b)
      .map((index) => line.charAt(index))
      .join('')
      .replaceAll(DIRECTION_MARKS, '');
    const isRightToLeft = (embedding.levels[at] ?? 0) % 2 === 1;
    return text ? [{ family: families[at] ?? '', text: isRightToLeft ? RIGHT_TO_LEFT + text + POP : text }] : [];
  });
}
