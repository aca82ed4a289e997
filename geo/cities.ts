/** The cities that the land is labelled with: GeoNames' places, Natural Earth's ranking, Arabic names checked by hand. */
import { join } from 'node:path';
import { group } from 'd3-array';
import { open } from 'shapefile';
import { readJson, roundTo } from './geojson';
import { type Place, readCatalogue, readPlaces } from './geonames';
import { isArabic, type LocalName, type NamedPoint, plainArabic, plainLatin } from './name-text';
import { packageFile } from './packages';
import { HAND } from './paths';

interface Choice {
  /** How many cities of a country (ISO 3166-1 alpha-2) are named; `elsewhere` for those not listed. */
  readonly perCountry: Readonly<Record<string, number>>;
  readonly more: readonly number[];
  readonly leaveOut: readonly number[];
  /** ISO 3166-1 alpha-2 of what is no state: its seat of government is no capital here. */
  readonly territories: readonly string[];
  /** By GeoNames id. */
  readonly names: Readonly<Record<string, Partial<LocalName>>>;
}

interface PopulatedPlace {
  readonly geonameid: number;
  readonly scalerank: number;
}

export const CITIES_ATTRIBUTION =
  'Cities: GeoNames (geonames.org), CC BY 4.0, chosen and respelled; ranking: Natural Earth.';

/** Parts of a city, lost, abandoned and religious places are no labels of the land. */
const NOT_A_CITY = /^PPL[HQWXF]$/;
/** The countries of the first story: their cities are named a step earlier than elsewhere. */
const NEAR_COUNTRIES: readonly string[] = ['IQ', 'SY'];
/** Rank of a city by its people, where Natural Earth does not know it or ranks it lower. */
const RANK_OF_POPULATION: readonly (readonly [atLeast: number, rank: number])[] = [
  [4_000_000, 2],
  [1_500_000, 3],
  [600_000, 4],
  [250_000, 5],
  [100_000, 6],
  [40_000, 7],
  [0, 8],
];
/** Degrees; some ten metres. */
const GRID = 0.0001;

export async function namedCities(): Promise<NamedPoint[]> {
  const choice = readJson<Choice>(join(HAND, 'cities.json'));
  const ranks = await readRanks();
  const places = readPlaces().filter(({ code }) => !NOT_A_CITY.test(code));
  const catalogue = readCatalogue('ar');
  const cities = chosen(places, choice, ranks).map((place) => ({ ...place, name: nameOf(place, choice, catalogue) }));
  requireArabic(cities);
  return cities
    .map((city) => ({
      name: city.name,
      position: [roundTo(GRID, city.position[0]), roundTo(GRID, city.position[1])] as const,
      rank: rankOf(city, ranks),
      ...(isCapital(city, choice) && { capital: true as const }),
    }))
    .sort((a, b) => a.rank - b.rank || (a.name.en < b.name.en ? -1 : 1) || a.position[0] - b.position[0]);
}

function chosen(places: readonly Place[], choice: Choice, ranks: ReadonlyMap<number, number>): Place[] {
  const { perCountry, more, leaveOut } = choice;
  const byWeight = (a: Place, b: Place): number => weight(b, ranks) - weight(a, ranks) || a.id - b.id;
  const ids = new Set(more);
  for (const [country, all] of group(places, ({ country }) => country)) {
    const count = perCountry[country] ?? perCountry.elsewhere ?? 1;
    const candidates = all.filter(({ id }) => !leaveOut.includes(id)).sort(byWeight);
    for (const { id } of candidates.slice(0, count)) ids.add(id);
  }
  const found = places.filter(({ id }) => ids.has(id));
  const unknown = more.filter((id) => !found.some((place) => place.id === id));
  if (unknown.length > 0) throw new Error(`cities.json: GeoNames has no place ${unknown.join(', ')}`);
  return found;
}

/** Capitals first, then by people; a seat of a province or a place that Natural Earth draws counts for more. */
function weight({ id, code, population }: Place, ranks: ReadonlyMap<number, number>): number {
  if (code === 'PPLC') return Number.MAX_SAFE_INTEGER;
  const drawn = ranks.has(id);
  return population * (code === 'PPLA' ? 1.6 : 1) * (drawn ? 1.5 : 1) + (drawn ? 20_000 : 0);
}

function rankOf(place: Omit<Place, 'name'>, ranks: ReadonlyMap<number, number>): number {
  const { id, code, population, country } = place;
  const byPeople = RANK_OF_POPULATION.find(([atLeast]) => population >= atLeast)?.[1] ?? 8;
  const ofCapital = code === 'PPLC' ? Math.min(5, byPeople) - (population >= 100_000 ? 1 : 0) : 9;
  const nearer = NEAR_COUNTRIES.includes(country) ? 1 : 0;
  return Math.max(0, Math.min(ranks.get(id) ?? 9, byPeople, ofCapital) - nearer);
}

function isCapital({ code, country }: Omit<Place, 'name'>, { territories }: Choice): boolean {
  return code === 'PPLC' && !territories.includes(country);
}

function nameOf({ id, name }: Place, { names }: Choice, catalogue: ReadonlyMap<number, string>): LocalName {
  const byHand = names[id];
  return {
    ar: byHand?.ar ?? plainArabic(catalogue.get(id) ?? ''),
    en: byHand?.en ?? plainLatin(name).replace(/^'|'$/g, ''),
  };
}

/** Better no build than a foreign script on the map. */
function requireArabic(cities: readonly { id: number; name: LocalName }[]): void {
  const poor = cities.filter(({ name }) => !isArabic(name.ar));
  if (poor.length === 0) return;
  const list = poor.map(({ id, name }) => `${id} (${name.en}): found "${name.ar}"`).join('\n  ');
  throw new Error(`cities.json: expected an Arabic name for each city, none is known for\n  ${list}`);
}

/** Natural Earth's `scalerank` by GeoNames id. */
async function readRanks(): Promise<Map<number, number>> {
  const shapes = packageFile('magics', 'usr/share/magics/10m/ne_10m_populated_places_simple.shp');
  const source = await open(shapes, undefined, { encoding: 'utf8' });
  const ranks = new Map<number, number>();
  for (let next = await source.read(); !next.done; next = await source.read()) {
    const { geonameid, scalerank } = next.value.properties as PopulatedPlace;
    if (geonameid > 0) ranks.set(geonameid, scalerank);
  }
  return ranks;
}
