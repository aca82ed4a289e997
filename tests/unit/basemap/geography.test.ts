import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { readCities, readNames, readTopology, readTown } from '../../../src/basemap/live/geography';

const line = (properties: object): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties,
      geometry: {
        type: 'LineString',
        coordinates: [
          [44, 33],
          [45, 34],
        ],
      },
    },
  ],
});

describe('a topology', () => {
  it('becomes a collection for each source, with the properties that the style asks for', () => {
    const { borders } = readTopology(topology({ borders: line({ disputed: true }) }) as Topology);
    expect(borders?.features[0]?.properties).toEqual({ disputed: true });
    expect(borders?.features[0]?.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [44, 33],
        [45, 34],
      ],
    });
  });

  it('says nothing of sources that it has no object for', () => {
    expect(Object.keys(readTopology(topology({ borders: line({}) }) as Topology))).toEqual(['borders']);
  });

  it('gives the rivers that have a name a source of names', () => {
    const rivers = line({ rank: 1, name: { ar: 'الفُرات', en: 'Euphrates' } });
    rivers.features.push(...line({ rank: 5 }).features);
    const read = readTopology(topology({ rivers }) as Topology);
    expect(read.rivers?.features).toHaveLength(2);
    expect(read['river-names']?.features.map(({ properties }) => properties)).toEqual([
      { rank: 1, 'name:ar': 'الفرات', 'name:en': 'Euphrates' },
    ]);
  });

  it('is refused when it is something else', () => {
    expect(() => readTopology({ type: 'FeatureCollection' } as unknown as Topology)).toThrow(/FeatureCollection/);
  });
});

describe('lists of names', () => {
  const place = { name: { ar: 'العراق', en: 'Iraq' }, position: [43.5, 33] as const, rank: 2 };

  it('become points', () => {
    const read = readNames({ countries: [place] });
    expect(read['country-names']?.features[0]?.geometry).toEqual({ type: 'Point', coordinates: [43.5, 33] });
    expect(read['sea-names']?.features).toEqual([]);
  });

  it('are read from the file of towns', () => {
    expect(readCities({ cities: [place, place] })['city-names']?.features).toHaveLength(2);
  });
});

describe('a town drawn by hand', () => {
  const town = line({ class: 'river', name: { ar: 'دجلة', en: 'Tigris' }, approximate: true });
  town.features.push({
    type: 'Feature',
    properties: { class: 'name', name: { ar: 'الكرخ', en: 'Karkh' }, approximate: true },
    geometry: { type: 'Point', coordinates: [44.38, 33.32] },
  });

  it('has its shapes in one source and its names, but for the river, in the other', () => {
    const read = readTown(town);
    expect(read.town?.features.map(({ properties }) => properties?.class)).toEqual(['river']);
    expect(read['town-names']?.features.map(({ properties }) => properties?.['name:ar'])).toEqual(['الكرخ']);
  });
});
