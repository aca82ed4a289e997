import { geoContains, geoDistance } from 'd3-geo';
import type { Feature, FeatureCollection, Point, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { squareKilometres } from '../../../geo/curve';
import { isArabic } from '../../../geo/name-text';
import { outline, published } from './published';

interface Town {
  class: 'river' | 'district' | 'name';
  name?: { ar: string; en: string };
  approximate: true;
}

const EARTH_METRES = 6_371_000;
const baghdad = published<FeatureCollection<Polygon | Point, Town>>('baghdad.json').features;
const river = baghdad.find(({ properties }) => properties.class === 'river') as Feature<Polygon, Town>;
const zone = outline<Polygon>('green-zone');
const [zoneRing = []] = zone.geometry.coordinates;
const [riverRing = []] = river.geometry.coordinates;

const clockwise = (shape: Feature<Polygon>): Feature<Polygon> => ({
  ...shape,
  geometry: { ...shape.geometry, coordinates: shape.geometry.coordinates.map((ring) => [...ring].reverse()) },
});
const inZone = (position: [number, number]): boolean => geoContains(clockwise(zone), position);

function metresToBank(from: Position): number {
  const distances = riverRing.map((bank) => geoDistance(from as [number, number], bank as [number, number]));
  return Math.min(...distances) * EARTH_METRES;
}

describe('the Green Zone', () => {
  it('has 8 to 12 square kilometres around its known middle, and says that it is approximate', () => {
    expect(squareKilometres(zoneRing)).toBeGreaterThan(8);
    expect(squareKilometres(zoneRing)).toBeLessThan(12);
    expect(inZone([44.387, 33.307])).toBe(true);
    expect(zone.properties).toMatchObject({ approximate: true });
  });

  it('lies in the bend of the Tigris: along its bank in the east and south, and nowhere in the water', () => {
    const onBank = zoneRing.filter((position) => metresToBank(position) < 120);
    expect(onBank.length).toBeGreaterThanOrEqual(8);
    const east = zoneRing.reduce((best, position) => ((position[0] ?? 0) > (best[0] ?? 0) ? position : best));
    const south = zoneRing.reduce((best, position) => ((position[1] ?? 0) < (best[1] ?? 0) ? position : best));
    expect(metresToBank(east)).toBeLessThan(120);
    expect(metresToBank(south)).toBeLessThan(120);
    const middleOfStream = zoneRing.filter(
      (position) => geoContains(river, position as [number, number]) && metresToBank(position) > 40,
    );
    expect(middleOfStream).toEqual([]);
  });

  it('holds what is known to lie in it, and not what lies across the river', () => {
    expect(inZone([44.4083, 33.3094])).toBe(true); // Republican Palace
    expect(inZone([44.3864, 33.303])).toBe(true); // Monument to the Unknown Soldier
    expect(inZone([44.4181, 33.3153])).toBe(false); // Palestine Hotel, Rusafa
    expect(inZone([44.3785, 33.272])).toBe(false); // University of Baghdad, Jadriya
  });
});

describe('baghdad.json', () => {
  it('marks everything as approximate, and names it in both languages', () => {
    for (const { properties } of baghdad) {
      expect(properties.approximate).toBe(true);
      expect(isArabic(properties.name?.ar ?? '')).toBe(true);
      expect(properties.name?.en).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  it('names the main districts, on land, inside the city', () => {
    const districts = baghdad.filter(({ geometry }) => geometry.type === 'Point') as Feature<Point, Town>[];
    expect(districts.map(({ properties }) => properties.name?.ar)).toEqual(
      expect.arrayContaining([
        'الكرادة',
        'الكاظمية',
        'الأعظمية',
        'المنصور',
        'الرصافة',
        'الكرخ',
        'مدينة الصدر',
        'الدورة',
      ]),
    );
    for (const { geometry } of districts) {
      const [x = 0, y = 0] = geometry.coordinates;
      expect(geoContains(river, [x, y])).toBe(false);
      expect(geoDistance([x, y], [44.39, 33.32]) * EARTH_METRES).toBeLessThan(20_000);
    }
  });

  it('has Karkh, Kadhimiya and Dora west of the river, Rusafa, Adhamiya and Karrada east of it', () => {
    const points = baghdad.filter(({ geometry }) => geometry.type === 'Point') as Feature<Point, Town>[];
    const at = (en: string): Position =>
      points.find(({ properties }) => properties.name?.en === en)?.geometry.coordinates ?? [];
    // From the far west straight to the place: an even number of banks crossed is this side, an odd number of times the river the other.
    const crossings = ([x = 0, y = 0]: Position): number =>
      riverRing.slice(1).filter((to, index) => {
        const from = riverRing[index] ?? [];
        const [ax = 0, ay = 0, bx = 0, by = 0] = [from[0], from[1], to[0], to[1]];
        return ay > y !== by > y && ((bx - ax) * (y - ay)) / (by - ay) + ax < x;
      }).length / 2;
    for (const west of ['Karkh', 'Kadhimiya', 'Mansour']) expect(crossings(at(west)) % 2, west).toBe(0);
    for (const east of ['Rusafa', 'Adhamiya', 'Karrada', 'Sadr City']) expect(crossings(at(east)) % 2, east).toBe(1);
  });
});
