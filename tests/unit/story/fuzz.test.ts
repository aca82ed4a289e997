import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse';
import type { Issue, ParsedStory, TextRange } from '../../../src/story/types';
import { normalise } from '../../../src/text/normalise';
import { fixture, fixtures } from './fixtures';

const every = fixture('good', 'every-field');
type Path = readonly (string | number)[];

/** All places in a JSON value where something could be otherwise. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsIn((value as Record<string | number, unknown>)[key], [...path, key]))];
}

/** A copy with what stands at `path` replaced, or taken out. */
function mutate(json: unknown, path: Path, replacement: unknown): unknown {
  const copy = { root: structuredClone(json) };
  const full: Path = ['root', ...path];
  let owner: Record<string | number, unknown> = copy;
  for (const key of full.slice(0, -1)) owner = owner[key] as Record<string | number, unknown>;
  const last = full.at(-1) ?? 'root';
  if (replacement === undefined) delete owner[last];
  else owner[last] = replacement;
  return copy.root ?? null;
}

/** What must not be, whatever was read: a range that the words do not bear out, or an id that leads nowhere. */
function faultsOf({ story, issues }: ParsedStory, article: string): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  for (const issue of issues) must(isComplete(issue), `incomplete: ${JSON.stringify(issue)}`);
  must(story !== null || issues.some(({ severity }) => severity === 'error'), 'no story and no error');
  if (!story) return faults;

  const ids = [story.places, story.actors, story.kinds, story.passages, story.flows].flat().map(({ id }) => id);
  const places = new Set(story.places.map(({ id }) => id));
  const passages = new Set(story.passages.map(({ id }) => id));
  must(new Set(ids).size === ids.length, 'an id names two things');
  for (const { quote, range, mentions } of story.passages) {
    must(isBorneOut(article, range, quote.exact), `not in the article: ${quote.exact}`);
    for (const mention of mentions) {
      must(places.has(mention.place), `no place ${mention.place}`);
      must(isBorneOut(article, mention.range, mention.exact), `not in the article: ${mention.exact}`);
      must(!mention.range || isInside(mention.range, range), `outside its passage: ${mention.exact}`);
    }
  }
  for (const flow of story.flows) {
    must(
      [flow.from, flow.to, flow.via ?? flow.from].every((id) => places.has(id)),
      `an end of ${flow.id} is no place`,
    );
    must(flow.evidence.length > 0 && flow.evidence.every((id) => passages.has(id)), `no evidence for ${flow.id}`);
    must(
      flow.inferred.every((end) => flow[end] !== undefined),
      `${flow.id} infers an end that it does not have`,
    );
    must(
      story.kinds.some(({ id }) => id === flow.kind),
      `no kind ${flow.kind}`,
    );
  }
  for (const { id, position, within } of story.places) {
    must(Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 90, `${id} lies off the Earth`);
    must(within === undefined || places.has(within), `${id} lies within nothing`);
  }
  must(
    story.featured.every((id) => places.has(id)),
    'a featured place is none',
  );
  return faults;
}

function isBorneOut(article: string, range: TextRange | null, words: string): boolean {
  return range === null || normalise(article.slice(range.start, range.end)) === normalise(words).trim();
}

function isInside(inner: TextRange, outer: TextRange | null): boolean {
  return outer !== null && outer.start <= inner.start && inner.end <= outer.end;
}

function isComplete({ code, path, found, expected }: Issue): boolean {
  return path.startsWith('$') && [code, found, expected].every((words) => words !== '');
}

function expectSound(parsed: ParsedStory, article: string): void {
  expect(faultsOf(parsed, article)).toEqual([]);
}

/** What mutations put in: wrong types, JavaScript's own names, and words of the story in the wrong place. */
const intruders = fc.oneof(
  fc.constantFrom(undefined, null, true, 0, -1, 1e308, '', ' ', 'iraq', 'wheat', '__proto__', 'constructor', 'العراق'),
  fc.constantFrom([], {}, [[]], [null], { ar: 'x' }, JSON.parse('{"__proto__": {"x": 1}, "toString": 2}'), [
    Number.POSITIVE_INFINITY,
    91,
  ]),
  fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<unknown>,
  fc.string({ unit: 'binary' }),
);

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
