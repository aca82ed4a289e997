import { describe, expect, test } from 'vitest';
import { swappedPositions } from '../../../src/cli/swapped-positions';
import { parseStory } from '../../../src/story/parse';
import type { PlaceKind } from '../../../src/story/types';
import { firstStory } from '../state/small-story';
import { fixture } from '../story/fixtures';

type Position = readonly [number, number];
const { story: file, article } = fixture('good', 'one-language') as { story: { places: object[] }; article: string };

/** A city in a place, as they are written in a file, after one that is left out for its kind. */
function suspected(city: Position, around: Position, kind: PlaceKind = 'country') {
  const [first, second] = file.places;
  const json = {
    ...file,
    places: [
      { ...first, id: 'broken', kind: 'none' },
      { ...first, kind, position: around },
      { ...second, position: city, within: 'northland' },
    ],
  };
  const { story } = parseStory(json, article);
  return story ? swappedPositions(story, json) : null;
}

const IRAQ: Position = [45.2, 32.4];

describe('swappedPositions', () => {
  test('suspects a place that lies in another the other way round alone, and says where both are', () => {
    expect(suspected([33.3, 44.4], IRAQ)).toEqual([
      {
        severity: 'warning',
        code: 'position-swapped',
        path: '$.places[2].position',
        found: '33.3, 44.4, which is 1686 km from “northland”, in which it lies',
        expected: 'a longitude, then a latitude, in degrees',
        hint: 'The other way round it is 125 km from there: the two numbers of this position, or of that of “northland”, may have been swapped.',
      },
    ]);
  });

  test.each<[string, Position, Position, PlaceKind?]>([
    ['near the place around it', [44.4, 33.3], IRAQ],
    ['near its own mirror image', [29.9, 31.2], [31.2, 30]],
    ['far off either way', [55.5, -21.1], [2.3, 48.9]],
    ['out of range the other way round', [131.9, 43.1], [37.6, 55.8]],
    ['in a region, which may hold its mirror image, too', [29, 41], [40.5, 29], 'region'],
  ])('suspects none that is %s', (_, city, around, kind) => {
    expect(suspected(city, around, kind)).toEqual([]);
  });

  test('suspects nothing in the first story', () => {
    const story = firstStory();
    expect(swappedPositions(story, story)).toEqual([]);
  });
});
