import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { DOMParser } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type PosterFont, posterFonts } from '../../../src/cli/poster/fonts';
import { makePoster } from '../../../src/cli/poster/make-poster';
import { type PosterRequest, readRequest } from '../../../src/cli/poster/request';
import { createRuler } from '../../../src/cli/poster/ruler';
import { visualRuns } from '../../../src/cli/poster/visual-runs';
import { wrap } from '../../../src/picture/wrap';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const STORY = join(ROOT, 'public/stories/anbar/story.json');
const story = JSON.parse(readFileSync(STORY, 'utf8'));
/** Milliseconds that a picture, or a process of its own, may take on a busy machine. */
const SLOW = 30_000;
vi.setConfig({ testTimeout: SLOW, hookTimeout: SLOW });

const folder = mkdtempSync(join(tmpdir(), 'influence-map-poster-'));
let fonts: readonly PosterFont[] = [];

beforeAll(async () => {
  fonts = await posterFonts();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function draw(wanted: Partial<PosterRequest>): Promise<Buffer> {
  const picture = join(folder, `picture.${wanted.format ?? 'svg'}`);
  const asked = {
    story: STORY,
    picture,
    format: 'svg',
    language: null,
    theme: 'light',
    width: 1200,
    height: 630,
  } as const;
  expect(await makePoster({ ...asked, ...wanted })).toEqual([]);
  return readFileSync(picture);
}

/** RGBA of a PNG, read by way of a picture that holds nothing else. */
function pixelsOf(png: Buffer, width: number, height: number): Uint8Array {
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const size = `width="${width}" height="${height}"`;
  return new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="${href}"/></svg>`).render()
    .pixels;
}

/** A face that the picture brings, by its weight and the first of its characters. */
const FACE =
  /@font-face\{font-family:'Influence Map';font-weight:(\d+);unicode-range:([^,]+),[^;]*;src:url\(data:font\/woff2;base64,([A-Za-z0-9+/=]+)\) format\('woff2'\)\}/g;

describe('the poster of the first story', () => {
  for (const language of ['ar', 'en']) {
    it(`names its featured places in ${language}, and draws every flow`, async () => {
      const page = new DOMParser().parseFromString((await draw({ language })).toString(), 'image/svg+xml');
      const written = [...page.querySelectorAll('text')].map(({ textContent }) => textContent);
      for (const id of story.featured) {
        const { name } = story.places.find((place: { id: string }) => place.id === id);
        expect(written).toContain(name[language]);
      }
      expect(page.querySelector('title')?.textContent).toBe(story.title[language]);
      expect(written.join(' ')).toContain('Natural Earth');
      const flowsIn = (selector: string): string[] =>
        [...page.querySelectorAll(selector)].flatMap((group) => (group.getAttribute('data-flows') ?? '').split(' '));
      expect([...flowsIn('.im-arc'), ...flowsIn('.im-rings [data-flows]')].sort()).toEqual(
        story.flows.map(({ id }: { id: string }) => id).sort(),
      );
    });
  }

  it('brings the faces of the letters that it has, and no others', async () => {
    const facesOf = async (language: string) => {
      const svg = (await draw({ language })).toString();
      const found = [...svg.matchAll(FACE)];
      for (const [, , , font = ''] of found)
        expect(Buffer.from(font, 'base64').subarray(0, 4).toString('latin1')).toBe('wOF2');
      // Before the rules that name them.
      expect(svg.lastIndexOf('@font-face')).toBeLessThan(svg.indexOf('.im-story-layer'));
      return found.map(([, weight, range]) => `${weight} ${range}`).sort();
    };
    expect(await facesOf('ar')).toEqual(['400 U+0000-00FF', '400 U+0600-06FF', '700 U+0000-00FF', '700 U+0600-06FF']);
    expect(await facesOf('en')).toEqual(['400 U+0000-00FF', '700 U+0000-00FF']);
  });

  it('stands alone: no custom property, no address, nothing to reach or to run', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const svg = (await draw({ theme })).toString().replaceAll(FACE, '');
      expect(svg).not.toMatch(/var\(|href|url\(|@|tabindex|<script|NaN|undefined/);
      expect(svg.match(/role=/g)).toHaveLength(1);
    }
  });

  it.each([
    [320, 320],
    [4096, 320],
    [630, 1200],
  ])('leaves its map room at %i × %i', async (width, height) => {
    const svg = (await draw({ width, height })).toString();
    expect(svg).not.toMatch(/NaN|Infinity|(width|height)="-/);
    expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('.im-arc').length).toBeGreaterThan(0);
  });

  it.each([
    [900, 500],
    [630, 1200],
  ])(
    'is a PNG of %i × %i where that was asked for, with land, water and the colours of arcs',
    async (width, height) => {
      const png = await draw({ format: 'png', width, height });
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
      const pixels = pixelsOf(png, width, height);
      const counts = new Map<number, number>();
      let vivid = 0;
      for (const pixel of new Uint32Array(Uint8Array.from(pixels).buffer)) {
        counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
        const [red, green, blue] = [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
        if (Math.max(red, green, blue) - Math.min(red, green, blue) > 100) vivid++;
      }
      expect([...counts.values()].filter((count) => count > (width * height) / 50).length).toBeGreaterThanOrEqual(3);
      expect(vivid).toBeGreaterThan((width * height) / 500);
    },
  );

  it('writes its Arabic byline into the PNG, ligatures and guillemets together', async () => {
    const png = await draw({ format: 'png', language: 'ar', width: 880, height: 480 });
    const pixels = pixelsOf(png, 880, 480);
    // Under the title's one line, at the right, where Arabic begins.
    const isInk = (x: number, y: number): boolean => (pixels[(y * 880 + x) * 4] ?? 255) < 160;
    const columns = Array.from({ length: 350 }, (_, i) => 510 + i).filter((x) =>
      Array.from({ length: 22 }, (_, i) => 48 + i).some((y) => isInk(x, y)),
    );
    expect(columns.length).toBeGreaterThan(150);
    expect(columns.at(-1)).toBeGreaterThan(850);
  });
});

describe('the ruler of a poster', () => {
  it('joins Arabic letters before it measures them', () => {
    const measure = createRuler(fonts);
    expect(measure('لا', 100, false)).toBeLessThan(measure('ل', 100, false) + measure('ا', 100, false));
    expect(measure('Moscow', 26, true)).toBeCloseTo(2 * measure('Moscow', 13, true), 6);
    expect(measure('موسكو', 13, true)).not.toBe(measure('موسكو', 13, false));
  });

  it('gives marks of direction no width', () => {
    const measure = createRuler(fonts);
    expect(measure('\u2067موسكو\u2069', 13, false)).toBeCloseTo(measure('موسكو', 13, false), 6);
  });
});

describe('visualRuns', () => {
  it('puts a line in the order in which it is seen, and keeps each run in the order in which it is read', () => {
    const regular = fonts.filter(({ strong }) => !strong);
    const runs = visualRuns('\u2067نقلا عن «ديلي»: Natural Earth\u2069', regular).map(({ text }) =>
      text.replace(/[\u2066-\u2069]/g, ''),
    );
    expect(runs[0]).toBe('Natural Earth');
    expect(runs.at(-1)).toContain('نقلا عن');
    expect([...runs].reverse().join('')).toBe('نقلا عن «ديلي»: Natural Earth');
  });
});

describe('wrap', () => {
  const measure = (text: string): number => text.length;

  it('fills each line as far as it goes, and says where it cut', () => {
    expect(wrap('one two three', 7, 2, 1, measure)).toEqual(['one two', 'three']);
    expect(wrap('one two three four five', 7, 2, 1, measure)).toEqual(['one two', 'three…']);
  });
});

describe('npm run poster', () => {
  it.each([
    [['story.json'], /two files/],
    [['story.json', 'out.gif'], /\.svg or \.png.*out\.gif/],
    [['story.json', 'out.svg', '--lang', 'xx'], /--lang.*ar, en.*xx/],
    [['story.json', 'out.svg', '--theme', 'blue'], /--theme.*blue/],
    [['story.json', 'out.svg', '--width', '10'], /--width.*320.*10/],
    [['story.json', 'out.svg', '--height', 'high'], /--height.*high/],
    [['story.json', 'out.svg', '--zoom', '4'], /--zoom/],
  ])('refuses %j in words', (args, words) => {
    expect(() => readRequest(args)).toThrow(words);
  });

  it.each([
    ['missing', null, /could not be read/],
    ['not JSON', '{"version": 1, ', /:1:\d+ is not JSON/],
    ['not a story', '[1]', /no story.*npm run check/],
  ])('refuses a story that is %s', async (_, text, words) => {
    const path = join(folder, 'story.json');
    rmSync(path, { force: true });
    if (text !== null) writeFileSync(path, text);
    await expect(draw({ story: path })).rejects.toThrow(words);
  });

  it('ends with 1, and says how it is used to who called it wrongly', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/poster.ts', 'nowhere.json'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/expected two files, a story and a picture, found 1/);
    expect(stderr).toMatch(/Usage: npm run poster/);
  });
});
