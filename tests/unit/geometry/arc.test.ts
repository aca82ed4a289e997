import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bow, shortWay } from '../../../src/geometry/arc';
import { toUnit } from '../../../src/geometry/camera';
import { pointAt, type Quadratic } from '../../../src/geometry/curve';
import { distance, type Vector } from '../../../src/geometry/vector';

/** As the scene draws a flow: to the copy of its end that is the short way round. */
const arcBetween = (from: Vector, to: Vector, bend: number) => bow(from, shortWay(from, to), bend);

const unitPoint = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
const lngLat = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }));
const bend = fc.double({ min: 0.02, max: 0.6, noNaN: true });
const apart = ([a, b]: readonly [Vector, Vector]): boolean => distance(a, shortWay(a, b)) > 1e-3;

const SAMPLES = Array.from({ length: 33 }, (_, index) => index / 32);

/** On which side of the chord from `a` to `b` a point lies: positive on the left of travel. */
function sideOf(a: Vector, b: Vector, p: Vector): number {
  return (b[1] - a[1]) * (p[0] - a[0]) - (b[0] - a[0]) * (p[1] - a[1]);
}

function finite({ start, control, end }: Quadratic): boolean {
  return [start, control, end].flat().every(Number.isFinite);
}

describe('an arc between two points', () => {
  it('begins and ends exactly where it is told', () => {
    fc.assert(
      fc.property(unitPoint, unitPoint, bend, (from, to, amount) => {
        const arc = arcBetween(from, to, amount);
        expect(pointAt(arc, 0)).toEqual(from);
        expect(pointAt(arc, 1)).toEqual(shortWay(from, to));
      }),
    );
  });

  it('bows to the left of travel, so that there and back never meet between their ends', () => {
    fc.assert(
      fc.property(fc.tuple(unitPoint, unitPoint).filter(apart), bend, bend, ([a, b], there, back) => {
        fc.pre(Math.abs(a[0] - b[0]) < 0.5);
        const out = arcBetween(a, b, there);
        const home = arcBetween(b, a, back);
        for (const t of SAMPLES.slice(1, -1)) {
          expect(sideOf(a, b, pointAt(out, t))).toBeGreaterThan(0);
          expect(sideOf(a, b, pointAt(home, t))).toBeLessThan(0);
        }
      }),
    );
  });

  it('never meets one that bows farther between their ends', () => {
    fc.assert(
      fc.property(
        fc.tuple(unitPoint, unitPoint).filter(apart),
        fc.integer({ min: 2, max: 12 }),
        fc.double({ min: 0.01, max: 0.1, noNaN: true }),
        ([a, b], count, step) => {
          const to = shortWay(a, b);
          const arcs = Array.from({ length: count }, (_, index) => arcBetween(a, b, 0.1 + index * step));
          for (const t of SAMPLES.slice(1, -1)) {
            const sides = arcs.map((arc) => sideOf(a, to, pointAt(arc, t)));
            for (const [index, side] of sides.entries()) expect(side).toBeGreaterThan(sides[index - 1] ?? 0);
          }
        },
      ),
    );
  });

  it('goes the short way round, and is the same on both sides of 180°', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.2, noNaN: true }),
        fc.double({ min: 0.001, max: 0.2, noNaN: true }),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        bend,
        (west, east, y, amount) => {
          const across = arcBetween([1 - west, y], [east, y], amount);
          const unwrapped = arcBetween([1 - west, y], [1 + east, y], amount);
          for (const t of SAMPLES) {
            expect(distance(pointAt(across, t), pointAt(unwrapped, t))).toBeLessThan(1e-9);
          }
        },
      ),
    );
  });

  it('moves by little when an end moves by little across 180°', () => {
    const before = arcBetween([0.9, 0.4], [0.9999, 0.5], 0.15);
    const after = arcBetween([0.9, 0.4], [0.0001, 0.5], 0.15);
    expect(distance(pointAt(before, 0.5), pointAt(after, 0.5))).toBeLessThan(2e-4);
  });

  it('is finite at the poles and between identical points', () => {
    fc.assert(
      fc.property(lngLat, lngLat, bend, (a, b, amount) => {
        expect(finite(arcBetween(toUnit(a), toUnit(b), amount))).toBe(true);
        expect(finite(arcBetween(toUnit(a), toUnit(a), amount))).toBe(true);
        expect(finite(arcBetween(toUnit([a[0], 90]), toUnit([b[0], -90]), amount))).toBe(true);
      }),
    );
  });
});
