/**
 * The land of one file: the detailed land, as fine as it is built where the story's places lie, coarser around them, and
 * coarser still in the rest of the world. Points are left out of the lines that shapes share, so neighbours stay
 * neighbours, and there is no seam between fine and coarse.
 */
import type { Arc, GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { LngLat } from '../story/types';

/** West, south, east, north, in degrees. */
export type Bounds = readonly [number, number, number, number];

/** How far a line may stray from where it was, in degrees, and where. */
interface Tier {
  readonly boxes: readonly Bounds[];
  readonly tolerance: number;
}

const WORLD: Bounds = [-180, -90, 180, 90];

/** Degrees: at the closest views of a place a pixel or two, in an opening view of several countries half a pixel, and in the world as a whole the same. */
const TOLERANCES = { near: 0.002, around: 0.04, far: 0.25 } as const;

/** Shapes smaller than so many times the tolerance are left out. */
const SMALLEST = { land: 2, lake: 6 } as const;

/** Degrees of the grid that points are rounded to. */
const GRID = 0.002;

/** Objects of the land that the still map draws. */
const DRAWN = ['countries', 'borders', 'lakes'] as const;

export interface Nearness {
  /** Where the map is looked at closely. */
  readonly near: readonly Bounds[];
  /** What all of the story lies in. */
  readonly around: Bounds;
}

export function thinLand(land: Topology, { near, around }: Nearness): Topology {
  const tiers: readonly Tier[] = [
    { boxes: near, tolerance: TOLERANCES.near },
    { boxes: [around], tolerance: TOLERANCES.around },
    { boxes: [WORLD], tolerance: TOLERANCES.far },
  ];
  const toleranceAt = (point: LngLat): number =>
    tiers.find(({ boxes }) => boxes.some((box) => contains(box, point)))?.tolerance ?? TOLERANCES.far;
  const lines = decode(land).map((line) => thinLine(line, toleranceAt));
  const used = new Map<number, number>();
  const renumber = (arc: number): number => {
    const index = arc < 0 ? ~arc : arc;
    if (!used.has(index)) used.set(index, used.size);
    const known = used.get(index) ?? 0;
    return arc < 0 ? ~known : known;
  };
  const ringFits = (ring: readonly number[], times: number): boolean => {
    const points = ring.flatMap((arc) => lines[arc < 0 ? ~arc : arc] ?? []);
    const [west, south, east, north] = boundsOf(points);
    const size = Math.max(east - west, north - south);
    return size >= times * toleranceAt([(west + east) / 2, (south + north) / 2]) && points.length > 3;
  };
  const objects = Object.fromEntries(
    DRAWN.map((name) => [name, keep(land.objects[name] as GeometryCollection | undefined, name, ringFits, renumber)]),
  );
  const arcs = [...used.keys()].map((index) => encode(lines[index] ?? []));
  return { type: 'Topology', transform: { scale: [GRID, GRID], translate: [-180, -90] }, objects, arcs };
}

/** The collection without what is too small to be seen. */
function keep(
  collection: GeometryCollection | undefined,
  name: string,
  fits: (ring: readonly number[], times: number) => boolean,
  renumber: (arc: number) => number,
): GeometryCollection {
  if (!collection) throw new TypeError(`expected an object "${name}" in the land`);
  const times = name === 'lakes' ? SMALLEST.lake : SMALLEST.land;
  const polygon = ([outer = [], ...holes]: readonly number[][]): number[][] | null =>
    fits(outer, times) ? [outer, ...holes.filter((hole) => fits(hole, times))].map((ring) => ring.map(renumber)) : null;
  const geometries = collection.geometries.flatMap((geometry): GeometryObject[] => {
    const properties = geometry.properties ? { properties: geometry.properties } : {};
    switch (geometry.type) {
      case 'Polygon': {
        const arcs = polygon(geometry.arcs);
        return arcs ? [{ type: 'Polygon', arcs, ...properties }] : [];
      }
      case 'MultiPolygon': {
        const arcs = geometry.arcs.flatMap((one) => {
          const kept = polygon(one);
          return kept ? [kept] : [];
        });
        return arcs.length > 0 ? [{ type: 'MultiPolygon', arcs, ...properties }] : [];
      }
      case 'MultiLineString':
        return [{ type: 'MultiLineString', arcs: geometry.arcs.map((line) => line.map(renumber)), ...properties }];
      default:
        throw new TypeError(`expected areas and lines in "${name}", found a ${geometry.type}`);
    }
  });
  return { type: 'GeometryCollection', geometries };
}

/** The lines of the land in degrees. */
function decode({ arcs, transform }: Topology): readonly (readonly LngLat[])[] {
  if (!transform) throw new TypeError('expected a topology on a grid, found one without a transform');
  const [kx, ky] = transform.scale;
  const [dx, dy] = transform.translate;
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([byX = 0, byY = 0]): LngLat => {
      x += byX;
      y += byY;
      return [x * kx + dx, y * ky + dy];
    });
  });
}

/** The line on the new grid, each point as the step from the one before; a step of nothing is none. */
function encode(line: readonly LngLat[]): Arc {
  const steps: [number, number][] = [];
  let [lastX, lastY] = [0, 0];
  line.forEach(([longitude, latitude], index) => {
    const [x, y] = [Math.round((longitude + 180) / GRID), Math.round((latitude + 90) / GRID)];
    if (index > 0 && index < line.length - 1 && x === lastX && y === lastY) return;
    steps.push([x - lastX, y - lastY]);
    [lastX, lastY] = [x, y];
  });
  return steps;
}

/** Douglas and Peucker's way, with a tolerance that depends on where a point lies: both ends of a line stay. */
function thinLine(line: readonly LngLat[], toleranceAt: (point: LngLat) => number): readonly LngLat[] {
  const kept = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    let worst = 1;
    let split = -1;
    for (let index = first + 1; index < last; index++) {
      const [point, from, to] = [line[index], line[first], line[last]];
      if (!point || !from || !to) continue;
      const strays = distance(point, from, to) / toleranceAt(point);
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

/** Degrees from a point to the stretch between two others. */
function distance([x, y]: LngLat, [x1, y1]: LngLat, [x2, y2]: LngLat): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

export function boundsOf(points: readonly LngLat[]): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [longitude, latitude] of points) {
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
  }
  return [west, south, east, north];
}

export function contains([west, south, east, north]: Bounds, [longitude, latitude]: LngLat): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
