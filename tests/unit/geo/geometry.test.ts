import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { band, smoothed, smoothedRing, squareKilometres, thinned } from '../../../geo/curve';
import { onGrid, roundTo } from '../../../geo/geojson';
import { labelPoint } from '../../../geo/label-point';
import { isArabic, plainArabic, plainLatin } from '../../../geo/name-text';
import { isDisputed, pieceOf } from '../../../geo/politics';
import { DETAIL, regionOf, toleranceOf } from '../../../geo/regions';

const ring = (...points: Position[]): Position[] => [...points, points[0] as Position];

describe('labelPoint', () => {
  it('stands in the wide part of an L, not in its middle, which lies outside', () => {
    const shape = ring([0, 0], [0, 10], [2, 10], [2, 3], [10, 3], [10, 0]);
    const [x, y] = labelPoint({ type: 'Polygon', coordinates: [shape] });
    expect(x).toBeGreaterThan(0.8);
    expect(x).toBeLessThan(3);
    expect(y).toBeGreaterThan(0.8);
    expect(y).toBeLessThan(3);
  });

  it('takes the largest of several parts', () => {
    const small = ring([50, 0], [50, 1], [51, 1], [51, 0]);
    const large = ring([0, 0], [0, 8], [8, 8], [8, 0]);
    const [x] = labelPoint({ type: 'MultiPolygon', coordinates: [[small], [large]] });
    expect(x).toBeCloseTo(4, 0);
  });

  it('keeps away from holes', () => {
    const outer = ring([0, 0], [0, 10], [10, 10], [10, 0]);
    const hole = ring([3, 3], [9, 3], [9, 9], [3, 9]);
    const [x, y] = labelPoint({ type: 'Polygon', coordinates: [outer, hole] });
    expect(x < 3 || y < 3 || x > 9 || y > 9).toBe(true);
  });
});

describe('curves', () => {
  const line: Position[] = [
    [44, 33],
    [44.1, 33.2],
    [44.3, 33.1],
    [44.4, 33.4],
  ];

  it('pass through every point that was drawn', () => {
    for (const point of line) expect(smoothed(line, 4)).toContainEqual(point);
    expect(smoothed(line, 4)).toHaveLength(13);
  });

  it('close a ring where it began', () => {
    const around = smoothedRing(ring([0, 0], [0, 1], [1, 1], [1, 0]), 3);
    expect(around[0]).toEqual([0, 0]);
    expect(around.at(-1)).toEqual([0, 0]);
    expect(around).toHaveLength(13);
  });

  it('make a band as wide as asked', () => {
    const straight: Position[] = Array.from({ length: 11 }, (_, index) => [44, 33 + index / 100]);
    const lengthKm = 0.1 * 111.195;
    expect(squareKilometres(band(straight, 200))).toBeCloseTo(lengthKm * 0.2, 1);
  });

  it('lose only vertices that matter less than the tolerance', () => {
    const wavy: Position[] = Array.from({ length: 101 }, (_, index) => [index / 100, index % 2 ? 0.0001 : 0]);
    expect(thinned(wavy, 50)).toEqual([wavy[0], wavy[100]]);
    expect(thinned(line, 50)).toEqual(line);
  });
});

describe('the grid', () => {
  it('gives the decimals that are written down', () => {
    expect(roundTo(0.0005, 39.14637)).toBe(39.1465);
    expect(roundTo(0.01, -85.051)).toBe(-85.05);
  });

  it('drops what collapses on it', () => {
    const speck = {
      type: 'Feature' as const,
      properties: null,
      geometry: { type: 'Polygon' as const, coordinates: [ring([0, 0], [0, 0.001], [0.001, 0])] },
    };
    expect(onGrid([speck], 0.01)).toEqual([]);
    expect(onGrid([speck], 0.0005)).toHaveLength(1);
  });
});

describe('regions', () => {
  it('let the first that is touched decide', () => {
    expect(toleranceOf(DETAIL, [43, 33, 44, 34])).toBe(0);
    expect(regionOf(DETAIL, [-100, 40, -99, 41])).toBe(-1);
    expect(toleranceOf(DETAIL, [-100, 40, -99, 41])).toBe(DETAIL.elsewhereMetres);
  });
});

describe('politics', () => {
  it('counts Crimea and Sevastopol to Ukraine, as one piece', () => {
    expect(pieceOf('RUS-283', 'RUS')).toEqual({ code: 'crimea', country: 'UKR' });
    expect(pieceOf('RUS-5482', 'RUS')).toEqual(pieceOf('RUS-283', 'RUS'));
  });

  it('disputes a border whichever side is asked first', () => {
    const [kherson, crimea] = [pieceOf('UKR-4827', 'UKR'), pieceOf('RUS-283', 'RUS')];
    expect(isDisputed(kherson, crimea)).toBe(true);
    expect(isDisputed(crimea, kherson)).toBe(true);
    expect(isDisputed(pieceOf('IRQ-3471', 'IRQ'), pieceOf('SYR-142', 'SYR'))).toBe(false);
  });
});

describe('spelling', () => {
  it('takes vowel signs, tatweel and invisible marks out of Arabic', () => {
    expect(plainArabic('بُرَيدَة')).toBe('بريدة');
    expect(plainArabic('حفر الباطن\u200e')).toBe('حفر الباطن');
  });

  it('knows Arabic from Persian, Urdu and Latin', () => {
    expect(isArabic('غازي عنتاب')).toBe(true);
    expect(isArabic('چمچمال')).toBe(false);
    expect(isArabic('حیدر آباد')).toBe(false);
    expect(isArabic('Tārūt')).toBe(false);
    expect(isArabic('')).toBe(false);
  });

  it('takes the accents off Latin letters', () => {
    expect(plainLatin('Şanlıurfa')).toBe('Sanliurfa');
    expect(plainLatin('São Tomé & Príncipe')).toBe('Sao Tome and Principe');
  });
});
