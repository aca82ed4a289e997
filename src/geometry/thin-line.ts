/** A line with fewer points. */
import type { Vector } from './vector';

/**
 * Leaves out points from which the line then strays no farther than is tolerated there, in the units of the points: Douglas and
 * Peucker's way (1973). Both ends of a line stay.
 */
export function thinLine<Point extends Vector>(
  line: readonly Point[],
  toleranceAt: (point: Point) => number,
): readonly Point[] {
  const kept = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    let worst = 1;
    let split = -1;
    for (let index = first + 1; index < last; index++) {
      const [point, from, to] = [line[index], line[first], line[last]];
      if (!point || !from || !to) continue;
      const strays = distanceTo(point, from, to) / toleranceAt(point);
      if (strays <= worst) continue;
      worst = strays;
      split = index;
    }
    if (split < 0) continue;
    kept.add(split);
    spans.push([first, split], [split, last]);
  }
  return line.filter((_, index) => kept.has(index));
}

/** From a point to the stretch between two others. */
function distanceTo([x, y]: Vector, [x1, y1]: Vector, [x2, y2]: Vector): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
