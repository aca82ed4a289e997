/** baghdad.json: what is drawn by hand for street zooms, from `hand/`. */
import { join } from 'node:path';
import type { Feature, FeatureCollection, LineString, Point, Polygon, Position } from 'geojson';
import { band } from './curve';
import { collection, readJson, roundTo } from './geojson';
import type { LocalName } from './name-text';
import { HAND } from './paths';
import { baghdadCourse } from './water';

interface TownProperties {
  readonly class: 'river' | 'district' | 'name';
  readonly name?: LocalName;
  readonly approximate: true;
}

/** Degrees; some ten metres. */
const GRID = 0.0001;

/** The Tigris as a polygon, and the names of districts as points. */
export function baghdad(): FeatureCollection<Polygon | Point, TownProperties> {
  const names = readJson<FeatureCollection<Point, { name: LocalName }>>(join(HAND, 'baghdad-districts.geojson'));
  return collection<Polygon | Point, TownProperties>([
    tigris(),
    ...names.features.map(
      ({ geometry, properties: { name } }): Feature<Point, TownProperties> => ({
        type: 'Feature',
        properties: { class: 'name', name, approximate: true },
        geometry,
      }),
    ),
  ]);
}

function tigris(): Feature<Polygon, TownProperties> {
  const drawn = readJson<Feature<LineString, { widthMetres: number }>>(join(HAND, 'tigris-baghdad.geojson'));
  const ring = band(baghdadCourse(), drawn.properties.widthMetres)
    .map(([x = 0, y = 0]): Position => [roundTo(GRID, x), roundTo(GRID, y)])
    // Clockwise, as d3-geo reads a ring that is smaller than half the earth, and as the topologies wind.
    .reverse();
  return {
    type: 'Feature',
    properties: { class: 'river', name: { ar: 'دجلة', en: 'Tigris' }, approximate: true },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}
