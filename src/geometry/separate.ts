/** Pulling marks apart that would touch, each as little as need be. */
import { boxAround, nearestIn } from './box';
import { length, scale, subtract, type Vector } from './vector';

/** A circle or a box round `at`, in pixels. */
export interface Body {
  readonly at: Vector;
  readonly shape: { readonly radius: number } | { readonly half: Vector };
  /** Share of a push that it takes, against its neighbour's; 0 stays where it is. */
  readonly mobility: number;
}

/** Clear space that two bodies keep, in pixels. */
export interface Gaps {
  readonly circles: number;
  readonly boxes: number;
  readonly circleToBox: number;
}

const ROUNDS = 80;

/** Pairs that are looked at, in all rounds: what has a thousand marks stays crowded rather than keep the reader waiting. */
const MOST_PAIRS = 8_000_000;

/** Moves that count as none, in pixels. */
const STILL = 0.01;

/** Places for the bodies such that none touch, as far as those that may move can bring it about. */
export function separate(bodies: readonly Body[], gaps: Gaps): readonly Vector[] {
  const rounds = Math.min(ROUNDS, MOST_PAIRS / bodies.length ** 2);
  // In numbers rather than vectors: every body is held against every other, in every round.
  const xs = bodies.map(({ at }) => at[0]);
  const ys = bodies.map(({ at }) => at[1]);
  const widest = Math.max(gaps.circles, gaps.boxes, gaps.circleToBox);
  const reach = bodies.map(({ shape }) => ('radius' in shape ? shape.radius : Math.hypot(...shape.half)) + widest);
  for (let round = 0; round < rounds; round++) {
    if (!relax(bodies, xs, ys, gaps, reach)) break;
  }
  return bodies.map((_, index) => [xs[index] ?? 0, ys[index] ?? 0]);
}

/** `reach` is how far from its middle each may touch another, or more. */
function relax(bodies: readonly Body[], xs: number[], ys: number[], gaps: Gaps, reach: readonly number[]): boolean {
  let moved = false;
  const placed = (index: number, by: Vector = [0, 0]): Vector => {
    const at: Vector = [(xs[index] ?? 0) + by[0], (ys[index] ?? 0) + by[1]];
    [xs[index], ys[index]] = at;
    return at;
  };
  bodies.forEach((a, i) => {
    for (let j = i + 1; j < bodies.length; j++) {
      const far = (reach[i] ?? 0) + (reach[j] ?? 0);
      if (Math.abs((xs[i] ?? 0) - (xs[j] ?? 0)) > far || Math.abs((ys[i] ?? 0) - (ys[j] ?? 0)) > far) continue;
      const b = bodies[j];
      if (!b || a.mobility + b.mobility === 0) continue;
      const push = pushApart({ ...a, at: placed(i) }, { ...b, at: placed(j) }, gaps, i + j);
      if (!push) continue;
      const share = a.mobility / (a.mobility + b.mobility);
      placed(i, scale(push, -share));
      placed(j, scale(push, 1 - share));
      moved = true;
    }
  });
  return moved;
}

/**
 * How far `b` must move away from `a`, `null` where they keep their distance. `turn` picks a way out for those that lie on
 * one spot.
 */
export function pushApart(a: Body, b: Body, gaps: Gaps, turn = 0): Vector | null {
  const between = subtract(b.at, a.at);
  if ('radius' in a.shape) {
    if ('radius' in b.shape) return outOfCircle(between, a.shape.radius + b.shape.radius + gaps.circles, turn);
    const back = outOfBox(scale(between, -1), b.shape.half, a.shape.radius + gaps.circleToBox);
    return back && scale(back, -1);
  }
  if ('radius' in b.shape) return outOfBox(between, a.shape.half, b.shape.radius + gaps.circleToBox);
  const { half } = b.shape;
  return alongAxis(between, [a.shape.half[0] + half[0] + gaps.boxes, a.shape.half[1] + half[1] + gaps.boxes]);
}

function outOfCircle(between: Vector, wanted: number, turn: number): Vector | null {
  const far = length(between);
  const missing = wanted - far;
  if (missing <= STILL) return null;
  if (far < 1e-6) return [Math.cos(turn * 2.4) * missing, Math.sin(turn * 2.4) * missing];
  return scale(between, missing / far);
}

function alongAxis([dx, dy]: Vector, [width, height]: Vector): Vector | null {
  const missingX = width - Math.abs(dx);
  const missingY = height - Math.abs(dy);
  if (missingX <= STILL || missingY <= STILL) return null;
  return missingX < missingY ? [dx < 0 ? -missingX : missingX, 0] : [0, dy < 0 ? -missingY : missingY];
}

/** `between` leads from the box's middle to the circle's. */
function outOfBox(between: Vector, half: Vector, wanted: number): Vector | null {
  const gap = subtract(between, nearestIn(boxAround([0, 0], half[0] * 2, half[1] * 2), between));
  const far = length(gap);
  if (far < 1e-6) return alongAxis(between, [half[0] + wanted, half[1] + wanted]);
  const missing = wanted - far;
  // Away from the middle rather than straight out of the side: what is pushed keeps its direction as seen from the box.
  return missing <= STILL ? null : scale(between, missing / length(between));
}
