import { describe, expect, it } from 'vitest';
import { dashes, dots } from '../../../../src/story-layer/ink/dashes';

const inked = (intervals: readonly (readonly [number, number])[]): number =>
  intervals.reduce((sum, [from, to]) => sum + to - from, 0);

describe('dashes', () => {
  it('cut more away the less sure the word is', () => {
    const share = (['reported', 'claimed', 'alleged'] as const).map(
      (one) => inked(dashes(one, 0, 1000, 0, 1000)) / 1000,
    );
    expect(share[0]).toBe(1);
    expect(share[1]).toBeLessThan(share[0] as number);
    expect(share[2]).toBeLessThan(share[1] as number);
    expect(share[2]).toBeGreaterThan(0.4);
  });

  it.each(['reported', 'claimed', 'alleged'] as const)('end in ink at the head (%s)', (sourcing) => {
    for (const to of [7, 61.3, 500]) expect(dashes(sourcing, 0, to, 0, to)[0]?.[1]).toBe(to);
  });

  it('stay within the stroke and apart from each other', () => {
    const intervals = [...dashes('alleged', 13, 420, 0, 1000)].reverse();
    intervals.forEach(([from, to], i) => {
      expect(from).toBeGreaterThanOrEqual(13);
      expect(to).toBeGreaterThan(from);
      if (i > 0) expect(from).toBeGreaterThan(intervals[i - 1]?.[1] as number);
    });
    expect(intervals.at(-1)?.[1]).toBe(420);
  });

  it('are the same in a window as without one', () => {
    const all = dashes('claimed', 0, 3e6, 2e6, 2e6 + 500);
    expect(all.length).toBeLessThan(40);
    const near = dashes('claimed', 0, 3e6, 2e6 - 100, 2e6 + 600);
    for (const interval of all) expect(near).toContainEqual(interval);
    expect(all.some(([from]) => from <= 2e6)).toBe(true);
    expect(all.some(([, to]) => to >= 2e6 + 500)).toBe(true);
  });

  it('are none where there is no stroke', () => {
    expect(dashes('claimed', 20, 10, 0, 100)).toEqual([]);
  });
});

describe('dots', () => {
  it('are evenly spaced and do not reach into the head', () => {
    const middles = dots(0, 100, 0, 100);
    expect(middles.length).toBeGreaterThan(8);
    expect(Math.max(...middles)).toBeLessThan(100);
    const steps = middles.slice(1).map((middle, i) => (middles[i] as number) - middle);
    for (const step of steps) expect(step).toBeCloseTo(steps[0] as number, 9);
  });

  it('are the same in a window as without one', () => {
    const all = dots(0, 1000, 0, 1000);
    const some = dots(0, 1000, 300, 400);
    expect(some.length).toBeGreaterThan(10);
    for (const middle of some) expect(all.some((other) => Math.abs(other - middle) < 1e-9)).toBe(true);
    expect(some.filter((s) => s >= 300 && s <= 400)).toEqual(all.filter((s) => s >= 300 && s <= 400));
  });
});
