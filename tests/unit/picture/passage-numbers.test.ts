import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { numbersOnMap, passageNumbers, stretches } from '../../../src/picture/passage-numbers';
import type { Mark, SceneArc, SceneRing } from '../../../src/scene/types';
import { parseStory } from '../../../src/story';

const text = readFileSync('public/stories/anbar/article.ar.txt', 'utf8');
const { story } = parseStory(JSON.parse(readFileSync('public/stories/anbar/story.json', 'utf8')), text);
if (!story) throw new Error('the story cannot be read');

const arc = (...flows: string[]) => ({ id: flows.join('+'), flows }) as unknown as SceneArc & SceneRing;
const mark = (id: string, ...folded: string[]) => ({ id, folded }) as unknown as Mark;

test('passages are numbered from 1 in the order of the article', () => {
  const numbers = [...passageNumbers(story)];
  expect(numbers.map(([, number]) => number)).toEqual(story.passages.map((_, at) => at + 1));
  const starts = numbers.map(([id]) => story.passages.find((one) => one.id === id)?.range?.start ?? Number.NaN);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test('an arc has the numbers it rests on, a place those that no arc has, once and ascending', () => {
  const numbers = passageNumbers(story);
  const [first, second] = story.flows;
  if (!first || !second) throw new Error('the story has no two flows');
  const evidence = new Set([...first.evidence, ...second.evidence]);
  const onArc = [...evidence].map((id) => numbers.get(id)).sort((a, b) => Number(a) - Number(b));
  const places = story.places.map(({ id }) => id);
  const [top = '', ...rest] = places;
  const { flows, places: atPlaces } = numbersOnMap(story, {
    arcs: [arc(first.id, second.id)],
    rings: [],
    marks: [mark(top, ...rest)],
  });
  expect([...flows.values()]).toEqual([onArc]);
  const naming = story.passages.filter(({ id, mentions }) => mentions.length > 0 && !evidence.has(id));
  expect(atPlaces.get(top)).toEqual(naming.map(({ id }) => Number(numbers.get(id))).sort((a, b) => a - b));
});

test('what is on an arc, a ring and no place at all has no plate at a place', () => {
  const every = story.flows.map(({ id }) => id);
  const { places } = numbersOnMap(story, { arcs: [], rings: [arc(...every)], marks: [] });
  expect(places.size).toBe(0);
});

test.each([
  [[], []],
  [[4], [[4, 4]]],
  [
    [1, 2, 5],
    [
      [1, 1],
      [2, 2],
      [5, 5],
    ],
  ],
  [
    [1, 2, 3, 4, 8],
    [
      [1, 4],
      [8, 8],
    ],
  ],
])('%j reads as stretches', (numbers, expected) => {
  expect(stretches(numbers)).toEqual(expected);
});
