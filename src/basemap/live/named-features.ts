/** Names of the land for MapLibre: as features with one property a language, without those that are left unsaid. */
import { geoDistance } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Point, Position } from 'geojson';
import { isNamed, type LandName, type Quiet, withoutTashkeel } from '../names';

const EARTH_KM = 6371;
const DEGREE_KM = (EARTH_KM * Math.PI) / 180;

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

function namesOf(feature: Feature): readonly string[] {
  return Object.entries(feature.properties ?? {}).flatMap(([key, value]) =>
    key.startsWith(nameKey('')) && typeof value === 'string' ? [value] : [],
  );
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
