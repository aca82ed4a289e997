/** Sourcing as a pattern along an arc: the surer the word, the less of it is cut away. */
import type { Sourcing } from '../../story/types';

/** Pixels of ink and of gap; dots are as long as the ribbon is wide. */
interface Pattern {
  readonly ink: number;
  readonly gap: number;
}

const PATTERNS: Readonly<Record<Exclude<Sourcing, 'reported' | 'rumoured'>, Pattern>> = {
  claimed: { ink: 16, gap: 5 },
  alleged: { ink: 6, gap: 5 },
};

/** Distance in pixels between the middles of two dots. */
export const DOT_STEP = 6.5;

export type Interval = readonly [from: number, to: number];

/**
 * The inked intervals of a stroke from `from` to `to`, as far as they touch the window [low, high]; all in pixels
 * from the arc's start. They are counted back from `to`, so that ink always meets the head.
 */
export function dashes(
  sourcing: Exclude<Sourcing, 'rumoured'>,
  from: number,
  to: number,
  low: number,
  high: number,
): Interval[] {
  if (to <= from) return [];
  if (sourcing === 'reported') return [[from, to]];
  const { ink, gap } = PATTERNS[sourcing];
  const period = ink + gap;
  const intervals: Interval[] = [];
  const first = Math.max(0, Math.floor((to - high) / period));
  for (let k = first; to - k * period > Math.max(from, low); k++) {
    const end = to - k * period;
    intervals.push([Math.max(from, end - ink), end]);
  }
  return intervals;
}

/** Middles of the dots of a stroke, counted and cut as `dashes` are. */
export function dots(from: number, to: number, low: number, high: number): number[] {
  const middles: number[] = [];
  const last = to - DOT_STEP / 2;
  for (let k = Math.max(0, Math.floor((last - high) / DOT_STEP)); last - k * DOT_STEP >= Math.max(from, low); k++) {
    middles.push(last - k * DOT_STEP);
  }
  return middles;
}
