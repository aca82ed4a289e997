import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { FeatureCollection, Polygon } from 'geojson';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { readStillGeography } from '../../../src/basemap/still';
import { landOf, namesOf } from '../../../src/one-file/land';
import { type Bounds, contains, type Nearness, thinLand } from '../../../src/one-file/thin-land';
import { readStory } from '../../../src/story/read-story';
import type { LngLat } from '../../../src/story/types';

const read = <T>(file: string): T => JSON.parse(readFileSync(`public/${file}`, 'utf8')) as T;
const DETAIL = read<Topology>('geo/detail.json');
const { story } = readStory(read('stories/anbar/story.json'), '');
if (!story) throw new Error('the story was not read');
const TOWN = read<FeatureCollection>('geo/baghdad.json');
const LAND = landOf(story, DETAIL, TOWN);

/** All points of an object, in degrees. */
function points(topology: Topology, name: string): LngLat[] {
  const { features } = feature(topology, topology.objects[name] as GeometryCollection);
  const found: LngLat[] = [];
  const collect = (value: unknown): void => {
    const list = value as unknown[];
    if (typeof list[0] === 'number') found.push(list as unknown as LngLat);
    else list.forEach(collect);
  };
  for (const { geometry } of features) if ('coordinates' in geometry) collect(geometry.coordinates);
  return found;
}

/** Lines of an object, in degrees. */
function linesOf(topology: Topology, name: string): LngLat[][] {
  const { features } = feature(topology, topology.objects[name] as GeometryCollection);
  return features.flatMap(({ geometry }) => (geometry.type === 'MultiLineString' ? geometry.coordinates : [])) as never;
}

const inIraq = ([x, y]: LngLat): boolean => x > 42 && x < 46 && y > 31.5 && y < 35;
const inAmericas = ([x]: LngLat): boolean => x < -85;

describe('the land of one file', () => {
  it('is what the still map reads', () => {
    const { land, border, disputed, lake } = readStillGeography(LAND);
    for (const role of [land, border, disputed, lake]) expect(role?.length).toBeGreaterThan(0);
  });

  it('is as fine as it was where the story looks closely, and much coarser far from it', () => {
    const ratio = (where: (point: LngLat) => boolean): number =>
      points(LAND, 'countries').filter(where).length / points(DETAIL, 'countries').filter(where).length;
    expect(ratio(inIraq)).toBeGreaterThan(0.6);
    expect(ratio(inAmericas)).toBeLessThan(0.15);
    expect(points(LAND, 'countries').filter(inAmericas).length).toBeGreaterThan(300);
  });

  it('is the whole world still: no country of any size is left out', () => {
    const small = (LAND.objects.countries as GeometryCollection).geometries.length;
    const all = (DETAIL.objects.countries as GeometryCollection).geometries.length;
    expect(small).toBeGreaterThan(170);
    expect(small).toBeLessThan(all);
  });

  it('keeps neighbours neighbours: shapes share the lines that they shared', () => {
    const pairs = (topology: Topology): number =>
      neighbors((topology.objects.countries as GeometryCollection).geometries).flat().length;
    expect(pairs(LAND)).toBeGreaterThan(pairs(DETAIL) * 0.9);
  });
});

