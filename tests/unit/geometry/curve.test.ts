import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, inflate } from '../../../src/geometry/box';
import {
  arrivalAngle,
  boundsOf,
  curveLength,
  distanceToCurve,
  pointAt,
  type Quadratic,
  reverse,
  section,
  spanInBox,
  timesCrossed,
} from '../../../src/geometry/curve';
import { distance, type Vector } from '../../../src/geometry/vector';
import { angleBetween } from './angle-between';

const coordinate = fc.double({ min: -500, max: 500, noNaN: true });
const pixel = fc.tuple(coordinate, coordinate);
const curve: fc.Arbitrary<Quadratic> = fc.record({ start: pixel, control: pixel, end: pixel });
const share = fc.double({ min: 0, max: 1, noNaN: true });

function polyline(of: Quadratic, pieces: number): readonly Vector[] {
  return Array.from({ length: pieces + 1 }, (_, index) => pointAt(of, index / pieces));
}

describe('a quadratic curve', () => {
  it('has pieces that are the curve itself', () => {
    fc.assert(
      fc.property(curve, share, share, share, (whole, a, b, t) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const piece = section(whole, from, to);
        expect(distance(pointAt(piece, t), pointAt(whole, from + (to - from) * t))).toBeLessThan(1e-6);
      }),
    );
  });

  it('is as long as a fine polyline along it', () => {
    // Of a bow such as arcs have; a hairpin's length needs more nodes than a frame can spend.
    const bowed = fc
      .tuple(pixel, pixel, fc.double({ min: -0.6, max: 0.6, noNaN: true }))
      .map(([start, end, bend]): Quadratic => {
        const middle: Vector = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
        const control: Vector = [middle[0] + (end[1] - start[1]) * bend, middle[1] - (end[0] - start[0]) * bend];
        return { start, control, end };
      });
    fc.assert(
      fc.property(bowed, (of) => {
        const points = polyline(of, 400);
        const expected = points
          .slice(1)
          .reduce((sum, point, index) => sum + distance(point, points[index] ?? point), 0);
        expect(Math.abs(curveLength(of) - expected)).toBeLessThan(1e-3 * Math.max(1, expected));
      }),
    );
  });

  it('is as far from a point as its nearest place, or farther than was asked about', () => {
    fc.assert(
      fc.property(curve, pixel, (of, point) => {
        const found = distanceToCurve(of, point, Number.POSITIVE_INFINITY);
        const least = Math.min(...polyline(of, 500).map((at) => distance(at, point)));
        expect(found).toBeLessThan(least + 0.5);
        expect(found).toBeGreaterThan(least - 5);
        expect([found, Number.POSITIVE_INFINITY]).toContain(distanceToCurve(of, point, found / 2));
        expect(distanceToCurve(of, point, found + 1e-6)).toBe(found);
      }),
      // A hairpin, whose way back passes nearer than its way out.
      { examples: [[{ start: [0, 0], control: [0, 40], end: [0, -400] }, [0, -5]]] },
    );
  });

  it('lies in its bounds and touches each of their sides', () => {
    fc.assert(
      fc.property(curve, (of) => {
        const box = boundsOf(of);
        const points = polyline(of, 400);
        for (const point of points) expect(contains(inflate(box, 1e-6), point)).toBe(true);
        expect(Math.min(...points.map(([x]) => x))).toBeLessThan(box.x + 1);
        expect(Math.max(...points.map(([, y]) => y))).toBeGreaterThan(box.y + box.height - 1);
      }),
    );
  });

  it('is in a box between the first and the last parameter found, and nowhere outside them', () => {
    fc.assert(
      fc.property(curve, pixel, pixel, (of, a, b) => {
        const box = {
          x: Math.min(a[0], b[0]),
          y: Math.min(a[1], b[1]),
          width: Math.abs(a[0] - b[0]),
          height: Math.abs(a[1] - b[1]),
        };
        const span = spanInBox(of, box);
        for (let index = 0; index <= 100; index++) {
          const t = index / 100;
          const inside = contains(inflate(box, -1e-6), pointAt(of, t));
          if (inside) expect(span !== null && t >= span[0] - 1e-6 && t <= span[1] + 1e-6).toBe(true);
        }
        if (span) for (const t of span) expect(contains(inflate(box, 1e-3), pointAt(of, t))).toBe(true);
      }),
    );
  });

  it('is in each box that holds one of its points, however small and wherever in it', () => {
    const whole = fc.integer({ min: -500, max: 500 });
    const spread = fc.tuple(whole, whole);
    const bow: fc.Arbitrary<Quadratic> = fc.record({ start: spread, control: spread, end: spread });
    const percent = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(bow, percent, percent, percent, percent, (of, along, left, top, size) => {
        fc.pre(distance(of.start, of.end) > 0);
        const [x, y] = pointAt(of, along / 100);
        const box = { x: x - (size * left) / 100, y: y - (size * top) / 100, width: size, height: size };
        expect(spanInBox(of, box)).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('crosses a line as often as its polyline changes sides within it', () => {
    const bow: Quadratic = { start: [0, 0], control: [50, -80], end: [100, 0] };
    expect(timesCrossed(bow, [-10, -20], [110, -20])).toBe(2);
    expect(timesCrossed(bow, [50, -100], [50, 10])).toBe(1);
    expect(timesCrossed(bow, [50, -30], [50, 10])).toBe(0);
    expect(timesCrossed(bow, [-10, 20], [110, 20])).toBe(0);
    expect(timesCrossed(reverse(bow), [-10, -20], [20, -20])).toBe(1);
  });

  it('arrives in the direction of its last pixels', () => {
    const straight: Quadratic = { start: [0, 0], control: [50, 50], end: [100, 100] };
    expect(arrivalAngle(straight, 10)).toBeCloseTo(Math.PI / 4, 9);
    expect(angleBetween(arrivalAngle(reverse(straight), 10), (-3 * Math.PI) / 4)).toBeLessThan(1e-9);
    expect(arrivalAngle({ start: [1, 1], control: [1, 1], end: [1, 1] }, 10)).toBe(0);
  });
});
