/** Small geometry on short distances: degrees in, degrees out; metres where the name says so. */
import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';

const EARTH_KM = 6371;
const METRES_PER_DEGREE = 111_195;

/** Of one ring, whichever way it winds. */
export function squareKilometres(ring: Position[]): number {
  const steradians = geoArea({ type: 'Polygon', coordinates: [ring] });
  return Math.min(steradians, 4 * Math.PI - steradians) * EARTH_KM ** 2;
}

/** A Catmull-Rom spline through the points, `steps` segments from each to the next; the points themselves stay. */
export function smoothed(points: readonly Position[], steps: number): Position[] {
  const at = (index: number): Position => points[Math.max(0, Math.min(points.length - 1, index))] as Position;
  const curve = points
    .slice(0, -1)
    .flatMap((_, index) =>
      Array.from({ length: steps }, (_, step) =>
        splinePoint(at(index - 1), at(index), at(index + 1), at(index + 2), step / steps),
      ),
    );
  return [...curve, at(points.length - 1)];
}

/** The same around a closed ring, whose first point is its last. */
export function smoothedRing(ring: readonly Position[], steps: number): Position[] {
  const open = ring.slice(0, -1);
  const around = [open.at(-1), ...open, open[0], open[1]] as Position[];
  return smoothed(around, steps).slice(steps, -steps);
}

function splinePoint(a: Position, b: Position, c: Position, d: Position, t: number): Position {
  return [0, 1].map((axis) => {
    const [p0 = 0, p1 = 0, p2 = 0, p3 = 0] = [a[axis], b[axis], c[axis], d[axis]];
    return p1 + (t / 2) * (p2 - p0 + t * (2 * p0 - 5 * p1 + 4 * p2 - p3 + t * (3 * (p1 - p2) + p3 - p0)));
  });
}

/** The band of a width around a line, as one closed ring: down the right bank and back up the left. */
export function band(line: readonly Position[], widthMetres: number): Position[] {
  const left: Position[] = [];
  const right: Position[] = [];
  line.forEach((point, index) => {
    const before = line[Math.max(0, index - 1)] as Position;
    const after = line[Math.min(line.length - 1, index + 1)] as Position;
    const [x = 0, y = 0] = point;
    const east = Math.cos((y * Math.PI) / 180) * METRES_PER_DEGREE;
    const along = [
      ((after[0] ?? 0) - (before[0] ?? 0)) * east,
      ((after[1] ?? 0) - (before[1] ?? 0)) * METRES_PER_DEGREE,
    ];
    const length = Math.hypot(along[0] ?? 0, along[1] ?? 0);
    const [dx, dy] = along.map((part) => (part / length) * (widthMetres / 2));
    right.push([x + (dy ?? 0) / east, y - (dx ?? 0) / METRES_PER_DEGREE]);
    left.push([x - (dy ?? 0) / east, y + (dx ?? 0) / METRES_PER_DEGREE]);
  });
  const ring = [...right, ...left.reverse()];
  return [...ring, ring[0] as Position];
}

/** Douglas and Peucker's: the fewest vertices that keep the line within a distance, both ends among them. */
export function thinned(line: readonly Position[], toleranceMetres: number): Position[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return [...line];
  const distances = line.map((point) => metresFromChord(point, first, last));
  const farthest = Math.max(...distances);
  if (farthest <= toleranceMetres) return [first, last];
  const split = distances.indexOf(farthest);
  return [
    ...thinned(line.slice(0, split + 1), toleranceMetres).slice(0, -1),
    ...thinned(line.slice(split), toleranceMetres),
  ];
}

function metresFromChord(point: Position, first: Position, last: Position): number {
  const shrink = Math.cos((first[1] ?? 0) * (Math.PI / 180));
  const from = (position: Position): [number, number] => [
    ((position[0] ?? 0) - (first[0] ?? 0)) * shrink * METRES_PER_DEGREE,
    ((position[1] ?? 0) - (first[1] ?? 0)) * METRES_PER_DEGREE,
  ];
  const [[px, py], [dx, dy]] = [from(point), from(last)];
  const square = dx * dx + dy * dy;
  const along = square > 0 ? Math.max(0, Math.min(1, (px * dx + py * dy) / square)) : 0;
  return Math.hypot(px - along * dx, py - along * dy);
}
