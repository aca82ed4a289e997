/** The pictures that the style needs, drawn as pixels: no sprite is ever fetched. */
import type { Theme } from '../../state/types';
import { PALETTES } from '../palette';
import { COVERED } from '../types';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** RGBA, premultiplied by nothing. */
  readonly data: Uint8Array;
  /** How many of its pixels make one CSS pixel. */
  readonly ratio: number;
}

const FINE = 2;

const DOT_RADIUS = 1.75;
const DOT_BOX = 6;
const HATCH_PERIOD = 6;
const HATCH_WIDTH = 1;

/** Id of a town's dot, as the style names it. */
export const dotId = (theme: Theme): string => `dot-${theme}`;

/** Id of the hatching of disputed areas, as the style names it. */
export const hatchId = (theme: Theme): string => `hatch-${theme}`;

/** Id of a picture of nothing, the size of a name of the story with its mark. */
export const QUIET_ROOM = 'quiet-room';

/** 104 by 40 CSS pixels, made of as few as will do. */
const ROOM: Picture = { width: 13, height: 5, data: new Uint8Array(13 * 5 * 4), ratio: 1 / 8 };

/** Id of a picture of nothing, the size of a covered spot. */
export const COVERED_ROOM = 'covered-room';

const SPOT: Picture = { width: 2, height: 2, data: new Uint8Array(2 * 2 * 4), ratio: 2 / COVERED };

/** The picture of an id, `null` for an id that is not ours. */
export function pictureOf(id: string): Picture | null {
  if (id === QUIET_ROOM) return ROOM;
  if (id === COVERED_ROOM) return SPOT;
  for (const theme of ['light', 'dark'] as const) {
    if (id === dotId(theme)) return paint(DOT_BOX, PALETTES[theme].dot, dotCover);
    if (id === hatchId(theme)) return paint(HATCH_PERIOD, PALETTES[theme].disputed, hatchCover);
  }
  return null;
}

/** A square picture of one colour, its opacity given by `cover` at the middle of each pixel (CSS pixels, 0 to 1). */
function paint(size: number, color: string, cover: (x: number, y: number) => number): Picture {
  const side = size * FINE;
  const data = new Uint8Array(side * side * 4);
  const [red, green, blue] = channels(color);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const alpha = cover((column + 0.5) / FINE, (row + 0.5) / FINE);
      data.set([red, green, blue, Math.round(alpha * 255)], (row * side + column) * 4);
    }
  }
  return { width: side, height: side, data, ratio: FINE };
}

function dotCover(x: number, y: number): number {
  const middle = DOT_BOX / 2;
  return clamp(DOT_RADIUS + 0.25 - Math.hypot(x - middle, y - middle), 0.5);
}

/** Diagonal lines that meet themselves at the picture's edges. */
function hatchCover(x: number, y: number): number {
  const along = (x + y) % HATCH_PERIOD;
  const fromLine = Math.min(along, HATCH_PERIOD - along) / Math.SQRT2;
  return clamp(HATCH_WIDTH / 2 + 0.25 - fromLine, 0.5);
}

/** 0 below 0, 1 from `edge` on, straight between. */
function clamp(value: number, edge: number): number {
  return Math.max(0, Math.min(1, value / edge));
}

function channels(color: string): [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
