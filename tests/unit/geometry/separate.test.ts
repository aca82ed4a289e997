import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Body, pushApart, separate } from '../../../src/geometry/separate';
import { distance } from '../../../src/geometry/vector';

const GAPS = { circles: 12, boxes: 4, circleToBox: 13 };
const NONE = { circles: 0, boxes: 0, circleToBox: 0 };

const spot = fc.tuple(fc.double({ min: 0, max: 300, noNaN: true }), fc.double({ min: 0, max: 300, noNaN: true }));
const shape = fc.oneof(
  fc.constant({ radius: 6 }),
  fc.double({ min: 15, max: 40, noNaN: true }).map((width) => ({ half: [width, 12] as const })),
);
const bodies: fc.Arbitrary<readonly Body[]> = fc.array(
  fc.record({ at: spot, shape, mobility: fc.double({ min: 0.1, max: 1, noNaN: true }) }),
  { minLength: 2, maxLength: 12 },
);

describe('pulling apart', () => {
  it('leaves no two that overlap', () => {
    fc.assert(
      fc.property(bodies, (list) => {
        const places = separate(list, GAPS);
        const moved = list.map((body, index) => ({ ...body, at: places[index] ?? body.at }));
        for (const [i, a] of moved.entries()) {
          for (const b of moved.slice(i + 1)) expect(pushApart(a, b, NONE)).toBeNull();
        }
      }),
    );
  });

  it('moves nothing that keeps its distance', () => {
    const apart: readonly Body[] = [
      { at: [0, 0], shape: { radius: 6 }, mobility: 1 },
      { at: [40, 0], shape: { radius: 6 }, mobility: 1 },
      { at: [0, 60], shape: { half: [20, 12] }, mobility: 1 },
    ];
    expect(separate(apart, GAPS)).toEqual(apart.map(({ at }) => at));
  });

  it('never moves what has no mobility', () => {
    const pair: readonly Body[] = [
      { at: [0, 0], shape: { half: [25, 12] }, mobility: 0 },
      { at: [3, 2], shape: { radius: 6 }, mobility: 1 },
    ];
    const [fixed, free] = separate(pair, GAPS);
    expect(fixed).toEqual([0, 0]);
    expect(distance(free ?? [0, 0], [3, 2])).toBeGreaterThan(10);
  });

  it('parts even those on one and the same spot, always alike', () => {
    const same: readonly Body[] = [0, 1, 2].map(() => ({ at: [5, 5], shape: { radius: 6 }, mobility: 1 }));
    const places = separate(same, GAPS);
    expect(new Set(places.map(String)).size).toBe(3);
    expect(separate(same, GAPS)).toEqual(places);
  });
});
