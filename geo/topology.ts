/** From simplified shapes to the TopoJSON that is published: borders sorted by what they are, one grid, shared arcs. */
import { group } from 'd3-array';
import type { Feature, MultiLineString, MultiPolygon, Position } from 'geojson';
import { merge, mesh, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  MultiPolygon as ArcMultiPolygon,
  Polygon as ArcPolygon,
  GeometryCollection,
  Objects,
  Topology,
} from 'topojson-specification';
import { squareKilometres, thinned } from './curve';
import { boundsOf, collection, onGrid } from './geojson';
import type { Land } from './land';
import { DISPUTED_AREAS, isDisputed, type Piece } from './politics';
import { type Precision, toleranceOf, WITH_GOVERNORATES } from './regions';

type PieceGeometry = (ArcPolygon<Piece> | ArcMultiPolygon<Piece>) & { readonly properties: Piece };

/** What a stretch of border is. */
type LineClass = 'border' | 'disputed' | 'admin1';

export interface Layers {
  readonly countries: Feature<MultiPolygon, { id: string }>[];
  readonly borders: Feature<MultiLineString, { disputed: boolean }>[];
  readonly admin1: Feature<MultiLineString>[];
  readonly disputedAreas: Feature<MultiPolygon, { id: string }>[];
}

/** Countries, and the lines between them and inside them. */
export function landLayers({ pieces, claims }: Land, precision: Precision): Layers {
  const shared = topology({
    pieces: collection(onGrid(pieces.features, precision.grid)),
    claims: collection(onGrid(claims.features, precision.grid)),
  });
  const geometries = (shared.objects.pieces as GeometryCollection<Piece>).geometries as PieceGeometry[];
  const classes = classifyArcs(shared, geometries);
  thinLoneArcs(shared, geometries, precision);
  const lines = (wanted: LineClass): MultiLineString => {
    const arcs = [...classes].flatMap(([arc, found]) => (found === wanted ? [[arc]] : []));
    return mesh(shared, { type: 'MultiLineString', arcs });
  };
  const feature = <G extends MultiLineString | MultiPolygon, P>(geometry: G, properties: P): Feature<G, P> => ({
    type: 'Feature',
    properties,
    geometry,
  });
  const byCountry = group(geometries, ({ properties }) => properties.country);
  const merged = (parts: PieceGeometry[]): MultiPolygon => merge(shared, parts);
  const borders = [feature(lines('border'), { disputed: false }), feature(lines('disputed'), { disputed: true })];
  const bordering = new Set(
    borders.flatMap(({ geometry }) => geometry.coordinates.flat()).map((vertex) => vertex.join()),
  );
  return {
    countries: [...byCountry]
      .map(([id, parts]) => feature(withoutSpecks(merged(parts), bordering, precision), { id }))
      .filter(({ geometry }) => geometry.coordinates.length > 0)
      .sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1)),
    borders,
    admin1: [feature(lines('admin1'), {})],
    disputedAreas: geometries
      .filter(({ properties }) => DISPUTED_AREAS.includes(properties.code))
      .map((piece) => feature(merged([piece]), { id: piece.properties.code })),
  };
}

/** Classes of the arcs that are drawn. A line that Natural Earth disputes is disputed even where it is also a border. */
function classifyArcs(shared: Topology, geometries: readonly PieceGeometry[]): Map<number, LineClass> {
  const sides = new Map<number, Set<Piece>>();
  for (const { arcs, properties } of geometries) {
    for (const arc of arcs.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      sides.set(index, (sides.get(index) ?? new Set()).add(properties));
    }
  }
  const classes = new Map<number, LineClass>();
  for (const [arc, [a, b]] of [...sides].map(([arc, set]) => [arc, [...set]] as const)) {
    if (!a || !b) continue;
    const found = classOf(a, b);
    if (found) classes.set(arc, found);
  }
  const { geometries: claims } = shared.objects.claims as GeometryCollection;
  for (const claim of claims) {
    if (!('arcs' in claim)) continue;
    for (const arc of claim.arcs.flat(3) as number[]) classes.set(arc < 0 ? ~arc : arc, 'disputed');
  }
  return classes;
}

/** Claims that are no border of any piece: nothing has simplified them yet. Their ends stay, where they meet others. */
function thinLoneArcs(shared: Topology, geometries: readonly PieceGeometry[], precision: Precision): void {
  const used = new Set(geometries.flatMap(({ arcs }) => arcs.flat(2)).map((arc) => (arc < 0 ? ~arc : arc)));
  shared.arcs = shared.arcs.map((arc, index) =>
    used.has(index)
      ? arc
      : thinned(arc, toleranceOf(precision, boundsOf({ type: 'LineString', coordinates: arc })) / 2),
  );
}

function classOf(a: Piece, b: Piece): LineClass | null {
  if (isDisputed(a, b)) return 'disputed';
  if (a.country !== b.country) return 'border';
  return WITH_GOVERNORATES.includes(a.country) && a.code !== b.code ? 'admin1' : null;
}

/**
 * Without islands too small to be seen at the precision. The largest of a country always stays, and so does what borders on
 * another country: without it that border would have one side.
 */
function withoutSpecks(
  { coordinates }: MultiPolygon,
  bordering: ReadonlySet<string>,
  precision: Precision,
): MultiPolygon {
  const parts = coordinates.map((polygon) => ({ polygon, km2: squareKilometres(polygon[0] ?? []) }));
  const largest = Math.max(...parts.map(({ km2 }) => km2));
  const kept = parts.filter(
    ({ polygon, km2 }) =>
      km2 === largest ||
      km2 >= smallestKm2(polygon, precision) ||
      polygon.flat().some((vertex) => bordering.has(vertex.join())),
  );
  return { type: 'MultiPolygon', coordinates: kept.map(({ polygon }) => polygon) };
}

/** A square whose side is twice the tolerance where the island lies. */
function smallestKm2(polygon: Position[][], precision: Precision): number {
  return ((2 * toleranceOf(precision, boundsOf({ type: 'Polygon', coordinates: polygon }))) / 1000) ** 2;
}

/** One file: what is left of each arc after sharing, as whole numbers of grid steps. */
export function publish(objects: Readonly<Record<string, readonly Feature[]>>, { grid }: Precision): Topology {
  const collections = Object.fromEntries(
    Object.entries(objects).map(([name, features]) => [name, collection(onGrid(features, grid))]),
  );
  return quantize(topology(collections) as Topology<Objects>, { scale: [grid, grid], translate: [-180, -90] });
}
