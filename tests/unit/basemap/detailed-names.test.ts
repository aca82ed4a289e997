import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LandName } from '../../../src/basemap/names';
import { overlaps } from '../../../src/geometry/box';
import type { Box } from '../../../src/geometry/camera';
import { CITY_FONT, citiesInView } from '../../../src/picture/cities';

const { cities } = JSON.parse(readFileSync('public/geo/cities.json', 'utf8')) as { cities: readonly LandName[] };
const measure = (text: string, size: number): number => text.length * size * 0.5;

function seen(zoom: number, language = 'ar', rest: { named?: readonly string[]; isFree?: (box: Box) => boolean } = {}) {
  const camera = { center: [44, 33] as const, zoom, width: 848, height: 748 };
  return citiesInView(cities, { camera, language, measure, named: [], isFree: () => true, ...rest });
}

describe('cities in a picture', () => {
  it('are the more the nearer it looks: none from afar, capitals, then towns', () => {
    expect(seen(2)).toEqual([]);
    expect(seen(4, 'en').map(({ text }) => text)).toContain('Baghdad');
    expect(seen(4, 'en').map(({ text }) => text)).not.toContain('Fallujah');
    expect(seen(8, 'en').map(({ text }) => text)).toContain('Fallujah');
  });

  it('stand whole in it, no name over another or over a dot', () => {
    for (const zoom of [4, 6, 8]) {
      const boxes = seen(zoom).flatMap(({ text, dot, at }): Box[] => {
        const width = measure(text, CITY_FONT);
        return [
          { x: at[0] - width / 2, y: at[1] - CITY_FONT / 2, width, height: CITY_FONT },
          { x: dot[0] - 1, y: dot[1] - 1, width: 2, height: 2 },
        ];
      });
      expect(boxes.length).toBeGreaterThan(6);
      for (const [at, box] of boxes.entries()) {
        expect([box.x >= 0, box.y >= 0, box.x + box.width <= 848, box.y + box.height <= 748]).not.toContain(false);
        expect(boxes.filter((other, index) => index > at && overlaps(box, other))).toEqual([]);
      }
    }
  });

  it('begin beside their dot: to the left of it in Arabic, to its right in English, elsewhere where that is taken', () => {
    const baghdad = (language: string, isFree?: (box: Box) => boolean) => {
      const found = seen(8, language, isFree ? { isFree } : {}).find(({ text }) => /Baghdad|بغداد/.test(text));
      return found ? Math.sign(Math.round(found.at[0] - found.dot[0])) : null;
    };
    expect(baghdad('ar')).toBe(-1);
    expect(baghdad('en')).toBe(1);
    const dot = seen(8, 'en').find(({ text }) => text === 'Baghdad')?.dot ?? [0, 0];
    expect(baghdad('en', (box) => box.x <= dot[0])).toBe(-1);
    expect(baghdad('en', () => false)).toBeNull();
  });

  it('are not named where the story names them, however it spells the article', () => {
    expect(seen(8, 'ar', { named: ['الفلّوجة'] }).map(({ text }) => text)).not.toContain('الفلوجة');
    expect(seen(8, 'ar').map(({ text }) => text)).toContain('الفلوجة');
  });
});
