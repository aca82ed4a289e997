/** The budgets, on the built files, compressed as a server compresses them. `npm run build` comes first. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesByMoment, isForeign, SHELL, sizesIn, sizesTable, total, withImports } from '../../src/packaging/sizes';

const DIST = 'dist';
const KB = 1024;
const { shell, picture, story, land, gestures, live, opened } = filesByMoment();

/** Until the live map stands and the first page of the panel can be read, before the reader opens anything. */
const path = [...shell, ...picture, ...gestures, ...live];
const own = total(path.filter((file) => !isForeign(file)));
const libraries = total(path.filter((file) => isForeign(file) && !file.includes('maplibre')));
const code = total([...shell, ...picture]);

/**
 * `over`: the promise is not kept yet. The most that it may be until it is, in KB; the row fails again once the promise
 * is kept, so that this number goes.
 */
const BUDGETS: readonly { what: string; found: number; limit: number; over?: number }[] = [
  { what: 'before the element is near the screen: the shell', found: total(shell), limit: 12 },
  {
    what: 'our own code on the full path (until the live map stands, before anything is opened), without libraries',
    found: own,
    limit: 60,
    over: 79.8,
  },
  {
    what: 'the first complete picture: code, story and small basemap',
    found: code + total(story) + total(land),
    limit: 150,
  },
];
const kb = (value: number): string => `${(value / KB).toFixed(1)} KB`;
const TABLE = [
  ...BUDGETS.map(({ what, found, limit }) => `${what}: ${kb(found)} of ${limit} KB`),
  `(libraries on the full path but MapLibre: ${kb(libraries)}; code of the first picture: ${kb(code)}; its story: ${kb(total(story))}; its land: ${kb(total(land))})`,
  `(opened by the reader, and not in these: ${[...opened].map(([name, files]) => `${name} ${kb(total(files))}`).join(', ')}`,
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

it('the README says what is loaded when as it is, to the next round number', () => {
  const numbers = (text: string) => [...text.matchAll(/([\d.]+) (?=[KM]B)/g)].map(([, number = '']) => number);
  const words = (text: string) => text.replace(/[\d.]+ (?=[KM]B)/g, '');
  const [said, found] = [sizesIn(readFileSync('README.md', 'utf8')), sizesTable()];
  expect(words(said), 'npm run docs').toBe(words(found));
  numbers(found).forEach((measured, at) => {
    const written = numbers(said)[at];
    // A byte more or less, as another version of zlib has it, may round to the neighbour.
    const step = measured.includes('.') ? 0.1 : 1;
    expect(
      Math.abs(Number(written) - Number(measured)),
      `npm run docs: it says ${written}, and is ${measured}`,
    ).toBeLessThan(1.5 * step);
  });
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

it('the story is the one that its authors wrote, without their white space', () => {
  const [written, built] = ['public', DIST].map((root) => readFileSync(join(root, 'stories/anbar/story.json'), 'utf8'));
  expect(JSON.parse(built ?? '')).toEqual(JSON.parse(written ?? ''));
  expect(built).toBe(JSON.stringify(JSON.parse(written ?? '')));
});
