import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bow } from '../../../src/geometry/arc';
import { boxAround, contains, distanceToBox } from '../../../src/geometry/box';
import { pointAt } from '../../../src/geometry/curve';
import { type Dock, perimeter, placeOnBorder, pointOnBorder } from '../../../src/geometry/dock';
import { trim } from '../../../src/geometry/trim';
import { angleOf, distance, subtract, type Vector } from '../../../src/geometry/vector';
import { angleBetween } from './angle-between';

const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
const center = fc.tuple(coordinate, coordinate);
const size = fc.double({ min: 3, max: 60, noNaN: true });
const dock: fc.Arbitrary<Dock> = fc.oneof(
  fc.record({ center, radius: size }),
  fc.tuple(center, size, size).map(([at, width, height]): Dock => ({ center: at, box: boxAround(at, width, height) })),
);
const bend = fc.double({ min: -0.5, max: 0.5, noNaN: true });

/** Pixels from the border to the point, negative inside. */
function signedDistance(dock: Dock, point: Vector): number {
  if ('radius' in dock) return distance(dock.center, point) - dock.radius;
  const { x, y, width, height } = dock.box;
  if (!contains(dock.box, point)) return distanceToBox(dock.box, point);
  return -Math.min(point[0] - x, x + width - point[0], point[1] - y, y + height - point[1]);
}

describe('an arc trimmed to two marks', () => {
  it('ends on the border of both', () => {
    fc.assert(
      fc.property(dock, dock, bend, (from, to, amount) => {
        fc.pre(distance(from.center, to.center) > 150);
        const arc = trim(bow(from.center, to.center, amount), from, to);
        expect(Math.abs(signedDistance(from, arc.start))).toBeLessThan(0.5);
        expect(Math.abs(signedDistance(to, arc.end))).toBeLessThan(0.5);
      }),
    );
  });

  it('is a part of the arc, outside both marks', () => {
    fc.assert(
      fc.property(dock, dock, bend, (from, to, amount) => {
        fc.pre(distance(from.center, to.center) > 150);
        const arc = trim(bow(from.center, to.center, amount), from, to);
        for (const t of [0.01, 0.25, 0.5, 0.75, 0.99]) {
          expect(signedDistance(from, pointAt(arc, t))).toBeGreaterThan(-0.5);
          expect(signedDistance(to, pointAt(arc, t))).toBeGreaterThan(-0.5);
        }
      }),
    );
  });

  it('is as exact when the arc is ten million pixels long', () => {
    const to: Dock = { center: [1e7, 2e6], radius: 6 };
    const arc = trim(bow([0, 0], to.center, 0.15), { center: [0, 0], radius: 6 }, to);
    expect(Math.abs(signedDistance(to, arc.end))).toBeLessThan(0.5);
  });

  it('has no length, and is finite, where the marks leave nothing between them', () => {
    const near: Dock = { center: [3, 0], radius: 8 };
    const arc = trim(bow([0, 0], [3, 0], 0.2), { center: [0, 0], radius: 8 }, near);
    expect(arc.start).toEqual(arc.end);
    expect([...arc.start, ...arc.control].every(Number.isFinite)).toBe(true);
  });
});

describe('the border of a mark', () => {
  const angle = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true });

  it('is met by a ray where the place along it says', () => {
    fc.assert(
      fc.property(dock, angle, (mark, turn) => {
        const at = pointOnBorder(mark, placeOnBorder(mark, turn));
        expect(Math.abs(signedDistance(mark, at))).toBeLessThan(1e-6);
        expect(angleBetween(angleOf(subtract(at, mark.center)), turn)).toBeLessThan(1e-6);
      }),
    );
  });

  it('closes: once round is where it began, and places rise clockwise', () => {
    fc.assert(
      fc.property(dock, fc.double({ min: 0, max: 500, noNaN: true }), (mark, along) => {
        const once = pointOnBorder(mark, along);
        const again = pointOnBorder(mark, along + perimeter(mark));
        expect(distance(once, again)).toBeLessThan(1e-6);
      }),
    );
    const plate: Dock = { center: [0, 0], box: boxAround([0, 0], 40, 20) };
    const corners: readonly Vector[] = [
      [20, 0],
      [20, 10],
      [-20, 10],
      [-20, -10],
      [20, -10],
    ];
    const places = corners.map((corner) => placeOnBorder(plate, angleOf(corner)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
