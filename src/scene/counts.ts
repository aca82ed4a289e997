/** Step 8a: where the counts of bundles are written: at the middle of the arc, or as near to it as there is room. */
import { boxAround, inflate, overlaps, unionOf } from '../geometry/box';
import type { Box } from '../geometry/camera';
import { boundsOf, spanInBox } from '../geometry/curve';
import { add, type Vector } from '../geometry/vector';
import type { FrameOf } from './annotate';
import { alongCurves, type BareArc } from './arcs';
import { countSize, isWhole } from './badge';
import type { MeasureText } from './types';

/** Shares of an arc's length at which its count may stand, the best first. */
const SHARES = [0.5, 0.46, 0.54, 0.42, 0.58, 0.37, 0.63, 0.32, 0.68, 0.27, 0.73];

/** Pixels off an arc at which its count may stand: beside it where it has no room for its own. */
const ASIDE: readonly Vector[] = [
  [0, 0],
  ...[12, 16, 20, 26].flatMap((away): readonly Vector[] => [
    [away, 0],
    [-away, 0],
    [0, away],
    [0, -away],
  ]),
];

/** Pixels from an arc to the farthest that a count beside it may reach. */
const FARTHEST = 60;

/** Things about an arc from which on no room beside it is looked for: there is none, and the search takes long. */
const CROWD = 200;

/** What it costs to stand at the next of them, against standing one share farther from the middle. */
const ROW = 15;

/** Pixels that a count keeps from all else, so that two numbers never read as one, and what it costs to come nearer. */
const CLEAR = 3;
const TIGHT = 200;

/** What it costs to leave a count out: its band is wider than that of one flow, and opens with all of them. */
const LEFT_OUT = 1000;

/** What it costs to cover another arc. */
const CROSSED = 3;

export interface Counted {
  readonly arcs: readonly BareArc[];
  /** Boxes of the counts, for labels to keep clear of. */
  readonly boxes: readonly Box[];
}

/** The same arcs with their middles moved where a count would lie on a mark, a head, another count or another arc; uncounted where it always would, or out of view. */
export function placeCounts(
  arcs: readonly BareArc[],
  obstacles: readonly Box[],
  frameOf: FrameOf,
  measure: MeasureText,
): Counted {
  const boxes: Box[] = [];
  const placed = arcs.map((arc) => {
    if (arc.flows.length < 2) return arc;
    const spots = SHARES.map((share) => alongCurves(arc.curves, share));
    // Out of view it is seen nowhere, and to look at all else for each such arc takes long.
    if (!spots.some(frameOf)) return arc;
    const [width, height] = countSize(String(arc.flows.length), measure);
    const boxAt = (at: Vector): Box => boxAround(at, width, height);
    const reach = inflate(unionOf(arc.curves.map(boundsOf)) ?? boxAt(arc.middle), FARTHEST);
    const near = [...obstacles, ...boxes].filter((other) => overlaps(other, reach));
    const middle = bestMiddle(spots, boxAt, near, arcs, frameOf);
    if (!middle) return arc;
    boxes.push(boxAt(middle));
    return { ...arc, middle, counted: true };
  });
  return { arcs: placed, boxes };
}

/** `null` where every spot would cover something. */
function bestMiddle(
  spots: readonly Vector[],
  boxAt: (at: Vector) => Box,
  taken: readonly Box[],
  arcs: readonly BareArc[],
  frameOf: FrameOf,
): Vector | null {
  let best: Vector | null = null;
  let least = LEFT_OUT;
  const consider = (at: Vector, price: number): void => {
    const box = boxAt(at);
    const wide = inflate(box, CLEAR);
    const meets = (area: Box): boolean => taken.some((other) => overlaps(other, area));
    let cost = price;
    if (cost >= least || !isWhole(box, frameOf) || meets(box)) return;
    if (meets(wide)) cost += TIGHT;
    for (const other of arcs) if (other.curves.some((curve) => spanInBox(curve, wide))) cost += CROSSED;
    if (cost >= least) return;
    least = cost;
    best = at;
  };
  ASIDE.slice(0, taken.length < CROWD ? ASIDE.length : 1).forEach((aside, row) => {
    spots.forEach((at, index) => {
      consider(add(at, aside), index + row * ROW);
    });
  });
  return best;
}
