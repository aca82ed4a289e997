/** The small file, read: its shapes in units of the unit square, so that drawing them at a camera is only a scale and a shift. */
import { geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { toUnit } from '../../geometry/camera';

/** What a shape is on the map. The small file has no rivers and no governorates; the land of one file has. */
export type Role = 'land' | 'border' | 'disputed' | 'lake' | 'far-river' | 'river' | 'stream' | 'bank' | 'governorate';

/** Coordinates in the unit square, and the corners of what they span. */
export type Shape = Geometry & { readonly bounds: readonly [readonly number[], readonly number[]] };

/** Shapes of each role that there is. */
export type StillGeography = Readonly<Partial<Record<Role, readonly Shape[]>>>;

/** Reads world.json. Throws where it is something else. */
export function readStillGeography(topology: Topology): StillGeography {
  if (topology?.type !== 'Topology') throw new TypeError(`expected a TopoJSON topology, found type ${topology?.type}`);
  const read = (name: string): readonly Feature[] => readFeatures(topology, name);
  const borders = read('borders');
  const isDisputed = ({ properties }: Feature): boolean => properties?.disputed === true;
  return {
    land: shapes(read('countries')),
    border: shapes(borders.filter((border) => !isDisputed(border))),
    disputed: shapes(borders.filter(isDisputed)),
    lake: shapes(read('lakes')),
  };
}

/** Features of an object of the topology. Throws where there is none. */
export function readFeatures(topology: Topology, name: string): readonly Feature[] {
  const object = topology.objects[name];
  if (!object) throw new TypeError(`expected an object "${name}" in the topology`);
  return (feature(topology, object as GeometryCollection) as FeatureCollection).features;
}

/** Their geometries, in the unit square. */
export function shapes(features: readonly Feature[]): readonly Shape[] {
  return features.map(({ geometry }) => inUnits(geometry));
}

function inUnits(geometry: Geometry): Shape {
  if (!('coordinates' in geometry)) throw new TypeError(`expected coordinates, found a ${geometry.type}`);
  const unit = { ...geometry, coordinates: deep(geometry.coordinates) } as Geometry;
  return { ...unit, bounds: geoPath().bounds(unit) };
}

function deep(coordinates: unknown): unknown {
  const [first] = coordinates as readonly unknown[];
  if (typeof first !== 'number') return (coordinates as readonly unknown[]).map(deep);
  const [longitude = 0, latitude = 0] = coordinates as Position;
  return toUnit([longitude, latitude]);
}
