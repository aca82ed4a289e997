import type { Map as MapLibreMap } from 'maplibre-gl';

/** Rows and columns of pixels looked at; all columns where lines are looked for as well. */
const GRID = 9;

/** How far a channel may be off before a pixel is another colour: the rounding of blending, and no more. */
const TOLERANCE = 3;

/** What the canvas shows: land, nothing but water, or nothing at all. */
export type Drawn = 'land' | 'water' | 'nothing';

/**
 * Reads what was drawn, from the canvas itself: events tell that drawing was tried, even where the worker or the
 * graphics card did nothing. Only while the map's `render` event is told is the buffer sure to be there. `water` is `null`
 * where its colour is not known: whatever is alone is water then.
 */
export function readDrawn(map: MapLibreMap, water: string | null): Drawn {
  const gl = map.getCanvas().getContext('webgl2');
  if (!gl || gl.isContextLost()) return 'nothing';
  let waterChannels = water && [1, 3, 5].map((at) => Number.parseInt(water.slice(at, at + 2), 16));
  const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
  const columns = water === null ? width : GRID;
  const row = new Uint8Array(width * 4);
  let found: Drawn = 'nothing';
  for (let line = 0; line < GRID; line++) {
    gl.readPixels(0, Math.floor(((line + 0.5) / GRID) * height), width, 1, gl.RGBA, gl.UNSIGNED_BYTE, row);
    for (let column = 0; column < columns; column++) {
      const at = Math.floor(((column + 0.5) / columns) * width) * 4;
      if (row[at + 3] === 0) continue;
      waterChannels ||= [...row.subarray(at, at + 3)];
      const isWater = waterChannels.every((value, channel) => Math.abs((row[at + channel] ?? 0) - value) <= TOLERANCE);
      if (!isWater) return 'land';
      found = 'water';
    }
  }
  return found;
}
