import type { FeatureCollection } from 'geojson';
import type { LandName } from '../../names';
import type { Shape, StillGeography } from '../geography';
import { type NamesAt, type NamesFile, type NameView, named, placeNames, type StillName, standing } from '../names';
import { cityNames } from './cities';
import { type River, riverNames } from './river-names';

/** names.json: the still map names no governorate unless it is told to. */
export interface DetailedNames extends NamesFile {
  readonly governorates?: readonly LandName[];
}

/** Zoom from which the parts of a town are named. */
const TOWN_RANK = 10.5;

/** Zoom from which nothing of a kind is named: its name could stand anywhere. */
const UNTIL: Readonly<Partial<Record<StillName['kind'], number>>> = { country: 8, governorate: 10 };

/**
 * Governorates are named where their borders are, among the countries, and a little closer in than a country of their rank;
 * the parts of a town, closer still.
 */
export function detailedNames(
  { countries = [], governorates = [], seas = [] }: DetailedNames,
  town: FeatureCollection,
): NamesFile {
  return { countries: [...countries, ...partsOf(governorates), ...quartersOf(town)], seas };
}

/** What the live map names, in its order: what comes first takes the room. */
export function detailedNamesAt(
  { countries = [], governorates = [], seas = [] }: DetailedNames,
  town: FeatureCollection,
  geography: StillGeography,
  cities: readonly LandName[],
): NamesAt {
  const large = [...named('country', countries), ...named('sea', seas)];
  const small = [...named('governorate', partsOf(governorates)), ...named('district', quartersOf(town))];
  const rivers = riversOf([...(geography.river ?? []), ...(geography.stream ?? [])]);
  const spots = function* (view: NameView): Iterable<readonly StillName[]> {
    const { zoom } = view.camera;
    const isShown = ({ kind, rank }: Pick<StillName, 'kind'> & { readonly rank: number }): boolean =>
      rank <= zoom && zoom < (UNTIL[kind] ?? Number.POSITIVE_INFINITY);
    yield* standing(large.filter(isShown), view);
    yield* cityNames(cities, view);
    yield* riverNames(rivers, view);
    yield* standing(small.filter(isShown), view);
  };
  return (view) => placeNames(spots(view), view);
}

function partsOf(governorates: readonly LandName[]): readonly LandName[] {
  return governorates.map((entry) => ({ ...entry, rank: entry.rank + 0.5 }));
}

function quartersOf({ features }: FeatureCollection): readonly LandName[] {
  return features.flatMap(({ geometry, properties }): LandName[] =>
    geometry.type === 'Point'
      ? [{ name: properties?.name, position: geometry.coordinates as [number, number], rank: TOWN_RANK }]
      : [],
  );
}

/** Those that have a name. */
function riversOf(lines: readonly Shape[]): readonly River[] {
  const rivers = new Map<unknown, River & { readonly lines: Shape[] }>();
  for (const line of lines) {
    const { properties } = line;
    const { name, rank } = (properties ?? {}) as Partial<Pick<River, 'name' | 'rank'>>;
    if (!name || rank === undefined) continue;
    const river = rivers.get(properties) ?? { name, rank, lines: [] };
    river.lines.push(line);
    rivers.set(properties, river);
  }
  return [...rivers.values()];
}
