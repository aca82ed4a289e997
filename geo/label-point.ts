/** Where a name stands in a shape: the point farthest from its edges, so that the letters find room. Degrees, longitude first. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { squareKilometres } from './curve';
import { polygonsOf, roundTo } from './geojson';

/** Part of the first cell's side at which the search ends. */
const FINENESS = 1 / 60;
const LABEL_GRID = 0.01;

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** From the middle to the nearest edge; negative outside. */
  readonly distance: number;
}

/** In the largest part of the shape. Measured as Web Mercator shows it, for that is what the reader sees. */
export function labelPoint(geometry: Polygon | MultiPolygon): [number, number] {
  const parts = polygonsOf(geometry).map((rings) => ({ rings, km2: squareKilometres(rings[0] ?? []) }));
  const largest = parts.reduce((best, part) => (part.km2 > best.km2 ? part : best));
  const { x, y } = poleOfInaccessibility(largest.rings.map((ring) => ring.map(toMercator)));
  return [roundTo(LABEL_GRID, x), roundTo(LABEL_GRID, fromMercatorY(y))];
}

/** Quarter the cells that could hold a better point than the best found, until no cell can do better by `FINENESS`. */
function poleOfInaccessibility(rings: readonly Position[][]): Cell {
  const xs = (rings[0] ?? []).map(([x = 0]) => x);
  const ys = (rings[0] ?? []).map(([, y = 0]) => y);
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const side = Math.min(east - west, north - south);
  const cell = (x: number, y: number, half: number): Cell => ({ x, y, half, distance: signedDistance(x, y, rings) });
  let open: Cell[] = [];
  for (let x = west; x < east; x += side) {
    for (let y = south; y < north; y += side) open.push(cell(x + side / 2, y + side / 2, side / 2));
  }
  let best = open.reduce((first, second) => (second.distance > first.distance ? second : first));
  while (open.length > 0) {
    const quarters = open.flatMap(({ x, y, half }) =>
      [-1, 1].flatMap((dx) => [-1, 1].map((dy) => cell(x + (dx * half) / 2, y + (dy * half) / 2, half / 2))),
    );
    best = quarters.reduce((first, second) => (second.distance > first.distance ? second : first), best);
    const enough = best.distance + side * FINENESS;
    open = quarters.filter(({ distance, half }) => distance + half * Math.SQRT2 > enough);
  }
  return best;
}

function signedDistance(x: number, y: number, rings: readonly Position[][]): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [ax = 0, ay = 0] = ring[index - 1] ?? [];
      const [bx = 0, by = 0] = ring[index] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      nearest = Math.min(nearest, squareToSegment(x - ax, y - ay, bx - ax, by - ay));
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}

function squareToSegment(px: number, py: number, dx: number, dy: number): number {
  const square = dx * dx + dy * dy;
  const along = square > 0 ? Math.max(0, Math.min(1, (px * dx + py * dy) / square)) : 0;
  return (px - along * dx) ** 2 + (py - along * dy) ** 2;
}

/** Web Mercator in degrees of longitude. */
function toMercator([x = 0, y = 0]: Position): Position {
  return [x, (Math.log(Math.tan(Math.PI / 4 + (y * Math.PI) / 360)) * 180) / Math.PI];
}

function fromMercatorY(y: number): number {
  return (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90;
}
