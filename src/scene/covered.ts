/** Where a scene is drawn: names of the land keep clear of it, so that no word lies under an arc or another word. */
import { boxAround, contains } from '../geometry/box';
import type { Box, Insets, Pixel } from '../geometry/camera';
import { curveLength, pointAt } from '../geometry/curve';
import type { Scene } from './types';

/** Pixels from one spot to the next: what is kept clear round each is as wide. */
export const SPOT = 16;

/** A strip along a side that is thinner holds nothing but air. */
const THIN = 20;

/**
 * Spots in view, `SPOT` pixels wide each, that cover all that is drawn (of faded arcs the counts alone), the edges of the map,
 * what stands along them, and the buttons; pixels of the map.
 */
export function coveredSpots(
  { camera, marks, arcs, rings, labels, edgeNames }: Scene,
  insets: Insets,
  buttons: readonly Box[],
): readonly Pixel[] {
  const view: Box = { x: 0, y: 0, width: camera.width, height: camera.height };
  const boxes = [
    ...marks.map(({ box, at, radius }) => box ?? boxAround(at, 2 * radius, 2 * radius)),
    ...marks.flatMap(({ badge }) => badge ?? []),
    ...rings.map(({ center, radius }) => boxAround(center, 2 * radius, 2 * radius)),
    ...labels.map(({ box }) => box),
    ...edgeNames.map(({ box }) => box),
    ...arcs.filter(({ counted }) => counted).map(({ middle }) => boxAround(middle, SPOT, SPOT)),
    ...edges(view, insets),
    ...buttons,
  ];
  const curves = arcs.filter(({ emphasis }) => emphasis !== 'faded').flatMap((arc) => arc.curves);
  const spots = [
    ...boxes.flatMap(tile),
    ...curves.flatMap((curve) => {
      const steps = Math.ceil(curveLength(curve) / SPOT);
      return Array.from({ length: steps + 1 }, (_, step) => pointAt(curve, step / Math.max(1, steps)));
    }),
  ];
  // Where many arcs run side by side one spot does for all of them.
  const once = new Map<string, Pixel>();
  for (const at of spots)
    if (contains(view, at)) once.set(`${Math.round(at[0] / (SPOT / 2))} ${Math.round(at[1] / (SPOT / 2))}`, at);
  return [...once.values()];
}

/**
 * The edges of the map itself, which cut what lies across them, with the strips along the top and the bottom. A strip along
 * the buttons at the side would leave too much of the land unnamed.
 */
function edges({ width, height }: Box, { top, bottom }: Insets): readonly Box[] {
  const above = top > THIN ? top : 0;
  const below = bottom > THIN ? bottom : 0;
  return [
    { x: 0, y: 0, width, height: above },
    { x: 0, y: height - below, width, height: below },
    { x: 0, y: 0, width: 0, height },
    { x: width, y: 0, width: 0, height },
  ];
}

/** Middles of the fewest squares of `SPOT` pixels that cover a box. */
function tile({ x, y, width, height }: Box): readonly Pixel[] {
  const columns = Math.max(1, Math.ceil(width / SPOT));
  const rows = Math.max(1, Math.ceil(height / SPOT));
  return Array.from({ length: columns * rows }, (_, index): Pixel => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    return [x + ((column + 0.5) / columns) * width, y + ((row + 0.5) / rows) * height];
  });
}
