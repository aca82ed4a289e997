/** Counts written on the map: how many places are folded into a mark, how many flows a bundle holds. */
import { boxAround } from '../geometry/box';
import type { Box } from '../geometry/camera';
import { scale, type Vector } from '../geometry/vector';
import { SCENE } from './defaults';
import type { Candidate } from './marks';
import type { MeasureText } from './types';

/** Pixels that a pill with a count takes. */
export function countSize(text: string, measure: MeasureText): readonly [width: number, height: number] {
  return [Math.max(SCENE.countHeight, measure(text, SCENE.countFont, true) + 9), SCENE.countHeight];
}

/** Pixels by which a badge overlaps the corner that it hangs at. */
export const BADGE_OVERLAP = 3;

/** Where the count of what is folded into a mark hangs: at the upper corner where a line of text ends. */
export function badgeBox(mark: Candidate, at: Vector, folded: number, rightToLeft: boolean, measure: MeasureText): Box {
  const [width, height] = countSize(`+${folded}`, measure);
  const corner = mark.shape === 'plate' && mark.words ? scale(mark.words, 0.5) : ([mark.radius, mark.radius] as const);
  const x = corner[0] + width / 2 - BADGE_OVERLAP;
  const y = corner[1] + height / 2 - BADGE_OVERLAP;
  return boxAround([at[0] + (rightToLeft ? -x : x), at[1] - y], width, height);
}
