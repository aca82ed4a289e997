import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinLine } from '../../../src/geometry/thin-line';
import type { Vector } from '../../../src/geometry/vector';

const number = fc.double({ min: -100, max: 100, noNaN: true });
const lines = fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 60 });

/** How far a point lies from the nearest stretch of a line. */
function strays([x, y]: Vector, line: readonly Vector[]): number {
  const to = line.slice(1).map((end, at) => {
    const start = line[at] ?? end;
    const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
    const along = Math.max(0, Math.min(1, ((x - start[0]) * dx + (y - start[1]) * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(x - start[0] - along * dx, y - start[1] - along * dy);
  });
  return Math.min(...to);
}

describe('a line with fewer points', () => {
  it('has both ends, its points in their order, and strays from none that is gone by more than is tolerated', () => {
    fc.assert(
      fc.property(lines, fc.double({ min: 0.01, max: 50, noNaN: true }), (line, tolerance) => {
        const thin = thinLine(line, () => tolerance);
        expect([thin[0], thin.at(-1)]).toEqual([line[0], line.at(-1)]);
        expect(line.filter((point) => thin.includes(point))).toEqual(thin);
        for (const point of line) expect(strays(point, thin)).toBeLessThanOrEqual(tolerance + 1e-9);
      }),
    );
  });

  it('leaves out what lies on the way, and keeps a corner', () => {
    const corner: readonly Vector[] = [
      [0, 0],
      [1, 0.1],
      [2, 0],
      [2, 1],
      [2, 2],
    ];
    expect(thinLine(corner, () => 0.2)).toEqual([
      [0, 0],
      [2, 0],
      [2, 2],
    ]);
  });

  it('tolerates at each point what is tolerated there', () => {
    const line: readonly Vector[] = [
      [0, 0],
      [1, 1],
      [2, 0],
      [11, 1],
      [12, 0],
    ];
    expect(thinLine(line, ([x]) => (x < 5 ? 2 : 0.1))).toContainEqual([11, 1]);
    expect(thinLine(line, ([x]) => (x < 5 ? 2 : 0.1))).not.toContainEqual([1, 1]);
  });
});
