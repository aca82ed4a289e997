import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse';
import { readStory } from '../../../src/story/read-story';
import type { Issue, ParsedStory } from '../../../src/story/types';
import { type Fixture, fixtures } from './fixtures';

/** Codes that a small file can't bring about; `parse.test.ts` does. */
const NOT_IN_A_FILE = ['outline-too-fine', 'too-many-issues', 'too-many-items'];

describe.each(['good', 'bad'] as const)('stories/%s', (kind) => {
  test.each(fixtures(kind))('$name: $about', (fixture) => {
    const parsed = parseStory(fixture.story, fixture.article);
    expect(parsed.issues.map(brief).sort()).toEqual(fixture.expect.map(brief).sort());
    expect(idsShown(parsed)).toEqual(fixture.shown);
    expect(parsed.issues.every(isInWords), JSON.stringify(parsed.issues, null, 1)).toBe(true);
    // Where the words for faults can't be had, the story is the same, and so is where its faults are.
    const read = readStory(fixture.story, fixture.article);
    expect(read.story).toEqual(parsed.story);
    expect(read.issues.map(gravity)).toEqual(parsed.issues.map(gravity));
    expect(read.issues.every(isInWords)).toBe(true);
  });
});

test('no story in good has an error', () => {
  const errors = fixtures('good').flatMap(({ expect }) => expect.filter(({ severity }) => severity === 'error'));
  expect(errors).toEqual([]);
});

test('every code has a bad story', () => {
  const source = readFileSync(new URL('../../../src/story/issue-codes.ts', import.meta.url), 'utf8');
  const codes = [...source.matchAll(/\| '([a-z-]+)'/g)].map(([, code]) => code);
  const shown = new Set(fixtures('bad').flatMap(({ expect }) => expect.map(({ code }) => code)));
  expect(codes.length).toBeGreaterThan(40);
  expect(codes.filter((code) => code && !shown.has(code)).sort()).toEqual(NOT_IN_A_FILE);
});

test('the good stories together use every field of the format', () => {
  const schema = JSON.parse(readFileSync(new URL('../../../public/story.schema.json', import.meta.url), 'utf8'));
  const definitions: { properties?: object }[] = [schema, ...Object.values<object>(schema.$defs)];
  const fields = definitions.flatMap(({ properties }) => Object.keys(properties ?? {}));
  const used = new Set(fixtures('good').flatMap(({ story }) => keysIn(story)));
  expect(fields.filter((field) => !used.has(field))).toEqual([]);
});

function brief({ severity, code, path }: Fixture['expect'][number]): string {
  return `${severity} ${code} ${path}`;
}

function gravity({ severity }: Issue): string {
  return severity;
}

function idsShown({ story }: ParsedStory): Fixture['shown'] {
  if (!story) return null;
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  return { places: ids(story.places), flows: ids(story.flows), passages: ids(story.passages) };
}

function isInWords({ found, expected, hint }: Issue): boolean {
  return [found, expected, hint ?? '…'].every((words) => words !== '' && !/undefined|\[object|NaN/.test(words));
}

function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
}
