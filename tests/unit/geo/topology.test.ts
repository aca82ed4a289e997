import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3-geo';
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { DETAIL, WORLD } from '../../../geo/regions';
import { detail, FOLDER, layer, outline, paths, TOPOLOGIES, world } from './published';

type Shape = Polygon | MultiPolygon;
type Border = { disputed: boolean };

const SOUTHERNMOST = -85.05;
const NORTHERNMOST = 84;
/** The best compression takes seconds of a busy processor. */
const PATIENCE_MS = 60_000;
const brotliBytes = (file: string): number => brotliCompressSync(readFileSync(new URL(file, FOLDER))).length;
const indexOf = (arc: number): number => (arc < 0 ? ~arc : arc);

/** All arc indexes of an object, as they stand in it. */
function arcsOf(topology: Topology, name: string): number[] {
  const { geometries } = topology.objects[name] as GeometryCollection;
  return geometries.flatMap((geometry) => ('arcs' in geometry ? (geometry.arcs as number[][][]).flat(2) : []));
}

function countryAt(position: [number, number], topology: Topology = detail): string | undefined {
  const countries = layer<Shape, { id: string }>(topology, 'countries');
  return countries.find((country) => geoContains(country, position))?.properties.id;
}

/** Degrees between a position and the nearest vertex of the lines. */
function nearestVertex([x = 0, y = 0]: Position, lines: readonly Position[][]): number {
  return Math.min(...lines.flat().map(([u = 0, v = 0]) => Math.hypot(u - x, v - y)));
}

