import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, encloses, overlaps } from '../../../src/geometry/box';
import type { Quadratic } from '../../../src/geometry/curve';
import { type LabelWish, placeLabels } from '../../../src/geometry/labels';
import type { Vector } from '../../../src/geometry/vector';

const placeAll = (...wishes: Parameters<typeof placeLabels>) => [...placeLabels(...wishes)];

const NO_CORNER: Vector = [0, 0];

const spot = fc.tuple(fc.double({ min: 0, max: 400, noNaN: true }), fc.double({ min: 0, max: 300, noNaN: true }));

function wish(mark: Vector, more: Partial<LabelWish> = {}): LabelWish {
  return { width: 60, height: 22, mark, radius: 6, worth: Number.POSITIVE_INFINITY, frame: null, ...more };
}

const solid = (center: Vector, width: number, height: number) => ({
  box: boxAround(center, width, height),
  crossing: 40,
});
const straight = (start: Vector, end: Vector): Quadratic => ({
  start,
  control: [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2],
  end,
});

describe('labels', () => {
  it('overlap neither each other nor an obstacle', () => {
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 14 }), fc.array(spot, { maxLength: 6 }), (marks, blocks) => {
        const obstacles = [...marks.map((mark) => solid(mark, 12, 12)), ...blocks.map((block) => solid(block, 50, 24))];
        const spots = placeAll(
          marks.map((mark) => wish(mark)),
          { obstacles, lines: [], dots: [] },
        ).filter((one) => one !== null);
        for (const [i, { box }] of spots.entries()) {
          for (const other of spots.slice(i + 1)) expect(overlaps(box, other.box)).toBe(false);
          for (const other of obstacles) expect(overlaps(box, other.box)).toBe(false);
        }
      }),
    );
  });

  it('stand beside a mark that has room, without a leader', () => {
    const [only] = placeLabels([wish([100, 100])], { obstacles: [solid([100, 100], 12, 12)], lines: [], dots: [] });
    expect(only?.leader).toBeNull();
    expect(only?.cost).toBe(0);
  });

  it('that are required find a place with a leader where all beside the mark is taken', () => {
    const crowd = [solid([100, 100], 150, 120)];
    const [optional] = placeLabels([wish([100, 100])], { obstacles: crowd, lines: [], dots: [] });
    const [required] = placeLabels([wish([100, 100], { worth: null })], { obstacles: crowd, lines: [], dots: [] });
    expect(optional).toBeNull();
    expect(required?.leader).not.toBeNull();
  });

  it('that are required lie over their own mark where the frame leaves no other room, dots about or not', () => {
    const frame = { ...boxAround([100, 100], 64, 26), corner: NO_CORNER };
    const mark: Vector = [100, 100];
    const asked = wish(mark, { worth: null, frame });
    const obstacles = [solid(mark, 12, 12), solid([130, 100], 4, 26)];
    for (const dots of [[mark], [mark, [108, 104] as Vector]]) {
      const [spot] = placeLabels([asked], { obstacles, lines: [], dots });
      expect(spot?.cost).toBeGreaterThan(0);
      // Clear of the other thing, which one spot is.
      expect(spot?.box.x).toBe(frame.x);
      expect(encloses(frame, spot?.box ?? boxAround([0, 0], 0, 0))).toBe(true);
    }
  });

  it('that are required are placed even where nothing is free, over as little as can be', () => {
    const all = [solid([100, 100], 2000, 2000), solid([100, 80], 2000, 40)];
    const [required] = placeLabels([wish([100, 100], { worth: null })], { obstacles: all, lines: [], dots: [] });
    expect(required && overlaps(required.box, boxAround([100, 80], 2000, 40))).toBe(false);
  });

  it('keep off lines while there is room elsewhere, and cross a thin one rather than leave the mark', () => {
    const below = { curve: straight([100, 108], [100, 400]), weight: 1 };
    const [moved] = placeLabels([wish([100, 100])], { obstacles: [], lines: [below], dots: [] });
    expect(moved?.cost).toBeLessThan(10);
    const everywhere = [0, 1, 2, 3, 4, 5, 6, 7].map((turn): Quadratic => {
      const angle = (turn * Math.PI) / 4;
      return straight([100, 100], [100 + 400 * Math.cos(angle), 100 + 400 * Math.sin(angle)]);
    });
    const lines = everywhere.map((curve) => ({ curve, weight: 0.5 }));
    const [beside] = placeLabels([wish([100, 100])], { obstacles: [], lines, dots: [] });
    expect(beside?.leader).toBeNull();
  });

  it('stay inside their frame, and out of its corner, as long as any spot does', () => {
    const frame = { x: 0, y: 0, width: 400, height: 300, corner: [90, 50] as const };
    fc.assert(
      fc.property(spot, (mark) => {
        const [only] = placeLabels([wish(mark, { frame, worth: null })], { obstacles: [], lines: [], dots: [] });
        expect(only && encloses(frame, only.box)).toBe(true);
        expect(only && overlaps(only.box, { x: 0, y: 0, width: 90, height: 50 })).toBe(false);
      }),
    );
  });

  it('are left out where none of their spots is inside their frame, unless they are required', () => {
    const frame = { x: 0, y: 0, width: 400, height: 300, corner: NO_CORNER };
    const narrow = { ...frame, width: 50 };
    fc.assert(
      fc.property(spot, (mark) => {
        const [may] = placeLabels([wish(mark, { frame })], { obstacles: [], lines: [], dots: [] });
        expect(may && !encloses(frame, may.box)).toBeFalsy();
        const free = { obstacles: [], lines: [], dots: [] };
        expect(placeAll([wish(mark, { frame: narrow })], free)[0]).toBeNull();
        expect(placeAll([wish(mark, { frame: narrow, worth: null })], free)[0]).not.toBeNull();
      }),
    );
  });

  it('that are required leave a frame without room for them by as little as they can', () => {
    const frame = { x: 0, y: 0, width: 400, height: 300, corner: NO_CORNER };
    // All of the frame that a leader can reach is taken, but for a strip at its right side that is narrower than the label.
    const taken = { obstacles: [solid([180, 150], 360, 300), solid([200, 500], 900, 390)], lines: [], dots: [] };
    const [only] = placeLabels([wish([375, 150], { frame, worth: null })], taken);
    if (!only) throw new Error('expected a spot, found none');
    const over = only.box.x + only.box.width - frame.x - frame.width;
    expect(over).toBeGreaterThan(0);
    expect(over).toBeLessThan(25);
    expect(only.box.y).toBeGreaterThanOrEqual(0);
    expect(only.box.y + only.box.height).toBeLessThanOrEqual(300);
  });

  it('find the one free spot of their frame, wherever it is, if they are required', () => {
    const frame = { x: 0, y: 0, width: 200, height: 160, corner: NO_CORNER };
    // Free is a hole just as large as the label, and a little more for the spots that are tried.
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 130 }), fc.integer({ min: 0, max: 130 }), (x, y) => {
        const hole = { x, y, width: 66, height: 28 };
        const sides = [
          { x: -500, y: -500, width: 500 + x, height: 1200 },
          { x: x + hole.width, y: -500, width: 700, height: 1200 },
          { x: -500, y: -500, width: 1200, height: 500 + y },
          { x: -500, y: y + hole.height, width: 1200, height: 700 },
        ];
        const obstacles = sides.map((box) => ({ box, crossing: 0 }));
        const [only] = placeLabels([wish([100, 80], { frame, worth: null })], { obstacles, lines: [], dots: [] });
        expect(only && encloses(hole, only.box)).toBe(true);
      }),
    );
  });

  it('cover a little rather than be cut by the edge of their frame, where they are required', () => {
    const frame = { x: 0, y: 0, width: 200, height: 100, corner: NO_CORNER };
    const heads = [20, 60, 100, 140, 180].flatMap((x) => [10, 30, 50, 70, 90].map((y) => solid([x, y], 10, 10)));
    const [only] = placeLabels([wish([100, 95], { frame, worth: null })], { obstacles: heads, lines: [], dots: [] });
    expect(only && encloses(frame, only.box)).toBe(true);
  });

  it('do not lead over another label or its leader while another way is open', () => {
    const marks: readonly Vector[] = [
      [100, 100],
      [130, 100],
    ];
    const obstacles = [solid([115, 100], 110, 30)];
    const spots = placeAll(
      marks.map((mark) => wish(mark, { worth: null })),
      { obstacles, lines: [], dots: [] },
    );
    const [a, b] = spots.map((one) => one?.leader);
    expect(a && b && segmentsCross(a, b)).toBe(false);
  });
});

function segmentsCross([a, b]: readonly [Vector, Vector], [c, d]: readonly [Vector, Vector]): boolean {
  for (let i = 0; i <= 200; i++) {
    for (let j = 0; j <= 200; j++) {
      const p = [a[0] + ((b[0] - a[0]) * i) / 200, a[1] + ((b[1] - a[1]) * i) / 200] as const;
      const q = [c[0] + ((d[0] - c[0]) * j) / 200, c[1] + ((d[1] - c[1]) * j) / 200] as const;
      if (Math.hypot(p[0] - q[0], p[1] - q[1]) < 0.15) return true;
    }
  }
  return false;
}
