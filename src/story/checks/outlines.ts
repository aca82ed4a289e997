import type { Draft } from '../draft';
import type { Report } from '../report';
import type { LngLat, Outline } from '../types';

type Ring = readonly LngLat[];

/** An outline finer than this is too heavy to carry in a story, and is not searched for crossings. */
const MOST_POINTS = 10_000;

/** How far outside the outline's bounding box a position may lie, as a share of the box's longer side. */
const NEAR = 0.1;

/** Each ring of an outline is closed and crosses itself nowhere, and the place's position lies in or near it. A bad outline is left out, its place stays. */
export function outlines(draft: Draft, report: Report): void {
  for (const place of draft.places) {
    if (!place.area) continue;
    const path = report.at(place, 'area');
    const rings = ringsOf(place.area, `${path}.coordinates`);
    const faults = rings.map(({ ring, path }) => reportFault(ring, path, report));
    if (rings.length === 0) report.error('outline-empty', path, { what: 'outline' });
    if (rings.length === 0 || faults.includes(true)) delete place.area;
    else if (!isNear(place.position, rings)) {
      report.error('outline-elsewhere', report.at(place, 'position'), { position: place.position, place: place.id });
      delete place.area;
    }
  }
}

function ringsOf(area: Outline, path: string): { ring: Ring; path: string }[] {
  if (area.type === 'Polygon') return area.coordinates.map((ring, i) => ({ ring, path: `${path}[${i}]` }));
  return area.coordinates.flatMap((rings, i) => rings.map((ring, j) => ({ ring, path: `${path}[${i}][${j}]` })));
}

function reportFault(ring: Ring, path: string, report: Report): boolean {
  const first = ring[0];
  const last = ring.at(-1);
  if (!first || !last || ring.length < 4) {
    report.error('outline-too-short', path, { length: ring.length });
  } else if (first[0] !== last[0] || first[1] !== last[1]) {
    report.error('outline-open', path, { first, last });
  } else if (ring.length > MOST_POINTS) {
    report.error('outline-too-fine', path, { length: ring.length, most: MOST_POINTS });
  } else {
    const crossing = findCrossing(ring);
    if (crossing) report.error('outline-crosses-itself', `${path}[${crossing[0]}]`, { edges: crossing });
    else if (area(ring) === 0) report.error('outline-empty', path, { what: 'ring' });
    else return false;
  }
  return true;
}

function area(ring: Ring): number {
  let twice = 0;
  for (let i = 0; i + 1 < ring.length; i++) twice += turn([0, 0], at(ring, i), at(ring, i + 1));
  return twice / 2;
}

/**
 * Indexes of two edges that cross, by a sweep from west to east; `null` where the ring is simple. Each edge goes the
 * short way round, as it is drawn: across 180° where that is shorter.
 */
function findCrossing(ring: Ring): readonly [number, number] | null {
  let before = 0;
  const flat = ring.map(([x, y]): LngLat => {
    before = x - 360 * Math.round((x - before) / 360);
    return [before, y];
  });
  const edges = flat.slice(0, -1).map((from, index) => {
    const to = at(flat, index + 1);
    return { index, from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) };
  });
  edges.sort((a, b) => a.west - b.west);
  for (let i = 0; i < edges.length; i++) {
    for (let j = i + 1; j < edges.length; j++) {
      const [edge, other] = [edges[i], edges[j]];
      if (!edge || !other || other.west > edge.east) break;
      if (cross(edge.from, edge.to, other.from, other.to)) {
        return edge.index < other.index ? [edge.index, other.index] : [other.index, edge.index];
      }
    }
  }
  return null;
}

/** Whether two edges cross inside both; edges that merely touch, as neighbours do, don't. */
function cross(a: LngLat, b: LngLat, c: LngLat, d: LngLat): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Twice the area of the triangle: positive where c lies to the left of a→b. */
function turn(a: LngLat, b: LngLat, c: LngLat): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

function isNear([longitude, latitude]: LngLat, rings: readonly { ring: Ring }[]): boolean {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { ring } of rings) {
    for (const [x, y] of ring) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  const margin = NEAR * Math.max(east - west, north - south);
  return (
    longitude >= west - margin && longitude <= east + margin && latitude >= south - margin && latitude <= north + margin
  );
}

function at(ring: Ring, index: number): LngLat {
  return ring[index] ?? [Number.NaN, Number.NaN];
}
