/** Reads the detailed land, as `../geography.ts` reads the small one: it has rivers, and borders between governorates. */
import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { readFeatures, readStillGeography as readSmall, type Shape, type StillGeography, shapes } from '../geography';

export type { Role, StillGeography } from '../geography';

/** The rank up to which a river is large, and drawn from afar. */
const LARGE = 4;

/** Reads the land that one file carries, which has the banks of a river in it. */
export function readStillGeography(land: Topology): StillGeography {
  return { ...readDetailed(land), bank: shapes(readFeatures(land, 'banks')) };
}

/** The banks of the river of a town. */
export function banksOf(town: FeatureCollection): readonly Shape[] {
  return shapes(
    town.features.filter(({ geometry, properties }) => geometry.type === 'Polygon' && properties?.class === 'river'),
  );
}

/** Reads detail.json. */
export function readDetailed(land: Topology): StillGeography {
  const rivers = readFeatures(land, 'rivers');
  const isLarge = (feature: (typeof rivers)[number]): boolean => feature.properties?.rank <= LARGE;
  const large = shapes(rivers.filter(isLarge));
  return {
    ...readSmall(land),
    'far-river': large,
    river: large,
    stream: shapes(rivers.filter((feature) => !isLarge(feature))),
    governorate: shapes(readFeatures(land, 'admin1')),
  };
}

/** In one file it stands in for the other. */
({ readStillGeography }) satisfies Pick<typeof import('../geography'), 'readStillGeography'>;
