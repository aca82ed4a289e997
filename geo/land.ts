/** Countries and their parts: Natural Earth's admin-1 shapes, cut where the politics ask for it, and simplified by region. */
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { boundsOf, collection, mapVertices, readJson, roundTo, writeJson } from './geojson';
import { readLines } from './geopackage';
import { mapshaper, packageFile } from './packages';
import { CACHE, HAND } from './paths';
import { hasOwnRule, type Piece, pieceOf } from './politics';
import { type Precision, regionOf, toleranceOf, WITH_GOVERNORATES } from './regions';

type Shape = Polygon | MultiPolygon;

/** What of Natural Earth's admin-1 attributes is used. */
export interface Admin1 {
  readonly adm0_a3: string;
  readonly adm1_code: string;
  readonly iso_a2: string;
  readonly name_ar?: string;
  readonly name_en?: string;
  readonly name?: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface Land {
  /** Pieces of one country are joined, but for those that are named or that a border rule speaks of. */
  readonly pieces: FeatureCollection<Shape, Piece>;
  /** Lines that Natural Earth draws for claims and ceasefires. */
  readonly claims: FeatureCollection<MultiLineString>;
}

/** Countries that the cuts in `hand/cuts.geojson` touch: only they take part, so that no vertex elsewhere can move. */
const CUT_UNITS: readonly string[] = ['ISR', 'PSX', 'SYR', 'LBN', 'JOR', 'MAR', 'SAH', 'DZA', 'MRT'];
/** Past it Web Mercator draws nothing. */
const SOUTHERNMOST = -85.05;
/** Degrees; the admin-1 file is written to 5 decimals, the disputed lines in full. */
const SOURCE_GRID = 0.00001;

export function readAdmin1(): FeatureCollection<Shape, Admin1> {
  return readJson(packageFile('places', 'data/states/admin1.json'));
}

/** The whole land at a precision. */
export async function simplifiedLand(name: string, precision: Precision): Promise<Land> {
  const pieces = join(CACHE, `${name}-pieces.json`);
  const claims = await claimsFile();
  const output = join(CACHE, `${name}-land.json`);
  const features = cutAdmin1().features.map((feature) => {
    const bounds = boundsOf(feature.geometry);
    const { code, country } = feature.properties;
    const apart = WITH_GOVERNORATES.includes(country) || hasOwnRule(code);
    return {
      ...feature,
      properties: {
        code,
        country,
        // Joined only within a region, so that far islands do not take on the fineness of the mainland.
        join: apart ? code : `${country} ${regionOf(precision, bounds)}`,
        metres: toleranceOf(precision, bounds),
      },
    };
  });
  writeJson(pieces, collection(features));
  mapshaper([
    ...['-i', pieces, claims, 'combine-files'],
    ...['-rename-layers', 'pieces,claims'],
    ...['-dissolve', 'target=pieces', 'join', 'copy-fields=code,country,metres'],
    ...['-simplify', 'target=pieces', 'variable', 'interval=metres', 'keep-shapes'],
    ...['-o', output, 'target=*', 'format=geojson', 'combine-layers', 'gj2008', 'force'],
  ]);
  return splitLayers(readJson(output));
}

function splitLayers({ features }: FeatureCollection): Land {
  const shapes = features.filter(({ geometry }) => geometry?.type.endsWith('Polygon')) as Feature<Shape, Piece>[];
  const lines = features.filter(({ geometry }) => geometry?.type.endsWith('LineString')) as Feature<MultiLineString>[];
  return { pieces: collection(shapes), claims: collection(lines) };
}

/** Admin-1 as pieces, with the pieces of `hand/cuts.geojson` cut out. */
function cutAdmin1(): FeatureCollection<Shape, Piece> {
  const features = readAdmin1().features.map(({ geometry, properties }) => ({
    type: 'Feature' as const,
    geometry: mapVertices(geometry, sourceVertex),
    properties: { ...pieceOf(properties.adm1_code, properties.adm0_a3), unit: properties.adm0_a3 },
  }));
  const isCut = ({ properties }: { properties: { unit: string } }): boolean => CUT_UNITS.includes(properties.unit);
  const input = join(CACHE, 'uncut.json');
  const output = join(CACHE, 'cut.json');
  writeJson(input, collection(features.filter(isCut)));
  mapshaper([
    ...['-i', input, join(HAND, 'cuts.geojson'), 'combine-files'],
    ...['-rename-layers', 'whole,cuts'],
    ...['-each', 'target=cuts', 'cut = code, cutUnit = unit'],
    ...['-filter-fields', 'target=cuts', 'cut,cutUnit'],
    ...['-union', 'target=whole,cuts', 'name=parts'],
    ...['-filter', 'target=parts', 'Boolean(code)'],
    ...['-o', output, 'target=parts', `precision=${SOURCE_GRID}`, 'gj2008', 'force'],
  ]);
  type Part = { code: string; country: string; unit: string; cut: string | null; cutUnit: string | null };
  const parts = readJson<FeatureCollection<Shape, Part>>(output).features.map((part) => {
    const { code, country, unit, cut, cutUnit } = part.properties;
    return { ...part, properties: cut && cutUnit === unit ? pieceOf(cut, unit) : { code, country } };
  });
  return collection([...features.filter((feature) => !isCut(feature)), ...parts]);
}

function sourceVertex([x = 0, y = 0]: Position): Position {
  return [roundTo(SOURCE_GRID, x), Math.max(roundTo(SOURCE_GRID, y), SOUTHERNMOST)];
}

/** Natural Earth's disputed lines, out of the GeoPackage that QGIS brings. */
async function claimsFile(): Promise<string> {
  const file = join(CACHE, 'claims.json');
  const lines = await readLines(
    packageFile('qgis', 'usr/share/qgis/resources/data/world_map.gpkg'),
    'disputed_borders',
  );
  writeJson(file, collection(lines.map((line) => ({ ...line, geometry: mapVertices(line.geometry, sourceVertex) }))));
  return file;
}
