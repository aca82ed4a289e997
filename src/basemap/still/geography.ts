/** The small file, read: its shapes in units of the unit square, so that drawing them at a camera is only a scale and a shift. */
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { toUnit } from '../../geometry/camera';

/** What a shape is on the map. The small file has no rivers and no governorates; the land of one file has. */
export type Role = 'land' | 'border' | 'disputed' | 'lake' | 'far-river' | 'river' | 'stream' | 'bank' | 'governorate';

type Bounds = [west: number, north: number, east: number, south: number];

/** Coordinates in the unit square, and what they span. */
export type Shape = Geometry & { readonly bbox: Readonly<Bounds> };

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
  const bbox: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  return { ...geometry, coordinates: deep(geometry.coordinates, bbox), bbox } as Shape;
}

/** Widens the bounds to hold them, too. */
function deep(coordinates: unknown, bounds: Bounds): unknown {
  const [first] = coordinates as readonly unknown[];
  if (typeof first !== 'number') return (coordinates as readonly unknown[]).map((inner) => deep(inner, bounds));
  const [longitude = 0, latitude = 0] = coordinates as Position;
  const [x, y] = toUnit([longitude, latitude]);
  bounds[0] = Math.min(bounds[0], x);
  bounds[1] = Math.min(bounds[1], y);
  bounds[2] = Math.max(bounds[2], x);
  bounds[3] = Math.max(bounds[3], y);
  return [x, y];
}
