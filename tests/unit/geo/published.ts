/** The committed files, as the tests of this folder read them. */
import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { NamedPoint } from '../../../geo/name-text';

export const FOLDER = new URL('../../../public/geo/', import.meta.url);

export function published<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as T;
}

export const world = published<Topology>('world.json');
export const detail = published<Topology>('detail.json');
export const TOPOLOGIES: readonly (readonly [string, Topology])[] = [
  ['world.json', world],
  ['detail.json', detail],
];

export interface NamesFile {
  readonly attribution: string;
  readonly countries: readonly NamedPoint[];
  readonly governorates: readonly NamedPoint[];
  readonly seas: readonly NamedPoint[];
}

export interface CitiesFile {
  readonly attribution: string;
  readonly cities: readonly NamedPoint[];
}

export function layer<G extends Geometry, P>(topology: Topology, name: string): Feature<G, P>[] {
  return (feature(topology, topology.objects[name] as GeometryCollection) as FeatureCollection<G, P>).features;
}

export function outline<G extends Geometry>(name: string): Feature<G> {
  return JSON.parse(readFileSync(new URL(`../../../geo/outlines/${name}.geojson`, import.meta.url), 'utf8'));
}

/** Every ring or line of the shapes. */
export function paths(features: readonly Feature[]): Position[][] {
  return features.flatMap(({ geometry }): Position[][] => {
    switch (geometry.type) {
      case 'LineString':
        return [geometry.coordinates];
      case 'Polygon':
      case 'MultiLineString':
        return geometry.coordinates;
      case 'MultiPolygon':
        return geometry.coordinates.flat();
      default:
        throw new Error(`no paths in a ${geometry.type}`);
    }
  });
}
