/** names.json: countries, governorates and seas in Arabic and English, each where its name finds room. */
import { join } from 'node:path';
import { group } from 'd3-array';
import type { Feature, MultiPolygon } from 'geojson';
import { squareKilometres } from './curve';
import { polygonsOf, readJson } from './geojson';
import { labelPoint } from './label-point';
import { type Admin1, readAdmin1 } from './land';
import { isArabic, type LocalName, type NamedPoint, plainArabic, plainLatin } from './name-text';
import { packageFile } from './packages';
import { HAND } from './paths';
import { pieceOf } from './politics';
import { WITH_GOVERNORATES } from './regions';

interface Names {
  readonly attribution: string;
  readonly countries: readonly NamedPoint[];
  readonly governorates: readonly NamedPoint[];
  readonly seas: readonly NamedPoint[];
}

interface ByHand {
  readonly names: Readonly<Record<string, Partial<LocalName>>>;
  readonly unnamed: readonly string[];
}

interface CountriesByHand extends ByHand {
  readonly positions: Readonly<Record<string, readonly [number, number]>>;
}

interface GovernoratesByHand extends ByHand {
  /** Countries whose governorates are named earlier than those of their neighbours. */
  readonly first: readonly string[];
}

type Territories = Readonly<Record<string, string>>;
interface CldrFile {
  readonly main: Readonly<Record<string, { readonly localeDisplayNames: { readonly territories: Territories } }>>;
}

export const LAND_ATTRIBUTION =
  'Land, borders, rivers and lakes: Natural Earth (public domain), changed; country names: Unicode CLDR.';

/** A country's rank by the area of what is drawn. */
const RANK_OF_AREA: readonly (readonly [atLeastKm2: number, rank: number])[] = [
  [2_500_000, 1],
  [800_000, 2],
  [200_000, 3],
  [60_000, 4],
  [10_000, 5],
  [0, 6],
];
const GOVERNORATE_RANK = { first: 5, neighbours: 6 } as const;
/** "Governorate of", "region of", "district of": the map's own type says so already. */
const KIND_OF_PROVINCE = /^(?:محافظة|منطقة|مقاطعة) /u;

/** `countries` are those of detail.json, `id` in their properties. */
export function landNames(countries: readonly Feature<MultiPolygon, { id: string }>[]): Names {
  const names: Names = {
    attribution: LAND_ATTRIBUTION,
    countries: sorted(countryNames(countries)),
    governorates: sorted(governorateNames()),
    seas: readJson<NamedPoint[]>(join(HAND, 'seas.json')),
  };
  const poor = [...names.countries, ...names.governorates, ...names.seas].filter(({ name }) => !isArabic(name.ar));
  if (poor.length > 0) {
    throw new Error(`expected Arabic names, found ${poor.map(({ name }) => `"${name.ar}" (${name.en})`).join(', ')}`);
  }
  return names;
}

function countryNames(countries: readonly Feature<MultiPolygon, { id: string }>[]): NamedPoint[] {
  const { names, unnamed, positions } = readJson<CountriesByHand>(join(HAND, 'country-names.json'));
  const alpha2 = alpha2ByCountry();
  const [arabic, english] = [cldrTerritories('ar'), cldrTerritories('en')];
  return countries
    .filter(({ properties: { id } }) => !unnamed.includes(id))
    .map(({ geometry, properties: { id } }) => {
      const code = alpha2.get(id) ?? '';
      const km2 = polygonsOf(geometry).reduce((sum, [outer = []]) => sum + squareKilometres(outer), 0);
      return {
        name: {
          ar: names[id]?.ar ?? plainArabic(arabic[code] ?? '').replace(' - ', ' '),
          en: names[id]?.en ?? plainLatin(english[code] ?? ''),
        },
        position: positions[id] ?? labelPoint(geometry),
        rank: RANK_OF_AREA.find(([atLeast]) => km2 >= atLeast)?.[1] ?? 6,
      };
    });
}

function governorateNames(): NamedPoint[] {
  const { names, unnamed, first } = readJson<GovernoratesByHand>(join(HAND, 'governorate-names.json'));
  return readAdmin1().features.flatMap(({ geometry, properties }): NamedPoint[] => {
    const { code, country } = pieceOf(properties.adm1_code, properties.adm0_a3);
    if (!WITH_GOVERNORATES.includes(country) || unnamed.includes(code)) return [];
    const name = {
      ar: names[code]?.ar ?? plainArabic(properties.name_ar ?? '').replace(KIND_OF_PROVINCE, ''),
      en: names[code]?.en ?? plainLatin(properties.name_en ?? properties.name ?? ''),
    };
    const rank = first.includes(country) ? GOVERNORATE_RANK.first : GOVERNORATE_RANK.neighbours;
    return [{ name, position: labelPoint(geometry), rank }];
  });
}

/** CLDR knows territories by ISO 3166-1 alpha-2. A country's own features decide, not those that are drawn with it. */
function alpha2ByCountry(): Map<string, string> {
  const features = readAdmin1().features.map(({ properties }) => properties);
  const byCountry = group(features, ({ adm1_code, adm0_a3 }) => pieceOf(adm1_code, adm0_a3).country);
  const own = (parts: readonly Admin1[], country: string): Admin1 | undefined =>
    parts.find(({ adm0_a3 }) => adm0_a3 === country) ?? parts[0];
  return new Map([...byCountry].map(([country, parts]) => [country, own(parts, country)?.iso_a2 ?? '']));
}

function cldrTerritories(language: string): Territories {
  const file = readJson<CldrFile>(packageFile('cldr', `main/${language}/territories.json`));
  return file.main[language]?.localeDisplayNames.territories ?? {};
}

function sorted(points: readonly NamedPoint[]): NamedPoint[] {
  return [...points].sort((a, b) => a.rank - b.rank || (a.name.en < b.name.en ? -1 : 1));
}
