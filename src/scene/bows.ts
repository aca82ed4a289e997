/**
 * How far an arc bows, chosen so that it keeps clear of marks on its way and spreads from the arcs beside it. All of it is
 * relative to the arc's own length, so the choice is the same at every zoom at which the same marks are drawn.
 */
import { distance, dot, leftOf, length, scale, subtract, type Vector } from '../geometry/vector';
import { SCENE } from './defaults';

/** A way between two marks, whichever direction flows take. */
export interface Way {
  readonly from: Vector;
  readonly to: Vector;
}

/** Bends that are considered. */
const BENDS = Array.from({ length: 34 }, (_, index) => 0.02 + index * 0.01);

/** How much farther an arc bows that lies to the left of its neighbours, per share of its length. */
const SPREAD = 0.9;

/** How much a bend may differ from the one that is wanted before it costs as much as passing through a mark. */
const EASE = 0.25;

/** Share of the distance to the nearer end within which passing a mark is too near. */
const NEAR = 0.11;

/** Distance from an end, as a share of the length, at which a mark counts half. */
const DOCKING = 0.04;

/**
 * Bend of the first arc along a way, to the left of travel. `ways` are all ways of the scene, `marks` the middles of all
 * marks, its own ends among them.
 */
export function bowOf(way: Way, ways: readonly Way[], marks: readonly Vector[]): number {
  const wanted = Math.max(
    BENDS[0] ?? 0,
    Math.min(BENDS.at(-1) ?? 1, SCENE.bend + SPREAD * leftOfNeighbours(way, ways)),
  );
  const passed = marks.flatMap((mark) => passing(way, mark) ?? []);
  let best = wanted;
  let least = Number.POSITIVE_INFINITY;
  for (const bend of [wanted, ...BENDS]) {
    let cost = ((bend - wanted) / EASE) ** 2;
    for (const mark of passed)
      cost += mark.weight * Math.exp(-(((mark.side - mark.bowed * bend) / (mark.reach * NEAR)) ** 2));
    if (cost < least) {
      least = cost;
      best = bend;
    }
  }
  return best;
}

/** How far the middle of a way lies to the left of those that run beside it, as a share of its length. */
function leftOfNeighbours(way: Way, ways: readonly Way[]): number {
  const along = subtract(way.to, way.from);
  const far = length(along);
  if (far === 0) return 0;
  const direction = scale(along, 1 / far);
  const left = leftOf(direction);
  let sum = 0;
  let weights = 0;
  for (const other of ways) {
    const run = subtract(other.to, other.from);
    const its = length(run);
    if (its === 0) continue;
    const alike = Math.abs(dot(run, direction)) / its;
    const aside = subtract(middleOf(other), middleOf(way));
    // Neighbours run the same way or back, are about as long, and lie abreast.
    const weight = alike ** 8 * Math.min(its / far, far / its) * Math.exp(-((length(aside) / (0.6 * far)) ** 2));
    sum += weight * -dot(aside, left);
    weights += weight;
  }
  return weights > 0 ? sum / weights / far : 0;
}

function middleOf({ from, to }: Way): Vector {
  return [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
}

interface Passed {
  /** How far the mark lies to the left of the chord, as a share of its length. */
  readonly side: number;
  /** How far an arc of bend 1 would lie there. */
  readonly bowed: number;
  /** Distance to the nearer end, as a share of the chord's length. */
  readonly reach: number;
  /** What passing through it costs: less close to an end, where the arc can still step aside as it docks. */
  readonly weight: number;
}

/** A mark beside the way, `null` if it is one of its ends or lies before or beyond them. */
function passing({ from, to }: Way, mark: Vector): Passed | null {
  const along = subtract(to, from);
  const far = length(along);
  if (far === 0) return null;
  const direction = scale(along, 1 / far);
  const t = dot(subtract(mark, from), direction) / far;
  const reach = Math.min(distance(mark, from), distance(mark, to)) / far;
  if (t <= 0 || t >= 1 || reach < 1e-6) return null;
  // With its control point over the middle, the arc advances evenly along the chord.
  return {
    side: dot(subtract(mark, from), leftOf(direction)) / far,
    bowed: 2 * t * (1 - t),
    reach,
    weight: reach / (reach + DOCKING),
  };
}
