/** Counts written on the map: how many places are folded into a mark, how many flows a bundle holds. */
import { boxAround } from '../geometry/box';
import type { Box } from '../geometry/camera';
import type { Vector } from '../geometry/vector';
import { SCENE } from './defaults';
import type { Candidate } from './marks';
import type { MeasureText } from './types';

/** Pixels that a pill with a count takes. */
export function countSize(text: string, measure: MeasureText): readonly [width: number, height: number] {
  return [Math.max(SCENE.countHeight, measure(text, SCENE.countFont, true) + 9), SCENE.countHeight];
}

/** Where the count of what is folded into a mark hangs: at the upper corner where a line of text ends. */
export function badgeBox(mark: Candidate, at: Vector, folded: number, rightToLeft: boolean, measure: MeasureText): Box {
  const [width, height] = countSize(`+${folded}`, measure);
  const side = rightToLeft ? -1 : 1;
  const [right, up] =
    mark.shape === 'plate' && mark.words ? [mark.words[0] / 2, mark.words[1] / 2] : [mark.radius + 4, mark.radius + 3];
  return boxAround([at[0] + side * right, at[1] - up], width, height);
}
