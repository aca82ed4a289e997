import fc from 'fast-check';
import type { LineString, MultiLineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { lineThrough, toGeoJson } from '../../../src/take-away/geojson';
import { story } from './first-story';

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const points = fc.array(fc.tuple(degrees(180), degrees(90)), { minLength: 2, maxLength: 3 });

describe('toGeoJson', () => {
  const { features } = toGeoJson(story, 'en');
  const of = (type: string) => features.filter(({ properties }) => properties?.type === type);

  it('has every place, area and flow, and nothing that JSON cannot say', () => {
    expect(of('place').map(({ id }) => id)).toEqual(story.places.map(({ id }) => id));
    expect(of('area').map(({ properties }) => properties?.place)).toEqual(
      story.places.filter(({ area }) => area).map(({ id }) => id),
    );
    expect(of('flow').map(({ id }) => id)).toEqual(story.flows.map(({ id }) => id));
    const whole = toGeoJson(story, 'ar');
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  });

  it('turns the outer ring of an outline left and its holes right, whichever way the story has them', () => {
    const box = (size: number): [number, number][] => [
      [44 - size, 33 - size],
      [44 - size, 33 + size],
      [44 + size, 33 + size],
      [44 + size, 33 - size],
      [44 - size, 33 - size],
    ];
    const turned = (ring: [number, number][]) => ring.toReversed();
    const [place] = story.places;
    for (const outline of [box(2), turned(box(2))]) {
      for (const hole of [box(1), turned(box(1))]) {
        const area = { type: 'MultiPolygon', coordinates: [[outline, hole]] };
        const places = [{ ...place, area }] as unknown as typeof story.places;
        const drawn = toGeoJson({ ...story, places }, 'en').features[1]?.geometry;
        expect(drawn).toEqual({ type: 'MultiPolygon', coordinates: [[turned(box(2)), box(1)]] });
      }
    }
  });

  it('says of a flow where it goes, whose word it is, what became of it, and by which quotes', () => {
    const found = of('flow').find(({ id }) => id === 'us-earlier-promise');
    expect(found?.properties).toMatchObject({
      from: 'united-states',
      toName: 'Anbar',
      inferred: ['to'],
      kind: 'arms',
      kindName: 'Arms and supplies',
      sourcing: 'claimed',
      act: 'promised',
      label: 'A promise the United States gave them before',
    });
    const [quote] = found?.properties?.quotes ?? [];
    const passage = story.passages.find(({ id }) => id === 'p2');
    expect(quote).toMatchObject({ passage: 'p2', quote: passage?.quote.exact, line: 2 });
    expect(quote.translation).toBe(passage?.translation?.en);
    const { coordinates: ends } = (found ?? { geometry: null }).geometry as LineString;
    expect(ends).toEqual(['united-states', 'anbar'].map((id) => story.places.find((one) => one.id === id)?.position));
  });
});

describe('lineThrough', () => {
  it('goes through all its points, and no piece of it goes more than half round the world', () => {
    fc.assert(
      fc.property(points, (given) => {
        const geometry = lineThrough(given) as LineString | MultiLineString;
        const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
        // The antimeridian has two names.
        const spot = ([x, y]: readonly number[]) => `${x === -180 ? 180 : x},${y}`;
        const drawn = lines.flat().map(spot);
        for (const point of given) expect(drawn).toContain(spot(point));
        for (const line of lines) {
          expect(line.length).toBeGreaterThan(1);
          for (const [at, [x = 0, y = 0]] of line.entries()) {
            expect(Math.abs(x)).toBeLessThanOrEqual(180);
            expect(Number.isFinite(y)).toBe(true);
            if (at > 0) expect(Math.abs(x - (line[at - 1]?.[0] ?? 0))).toBeLessThanOrEqual(180);
          }
        }
      }),
      {
        examples: [
          [
            [
              [180, 0],
              [-1e-14, 0],
            ],
          ],
          [
            [
              [-180, 10],
              [1, -10],
            ],
          ],
          [
            [
              [180, 0],
              [-180, 10],
              [0, 0],
            ],
          ],
        ],
        numRuns: 1_000,
      },
    );
  });

  it('is cut at the antimeridian', () => {
    expect(
      lineThrough([
        [170, 10],
        [-170, 30],
      ]),
    ).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [170, 10],
          [180, 20],
        ],
        [
          [-180, 20],
          [-170, 30],
        ],
      ],
    });
  });
});