describe.each(TOPOLOGIES)('%s', (file, topology) => {
  const { grid } = file === 'world.json' ? WORLD : DETAIL;

  it('is on its grid, and every arc that an object names exists and has two ends', () => {
    expect(topology.transform).toEqual({ scale: [grid, grid], translate: [-180, -90] });
    for (const name of Object.keys(topology.objects)) {
      for (const arc of arcsOf(topology, name)) expect(topology.arcs[indexOf(arc)]?.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('has no arc that nothing uses', () => {
    const used = new Set(Object.keys(topology.objects).flatMap((name) => arcsOf(topology, name).map(indexOf)));
    expect(used.size).toBe(topology.arcs.length);
  });

  it('shares each border between exactly two countries, in opposite directions: no slivers, no overlaps', () => {
    const uses = new Map<number, number[]>();
    for (const arc of arcsOf(topology, 'countries')) uses.set(indexOf(arc), [...(uses.get(indexOf(arc)) ?? []), arc]);
    for (const arcs of uses.values()) {
      expect(arcs.length).toBeLessThanOrEqual(2);
      if (arcs.length === 2) expect((arcs[0] ?? 0) < 0).not.toBe((arcs[1] ?? 0) < 0);
    }
    const [settled] = (topology.objects.borders as GeometryCollection<Border>).geometries;
    if (settled?.type !== 'MultiLineString') throw new Error(`expected lines, found ${settled?.type}`);
    expect(settled.properties).toEqual({ disputed: false });
    for (const arc of settled.arcs.flat()) {
      expect(uses.get(indexOf(arc))).toHaveLength(2);
    }
  });

  it('closes every ring, and winds it as d3-geo reads it', () => {
    for (const name of ['countries', 'lakes']) {
      const shapes = layer<Shape, null>(topology, name);
      for (const ring of paths(shapes)) expect(ring.at(-1)).toEqual(ring[0]);
      for (const shape of shapes) expect(geoArea(shape)).toBeLessThan(Math.PI);
    }
  });

  it('keeps to the earth, and leaves out what Web Mercator cannot show', () => {
    const vertices = Object.keys(topology.objects).flatMap((name) => paths(layer(topology, name)).flat());
    const outside = vertices.filter(
      ([x = NaN, y = NaN]) => !(Math.abs(x) <= 180 && y >= SOUTHERNMOST - 1e-9 && y <= NORTHERNMOST),
    );
    expect(vertices.length).toBeGreaterThan(10_000);
    expect(outside).toEqual([]);
  });

  it('draws no streak across the map: nothing but the edge under Antarctica is longer than 20 degrees', () => {
    const long = Object.keys(topology.objects).flatMap((name) =>
      paths(layer(topology, name)).flatMap((path) =>
        path.filter(([x = 0, y = 0], index) => {
          const [before = x] = path[index - 1] ?? [];
          return Math.abs(x - before) > 20 && y > SOUTHERNMOST + 1e-9;
        }),
      ),
    );
    expect(long).toEqual([]);
  });

  it('cuts Russia and Fiji at 180 degrees', () => {
    const countries = layer<Shape, { id: string }>(topology, 'countries');
    const east = paths(countries.filter(({ properties }) => properties.id === 'RUS'))
      .flat()
      .map(([x = 0]) => x);
    expect(Math.max(...east)).toBeCloseTo(180, 1);
    expect(Math.min(...east)).toBeLessThan(-169);
    expect(countries.some(({ properties }) => properties.id === 'FJI')).toBe(true);
  });

  it('follows the position of the United Nations where the source does not', () => {
    expect(countryAt([34.1, 45.1], topology)).toBe('UKR'); // Simferopol
    expect(countryAt([-13.0, 26.8], topology)).toBe('ESH'); // east of Laayoune
    expect(countryAt([35.75, 33], topology)).toBe('SYR'); // the Golan
    expect(countryAt([35.25, 32.2], topology)).toBe('PSE'); // Nablus
    expect(countryAt([45, 9.6], topology)).toBe('SOM'); // Somaliland
    expect(countryAt([44.3661, 33.3153], topology)).toBe('IRQ');
  });
});

describe('world.json', () => {
  it('is small enough for the first picture', { timeout: PATIENCE_MS }, () => {
    expect(brotliBytes('world.json')).toBeLessThan(35_000);
  });

  it('has the layers of the first picture', () => {
    expect(Object.keys(world.objects).sort()).toEqual(['borders', 'countries', 'lakes']);
  });
});

describe('detail.json', () => {
  it('stays under its budget', { timeout: PATIENCE_MS }, () => {
    expect(brotliBytes('detail.json')).toBeLessThan(350_000);
  });

  it('has every layer', () => {
    expect(Object.keys(detail.objects).sort()).toEqual(
      ['admin1', 'borders', 'countries', 'disputedAreas', 'lakes', 'rivers'].sort(),
    );
  });

  it('shades the Golan and East Jerusalem', () => {
    const areas = layer<Shape, { id: string }>(detail, 'disputedAreas');
    const at = (position: [number, number]): string[] =>
      areas.filter((area) => geoContains(area, position)).map(({ properties }) => properties.id);
    expect(at([35.75, 33])).toEqual(['golan']);
    expect(at([35.2342, 31.7767])).toEqual(['east-jerusalem']); // the Old City
    expect(at([35.2053, 31.7767])).toEqual([]); // the Knesset
    expect(countryAt([35.2342, 31.7767])).toBe('PSE');
    expect(countryAt([35.2053, 31.7767])).toBe('ISR');
  });

  it('flags the lines around what is disputed, and not the others', () => {
    const borders = layer<MultiLineString, Border>(detail, 'borders');
    const near = (position: Position, disputed: boolean): number =>
      nearestVertex(position, paths(borders.filter(({ properties }) => properties.disputed === disputed)));
    const disputed: Record<string, Position> = {
      'Perekop, Crimea': [33.68, 46.12],
      'the Golan, west': [35.6455, 33.149],
      'the Golan, east': [35.8115, 33.112],
      'the Line of Control': [74.12, 34.02],
      'Western Sahara, north': [-8.817, 27.6615],
      Korea: [127.0, 38.2],
    };
    for (const [name, position] of Object.entries(disputed)) {
      expect(near(position, true), name).toBeLessThan(0.5);
      expect(near(position, true), name).toBeLessThan(near(position, false));
    }
    const settled: Position = [41.0, 34.4]; // Iraq and Syria
    expect(near(settled, false)).toBeLessThan(near(settled, true));
  });

  it('names the rivers in both languages, and splices the Tigris through Baghdad', () => {
    interface River {
      name?: { ar: string; en: string };
      rank: number;
    }
    const rivers = layer<MultiLineString, River>(detail, 'rivers');
    const named = rivers.filter(({ properties }) => properties.name);
    expect(new Set(named.map(({ properties }) => properties.name?.ar)).size).toBeGreaterThanOrEqual(40);
    const tigris = named.filter(({ properties }) => properties.name?.ar === 'دجلة');
    expect(tigris).toHaveLength(1);
    const [longest = []] = paths(tigris).sort((a, b) => b.length - a.length);
    const inBaghdad = longest.filter(([x = 0, y = 0]) => x > 44.3 && x < 44.5 && y > 33.233 && y < 33.446);
    expect(inBaghdad.length).toBeGreaterThan(100);
    for (const [index, [x = 0, y = 0]] of inBaghdad.slice(1).entries()) {
      const [u = 0, v = 0] = inBaghdad[index] ?? [];
      expect(Math.hypot(x - u, y - v)).toBeLessThan(0.02);
    }
  });

  it('draws Anbar exactly where its outline is', () => {
    const drawn = paths([
      ...layer<MultiLineString, Border>(detail, 'borders'),
      ...layer<LineString, null>(detail, 'admin1'),
    ]);
    const vertices = new Set(drawn.flat().map(([x = 0, y = 0]) => `${x.toFixed(4)} ${y.toFixed(4)}`));
    const [ring = []] = outline<Polygon>('anbar').geometry.coordinates;
    expect(ring.length).toBeGreaterThan(200);
    expect(ring.filter(([x = 0, y = 0]) => !vertices.has(`${x.toFixed(4)} ${y.toFixed(4)}`))).toEqual([]);
  });
});
