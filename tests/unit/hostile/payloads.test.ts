import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { DOMParser, parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { composePoster } from '../../../src/cli/poster/compose';
import { plainStory } from '../../../src/panels/plain';
import { parseStory, type Story } from '../../../src/story';
import { foreignIn, type Part, SCHEMES } from '../../hostile/allowed';
import { modelsOf, readingsOf } from '../../hostile/models';
import { PAYLOADS } from '../../hostile/payloads';
import { hostileStory } from '../../hostile/story';

/** `npm test` tries some of each family; all of them where FULL is set, as by `npm run test:all`. */
const TRIED = process.env.FULL ? PAYLOADS : PAYLOADS.filter((_, at) => at % 9 === 0);

const BASE = 'https://publisher.example/story.json';
const geo = (file: string) => JSON.parse(readFileSync(`public/geo/${file}`, 'utf8'));
const [world, names] = [geo('world.json'), geo('names.json')];
const measure = (text: string, size: number): number => text.length * size * 0.6;

/** Four places that arrows join, with one payload everywhere. */
function parsed(payload: string) {
  const { story, article } = hostileStory([payload, payload, payload, payload]);
  return { ...parseStory(story, article), article };
}

function storyOf(payload: string): Story {
  const { story } = parsed(payload);
  if (!story) throw new Error(`${JSON.stringify(payload)} left no story`);
  return story;
}

/** Every string in a value under a key that says it is an address. */
function addressesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'url' && typeof inner === 'string' ? [inner] : key === 'reading' ? [] : addressesIn(inner),
  );
}

function partsIn(root: ParentNode): readonly Part[] {
  return [...root.querySelectorAll('*')].map(({ localName, attributes }) => ({
    name: localName,
    attributes: [...attributes].map(({ name, value }) => [name, value] as const),
  }));
}

it('there are at least three hundred, and no two alike', () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(300);
  expect(new Set(PAYLOADS.map(({ text }) => text)).size).toBe(PAYLOADS.length);
});

describe.each(TRIED)('$family: $text', { timeout: 60_000 }, ({ text: payload }) => {
  it('is read as text, is drawn, and whatever it cannot be is an issue with its path', () => {
    const { story, issues } = parsed(payload);
    expect(story?.places).toHaveLength(4);
    expect(story?.flows).toHaveLength(4);
    expect(story?.passages.every(({ range }) => range !== null)).toBe(true);
    expect(story?.tour).toHaveLength(4);
    for (const { path, found, expected } of issues) {
      expect(path).toMatch(/^\$/);
      expect([found, expected]).not.toContain('');
    }
    expect(issues.length).toBeGreaterThan(10);
    for (const { color } of story?.kinds ?? []) expect(color ?? '#000000').toMatch(/^#[0-9a-f]{6}$/i);
    expect(Object.isFrozen(Object.prototype)).toBe(false);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(story?.title ?? {})).toBeNull();
  });

  it('makes no address in a panel that is not the web’s', () => {
    const { issues } = parsed(payload);
    const readings = readingsOf(storyOf(payload));
    const addresses = readings.flatMap((reading) => addressesIn(modelsOf(reading, issues)));
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(SCHEMES).toContain(new URL(address, BASE).protocol);
  });

  it('makes no element in the plain text of the story', () => {
    const { document } = parseHTML('<!doctype html><html><body></body></html>');
    for (const { story, view, messages } of readingsOf(storyOf(payload))) {
      const page = plainStory(story, view, messages, document as unknown as Document);
      expect(foreignIn(partsIn(page), BASE)).toEqual([]);
      expect(page.querySelectorAll('section').length).toBeGreaterThan(7);
    }
  });

  it('makes no element in a poster, which stays a picture', () => {
    const look = { language: 'ar', theme: 'light', width: 880, height: 480 } as const;
    const svg = composePoster(storyOf(payload), look, { world, names, measure });
    const page = new DOMParser().parseFromString(svg, 'image/svg+xml') as unknown as Document;
    const parts = partsIn(page);
    expect(
      foreignIn(
        parts.filter(({ name }) => name !== 'style'),
        BASE,
      ),
    ).toEqual([]);
    expect(parts.filter(({ name }) => name === 'style')).toHaveLength(1);
    expect(page.querySelectorAll('.im-arc, .im-rings [data-flows]').length).toBeGreaterThan(0);
    // A reader of XML that forgives nothing.
    expect(new Resvg(svg, { font: { loadSystemFonts: false } }).width).toBe(880);
  });
});