describe('the rivers and governorates of one file', () => {
  const inAnbar = ([x, y]: LngLat): boolean => x > 39.5 && x < 44 && y > 31.5 && y < 35;

  it('are as they were where the story looks closely', () => {
    for (const name of ['rivers', 'admin1']) {
      const found = points(LAND, name).filter(inAnbar).length;
      expect(found, name).toBeGreaterThan(points(DETAIL, name).filter(inAnbar).length * 0.6);
    }
  });

  it('are left out far from it, but for large rivers beside it', () => {
    for (const name of ['rivers', 'admin1']) expect(points(LAND, name).filter(inAmericas)).toEqual([]);
    const inDanube = ([x, y]: LngLat): boolean => x > 17 && x < 29 && y > 43 && y < 48;
    expect(points(LAND, 'rivers').some(inDanube)).toBe(true);
    expect(points(LAND, 'admin1').some(inDanube)).toBe(false);
  });

  it('are whole lines: each begins and ends where one of the detailed land does', () => {
    const key = ([x, y]: LngLat): string => `${Math.round(x / 0.002)} ${Math.round(y / 0.002)}`;
    const endsOf = (line: readonly LngLat[]): LngLat[] => [line[0], line.at(-1)].flatMap((end) => (end ? [end] : []));
    for (const name of ['rivers', 'admin1']) {
      const ends = new Set(linesOf(DETAIL, name).flatMap(endsOf).map(key));
      const near = (end: LngLat): boolean =>
        [-1, 0, 1].some((dx) => [-1, 0, 1].some((dy) => ends.has(key([end[0] + dx * 0.002, end[1] + dy * 0.002]))));
      expect(
        linesOf(LAND, name)
          .flatMap(endsOf)
          .filter((end) => !near(end)),
        name,
      ).toEqual([]);
    }
  });

  it('are named where they are drawn, after the countries', () => {
    const names = namesOf(story, read('geo/names.json'), TOWN);
    const rankOf = (name: string): number | undefined => names.countries?.find(({ name: { en } }) => en === name)?.rank;
    expect(rankOf('Najaf')).toBeGreaterThan(rankOf('Iraq') ?? Number.POSITIVE_INFINITY);
    expect(rankOf('Trabzon')).toBeUndefined();
  });
});

describe('a town that is known by hand', () => {
  const elsewhere = { ...story, places: story.places.filter(({ id }) => ['moscow', 'damascus'].includes(id)) };
  const namesFor = (of: typeof story): readonly (string | undefined)[] =>
    (namesOf(of, {}, TOWN).countries ?? []).map(({ name: { en } }) => en);

  it('has the banks of its river as they were drawn, where the story is in it', () => {
    const drawn = TOWN.features.find(({ geometry }) => geometry.type === 'Polygon')?.geometry as Polygon;
    const rounded = (list: readonly (readonly number[])[]) =>
      list.map(([x = 0, y = 0]) => `${x.toFixed(4)} ${y.toFixed(4)}`);
    expect(rounded(points(LAND, 'banks'))).toEqual(rounded(drawn.coordinates[0] ?? []));
    expect(points(landOf(elsewhere, DETAIL, TOWN), 'banks')).toEqual([]);
  });

  it('has its parts named there', () => {
    expect(namesFor(story)).toContain('Karkh');
    expect(namesFor(elsewhere)).toEqual([]);
  });
});

