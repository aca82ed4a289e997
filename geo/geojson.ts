/** Reading and rounding of GeoJSON. Degrees, WGS 84, longitude first. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import type { Bounds } from './regions';

export function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

export function writeJson(file: string, json: unknown): void {
  writeFileSync(file, JSON.stringify(json));
}

/** The rings or lines of a shape, whatever its type. */
export function pathsOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      throw new Error(`expected lines or polygons, found ${geometry.type}`);
  }
}

export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

export function boundsOf(geometry: Geometry): Bounds {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of pathsOf(geometry).flat()) {
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  }
  return bounds;
}

/** To the nearest multiple of `grid` degrees. */
export function roundTo(grid: number, value: number): number {
  // 1 / grid is whole for every grid in use, so that the quotient is the closest double to the decimal written down.
  const perDegree = Math.round(1 / grid);
  return Math.round(value * perDegree) / perDegree;
}

export function mapVertices<G extends Geometry>(geometry: G, vertex: (position: Position) => Position): G {
  return mapPaths(geometry, (path) => path.map(vertex));
}

/** Every vertex on the grid; what has collapsed there (rings without area, lines without length) is left away. */
export function onGrid<G extends Geometry, P>(features: readonly Feature<G, P>[], grid: number): Feature<G, P>[] {
  const round = ([x = 0, y = 0]: Position): Position => [roundTo(grid, x), roundTo(grid, y)];
  return features.flatMap((feature) => {
    const smallest = feature.geometry.type.endsWith('Polygon') ? 4 : 2;
    const geometry = mapPaths(feature.geometry, (path) => {
      const rounded = withoutRepeats(path.map(round));
      return rounded.length >= smallest ? rounded : [];
    });
    return pathsOf(geometry).some((path) => path.length > 0) ? [{ ...feature, geometry }] : [];
  });
}

function withoutRepeats(path: readonly Position[]): Position[] {
  return path.filter(([x, y], index) => index === 0 || x !== path[index - 1]?.[0] || y !== path[index - 1]?.[1]);
}

/** Paths that come back empty are left away, and a polygon with its outer ring. */
function mapPaths<G extends Geometry>(geometry: G, change: (path: Position[]) => Position[]): G {
  const changed = (paths: Position[][]): Position[][] => paths.map(change).filter((path) => path.length > 0);
  const polygon = (rings: Position[][]): Position[][] => {
    const outer = change(rings[0] ?? []);
    return outer.length > 0 ? [outer, ...changed(rings.slice(1))] : [];
  };
  switch (geometry.type) {
    case 'LineString':
      return { ...geometry, coordinates: change(geometry.coordinates) };
    case 'MultiLineString':
      return { ...geometry, coordinates: changed(geometry.coordinates) };
    case 'Polygon':
      return { ...geometry, coordinates: polygon(geometry.coordinates) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map(polygon).filter((rings) => rings.length > 0) };
    default:
      throw new Error(`expected lines or polygons, found ${geometry.type}`);
  }
}

export function collection<G extends Geometry, P>(features: readonly Feature<G, P>[]): FeatureCollection<G, P> {
  return { type: 'FeatureCollection', features: [...features] };
}
