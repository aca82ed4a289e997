import { geoContains, geoDistance } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../geo/geojson';
import { isArabic, type NamedPoint, plainArabic } from '../../../geo/name-text';
import type { Bounds } from '../../../geo/regions';
import { type CitiesFile, detail, layer, type NamesFile, published } from './published';

const names = published<NamesFile>('names.json');
const { cities, attribution } = published<CitiesFile>('cities.json');
const EARTH_KM = 6371;
const LATIN = /^[\x20-\x7e]+$/;

const lists: Record<string, readonly NamedPoint[]> = {
  countries: names.countries,
  governorates: names.governorates,
  seas: names.seas,
  cities,
};

/** A quick no, before the slow test of a sphere. */
function isInBox([x, y]: readonly [number, number], box?: Bounds): boolean {
  return box !== undefined && x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
}

const city = (en: string): NamedPoint | undefined => cities.find(({ name }) => name.en === en);

describe.each(Object.entries(lists))('names of %s', (_list, points) => {
  it('are there in Arabic script, without vowel signs, and in plain Latin letters', () => {
    for (const { name } of points) {
      expect(isArabic(name.ar), name.ar).toBe(true);
      expect(plainArabic(name.ar)).toBe(name.ar);
      expect(name.en).toMatch(LATIN);
    }
  });

  it('stand on the earth, with a rank', () => {
    for (const { name, position, rank } of points) {
      expect(Math.abs(position[0]), name.en).toBeLessThanOrEqual(180);
      expect(Math.abs(position[1]), name.en).toBeLessThan(85);
      expect(Number.isInteger(rank) && rank >= 0 && rank <= 9).toBe(true);
    }
  });
});

describe('countries', () => {
  it('are each named once', () => {
    for (const language of ['ar', 'en'] as const) {
      const used = names.countries.map(({ name }) => name[language]);
      expect(new Set(used).size).toBe(used.length);
    }
  });

  it('are all those of the map that people live in', () => {
    expect(names.countries.length).toBeGreaterThan(225);
    expect(names.countries.map(({ name }) => name.ar)).toEqual(
      expect.arrayContaining(['العراق', 'سوريا', 'روسيا', 'الولايات المتحدة', 'إيران', 'السعودية', 'تركيا', 'فلسطين']),
    );
  });

  it('are named inside themselves where they are large enough to read', () => {
    const shapes = layer<Polygon | MultiPolygon, { id: string }>(detail, 'countries');
    const boxes = new Map(shapes.map((shape) => [shape, boundsOf(shape.geometry)]));
    const large = names.countries.filter(({ rank }) => rank <= 4);
    const ids = large.map(({ position }) =>
      shapes
        .filter((shape) => isInBox(position, boxes.get(shape)) && geoContains(shape, [...position]))
        .map(({ properties }) => properties.id),
    );
    for (const [index, found] of ids.entries()) expect(found, large[index]?.name.en).toHaveLength(1);
    expect(new Set(ids.flat()).size).toBe(large.length);
  });

  it('rank the large before the small', () => {
    const rank = (en: string): number => names.countries.find(({ name }) => name.en === en)?.rank ?? NaN;
    expect(rank('Russia')).toBeLessThan(rank('Iraq'));
    expect(rank('Iraq')).toBeLessThan(rank('Syria'));
    expect(rank('Syria')).toBeLessThan(rank('Lebanon'));
  });
});

describe('governorates', () => {
  it('are named without the word for governorate', () => {
    for (const { name } of names.governorates) expect(name.ar).not.toMatch(/^(محافظة|منطقة|قضاء)/);
  });

  it('are all those of Iraq but the capital’s, each in its country', () => {
    const iraq = layer<Polygon | MultiPolygon, { id: string }>(detail, 'countries').find(
      ({ properties }) => properties.id === 'IRQ',
    );
    const inside = names.governorates.filter(({ position }) => iraq && geoContains(iraq, [...position]));
    expect(inside.map(({ name }) => name.ar).sort()).toEqual(
      [
        'الأنبار',
        'البصرة',
        'السليمانية',
        'القادسية',
        'المثنى',
        'النجف',
        'أربيل',
        'بابل',
        'ديالى',
        'دهوك',
        'ذي قار',
        'صلاح الدين',
        'كربلاء',
        'كركوك',
        'ميسان',
        'نينوى',
        'واسط',
      ].sort(),
    );
  });
});

describe('seas', () => {
  it('do not take a side in the names of the Gulf', () => {
    expect(names.seas.map(({ name }) => name)).toContainEqual({ ar: 'الخليج', en: 'The Gulf' });
  });
});

describe('cities', () => {
  it('are 500 to 1,000 in all', () => {
    expect(cities.length).toBeGreaterThanOrEqual(500);
    expect(cities.length).toBeLessThanOrEqual(1000);
  });

  it('have the capitals, by their Arabic names', () => {
    const expected = {
      Baghdad: 'بغداد',
      Damascus: 'دمشق',
      Moscow: 'موسكو',
      Washington: 'واشنطن',
      Tehran: 'طهران',
      Riyadh: 'الرياض',
      Ankara: 'أنقرة',
      London: 'لندن',
      Amman: 'عمان',
      Beirut: 'بيروت',
      Cairo: 'القاهرة',
      'Kuwait City': 'مدينة الكويت',
    };
    for (const [en, ar] of Object.entries(expected)) {
      expect(city(en), en).toMatchObject({ name: { ar }, capital: true });
    }
    expect(cities.filter(({ capital }) => capital).length).toBeGreaterThan(190);
    expect(city('Jerusalem')?.capital).toBeUndefined();
  });

  it('have the towns of Anbar', () => {
    const expected = ['الرمادي', 'الفلوجة', 'هيت', 'حديثة', 'القائم', 'الرطبة', 'عنة', 'راوة'];
    expect(cities.map(({ name }) => name.ar)).toEqual(expect.arrayContaining(expected));
  });

  it('spell with the article what Arabic says with it', () => {
    const spelled = {
      Erbil: 'أربيل',
      Basra: 'البصرة',
      Kut: 'الكوت',
      Latakia: 'اللاذقية',
      Rabat: 'الرباط',
      Suez: 'السويس',
    };
    for (const [en, ar] of Object.entries(spelled)) expect(city(en)?.name.ar).toBe(ar);
  });

  it('are each there once: no two of a name within 100 km', () => {
    for (const [index, one] of cities.entries()) {
      for (const other of cities.slice(index + 1)) {
        if (one.name.en !== other.name.en && one.name.ar !== other.name.ar) continue;
        expect(geoDistance([...one.position], [...other.position]) * EARTH_KM, one.name.en).toBeGreaterThan(100);
      }
    }
  });

  it('credit GeoNames, whose licence asks for it', () => {
    expect(attribution).toContain('GeoNames');
    expect(attribution).toContain('CC BY 4.0');
    expect(names.attribution).toContain('Natural Earth');
  });
});
