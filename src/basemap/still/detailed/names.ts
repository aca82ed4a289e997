import type { FeatureCollection } from 'geojson';
import type { LandName } from '../../names';
import type { NamesFile } from '../names';

/** names.json: the still map names no governorate unless it is told to. */
export interface DetailedNames extends NamesFile {
  readonly governorates?: readonly LandName[];
}

/** Zoom from which the parts of a town are named. */
const TOWN_RANK = 10.5;

/**
 * Governorates are named where their borders are, among the countries, and a little closer in than a country of their rank;
 * the parts of a town, closer still.
 */
export function detailedNames(
  { countries = [], governorates = [], seas = [] }: DetailedNames,
  town: FeatureCollection,
): NamesFile {
  const parts = governorates.map((entry) => ({ ...entry, rank: entry.rank + 0.5 }));
  const quarters = town.features.flatMap(({ geometry, properties }): LandName[] =>
    geometry.type === 'Point'
      ? [{ name: properties?.name, position: geometry.coordinates as [number, number], rank: TOWN_RANK }]
      : [],
  );
  return { countries: [...countries, ...parts, ...quarters], seas };
}
