/** Stands in for `basemap/still/geography.ts`: the land in the file has rivers, and borders between governorates. */
import type { Topology } from 'topojson-specification';
import {
  readFeatures,
  readStillGeography as readSmall,
  type StillGeography,
  shapes,
} from '../../basemap/still/geography';

export type { Role, StillGeography } from '../../basemap/still/geography';

/** The rank up to which a river is large, and drawn from afar. */
const LARGE = 4;

export function readStillGeography(land: Topology): StillGeography {
  const rivers = readFeatures(land, 'rivers');
  const isLarge = (feature: (typeof rivers)[number]): boolean => feature.properties?.rank <= LARGE;
  const large = shapes(rivers.filter(isLarge));
  return {
    ...readSmall(land),
    'far-river': large,
    river: large,
    stream: shapes(rivers.filter((feature) => !isLarge(feature))),
    bank: shapes(readFeatures(land, 'banks')),
    governorate: shapes(readFeatures(land, 'admin1')),
  };
}

/** It has what the other part of the page asks of the module that this stands in for. */
({ readStillGeography }) satisfies Pick<typeof import('../../basemap/still/geography'), 'readStillGeography'>;
