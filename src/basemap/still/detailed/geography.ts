/**
 * Reads the detailed land, as `../geography.ts` reads the small one: it has rivers, borders between governorates, and areas
 * whose sovereignty is disputed.
 */
import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { boxOf } from '../../../geometry/box';
import { toUnit, type UnitPoint } from '../../../geometry/camera';
import { readStillGeography as readSmall, type Shape, type StillGeography, shapesOf } from '../geography';

export type { Role, StillGeography } from '../geography';

/** The rank up to which a river is large, and drawn from afar. */
const LARGE = 4;

/** Reads the land that one file carries, which has the banks of a river in it. */
export function readStillGeography(land: Topology): StillGeography {
  return { ...readDetailed(land), bank: shapesOf(land)('banks') };
}

/** The banks of the river of a town. */
export function banksOf(town: FeatureCollection): readonly Shape[] {
  return town.features.flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'Polygon' || properties?.class !== 'river') return [];
    const coordinates = geometry.coordinates.map((ring) => ring.map(([x = 0, y = 0]) => [...toUnit([x, y])]));
    const bounds = boxOf(coordinates.flat() as unknown as UnitPoint[]);
    return bounds ? [{ type: 'Polygon' as const, coordinates, bounds }] : [];
  });
}

/** Reads detail.json. */
export function readDetailed(land: Topology): StillGeography {
  const read = shapesOf(land);
  const isLarge = ({ rank }: { readonly rank?: unknown }): boolean => Number(rank) <= LARGE;
  const large = read('rivers', isLarge);
  return {
    ...readSmall(land, read),
    'far-river': large,
    river: large,
    stream: read('rivers', (river) => !isLarge(river)),
    governorate: read('admin1'),
    hatch: read('disputedAreas'),
  };
}

/** In one file it stands in for the other. */
({ readStillGeography }) satisfies Pick<typeof import('../geography'), 'readStillGeography'>;
