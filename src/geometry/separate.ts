/** Pulling marks apart that would touch, each as little as need be. */
import { boxAround, nearestIn } from './box';
import type { Vector } from './vector';

export interface Body {
  readonly at: Vector;
  /** Pixels to each side of `at`: a box, or a circle where both are the same and `round` is set. */
  readonly half: Vector;
  readonly round: boolean;
  /** Share of a push that it takes, against its neighbour's; 0 stays where it is. */
  readonly mobility: number;
}

const ROUNDS = 60;

/** Moves that count as none, in pixels. */
const STILL = 0.01;

/** Places for the bodies such that none touch, as far as those that may move can bring it about. */
export function separate(bodies: readonly Body[]): readonly Vector[] {
  const places = bodies.map((body) => body.at);
  for (let round = 0; round < ROUNDS; round++) {
    if (!relax(bodies, places)) break;
  }
  return places;
}

function relax(bodies: readonly Body[], places: Vector[]): boolean {
  let moved = false;
  for (let i = 0; i < bodies.length; i++) {
    for (let j = i + 1; j < bodies.length; j++) {
      const a = bodies[i];
      const b = bodies[j];
      const at = places[i];
      const other = places[j];
      if (!a || !b || !at || !other) continue;
      const total = a.mobility + b.mobility;
      const push = total > 0 ? pushApart({ ...a, at }, { ...b, at: other }, i + j) : null;
      if (!push) continue;
      places[i] = [at[0] - (push[0] * a.mobility) / total, at[1] - (push[1] * a.mobility) / total];
      places[j] = [other[0] + (push[0] * b.mobility) / total, other[1] + (push[1] * b.mobility) / total];
      moved = true;
    }
  }
  return moved;
}

/** How far `b` must move away from `a`, `null` where they do not touch. `turn` picks a way out for those on one spot. */
export function pushApart(a: Body, b: Body, turn = 0): Vector | null {
  const dx = b.at[0] - a.at[0];
  const dy = b.at[1] - a.at[1];
  if (Math.abs(dx) >= a.half[0] + b.half[0] || Math.abs(dy) >= a.half[1] + b.half[1]) return null;
  if (a.round && b.round) return along([dx, dy], a.half[0] + b.half[0], turn);
  if (!a.round && !b.round) return alongAxis([dx, dy], [a.half[0] + b.half[0], a.half[1] + b.half[1]]);
  if (a.round) {
    const back = circleOutOfBox(b, a);
    return back && [-back[0], -back[1]];
  }
  return circleOutOfBox(a, b);
}

function along(gap: Vector, wanted: number, turn: number): Vector | null {
  const far = Math.hypot(gap[0], gap[1]);
  const missing = wanted - far;
  if (missing <= STILL) return null;
  if (far < 1e-6) return [Math.cos(turn * 2.4) * missing, Math.sin(turn * 2.4) * missing];
  return [(gap[0] / far) * missing, (gap[1] / far) * missing];
}

function alongAxis([dx, dy]: Vector, [width, height]: Vector): Vector | null {
  const missingX = width - Math.abs(dx);
  const missingY = height - Math.abs(dy);
  if (missingX <= STILL || missingY <= STILL) return null;
  return missingX < missingY ? [dx < 0 ? -missingX : missingX, 0] : [0, dy < 0 ? -missingY : missingY];
}

function circleOutOfBox(box: Body, circle: Body): Vector | null {
  const radius = circle.half[0];
  const nearest = nearestIn(boxAround(box.at, box.half[0] * 2, box.half[1] * 2), circle.at);
  const gap: Vector = [circle.at[0] - nearest[0], circle.at[1] - nearest[1]];
  if (Math.hypot(gap[0], gap[1]) > 1e-6) return along(gap, radius, 0);
  return alongAxis([circle.at[0] - box.at[0], circle.at[1] - box.at[1]], [box.half[0] + radius, box.half[1] + radius]);
}
