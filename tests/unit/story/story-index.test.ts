import { expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse';
import { indexStory } from '../../../src/story/story-index';
import { fixture } from './fixtures';

const { story: json, article } = fixture('good', 'every-field');
const { story } = parseStory(json, article);
if (!story) throw new Error('found no story, expected one');
const index = indexStory(story);

function ids(items: readonly { id: string }[] | undefined): string[] | undefined {
  return items?.map(({ id }) => id);
}

test('the index of a story is built once', () => {
  expect(indexStory(story)).toBe(index);
  const other = parseStory(json, article).story;
  expect(other && indexStory(other)).not.toBe(index);
});

test('everything is found by its id', () => {
  for (const [map, items] of [
    [index.places, story.places],
    [index.actors, story.actors],
    [index.kinds, story.kinds],
    [index.passages, story.passages],
    [index.flows, story.flows],
  ] as const) {
    expect([...map.values()]).toEqual(items);
    for (const item of items) expect(map.get(item.id)).toBe(item);
  }
  expect(index.places.get('toString')).toBeUndefined();
});

test('a place knows its passages in the order of the article, its flows and its children', () => {
  expect(ids(index.passagesByPlace.get('shamal'))).toEqual(['wheat', 'rumour']);
  expect(ids(index.passagesByPlace.get('iraq'))).toEqual(['wheat', 'waits']);
  expect(ids(index.flowsByPlace.get('iraq'))).toEqual(['wheat-south', 'ships-back', 'at-home']);
  expect(ids(index.flowsByPlace.get('constructor'))).toEqual([]);
  expect(ids(index.childrenByPlace.get('iraq'))).toEqual(['constructor']);
  expect(ids(index.childrenByPlace.get('constructor'))).toEqual([]);
});

test('a passage knows the flows that rest on it', () => {
  expect(ids(index.flowsByPassage.get('waits'))).toEqual(['wheat-south', 'at-home']);
  expect(ids(index.flowsByPassage.get('headline'))).toEqual([]);
});

test('passages stand in the order of the article, whatever that of the file', () => {
  const file = structuredClone(json) as { passages: unknown[] };
  file.passages.reverse();
  const reversed = parseStory(file, article).story;
  expect(reversed?.passages.map(({ id }) => id)).toEqual(['rumour', 'waits', 'wheat', 'headline']);
  expect(reversed && ids(indexStory(reversed).passagesByPlace.get('shamal'))).toEqual(['wheat', 'rumour']);
});
