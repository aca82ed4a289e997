import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse';
import type { ParsedStory } from '../../../src/story/types';
import { fixture, fixtures } from './fixtures';
import { faultsOf, intruders, mutate, pathsIn } from './mutate';

const every = fixture('good', 'every-field');
function expectSound(parsed: ParsedStory, article: string): void {
  expect(faultsOf(parsed, article)).toEqual([]);
}

describe('whatever the JSON', { timeout: 60_000 }, () => {
  test('parsing never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue() as fc.Arbitrary<unknown>, fc.string(), (json, article) => {
        expectSound(parseStory(json, article), article);
      }),
      { numRuns: 300 },
    );
  });

  test('nor when it calls itself a story', () => {
    const fields = [
      'id',
      'language',
      'title',
      'article',
      'places',
      'actors',
      'kinds',
      'passages',
      'flows',
      'tour',
    ] as const;
    const story = fc.record(Object.fromEntries(fields.map((field) => [field, intruders])), { requiredKeys: [] });
    fc.assert(
      fc.property(story, (json) => {
        expectSound(parseStory({ version: 1, ...json }, 'العراق'), 'العراق');
      }),
      { numRuns: 300 },
    );
  });

  test('depth and length do no harm', () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 200_000; i++) deep = i % 2 ? [deep] : { a: deep };
    const long = Array.from({ length: 200_000 }, () => deep);
    for (const json of [
      deep,
      long,
      { version: 1, places: deep, passages: long, flows: [deep], title: { en: deep }, x: deep },
    ]) {
      const { issues } = parseStory(json, '');
      expect(issues.length).toBeGreaterThan(0);
    }
  });
});

describe('a good story with one thing otherwise', { timeout: 60_000 }, () => {
  test.each(fixtures('good'))('$name: any field taken out', ({ story, article }) => {
    for (const path of pathsIn(story)) expectSound(parseStory(mutate(story, path, undefined), article), article);
  });

  test('any field replaced by anything', () => {
    const paths = pathsIn(every.story);
    fc.assert(
      fc.property(fc.constantFrom(...paths), intruders, (path, replacement) => {
        expectSound(parseStory(mutate(every.story, path, replacement), every.article), every.article);
      }),
      { numRuns: 500 },
    );
  });

  test('two fields replaced by anything', () => {
    const paths = pathsIn(every.story);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom(...paths), intruders, intruders, (a, b, first, second) => {
        const once = mutate(every.story, a, first);
        const still = pathsIn(once).some((path) => path.join() === b.join());
        const twice = still ? mutate(once, b, second) : once;
        expectSound(parseStory(twice, every.article), every.article);
      }),
      { numRuns: 250 },
    );
  });
});

describe('a quote that is off by a little', { timeout: 60_000 }, () => {
  const quoted = pathsIn(every.story).filter((path) => path.at(-1) === 'exact');

  test('is never given a range, and always an issue, when a letter is put in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...quoted), fc.nat(), fc.constantFrom('ژ', 'q', '9', '&'), (path, at, letter) => {
        const exact = path.reduce<unknown>(
          (value, key) => (value as Record<string | number, unknown>)[key],
          every.story,
        );
        const words = String(exact);
        const cut = 1 + (at % Math.max(1, words.length - 1));
        const parsed = parseStory(
          mutate(every.story, path, words.slice(0, cut) + letter + words.slice(cut)),
          every.article,
        );
        expectSound(parsed, every.article);
        expect(parsed.issues.some(({ code }) => /^(quote|mention)-not-found$/.test(code))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('has no range either when its context is wrong', () => {
    const contexts = pathsIn(every.story).filter((path) => path.at(-1) === 'prefix' || path.at(-1) === 'suffix');
    for (const path of contexts) {
      const { issues } = parseStory(mutate(every.story, path, 'ليس هنا'), every.article);
      expect(
        issues.some(({ code }) => code.endsWith('-context-not-found')),
        path.join('.'),
      ).toBe(true);
    }
  });
});
