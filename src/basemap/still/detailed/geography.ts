/** Reads the detailed land, as `../geography.ts` reads the small one: it has rivers, and borders between governorates. */
import type { FeatureCollection, Geometry } from 'geojson';
import type { Topology } from 'topojson-specification';
import { readFeatures, readStillGeography as readSmall, type StillGeography, shapes } from '../geography';

export type { Role, StillGeography } from '../geography';

/** The rank up to which a river is large, and drawn from afar. */
const LARGE = 4;

/** Reads detail.json, and of a town the banks of its river. */
export function readDetailed(land: Topology, town: FeatureCollection): StillGeography {
  const banks = town.features.filter(({ geometry, properties }) => isArea(geometry) && properties?.class === 'river');
  return { ...readLines(land), bank: shapes(banks) };
}

/** Reads the land that one file carries, which has the banks in it. */
export function readStillGeography(land: Topology): StillGeography {
  return { ...readLines(land), bank: shapes(readFeatures(land, 'banks')) };
}

const isArea = ({ type }: Geometry): boolean => type === 'Polygon';

function readLines(land: Topology): StillGeography {
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
