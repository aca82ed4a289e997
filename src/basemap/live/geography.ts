/** The built files, read: TopoJSON and lists of names in, one GeoJSON collection for each source of the style out. */
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LandName } from '../names';
import { namedPoints, nameProperties } from './named-features';

/** Sources of the style. Those of names are drawn only once their font is there. */
export const LAND_SOURCES = ['land', 'borders', 'admin', 'disputed', 'lakes', 'rivers', 'town'] as const;
export const NAME_SOURCES = [
  'country-names',
  'governorate-names',
  'sea-names',
  'city-names',
  'river-names',
  'town-names',
] as const;
/** Where places lie that are named over the map: given with the look, not by a file. */
export const QUIET_SOURCE = 'quiet';
/** What else is drawn over the map, wherever it is. */
export const COVERED_SOURCE = 'covered';
export type SourceId =
  | (typeof LAND_SOURCES)[number]
  | (typeof NAME_SOURCES)[number]
  | typeof QUIET_SOURCE
  | typeof COVERED_SOURCE;

/** What one file has to show. */
export type Collections = Partial<Record<SourceId, FeatureCollection>>;

interface NamesFile {
  readonly countries?: readonly LandName[];
  readonly governorates?: readonly LandName[];
  readonly seas?: readonly LandName[];
}

interface CitiesFile {
  readonly attribution?: string;
  readonly cities: readonly LandName[];
}

/** Objects of the topologies, by the source that draws them. */
const OBJECTS = {
  land: 'countries',
  borders: 'borders',
  admin: 'admin1',
  disputed: 'disputedAreas',
  lakes: 'lakes',
  rivers: 'rivers',
} as const;

/** world.json and detail.json. An object that a file lacks leaves its source as it was. */
export function readTopology(topology: Topology): Collections {
  if (topology.type !== 'Topology') throw new TypeError(`expected a TopoJSON topology, found type ${topology.type}`);
  const collections: Collections = {};
  for (const [source, name] of Object.entries(OBJECTS)) {
    const object = topology.objects[name];
    if (object) collections[source as SourceId] = feature(topology, object as GeometryCollection);
  }
  const { rivers } = collections;
  return rivers ? { ...collections, 'river-names': named(rivers) } : collections;
}

export function readNames({ countries = [], governorates = [], seas = [] }: NamesFile): Collections {
  return {
    'country-names': namedPoints(countries),
    'governorate-names': namedPoints(governorates),
    'sea-names': namedPoints(seas),
  };
}

export function readCities({ cities }: CitiesFile): Collections {
  return { 'city-names': namedPoints(cities) };
}

/** A town drawn by hand: its shapes to one source, what is named in it to the other. Its river is named with the rivers. */
export function readTown(town: FeatureCollection): Collections {
  const shapes = town.features.filter(({ geometry }) => geometry.type !== 'Point');
  const places = town.features.filter(({ properties }) => properties?.class !== 'river');
  return { town: { ...town, features: shapes }, 'town-names': named({ ...town, features: places }) };
}

/** The features that have a name, with a property for each language of it. */
function named(collection: FeatureCollection): FeatureCollection {
  const features = collection.features.flatMap((shape: Feature): Feature[] => {
    const { name, ...others } = shape.properties ?? {};
    return name && typeof name === 'object' ? [{ ...shape, properties: { ...others, ...nameProperties(name) } }] : [];
  });
  return { ...collection, features };
}
