/** Counts written on the map: how many places are folded into a mark, how many flows a bundle holds. */
import { boxAround, centerOf, overhang, overlaps } from '../geometry/box';
import type { Box } from '../geometry/camera';
import { spanInBox } from '../geometry/curve';
import { scale, type Vector } from '../geometry/vector';
import type { FrameOf } from './annotate';
import type { BareArc } from './arcs';
import { SCENE } from './defaults';
import type { Obstacle } from './docking';
import type { Folding } from './fold';
import type { Candidate } from './marks';
import type { MeasureText } from './types';

/** Pixels that a pill with a count takes. */
export function countSize(text: string, measure: MeasureText): readonly [width: number, height: number] {
  return [Math.max(SCENE.countHeight, measure(text, SCENE.countFont, true) + 9), SCENE.countHeight];
}

/** Pixels by which a badge overlaps the corner that it hangs at. */
const OVERLAP = 3;

/** Spots round a mark: toward the end of a line of text first, and upward; over and under it stand names. */
const ROUND = [1, -1].flatMap((along) => [-1, 0, 1].map((down): Vector => [along, down]));

/** What it costs a spot to lie on a head, and on an arc, against the next spot in that order. */
const HEAD = 20;
const ARC = 6;

/** Spots for the count of what is folded into each mark: on no other mark, and those first that cover the least. */
export function badgeSpots(
  { drawn, folded }: Folding,
  places: ReadonlyMap<string, Vector>,
  marks: readonly Obstacle[],
  arcs: readonly BareArc[],
  rightToLeft: boolean,
  measure: MeasureText,
): readonly Obstacle[] {
  const heads = arcs.flatMap((arc) => arc.heads);
  return drawn.flatMap((mark) => {
    const count = folded.get(mark.id)?.length ?? 0;
    if (count === 0) return [];
    const at = places.get(mark.id) ?? mark.anchor;
    const size = countSize(`+${count}`, measure);
    const priced = ROUND.flatMap(([x, y], index) => {
      const box = badgeAt(mark, at, [rightToLeft ? -x : x, y], size);
      if (marks.some((other) => other.mark !== mark.id && overlaps(other.box, box))) return [];
      const onHeads = heads.filter((head) => overlaps(head.box, box)).length;
      const onArcs = arcs.filter(({ curves }) => curves.some((curve) => spanInBox(curve, box))).length;
      return { box, cost: index + onHeads * HEAD + onArcs * ARC };
    });
    return priced.sort((a, b) => a.cost - b.cost).map(({ box }) => ({ mark: mark.id, box }));
  });
}

/** Whether nothing cuts or hides a box in view. */
export function isWhole(box: Box, frameOf: FrameOf): boolean {
  const frame = frameOf(centerOf(box));
  return frame !== null && overhang(frame, box) === 0;
}

/** Of these spots the best of each mark that is whole in view, and on no other count; none where there is no room. */
export function hangBadges(spots: readonly Obstacle[], frameOf: FrameOf): readonly Obstacle[] {
  const hung: Obstacle[] = [];
  for (const one of spots) {
    // Spots of a mark follow each other.
    if (hung.at(-1)?.mark === one.mark || !isWhole(one.box, frameOf)) continue;
    if (!hung.some(({ box }) => overlaps(box, one.box))) hung.push(one);
  }
  return hung;
}

function badgeAt(mark: Candidate, at: Vector, [x, y]: Vector, [width, height]: readonly [number, number]): Box {
  const [right, down] = mark.words ? scale(mark.words, 0.5) : [mark.radius, mark.radius];
  const out: Vector = [right + width / 2 - OVERLAP, down + height / 2 - OVERLAP];
  return boxAround([at[0] + x * out[0], at[1] + y * out[1]], width, height);
}