describe('a river of any course', () => {
  const FAR: Bounds = [100, 60, 101, 61];
  const upTo = (most: number) => fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most }));
  const leaping = fc.array(upTo(12_000), { minLength: 2, maxLength: 60 });
  /** Steps to the east of some hundred metres, with bends as small. */
  const bending = fc
    .tuple(upTo(6000), fc.array(upTo(16), { minLength: 1, maxLength: 60 }))
    .map(([[east, north], steps]) => {
      const line = [[east, north] as [number, number]];
      for (const [dx, dy] of steps) line.push([(line.at(-1)?.[0] ?? 0) + dx, (line.at(-1)?.[1] ?? 0) + dy - 8]);
      return line;
    });
  const course = fc.oneof(leaping, bending);
  const box = fc
    .tuple(fc.double({ min: 0, max: 3, noNaN: true }), fc.double({ min: 0, max: 3, noNaN: true }))
    .map(([west, south]): Bounds => [west, south, west + 3, south + 3]);

  /** A river on the grid of the detailed land, which begins at 0, 0. */
  function river(line: readonly (readonly [number, number])[], rank: number): Topology {
    const steps = line.map(([x, y], index) => [x - (line[index - 1]?.[0] ?? 0), y - (line[index - 1]?.[1] ?? 0)]);
    const none: GeometryCollection = { type: 'GeometryCollection', geometries: [] };
    const geometries = [{ type: 'MultiLineString' as const, arcs: [[0]], properties: { rank } }];
    return {
      type: 'Topology',
      transform: { scale: [0.0005, 0.0005], translate: [0, 0] },
      arcs: [steps],
      objects: {
        ...{ countries: none, borders: none, lakes: none, admin1: none, disputedAreas: none },
        rivers: { type: 'GeometryCollection', geometries },
      },
    };
  }

  function toStretch([x, y]: LngLat, [x1, y1]: LngLat, [x2, y2]: LngLat): number {
    const length = Math.hypot(x2 - x1, y2 - y1);
    const along = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length ** 2;
    const share = Math.max(0, Math.min(1, along));
    return Math.hypot(x - x1 - share * (x2 - x1), y - y1 - share * (y2 - y1));
  }

  const toLine = (point: LngLat, line: readonly LngLat[]): number =>
    Math.min(...line.slice(1).map((to, index) => toStretch(point, line[index] ?? to, to)));

  it('comes whole where it touches what is looked at closely, and then strays by no more than can be seen there', () => {
    fc.assert(
      fc.property(course, box, fc.boolean(), (line, near, town) => {
        const nearness: Nearness = { close: town ? [near] : [], near: [near], around: FAR, beside: FAR };
        const whole = line.map(([x, y]): LngLat => [x * 0.0005, y * 0.0005]);
        const [thin, ...more] = linesOf(thinLand(river(line, 9), nearness), 'rivers');
        expect(more).toEqual([]);
        const seen = whole.filter((point) => contains(near, point));
        expect(thin !== undefined).toBe(seen.length > 0);
        if (!thin) return;
        // What it may stray by, and half the diagonal of the grid's squares.
        const most = town ? 0.0005 + 0.0004 : 0.002 + 0.0015;
        for (const point of seen) expect(toLine(point, thin)).toBeLessThan(most);
        for (const point of thin)
          expect(Math.min(...whole.map(([x, y]) => Math.hypot(x - point[0], y - point[1])))).toBeLessThan(0.0015);
      }),
    );
  });

  it('comes from beside the story where it is large, and else does not', () => {
    fc.assert(
      fc.property(course, box, fc.integer({ min: 1, max: 9 }), (line, beside, rank) => {
        const thin = thinLand(river(line, rank), { close: [], near: [], around: FAR, beside });
        const touches = line.some(([x, y]) => contains(beside, [x * 0.0005, y * 0.0005]));
        expect(linesOf(thin, 'rivers')).toHaveLength(touches && rank <= 4 ? 1 : 0);
      }),
    );
  });
});

describe('a square with a wriggling side', () => {
  const wriggle: [number, number][] = Array.from({ length: 41 }, (_, index) => [1, index % 2 ? 1 : -1]);
  const square: Topology = {
    type: 'Topology',
    transform: { scale: [0.01, 0.01], translate: [0, 0] },
    arcs: [[[0, 0], ...wriggle, [0, 1000], [-41, 0], [0, -1001], [0, 1]]],
    objects: {
      countries: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]] }] },
      borders: { type: 'GeometryCollection', geometries: [] },
      lakes: { type: 'GeometryCollection', geometries: [] },
      admin1: { type: 'GeometryCollection', geometries: [] },
      disputedAreas: { type: 'GeometryCollection', geometries: [] },
      rivers: { type: 'GeometryCollection', geometries: [] },
    },
  };
  const sizeWith = (near: readonly (readonly [number, number, number, number])[]): number =>
    thinLand(square, { close: [], near, around: [100, 0, 101, 1], beside: [100, 0, 101, 1] }).arcs[0]?.length ?? 0;

  it('keeps its side near a place, and has it straight far from all', () => {
    expect(sizeWith([[-1, -1, 2, 2]])).toBeGreaterThan(40);
    expect(sizeWith([])).toBeLessThan(8);
  });
});

it('names come in the languages of the story, and in English', () => {
  const names = {
    countries: [{ name: { ar: 'العراق', en: 'Iraq', fr: 'Irak' }, position: [44, 33] as const, rank: 1 }],
  };
  expect(
    namesOf({ ...story, languages: ['ar-IQ'] }, names, { type: 'FeatureCollection', features: [] }).countries?.[0]
      ?.name,
  ).toEqual({ ar: 'العراق', en: 'Iraq' });
});
