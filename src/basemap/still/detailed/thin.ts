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
  const shape = (one: Shape): Shape => {
    if (one.type === 'LineString') return { ...one, coordinates: line(one.coordinates) };
    if (one.type !== 'Polygon') return one;
    return { ...one, coordinates: one.coordinates.map(line).filter((ring) => ring.length >= RING) };
  };
  return Object.fromEntries(Object.entries(geography).map(([role, shapes]) => [role, shapes.map(shape)]));
}
