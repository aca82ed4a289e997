/** Names of the land: as features with one property a language, and which of them are left unsaid. */
import { geoDistance } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Point, Position } from 'geojson';

/** An entry of names.json and cities.json. A small rank is an important place. */
export interface LandName {
  readonly name: Readonly<Record<string, string>>;
  /** Degrees, longitude first. */
  readonly position: readonly [number, number];
  readonly rank: number;
  readonly capital?: boolean;
}

/** What is named over the map already. */
export interface Quiet {
  readonly positions: readonly (readonly [number, number])[];
  readonly names: readonly string[];
  /** Where something else is drawn over it. */
  readonly covered?: readonly (readonly [number, number])[];
}

/** The rank up to which cities are named, by the zoom from which they are. */
export const CITY_RANKS: readonly (readonly [zoom: number, rank: number])[] = [
  [3, 0],
  [4, 2],
  [5, 3],
  [6, 4],
  [7, 6],
  [8, 99],
];

const EARTH_KM = 6371;
const DEGREE_KM = (EARTH_KM * Math.PI) / 180;

/** Marks that Arabic is read without, and the stroke that only stretches it. */
const TASHKEEL = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0640]/g;

/** A name as the map writes it: MapLibre draws each mark as a letter of its own, so they are left away. */
export function withoutTashkeel(text: string): string {
  return text.normalize('NFC').replace(TASHKEEL, '');
}

/** Key of the property that holds a name in a language. */
export const nameKey = (language: string): string => `name:${language}`;

/** Properties of a feature with names in several languages. */
export function nameProperties(name: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(name).map(([language, text]) => [nameKey(language), withoutTashkeel(text)]));
}

export function namedPoints(names: readonly LandName[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: names.map(({ name, position, rank, capital = false }) => ({
      type: 'Feature',
      properties: { ...nameProperties(name), rank, capital },
      geometry: { type: 'Point', coordinates: [...position] },
    })),
  };
}

/** Bare points, without a name. */
export function points(positions: readonly (readonly [number, number])[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: positions.map((position) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [...position] },
    })),
  };
}

/** Languages to look for a name in, best first: as asked, without its region, then those that the files are written in. */
export function nameLanguages(language: string): readonly string[] {
  return [...new Set([language, language.split('-')[0] ?? language, 'en', 'ar'])];
}

/** Without the features that are named over the map: by the same name, or, for points, within `radiusKm`. */
export function leaveOut<G extends Geometry>(
  collection: FeatureCollection<G>,
  quiet: Quiet,
  radiusKm: number,
): FeatureCollection<G> {
  const isTaken = isNamed(quiet);
  const features = collection.features.filter(
    (feature) => !isTaken(namesOf(feature)) && !isNear(feature.geometry, quiet.positions, radiusKm),
  );
  return { ...collection, features };
}

/** Whether one of some names is written over the map. */
export function isNamed({ names }: Quiet): (names: readonly string[]) => boolean {
  const written = new Set(names.map(sameName));
  return (others) => others.some((name) => written.has(sameName(name)));
}

function namesOf(feature: Feature): readonly string[] {
  return Object.entries(feature.properties ?? {}).flatMap(([key, value]) =>
    key.startsWith(nameKey('')) && typeof value === 'string' ? [value] : [],
  );
}

/** Equal for spellings of one name: marks, hamzas, case and the Arabic article are put aside. */
function sameName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/(^|\s)ال(?=\S{2})/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function isNear(geometry: Geometry, positions: Quiet['positions'], radiusKm: number): boolean {
  if (geometry.type !== 'Point') return false;
  const [longitude = 0, latitude = 0]: Position = geometry.coordinates;
  // By latitude first: of a thousand places and as many towns nearly all pairs are told apart by it.
  return positions.some(
    (position) =>
      Math.abs(position[1] - latitude) * DEGREE_KM < radiusKm &&
      geoDistance([...position], [longitude, latitude]) * EARTH_KM < radiusKm,
  );
}
