import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDetailed } from '../../../src/basemap/still/detailed/geography';
import { detailedNamesAt } from '../../../src/basemap/still/detailed/names';
import type { NameView, StillName } from '../../../src/basemap/still/names';
import { centerOf, encloses, moveBox, overlaps } from '../../../src/geometry/box';
import { type Box, type Camera, nearestPixel, pixelProjection, toLngLat, toUnit } from '../../../src/geometry/camera';
import { between, distance, dot, subtract, type Vector } from '../../../src/geometry/vector';

const read = (file: string) => JSON.parse(readFileSync(`public/geo/${file}`, 'utf8'));
const GEOGRAPHY = readDetailed(read('detail.json'));
const TOWN = read('baghdad.json');
const { cities } = read('cities.json');
const namesAt = detailedNamesAt(read('names.json'), TOWN, GEOGRAPHY, cities);
const QUIET = { positions: [], names: [] };

const at = (zoom: number): Camera => ({ center: [44, 33], zoom, width: 848, height: 748 });
const seen = (zoom: number, language = 'ar', rest: Partial<NameView> = {}): readonly StillName[] =>
  namesAt({ camera: at(zoom), language, quiet: QUIET, measure: ({ length }) => length * 6.5, ...rest });
const said = (names: readonly StillName[], kind?: StillName['kind']): readonly string[] =>
  names.flatMap((name) => (kind === undefined || name.kind === kind ? [name.text] : []));
const boxesOf = ({ boxes, unit }: StillName, zoom: number): readonly Box[] =>
  boxes.map((box) => moveBox(box, nearestPixel(at(zoom))(unit)));

describe('the names of the detailed land', () => {
  it('stand whole in the view, none over another or over its dot', () => {
    for (const zoom of [4, 6, 7, 8]) {
      for (const language of ['ar', 'en']) {
        const names = seen(zoom, language).map((name) => boxesOf(name, zoom));
        expect(names.length).toBeGreaterThan(4);
        for (const [index, own] of names.entries()) {
          for (const box of own) expect(encloses({ x: 0, y: 0, width: 848, height: 748 }, box)).toBe(true);
          const others = names.slice(index + 1).flat();
          expect(others.filter((other) => own.some((box) => overlaps(box, other)))).toEqual([]);
        }
      }
    }
  });

  it('give way to what is drawn over the map, where it stands and on the way of an arc', () => {
    const zoom = 7;
    const free = seen(zoom, 'en');
    const [city] = free.filter(({ kind }) => kind === 'city');
    const [river] = free.filter(({ kind }) => kind === 'river');
    if (!city || !river) throw new Error('expected a city and a river');
    for (const name of [city, river]) {
      const covered = boxesOf(name, zoom).map((box) => {
        const [x, y] = centerOf(box);
        return toLngLat([
          toUnit(at(zoom).center)[0] + (x - 424) / (512 * 2 ** zoom),
          toUnit(at(zoom).center)[1] + (y - 374) / (512 * 2 ** zoom),
        ]);
      });
      const spots = covered.map((position) => pixelProjection(at(zoom))(toUnit(position)));
      const left = seen(zoom, 'en', { quiet: { ...QUIET, covered } });
      for (const [x, y] of spots) {
        const spot = { x: x - 8, y: y - 8, width: 16, height: 16 };
        expect(left.filter((other) => boxesOf(other, zoom).some((box) => overlaps(box, spot)))).toEqual([]);
      }
    }
  });

  it('are none where the caller has no room', () => {
    expect(seen(7, 'en', { isFree: () => false })).toEqual([]);
  });

  it('are not those that the story says, however it spells the article', () => {
    const quiet = { ...QUIET, names: ['الفلّوجة', 'دجلة'] };
    expect(said(seen(8))).toEqual(expect.arrayContaining(['الفلوجة', 'دجلة']));
    expect(said(seen(8, 'ar', { quiet }))).not.toContain('الفلوجة');
    expect(said(seen(8, 'ar', { quiet }))).not.toContain('دجلة');
  });
});

describe('its cities', () => {
  it('are the more the nearer it looks: none from afar, capitals, then towns', () => {
    expect(said(seen(2), 'city')).toEqual([]);
    expect(said(seen(4, 'en'))).toContain('Baghdad');
    expect(said(seen(4, 'en'))).not.toContain('Fallujah');
    expect(said(seen(8, 'en'))).toContain('Fallujah');
  });

  it('begin beside their dot: to the left of it in Arabic, to its right in English, elsewhere where that is taken', () => {
    const baghdad = (language: string, isFree?: (box: Box) => boolean) => {
      const found = seen(8, language, isFree ? { isFree } : {}).find(({ text }) => /^(Baghdad|بغداد)$/.test(text));
      return found ? Math.sign(found.aside?.[0] ?? 0) : null;
    };
    expect(baghdad('ar')).toBe(-1);
    expect(baghdad('en')).toBe(1);
    const dot = nearestPixel(at(8))(seen(8, 'en').find(({ text }) => text === 'Baghdad')?.unit ?? [0, 0]);
    expect(baghdad('en', (box) => box.x <= dot[0])).toBe(-1);
  });
});

describe('its rivers', () => {
  it('are named along their own course, upright, and the small ones only from near', () => {
    expect(said(seen(4.5, 'en'), 'river')).toEqual([]);
    for (const zoom of [6, 7, 8]) {
      const rivers = seen(zoom, 'en').filter(({ kind }) => kind === 'river');
      expect(said(rivers)).toEqual(expect.arrayContaining(['Tigris']));
      for (const { text, unit, turn = 0, boxes } of rivers) {
        expect(Math.abs(turn)).toBeLessThanOrEqual(90);
        const lines = [...(GEOGRAPHY.river ?? []), ...(GEOGRAPHY.stream ?? [])].filter(
          ({ properties }) => (properties?.name as { en: string } | undefined)?.en === text,
        );
        const world = 512 * 2 ** zoom;
        for (const box of boxes) {
          const at = centerOf(box);
          const away = lines.flatMap((line) =>
            line.type !== 'LineString'
              ? []
              : line.coordinates.slice(1).map((to, index) => {
                  const [begin, end] = [line.coordinates[index] ?? to, to].map(
                    ([x = 0, y = 0]): Vector => [(x - unit[0]) * world, (y - unit[1]) * world],
                  ) as [Vector, Vector];
                  const way = subtract(end, begin);
                  const share = dot(subtract(at, begin), way) / (dot(way, way) || 1);
                  return distance(at, between(begin, end, Math.max(0, Math.min(1, share))));
                }),
          );
          expect(Math.min(...away)).toBeLessThan(6);
        }
      }
    }
  });
});
