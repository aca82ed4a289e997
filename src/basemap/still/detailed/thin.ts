import type { Position } from 'geojson';
import { thinLine } from '../../../geometry/thin-line';
import type { Vector } from '../../../geometry/vector';
import type { Shape, StillGeography } from '../geography';

/** Fewer points make no ring. */
const RING = 4;

/** The same land, but for what strays less than `tolerance`, in units of the unit square: from afar most of its points are that. */
export function thinned(geography: StillGeography, tolerance: number): StillGeography {
  const line = (points: readonly Position[]) =>
    thinLine(points as unknown as Vector[], () => tolerance) as unknown as Position[];
  const lines = (all: readonly Position[][]) => all.map(line);
  const rings = (all: readonly Position[][]) => lines(all).filter((ring) => ring.length >= RING);
  const shape = (one: Shape): Shape => {
    switch (one.type) {
      case 'LineString':
        return { ...one, coordinates: line(one.coordinates) };
      case 'MultiLineString':
        return { ...one, coordinates: lines(one.coordinates) };
      case 'Polygon':
        return { ...one, coordinates: rings(one.coordinates) };
      case 'MultiPolygon':
        return { ...one, coordinates: one.coordinates.map(rings).filter((polygon) => polygon.length > 0) };
      default:
        return one;
    }
  };
  return Object.fromEntries(Object.entries(geography).map(([role, shapes]) => [role, shapes.map(shape)]));
}
