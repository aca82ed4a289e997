import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import { expect, it } from 'vitest';
import { composePoster } from '../../../src/cli/poster/compose';
import { parseStory } from '../../../src/story';
import { flowsCsv, placesCsv } from '../../../src/take-away/csv';
import { toGeoJson } from '../../../src/take-away/geojson';
import { modelsOf, readingsOf } from '../../hostile/models';
import { faultsOf, intruders, mutate, pathsIn } from '../story/mutate';

const read = (file: string) => readFileSync(`public/${file}`, 'utf8');
const json = JSON.parse(read('stories/anbar/story.json'));
const article = read('stories/anbar/article.ar.txt');
const paths = pathsIn(json);
const [world, names] = [JSON.parse(read('geo/world.json')), JSON.parse(read('geo/names.json'))];
const measure = (text: string, size: number): number => text.length * size * 0.6;
const LOOK = { language: 'ar', theme: 'light', width: 640, height: 480 } as const;

/** `npm test` tries some; many where FULL is set, as by `npm run test:all`. */
const numRuns = process.env.FULL ? 600 : 60;

it('the first story with one to three things otherwise is read soundly, and what is left of it is drawn', {
  timeout: 600_000,
}, () => {
  let drawn = 0;
  const change = fc.tuple(fc.constantFrom(...paths), intruders);
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      let mutant: unknown = json;
      for (const [path, replacement] of changes) if (reaches(mutant, path)) mutant = mutate(mutant, path, replacement);
      const parsed = parseStory(mutant, article);
      expect(faultsOf(parsed, article)).toEqual([]);
      const { story, issues } = parsed;
      if (!story) return;
      drawn += 1;
      for (const reading of readingsOf(story)) modelsOf(reading, issues);
      const data = JSON.stringify(toGeoJson(story, 'ar')) + placesCsv(story, 'ar') + flowsCsv(story, 'en');
      const svg = composePoster(story, LOOK, { world, names, measure });
      const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
      // A place that no passage names is not drawn.
      if (story.flows.length > 0) expect(page.querySelectorAll('.im-mark').length).toBeGreaterThan(0);
      expect(svg + data).not.toMatch(/NaN|Infinity|undefined/);
    }),
    { numRuns },
  );
  // Most of a story outlives what is wrong with one part of it.
  expect(drawn).toBeGreaterThan(numRuns / 2);
});

function reaches(value: unknown, path: readonly (string | number)[]): boolean {
  let inner = value;
  for (const key of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return false;
    inner = (inner as Record<string | number, unknown>)[key];
  }
  return true;
}
