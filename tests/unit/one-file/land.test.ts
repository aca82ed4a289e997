import { readFileSync } from 'node:fs';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { readStillGeography } from '../../../src/basemap/still';
import { landOf, namesOf } from '../../../src/one-file/land';
import { thinLand } from '../../../src/one-file/thin-land';
import { readStory } from '../../../src/story/read-story';
import type { LngLat } from '../../../src/story/types';

const read = <T>(file: string): T => JSON.parse(readFileSync(`public/${file}`, 'utf8')) as T;
const DETAIL = read<Topology>('geo/detail.json');
const { story } = readStory(read('stories/anbar/story.json'), '');
if (!story) throw new Error('the story was not read');
const LAND = landOf(story, DETAIL);

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

const inIraq = ([x, y]: LngLat): boolean => x > 42 && x < 46 && y > 31.5 && y < 35;
const inAmericas = ([x]: LngLat): boolean => x < -85;

describe('the land of one file', () => {
  it('is what the still map reads', () => {
    const { land, border, disputed, lake } = readStillGeography(LAND);
    for (const role of [land, border, disputed, lake]) expect(role.length).toBeGreaterThan(0);
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
    },
  };
  const sizeWith = (near: readonly (readonly [number, number, number, number])[]): number =>
    thinLand(square, { near, around: [100, 0, 101, 1] }).arcs[0]?.length ?? 0;

  it('keeps its side near a place, and has it straight far from all', () => {
    expect(sizeWith([[-1, -1, 2, 2]])).toBeGreaterThan(40);
    expect(sizeWith([])).toBeLessThan(8);
  });
});

it('names come in the languages of the story, and in English', () => {
  const names = {
    countries: [{ name: { ar: 'العراق', en: 'Iraq', fr: 'Irak' }, position: [44, 33] as const, rank: 1 }],
  };
  expect(namesOf({ ...story, languages: ['ar-IQ'] }, names).countries?.[0]?.name).toEqual({ ar: 'العراق', en: 'Iraq' });
});
