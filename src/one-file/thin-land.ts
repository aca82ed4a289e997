/**
 * The land of one file: the detailed land, as fine as it is built where the story's places lie, coarser around them, and
 * coarser still in the rest of the world. Points are left out of the lines that shapes share, so neighbours stay
 * neighbours, and there is no seam between fine and coarse. Rivers and the borders of governorates come where the story
 * is, whole lines of them, so that none ends in the middle of a view.
 */
import type { Arc, GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { thinLine } from '../geometry/thin-line';
import type { LngLat } from '../story/types';
import { UNITS } from './code-lines';

/** West, south, east, north, in degrees. */
export type Bounds = readonly [number, number, number, number];

/** How far a line may stray from where it was, in degrees, and where. */
interface Tier {
  readonly boxes: readonly Bounds[];
  readonly tolerance: number;
}

const WORLD: Bounds = [-180, -90, 180, 90];

/** Degrees: in a view of a town or of its country a pixel or two, in an opening view of several countries one, at its sides two, and in the world as a whole half of one. */
const TOLERANCES = { close: 0.0005, near: 0.002, around: 0.04, beside: 0.1, far: 0.25 } as const;

/** Shapes smaller than so many times the tolerance are left out. */
const SMALLEST = { land: 2, lake: 6 } as const;

/** Degrees of the grid that the banks of a river are rounded to; lines to a multiple of it. */
const GRID = 0.0001;

/** Objects of the land that the still map draws. */
const DRAWN = ['countries', 'borders', 'lakes', 'admin1', 'rivers', 'disputedAreas'] as const;

/** The rank up to which a river comes that no place of the story is near: a small rank is a large river. */
const LARGE_RIVER = 4;

export interface Nearness {
  /** Where the map is looked at so closely that streets would be seen. */
  readonly close: readonly Bounds[];
  /** Where the map is looked at closely. */
  readonly near: readonly Bounds[];
  /** What all of the story lies in. */
  readonly around: Bounds;
  /** What is seen to the left and the right of it in a window that is wider than it. */
  readonly beside: Bounds;
}

/** `banks` are rings, drawn as they are. */
export function thinLand(
  land: Topology,
  { close, near, around, beside }: Nearness,
  banks: readonly (readonly LngLat[])[] = [],
): Topology {
  const tiers: readonly Tier[] = [
    { boxes: close, tolerance: TOLERANCES.close },
    { boxes: near, tolerance: TOLERANCES.near },
    { boxes: [around], tolerance: TOLERANCES.around },
    { boxes: [beside], tolerance: TOLERANCES.beside },
    { boxes: [WORLD], tolerance: TOLERANCES.far },
  ];
  const toleranceAt = (point: LngLat): number =>
    tiers.find(({ boxes }) => holds(boxes, point))?.tolerance ?? TOLERANCES.far;
  const whole = decode(land);
  const lines = whole.map((line) => thinLine(line, toleranceAt));
  const touches = (boxes: readonly Bounds[], arc: number): boolean =>
    whole[indexOf(arc)]?.some((point) => holds(boxes, point)) ?? false;
  const used = new Map<number, number>();
  const renumber = (arc: number): number => {
    const index = indexOf(arc);
    if (!used.has(index)) used.set(index, used.size);
    const known = used.get(index) ?? 0;
    return arc < 0 ? ~known : known;
  };
  const kept = (name: (typeof DRAWN)[number]): GeometryCollection => {
    const collection = land.objects[name] as GeometryCollection | undefined;
    if (!collection) throw new TypeError(`expected an object "${name}" in the land`);
    const geometries = collection.geometries.flatMap((geometry) =>
      keep(geometry, name, { ringFits, lineFits, renumber }),
    );
    return { type: 'GeometryCollection', geometries };
  };
  const objects = Object.fromEntries(DRAWN.map((name) => [name, kept(name)]));
  const arcs = [...used.keys()].map((index) =>
    encode(lines[index] ?? [], touches(close, index) ? UNITS.fine : UNITS.coarse),
  );
  objects.banks = {
    type: 'GeometryCollection',
    geometries: banks.map((_, index) => ({ type: 'Polygon', arcs: [[arcs.length + index]] })),
  };
  arcs.push(...banks.map((ring) => encode(ring, UNITS.finest)));
  return { type: 'Topology', transform: { scale: [GRID, GRID], translate: [-180, -90] }, objects, arcs };

  function ringFits(ring: readonly number[], times: number): boolean {
    const points = ring.flatMap((arc) => lines[indexOf(arc)] ?? []);
    const [west, south, east, north] = boundsOf(points);
    const size = Math.max(east - west, north - south);
    return size >= times * toleranceAt([(west + east) / 2, (south + north) / 2]) && points.length > 3;
  }

  function lineFits(line: readonly number[], rank = Number.POSITIVE_INFINITY): boolean {
    const boxes = rank <= LARGE_RIVER ? [...near, beside] : near;
    return line.some((arc) => touches(boxes, arc));
  }
}

interface Choice {
  /** Whether a ring is so many times as large as what can be seen. */
  readonly ringFits: (ring: readonly number[], times: number) => boolean;
  readonly lineFits: (line: readonly number[], rank?: number) => boolean;
  readonly renumber: (arc: number) => number;
}

/** The shape without what is too small to be seen or too far away; nothing where that is all of it. */
function keep(
  geometry: GeometryObject,
  name: (typeof DRAWN)[number],
  { ringFits, lineFits, renumber }: Choice,
): readonly GeometryObject[] {
  const times = name === 'lakes' ? SMALLEST.lake : SMALLEST.land;
  const polygon = ([outer = [], ...holes]: readonly number[][]): number[][][] =>
    ringFits(outer, times)
      ? [[outer, ...holes.filter((hole) => ringFits(hole, times))].map((ring) => ring.map(renumber))]
      : [];
  const { disputed, rank } = (geometry.properties ?? {}) as { readonly disputed?: boolean; readonly rank?: number };
  switch (geometry.type) {
    case 'Polygon':
      return polygon(geometry.arcs).map((arcs) => ({ type: 'Polygon', arcs }));
    case 'MultiPolygon': {
      const arcs = geometry.arcs.flatMap(polygon);
      return arcs.length > 0 ? [{ type: 'MultiPolygon', arcs }] : [];
    }
    case 'MultiLineString': {
      const wanted = name === 'borders' ? geometry.arcs : geometry.arcs.filter((line) => lineFits(line, rank));
      const arcs = wanted.map((line) => line.map(renumber));
      return arcs.length > 0 ? [{ type: 'MultiLineString', arcs, properties: { disputed, rank } }] : [];
    }
    default:
      throw new TypeError(`expected areas and lines in "${name}", found a ${geometry.type}`);
  }
}

/** Number of a line in the topology, which a shape names backwards where it goes along it so. */
function indexOf(arc: number): number {
  return arc < 0 ? ~arc : arc;
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

/** The line on every so many points of the new grid, each point as the step from the one before; a step of nothing is none. */
function encode(line: readonly LngLat[], every: number): Arc {
  const onGrid = (degrees: number): number => Math.round(degrees / GRID / every) * every;
  const steps: [number, number][] = [];
  let [lastX, lastY] = [0, 0];
  line.forEach(([longitude, latitude], index) => {
    const [x, y] = [onGrid(longitude + 180), onGrid(latitude + 90)];
    if (index > 0 && index < line.length - 1 && x === lastX && y === lastY) return;
    steps.push([x - lastX, y - lastY]);
    [lastX, lastY] = [x, y];
  });
  return steps;
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

export function holds(boxes: readonly Bounds[], point: LngLat): boolean {
  return boxes.some((box) => contains(box, point));
}
