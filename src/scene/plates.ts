/** Which words are drawn: none that the edge of the map would cut, as far as that can be. */
import { contains, encloses, overlaps } from '../geometry/box';
import type { Box, Pixel } from '../geometry/camera';
import type { Emphasis } from './types';

/** A plate or a label. */
interface Words {
  readonly box: Box | null;
  readonly emphasis: Emphasis;
}

/** Whether the edge of the view runs through a box. */
export function isCut(box: Box | null, view: Box): boolean {
  return box !== null && overlaps(view, box) && !encloses(view, box);
}

/** Whether words are cut that are worth nothing then: they are faded, or what they name lies outside. */
export function isLost({ box, emphasis }: Words, at: Pixel, view: Box): boolean {
  return isCut(box, view) && (emphasis === 'faded' || !contains(view, at));
}
