/** Lakes and rivers, simplified by region; the Tigris through Baghdad is spliced in as drawn by hand. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { group } from 'd3-array';
import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { open } from 'shapefile';
import { feature, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { smoothed, smoothedRing, squareKilometres } from './curve';
import { boundsOf, collection, pathsOf, polygonsOf, readJson, writeJson } from './geojson';
import { mapshaper, packageFile } from './packages';
import { CACHE, HAND } from './paths';
import { type Precision, regionOf, toleranceOf } from './regions';

type Lake = Polygon | MultiPolygon;

export interface RiverName {
  readonly ar: string;
  readonly en: string;
}

export interface River {
  readonly name?: RiverName;
  /** Small is important; 1 to 9. */
  readonly rank: number;
}

interface NamedRiver extends RiverName {
  /** Names in Natural Earth, in several languages along one river. */
  readonly source: readonly string[];
  /** In place of Natural Earth's, where the river matters more to the region than to the world. */
  readonly rank?: number;
}

interface SourceRiver {
  readonly name: string | null;
  readonly scalerank: number;
}

/** Natural Earth's `scalerank` up to which rivers are drawn in each region, the finest first, and elsewhere. */
const RANK_BY_REGION: readonly number[] = [9, 8, 6];
const RANK_ELSEWHERE = 4;
/** Segments between two corners of a lake that is rounded. */
const SHORE_STEPS = 4;
/** Half a degree-second: hand-drawn ends are written to 4 decimals and lie on Natural Earth's vertices. */
const JOIN_DEGREES = 0.0002;

/** Lakes of at least `smallestKm2`; in a region, down to a hundredth of that. */
export function simplifiedLakes(name: string, precision: Precision): Feature<Lake>[] {
  const lakes = readLakes().filter(({ geometry }) => {
    const km2 = polygonsOf(geometry).reduce((sum, [outer = []]) => sum + squareKilometres(outer), 0);
    return km2 >= precision.lakeKm2 / (regionOf(precision, boundsOf(geometry)) === 0 ? 100 : 1);
  });
  return simplify(`${name}-lakes`, lakes.map(withRoundShores(precision)), precision);
}

/** The source's lakes have few corners; where the map is finest they are rounded, which looks less like a claim than an edge does. */
function withRoundShores(precision: Precision): (lake: Feature<Lake>) => Feature<Lake> {
  return (lake) => {
    if (regionOf(precision, boundsOf(lake.geometry)) !== 0) return lake;
    const coordinates = polygonsOf(lake.geometry).map((rings) => rings.map((ring) => smoothedRing(ring, SHORE_STEPS)));
    return { ...lake, geometry: { type: 'MultiPolygon', coordinates } };
  };
}

export async function simplifiedRivers(name: string, precision: Precision): Promise<Feature<MultiLineString, River>[]> {
  const isDrawn = (river: Feature<LineString | MultiLineString, River>): boolean =>
    river.properties.rank <= (RANK_BY_REGION[regionOf(precision, boundsOf(river.geometry))] ?? RANK_ELSEWHERE);
  return joinedByName(simplify(`${name}-rivers`, (await readRivers()).filter(isDrawn), precision));
}

/** One feature a river, its lines as long as they can be, so that a name finds room along them. */
function joinedByName(rivers: readonly Feature<MultiLineString, River>[]): Feature<MultiLineString, River>[] {
  const groups = group(rivers, ({ properties: { name, rank } }) => `${name?.en ?? ''} ${rank}`);
  return [...groups.values()].map((parts) => {
    const all: MultiLineString = {
      type: 'MultiLineString',
      coordinates: parts.flatMap((part) => pathsOf(part.geometry)),
    };
    return { type: 'Feature', properties: parts[0]?.properties as River, geometry: mesh(topology({ all })) };
  });
}

