/** Step 8a: where the counts of bundles are written: at the middle of the arc, or as near to it as there is room. */
import { boxAround, inflate, overlaps } from '../geometry/box';
import type { Box } from '../geometry/camera';
import { spanInBox } from '../geometry/curve';
import { add, leftOf, scale, subtract, type Vector } from '../geometry/vector';
import { alongCurves, type BareArc } from './arcs';
import { countSize } from './badge';
import type { MeasureText } from './types';

/** Shares of an arc's length at which its count may stand, the best first. */
const SHARES = [0.5, 0.46, 0.54, 0.42, 0.58, 0.37, 0.63, 0.32, 0.68, 0.27, 0.73];

/** Pixels to the left of an arc at which its count may stand where the arc itself is too short for it. */
const ASIDE = [12, -12, 20, -20];

/** Pixels that a count keeps from all else, so that two numbers never read as one. */
const CLEAR = 3;

/** What it costs to cover another arc, against standing one share farther from the middle. */
const CROSSED = 3;

export interface Counted {
  readonly arcs: readonly BareArc[];
  /** Boxes of the counts, for labels to keep clear of. */
  readonly boxes: readonly Box[];
}

/** The same arcs with their middles moved where a count would lie on a mark, a head, another count or another arc. */
export function placeCounts(arcs: readonly BareArc[], obstacles: readonly Box[], measure: MeasureText): Counted {
  const boxes: Box[] = [];
  const placed = arcs.map((arc) => {
    if (arc.flows.length < 2) return arc;
    const [width, height] = countSize(String(arc.flows.length), measure);
    const boxAt = (at: Vector): Box => boxAround(at, width, height);
    const middle = bestMiddle(arc, boxAt, [...obstacles, ...boxes], arcs);
    boxes.push(boxAt(middle));
    return { ...arc, middle };
  });
  return { arcs: placed, boxes };
}

function bestMiddle(arc: BareArc, boxAt: (at: Vector) => Box, taken: readonly Box[], arcs: readonly BareArc[]): Vector {
  let best: Vector | null = null;
  let least = Number.POSITIVE_INFINITY;
  const consider = (at: Vector, price: number): void => {
    if (price >= least) return;
    const box = inflate(boxAt(at), CLEAR);
    if (taken.some((other) => overlaps(other, box))) return;
    const crossed = arcs.filter((other) => other !== arc && other.curves.some((curve) => spanInBox(curve, box))).length;
    const cost = price + crossed * CROSSED;
    if (cost >= least) return;
    least = cost;
    best = at;
  };
  SHARES.forEach((share, index) => {
    consider(alongCurves(arc.curves, share), index);
  });
  if (best) return best;
  const across = acrossAt(arc);
  for (const away of ASIDE) consider(add(arc.middle, scale(across, away)), Math.abs(away));
  return best ?? arc.middle;
}

/** Direction across an arc at its middle. */
function acrossAt({ curves }: BareArc): Vector {
  const curve = curves[Math.floor(curves.length / 2)];
  const along = curve ? subtract(curve.end, curve.start) : [0, 0];
  const far = Math.hypot(along[0], along[1]);
  return far > 0 ? leftOf(scale([along[0], along[1]], 1 / far)) : [0, -1];
}
