import { readdirSync, readFileSync } from 'node:fs';
import type { Issue } from '../../../src/story/types';

export interface Fixture {
  readonly name: string;
  readonly about: string;
  readonly article: string;
  readonly expect: readonly Pick<Issue, 'severity' | 'code' | 'path'>[];
  readonly shown: Readonly<Record<'places' | 'flows' | 'passages', readonly string[]>> | null;
  readonly story: unknown;
}

const folder = new URL('../../stories/', import.meta.url);

/** The files of `tests/stories/good` or `tests/stories/bad`, each a test by itself. */
export function fixtures(kind: 'good' | 'bad'): readonly Fixture[] {
  const names = readdirSync(new URL(`${kind}/`, folder)).filter((name) => name.endsWith('.json'));
  return names.map((name) => ({ name, ...JSON.parse(readFileSync(new URL(`${kind}/${name}`, folder), 'utf8')) }));
}

export function fixture(kind: 'good' | 'bad', name: string): Fixture {
  const found = fixtures(kind).find((candidate) => candidate.name === `${name}.json`);
  if (!found) throw new Error(`found no ${kind}/${name}.json among tests/stories`);
  return found;
}
