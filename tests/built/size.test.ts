/** The budgets, on the built files, compressed as a server compresses them. `npm run build` comes first. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const DIST = 'dist';
const KB = 1024;
const STATIC = /(?:^|[;}])(?:import|export)[^;"'`(]*["'`](\.{1,2}\/[^"'`]+)["'`]/g;
const bytes = (file: string): number => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;
const sum = (files: readonly string[]): number => files.reduce((total, file) => total + bytes(file), 0);

function chunk(name: string): string {
  const found = readdirSync(join(DIST, 'chunks')).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.js'));
  const own = found.filter((file) => !file.startsWith('maplibre-gl-worker') || name !== 'maplibre');
  if (own.length !== 1) throw new Error(`expected one chunk "${name}", found ${own.length}`);
  return `chunks/${own[0]}`;
}

/** A chunk, and all that it cannot begin without. */
function withImports(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(join(DIST, file), 'utf8').matchAll(STATIC))
    withImports(new URL(path, `file:///${file}`).pathname.slice(1), seen);
  return seen;
}

const SHELL = 'influence-map.js';
const WORDS = Math.max(bytes(chunk('ar')), bytes(chunk('en')));
const isForeign = (file: string): boolean => /chunks\/(vendor|maplibre)/.test(file);
const picture = [...withImports(chunk('app'))];
const whole = [...new Set([...picture, ...withImports(chunk('live'))])];
const shell = bytes(SHELL);
const own = shell + WORDS + sum(whole.filter((file) => !isForeign(file)));
const libraries = sum(whole.filter((file) => isForeign(file) && !file.includes('maplibre')));
const code = shell + WORDS + sum(picture);
const story = sum(['stories/anbar/story.json', 'stories/anbar/article.ar.txt']);
const land = bytes('geo/world.json');

/**
 * `over`: the promise is not kept yet. The most that it may be until it is, in KB; the row fails again once the promise
 * is kept, so that this number goes.
 */
const BUDGETS: readonly { what: string; found: number; limit: number; over?: number }[] = [
  { what: 'before the element is near the screen: the shell', found: shell, limit: 12 },
  { what: 'our own code on the full path, without libraries', found: own, limit: 60, over: 101 },
  {
    what: 'the first complete picture: code, story and small basemap',
    found: code + story + land,
    limit: 150,
    over: 184,
  },
];
const kb = (value: number): string => `${(value / KB).toFixed(1)} KB`;
const TABLE = [
  ...BUDGETS.map(({ what, found, limit }) => `${what}: ${kb(found)} of ${limit} KB`),
  `(libraries on the full path but MapLibre: ${kb(libraries)}; code of the first picture: ${kb(code)}; its story: ${kb(story)}; its land: ${kb(land)})`,
].join('\n');

describe('gzip budgets', () => {
  for (const { what, found, limit, over } of BUDGETS) {
    it(`${what}: at most ${limit} KB${over ? `, not kept yet: at most ${over} KB` : ''}`, () => {
      if (over === undefined) expect(found, TABLE).toBeLessThanOrEqual(limit * KB);
      else {
        expect(found, TABLE).toBeLessThanOrEqual(over * KB);
        expect(found, `Kept now: strike out "over".\n${TABLE}`).toBeGreaterThan(limit * KB);
      }
    });
  }
});

describe('the shells', () => {
  it.each([SHELL, 'index.js'])('%s is one file, and holds nothing that writes into the head of a page', (file) => {
    expect([...withImports(file)]).toEqual([file]);
    // A comparison of booleans: the text would fill the report.
    const text = readFileSync(join(DIST, file), 'utf8');
    expect(/__vite|modulepreload|document\.head/.test(text)).toBe(false);
  });

  it('have each their hash in integrity.json, as has every chunk', () => {
    const listed = Object.keys(JSON.parse(readFileSync(join(DIST, 'integrity.json'), 'utf8')) as object);
    const scripts = readdirSync(join(DIST, 'chunks')).filter((file) => file.endsWith('.js'));
    expect(listed.sort()).toEqual(
      [SHELL, 'index.js', 'embed-host.js', ...scripts.map((file) => `chunks/${file}`)].sort(),
    );
  });
});
