import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOnLine, spreadOnLoop } from '../../../src/geometry/spread';

const things = fc
  .array(fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 1, max: 20, noNaN: true })), {
    minLength: 1,
    maxLength: 10,
  })
  .map((list) => [...list].sort((a, b) => a[0] - b[0]))
  .map((list) => ({ wanted: list.map(([place]) => place), widths: list.map(([, width]) => width) }));

function gaps(places: readonly number[], widths: readonly number[]): readonly number[] {
  return places.slice(1).map((place, index) => {
    const needed = ((widths[index] ?? 0) + (widths[index + 1] ?? 0)) / 2;
    return place - (places[index] ?? 0) - needed;
  });
}

describe('spreading along a line', () => {
  it('leaves no overlap and keeps the order', () => {
    fc.assert(
      fc.property(things, ({ wanted, widths }) => {
        for (const gap of gaps(spreadOnLine(wanted, widths), widths)) expect(gap).toBeGreaterThan(-1e-9);
      }),
    );
  });

  it('moves nothing that has room', () => {
    expect(spreadOnLine([0, 20, 50], [10, 10, 10])).toEqual([0, 20, 50]);
  });

  it('moves those that crowd by as little as can be', () => {
    fc.assert(
      fc.property(things, fc.nat(9), fc.constantFrom(-0.5, 0.5), ({ wanted, widths }, which, nudge) => {
        const cost = (places: readonly number[]): number =>
          places.reduce((sum, place, index) => sum + (place - (wanted[index] ?? 0)) ** 2, 0);
        const best = spreadOnLine(wanted, widths);
        const other = best.map((place, index) => (index === which % best.length ? place + nudge : place));
        if (gaps(other, widths).every((gap) => gap >= 0)) expect(cost(best)).toBeLessThanOrEqual(cost(other) + 1e-9);
      }),
    );
  });
});

describe('spreading round a border', () => {
  it('leaves no overlap, the last and the first included, as long as there is room', () => {
    fc.assert(
      fc.property(things, ({ wanted, widths }) => {
        const total = widths.reduce((sum, width) => sum + width, 0);
        const period = Math.max(101, total * 2);
        const places = spreadOnLoop(wanted, widths, period);
        const round = places
          .map((place, index) => ({ at: ((place % period) + period) % period, width: widths[index] ?? 0 }))
          .sort((a, b) => a.at - b.at);
        const first = round[0];
        const looped = first ? [...round, { at: first.at + period, width: first.width }] : round;
        const between = gaps(
          looped.map(({ at }) => at),
          looped.map(({ width }) => width),
        );
        if (round.length > 1) for (const gap of between) expect(gap).toBeGreaterThan(-1e-6);
      }),
    );
  });

  it('spreads what crowds about the seam to both sides of it', () => {
    expect(spreadOnLoop([1, 99], [10, 10], 100).map((place) => place % 100)).toEqual([5, 95]);
  });

  it('shrinks all alike where there is no room for all', () => {
    const places = spreadOnLoop([0, 1, 2, 3], [10, 10, 10, 10], 20);
    const sorted = [...places].sort((a, b) => a - b);
    for (const gap of sorted.slice(1).map((place, index) => place - (sorted[index] ?? 0)))
      expect(gap).toBeCloseTo(5, 9);
  });
});