/** Plotly's bundle is a script that hangs its topologies on `window`. */
function readLakes(): Feature<Lake>[] {
  const scope: { window?: unknown; Plotly?: { topojson: Record<string, Topology> } } = {};
  scope.window = scope;
  runInContext(readFileSync(packageFile('plotly', 'dist/plotly-geo-assets.js'), 'utf8'), createContext(scope));
  const world = scope.Plotly?.topojson.world_50m;
  if (!world?.objects.lakes) throw new Error('plotly-geo-assets.js: expected a topology world_50m with lakes');
  const { features } = feature(world, world.objects.lakes as GeometryCollection) as FeatureCollection<Lake>;
  return features.map(({ geometry }) => ({ type: 'Feature', properties: {}, geometry }));
}

async function readRivers(): Promise<Feature<MultiLineString, River>[]> {
  const named = readJson<readonly NamedRiver[]>(join(HAND, 'river-names.json'));
  const bySource = new Map(named.flatMap((river) => river.source.map((source) => [source, river])));
  const shapes = packageFile('magics', 'usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp');
  const source = await open(shapes, undefined, { encoding: 'utf8' });
  const rivers: Feature<MultiLineString, River>[] = [];
  const found = new Set<string>();
  for (let next = await source.read(); !next.done; next = await source.read()) {
    const { geometry, properties } = next.value as Feature<LineString | MultiLineString, SourceRiver>;
    const sourceName = properties.name ?? '';
    const name = bySource.get(sourceName);
    if (name) found.add(sourceName);
    const lines = pathsOf(geometry).filter((line) => line.some(([x, y]) => x !== line[0]?.[0] || y !== line[0]?.[1]));
    rivers.push({
      type: 'Feature',
      properties: {
        ...(name && { name: { ar: name.ar, en: name.en } }),
        rank: name?.rank ?? properties.scalerank,
      },
      geometry: { type: 'MultiLineString', coordinates: name?.en === 'Tigris' ? withBaghdad(lines) : lines },
    });
  }
  const missing = [...bySource.keys()].filter((key) => !found.has(key));
  if (missing.length > 0) throw new Error(`river-names.json: Natural Earth has no river named ${missing.join(', ')}`);
  return rivers;
}

/** The line that passes through both ends of the hand-drawn course, with that course in place of its own. */
function withBaghdad(lines: Position[][]): Position[][] {
  const course = baghdadCourse();
  const [first, last] = [course[0], course.at(-1)];
  return lines.map((line) => {
    const [start, end] = [indexNear(line, first), indexNear(line, last)];
    return start < 0 || end < 0 ? line : [...line.slice(0, start), ...course, ...line.slice(end + 1)];
  });
}

/** The Tigris through Baghdad, in the direction of flow, bends rounded. */
export function baghdadCourse(): Position[] {
  const drawn = readJson<Feature<LineString>>(join(HAND, 'tigris-baghdad.geojson'));
  return smoothed(drawn.geometry.coordinates, 4);
}

function indexNear(line: readonly Position[], target: Position | undefined): number {
  return line.findIndex(([x = 0, y = 0]) => Math.hypot(x - (target?.[0] ?? 0), y - (target?.[1] ?? 0)) < JOIN_DEGREES);
}

function simplify<G extends Lake | MultiLineString, P>(
  name: string,
  features: readonly Feature<G, P>[],
  precision: Precision,
): Feature<G, P>[] {
  const [input, output] = [join(CACHE, `${name}.json`), join(CACHE, `${name}-simple.json`)];
  const withMetres = features.map((item) => ({
    ...item,
    properties: { ...item.properties, metres: toleranceOf(precision, boundsOf(item.geometry)) },
  }));
  writeJson(input, collection(withMetres));
  mapshaper([
    ...['-i', input],
    ...['-simplify', 'variable', 'interval=metres', 'keep-shapes'],
    ...['-each', 'delete metres'],
    ...['-o', output, 'format=geojson', 'geojson-type=FeatureCollection', 'gj2008', 'force'],
  ]);
  return readJson<FeatureCollection<G, P>>(output).features.filter(({ geometry }) => geometry !== null);
}
