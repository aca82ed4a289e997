/** The map by key: one stop that moves it, and goes from one thing that is drawn to the nearest on a side. */
import type { Pixel } from '../geometry/camera';
import type { Scene } from '../scene/types';

export type MapKey =
  | { readonly type: 'pan'; readonly by: Pixel }
  | { readonly type: 'zoom'; readonly levels: 1 | -1 }
  | { readonly type: 'reset' }
  | { readonly type: 'walk'; readonly side: Pixel }
  | { readonly type: 'open' };

/** Pixels that one press of an arrow moves the map. */
export const PAN_STEP = 80;

/** On the screen: the map is not mirrored, and so neither are its keys. */
const SIDES: Readonly<Record<string, Pixel>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** What a key asks of the map; `null` where it is not the map's. */
export function mapKey(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>,
): MapKey | null {
  const { key, shiftKey } = event;
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const side = SIDES[key];
  if (side) return shiftKey ? { type: 'walk', side } : { type: 'pan', by: [side[0] * PAN_STEP, side[1] * PAN_STEP] };
  if (key === '+' || key === '=') return { type: 'zoom', levels: 1 };
  if (key === '-' || key === '_') return { type: 'zoom', levels: -1 };
  if (key === 'Home') return { type: 'reset' };
  return key === 'Enter' ? { type: 'open' } : null;
}

export interface Spot {
  readonly id: string;
  /** CSS pixels from the top left of the map. */
  readonly at: Pixel;
}

/** All that is drawn and can be chosen: places, rings, arcs at their middles, names at the edge. */
export function spotsOf(scene: Scene): readonly Spot[] {
  const { marks, rings, arcs, edgeNames } = scene;
  const spots = [
    ...marks.map(({ id, at }) => ({ id, at })),
    ...rings.map(({ id, center }) => ({ id, at: center })),
    ...arcs.map(({ id, middle }) => ({ id, at: middle })),
    ...edgeNames.map(({ place, box }) => ({ id: place, at: [box.x + box.width / 2, box.y + box.height / 2] as const })),
  ];
  const { width, height } = scene.camera;
  return spots.filter(({ at: [x, y] }) => x >= 0 && y >= 0 && x <= width && y <= height);
}

/** The nearest spot on a side, one a little aside counting as further; `null` where there is none. */
export function nextSpot(spots: readonly Spot[], from: Pixel, side: Pixel, except: string | null): Spot | null {
  let best: Spot | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    if (spot.id === except) continue;
    const [dx, dy] = [spot.at[0] - from[0], spot.at[1] - from[1]];
    const ahead = dx * side[0] + dy * side[1];
    const aside = Math.abs(dx * side[1]) + Math.abs(dy * side[0]);
    // A cone of 120 degrees: with four sides every spot can be reached.
    if (ahead <= 0 || aside > 1.75 * ahead) continue;
    const far = ahead + 2 * aside;
    if (far < least) [best, least] = [spot, far];
  }
  return best;
}
