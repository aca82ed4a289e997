import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DESCRIPTIONS } from '../../../src/cli/schema-descriptions';
import { storyJsonSchema } from '../../../src/cli/story-json-schema';

interface Definition {
  readonly description?: string;
  readonly additionalProperties?: unknown;
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
}

const schema: Definition & { readonly $defs: Readonly<Record<string, Definition>> } = JSON.parse(storyJsonSchema());
const { Outline: _, ...ours } = schema.$defs;
const definitions: readonly (readonly [string, Definition])[] = [['StoryFile', schema], ...Object.entries(ours)];

test('the published schema is the one that is generated (npm run schema writes it)', () => {
  const published = readFileSync(new URL('../../../public/story.schema.json', import.meta.url), 'utf8');
  expect(published).toBe(storyJsonSchema());
});

describe.each(definitions)('%s', (name, definition) => {
  test('is explained, with every field, and admits no others', () => {
    expect(definition.description).toBe(DESCRIPTIONS[name]);
    for (const [field, { description }] of Object.entries(definition.properties ?? {})) {
      expect(description, `${name}.${field}`).toBe(DESCRIPTIONS[`${name}.${field}`]);
      expect(description).toBeTruthy();
    }
    if (definition.properties) expect(definition.additionalProperties).toBe(false);
  });
});

test('nothing is explained that is not there', () => {
  const fields = definitions.flatMap(([name, { properties }]) =>
    Object.keys(properties ?? {}).map((field) => `${name}.${field}`),
  );
  const known = new Set([...definitions.map(([name]) => name), ...fields]);
  expect(Object.keys(DESCRIPTIONS).filter((key) => !known.has(key))).toEqual([]);
});
