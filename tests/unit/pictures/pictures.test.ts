/**
 * What the map looks like: scenes × languages × themes × sizes against pictures that were looked at. Drawn by the
 * still basemap and the story layer with the bundled faces alone, so that every machine draws the same.
 *
 * `PICTURES=write npx vitest run --project unit tests/unit/pictures` writes them anew. Look at each before it is kept.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { writePicture } from '../../../src/cli/poster/compose';
import { type PosterFont, posterFonts } from '../../../src/cli/poster/fonts';
import { rasterise } from '../../../src/cli/poster/raster';
import { createRuler } from '../../../src/cli/poster/ruler';
import { openingCamera } from '../../../src/scene';
import { cameraAround, cameraFor } from '../../../src/scene/framing';
import type { MeasureText } from '../../../src/scene/types';
import { bundleId, initialView } from '../../../src/state';
import type { Theme } from '../../../src/state/types';
import { indexStory } from '../../../src/story';
import { parseStory } from '../../../src/story/parse';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ROOT = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const HERE = fileURLToPath(new URL('./', import.meta.url));
/** Where a picture that differs is left, with what differs in red. */
const LEFT = fileURLToPath(new URL('test-results/pictures/', ROOT));
const WRITE = process.env.PICTURES === 'write';

/** Drawn at half size: a file of some 50 KB shows all that a reader sees. */
const SCALE = 0.5;
/** Pixels that may differ in any square of 24: a stroke more or less of a letter, never a letter. */
const TOLERANCE = { windowSize: 24, pixels: 12 };

const PHONE = { width: 375, height: 416 };
const TABLET = { width: 768, height: 520 };
const LAPTOP = { width: 848, height: 750 };
const SCREEN = { width: 1488, height: 1030 };

const { story } = parseStory(
  JSON.parse(read('public/stories/anbar/story.json')),
  read('public/stories/anbar/article.ar.txt'),
);
if (!story) throw new Error('expected the first story to be drawn');
const index = indexStory(story);
const sources = { world: JSON.parse(read('public/geo/world.json')), names: JSON.parse(read('public/geo/names.json')) };
const BUNDLE = bundleId(story.flows.filter(({ from, to }) => from === 'russia' && to === 'iraq').map(({ id }) => id));

interface Scene {
  readonly size: { readonly width: number; readonly height: number };
  readonly selected?: string;
  readonly filter?: Parameters<typeof initialView>[1]['filter'];
  /** What the camera goes round; the opening view where nothing is said. */
  readonly around?: readonly string[];
  readonly drawn: readonly `${'ar' | 'en'} ${Theme}`[];
}

const SCENES: Readonly<Record<string, Scene>> = {
  opening: { size: LAPTOP, drawn: ['ar light', 'ar dark', 'en light', 'en dark'] },
  'opening-phone': { size: PHONE, drawn: ['ar light', 'en dark'] },
  'opening-tablet': { size: TABLET, drawn: ['ar dark', 'en light'] },
  'opening-screen': { size: SCREEN, drawn: ['ar light'] },
  place: { size: LAPTOP, selected: 'anbar', drawn: ['ar light', 'en dark'] },
  bundle: { size: LAPTOP, selected: BUNDLE, drawn: ['ar dark', 'en light'] },
  baghdad: { size: TABLET, around: ['green-zone', 'baghdad', 'khuld-hall'], drawn: ['ar light', 'en dark'] },
  arms: { size: LAPTOP, filter: { kind: ['arms'] }, drawn: ['ar light', 'en light'] },
  rumoured: { size: PHONE, filter: { sourcing: ['rumoured', 'alleged'] }, drawn: ['ar dark', 'en light'] },
};

let fonts: readonly PosterFont[];
let measure: MeasureText;

beforeAll(async () => {
  fonts = await posterFonts();
  measure = createRuler(fonts);
});

async function draw({ size, selected, filter, around }: Scene, language: string, theme: Theme): Promise<PNG> {
  if (!story) throw new Error('no story');
  const insets = { top: 12, right: 12, bottom: 26, left: 12 };
  const view = initialView(index, { language, selected: selected ?? null, ...(filter && { filter }) });
  const target =
    (around && cameraAround(around, story, size, insets)) ??
    (selected !== undefined ? cameraFor([selected], story, size, insets) : null) ??
    openingCamera(story, size, insets, measure);
  const look = { story, view, theme, width: size.width, scale: SCALE, camera: () => ({ ...target, ...size }), insets };
  const svg = writePicture(look, { ...sources, measure });
  return PNG.sync.read(Buffer.from(await rasterise(svg, fonts, measure)));
}

describe.each(Object.entries(SCENES))('%s', (name, scene) => {
  it.each(scene.drawn)('%s', async (way) => {
    const [language = '', theme] = way.split(' ') as [string, Theme];
    const file = `${name}-${language}-${theme}.png`;
    const found = await draw(scene, language, theme);
    if (WRITE) writeFileSync(HERE + file, PNG.sync.write(found));
    expect(existsSync(HERE + file), `${file} is not there: PICTURES=write makes it`).toBe(true);
    const expected = PNG.sync.read(readFileSync(HERE + file));
    const { width, height } = expected;
    expect([found.width, found.height]).toEqual([width, height]);
    const differing = new PNG({ width, height });
    const { windowSize, pixels } = TOLERANCE;
    const worst = pixelmatch(expected.data, found.data, differing.data, width, height, { windowSize });
    if (worst > pixels) {
      mkdirSync(LEFT, { recursive: true });
      writeFileSync(`${LEFT}${file}`, PNG.sync.write(found));
      writeFileSync(LEFT + file.replace('.png', '-differs.png'), PNG.sync.write(differing));
    }
    expect(
      worst,
      `${file} looks different: see test-results/pictures; PICTURES=write keeps what is drawn now`,
    ).toBeLessThanOrEqual(pixels);
  });
});
