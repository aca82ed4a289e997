/** What a reader's eyes get of a map: the pixels of its picture, by the colours of land, of water and of what is told. */
import type { Locator } from '@playwright/test';
import { PNG } from 'pngjs';
import { PALETTES } from '../../src/basemap/palette';
import { kindColors } from '../../src/scene/palette';
import type { Theme } from '../../src/state/types';
import type { Story } from '../../src/story';
import { STORY } from './map-page';

/** At the least, of the opening view: a wide map has some 70% of land, 11% of water and 140 pixels of its rarest kind, one of 400 px in height 29. */
const LEAST = { land: 0.4, water: 0.05, kind: 20 } as const;

/** By which a channel may be off, in steps of 255: a live map blends its colours in a way of its own. */
const NEAR = 3;

interface Painted {
  /** Shares of the map. */
  readonly land: number;
  readonly water: number;
  /** Pixels of each kind's colour, by its id: an arc is wide enough to have some that are not blended with the ground. */
  readonly kinds: readonly (readonly [id: string, pixels: number])[];
}

/** What a map lacks to a reader's eyes, each as one line: land, water, or the arcs of a kind. */
export async function unpaintedOn(map: Locator, theme: Theme = 'light'): Promise<readonly string[]> {
  const painted = await paintedOn(map, theme);
  const share = (name: 'land' | 'water') =>
    painted[name] < LEAST[name] ? [`${name} covers ${(100 * painted[name]).toFixed(1)}% of the map`] : [];
  const few = painted.kinds.filter(([, pixels]) => pixels < LEAST.kind);
  return [...share('land'), ...share('water'), ...few.map(([id, pixels]) => `${id} has ${pixels} pixels`)];
}

type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** Share of a map that is painted in a colour. */
export async function shareOf(map: Locator, hex: string): Promise<number> {
  const { seen, count } = await coloursOf(map);
  return count(hex) / seen;
}

async function paintedOn(map: Locator, theme: Theme): Promise<Painted> {
  const { seen, count } = await coloursOf(map);
  const kinds = [...kindColors(STORY as unknown as Story)].map(([id, colour]) => [id, count(colour[theme])] as const);
  const { land: ground, water } = PALETTES[theme];
  return { land: count(ground) / seen, water: count(water) / seen, kinds };
}

interface Colours {
  /** Pixels that were looked at. */
  readonly seen: number;
  /** How many of them are of a colour, or nearly. */
  readonly count: (hex: string) => number;
}

/** Counts what is painted on a map, but for what stands over it: the key has the colours of the arcs too. */
async function coloursOf(map: Locator): Promise<Colours> {
  const land = map.locator('.im-map');
  const frame = await boxOf(land);
  const over = await Promise.all(
    (await land.locator('.im-control:visible, .im-key:visible, .im-attribution:visible').all()).map(boxOf),
  );
  const picture = PNG.sync.read(await land.screenshot());
  const counts = new Map<string, number>();
  let seen = 0;
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      if (over.some((box) => holds(box, frame.x + x, frame.y + y))) continue;
      const colour = picture.data
        .subarray(4 * (picture.width * y + x))
        .subarray(0, 3)
        .toString('hex');
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
      seen += 1;
    }
  }
  const count = (hex: string): number =>
    [...counts].reduce((sum, [colour, times]) => sum + (isNear(colour, hex.slice(1)) ? times : 0), 0);
  return { seen, count };
}

async function boxOf(element: Locator): Promise<Box> {
  const box = await element.boundingBox();
  if (!box) throw new Error(`expected a box for ${element}`);
  return box;
}

const holds = ({ x, y, width, height }: Box, left: number, top: number): boolean =>
  left >= x - 1 && left <= x + width + 1 && top >= y - 1 && top <= y + height + 1;

const isNear = (colour: string, other: string): boolean =>
  [0, 2, 4].every((at) => Math.abs(channel(colour, at) - channel(other, at)) <= NEAR);

const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
