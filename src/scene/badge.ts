/** Counts written on the map: how many places are folded into a mark, how many flows a bundle holds. */
import { bow } from '../geometry/arc';
import { boxAround, centerOf, overlaps } from '../geometry/box';
import type { Box } from '../geometry/camera';
import { distance, dot, scale, subtract, type Vector } from '../geometry/vector';
import { SCENE } from './defaults';
import type { Obstacle } from './docking';
import type { Folding } from './fold';
import type { Leg } from './lanes';
import type { Candidate } from './marks';
import type { MeasureText } from './types';
import { bundleWidth } from './widths';

/** Pixels that a pill with a count takes. */
export function countSize(text: string, measure: MeasureText): readonly [width: number, height: number] {
  return [Math.max(SCENE.countHeight, measure(text, SCENE.countFont, true) + 9), SCENE.countHeight];
}

/** Pixels by which a badge overlaps the corner that it hangs at. */
const OVERLAP = 3;

/** Corners of a mark, toward the end of a line of text first; a dot has its name over or under it, so its count goes to a side. */
const CORNERS: readonly Vector[] = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
];
const SIDES: readonly Vector[] = [[1, 0], [-1, 0], ...CORNERS];

/** What it costs a corner that another mark lies there, in pixels of arcs that end there. */
const COVERING = 100;

/** How sharply an arc must head for a corner to take room from it. */
const SHARPNESS = 3;

/**
 * Boxes of the counts of what is folded into marks, by the mark's id. Each hangs at the corner with the fewest arcs; where
 * that is all the same, at the upper one where a line of text ends.
 */
export function hangBadges(
  { drawn, folded }: Folding,
  places: ReadonlyMap<string, Vector>,
  boxes: readonly Obstacle[],
  legs: readonly Leg[],
  rightToLeft: boolean,
  measure: MeasureText,
): ReadonlyMap<string, Box> {
  const badges = new Map<string, Box>();
  for (const mark of drawn) {
    const count = folded.get(mark.id)?.length ?? 0;
    if (count === 0) continue;
    const at = places.get(mark.id) ?? mark.anchor;
    const size = countSize(`+${count}`, measure);
    const others = boxes.filter((other) => other.mark !== mark.id).map(({ box }) => box);
    const busy = directionsFrom(mark.id, at, places, legs);
    let least = Number.POSITIVE_INFINITY;
    for (const [x, y] of mark.words ? CORNERS : SIDES) {
      const box = badgeAt(mark, at, [rightToLeft ? -x : x, y], size);
      const corner = scale(subtract(centerOf(box), at), 1 / distance(centerOf(box), at));
      const covered = [...others, ...badges.values()].filter((other) => overlaps(other, box)).length;
      let cost = covered * COVERING;
      for (const { direction, width } of busy) cost += width * Math.max(0, dot(direction, corner)) ** SHARPNESS;
      if (cost < least - 1) {
        least = cost;
        badges.set(mark.id, box);
      }
    }
  }
  return badges;
}

function badgeAt(mark: Candidate, at: Vector, [x, y]: Vector, [width, height]: readonly [number, number]): Box {
  const [right, down] = mark.words ? scale(mark.words, 0.5) : [mark.radius, mark.radius];
  const out: Vector = [right + width / 2 - OVERLAP, down + height / 2 - OVERLAP];
  return boxAround([at[0] + x * out[0], at[1] + y * out[1]], width, height);
}

/** The directions in which arcs leave a mark, whether they begin or end there, and the pixels that they take. */
function directionsFrom(
  id: string,
  at: Vector,
  places: ReadonlyMap<string, Vector>,
  legs: readonly Leg[],
): readonly { readonly direction: Vector; readonly width: number }[] {
  return legs.flatMap(({ group, from, to, bend }) => {
    if (from !== id && to !== id) return [];
    const other = places.get(from === id ? to : from);
    if (!other) return [];
    const { control } = bow(at, other, from === id ? bend : -bend);
    const far = distance(control, at);
    return far > 0
      ? [{ direction: scale(subtract(control, at), 1 / far), width: bundleWidth(group.flows.length) + 6 }]
      : [];
  });
}
