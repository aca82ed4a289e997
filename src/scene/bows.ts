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
  readonly middle: Vector;
  readonly along: Vector;
  readonly far: number;
}

export function wayBetween(from: Vector, to: Vector): Way {
  const along = subtract(to, from);
  return { from, to, middle: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], along, far: length(along) };
}

/** Bends that are considered. */
const BENDS = Array.from({ length: 34 }, (_, index) => 0.02 + index * 0.01);
const LEAST = Math.min(...BENDS);
const MOST = Math.max(...BENDS);

/** How much farther an arc bows that lies to the left of its neighbours, per share of its length. */
const SPREAD = 0.9;

/** How much a bend may differ from the one that is wanted before it costs as much as passing through a mark. */
const EASE = 0.25;

/** Share of the distance to the nearer end within which passing a mark is too near. */
const NEAR = 0.11;

/** Distance from an end, as a share of the length, at which a mark counts half. */
const DOCKING = 0.04;

/** Share of its length within which a way has neighbours. */
const ABREAST = 0.6;

/** So many times as far off as is too near, a mark costs nothing. */
const FAR = 6.4;

/**
 * Bend of the first arc along a way, to the left of travel. `ways` are all ways of the scene, `marks` the middles of all
 * marks, its own ends among them.
 */
export function bowOf(way: Way, ways: readonly Way[], marks: readonly Vector[]): number {
  const wanted = Math.max(LEAST, Math.min(MOST, SCENE.bend + SPREAD * leftOfNeighbours(way, ways)));
  const passed = passedBy(way, marks);
  let best = wanted;
  let least = Number.POSITIVE_INFINITY;
  for (const bend of [wanted, ...BENDS]) {
    let cost = ((bend - wanted) / EASE) ** 2;
    for (const { side, bowed, reach, weight } of passed) {
      if (cost >= least) break;
      cost += weight * Math.exp(-(((side - bowed * bend) / (reach * NEAR)) ** 2));
    }
    if (cost < least) {
      least = cost;
      best = bend;
    }
  }
  return best;
}

/** How far the middle of a way lies to the left of those that run beside it, as a share of its length. */
function leftOfNeighbours({ middle, along, far }: Way, ways: readonly Way[]): number {
  if (far === 0) return 0;
  const direction = scale(along, 1 / far);
  const left = leftOf(direction);
  const within = (ABREAST * far) ** 2;
  let sum = 0;
  let weights = 0;
  for (const other of ways) {
    if (other.far === 0) continue;
    const alike = (dot(other.along, direction) / other.far) ** 2;
    const aside = subtract(other.middle, middle);
    // Neighbours run the same way or back, are about as long, and lie abreast.
    const weight =
      alike *
      alike *
      alike *
      alike *
      Math.min(other.far / far, far / other.far) *
      Math.exp(-dot(aside, aside) / within);
    sum += weight * -dot(aside, left);
    weights += weight;
  }
  return weights > 0 ? sum / weights / far : 0;
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

/** The marks that an arc may pass too near; neither its ends nor what lies before or beyond them. */
function passedBy({ from, to, along, far }: Way, marks: readonly Vector[]): readonly Passed[] {
  const direction = scale(along, 1 / far);
  const left = leftOf(direction);
  const passed: Passed[] = [];
  for (const mark of marks) {
    const off = subtract(mark, from);
    const t = dot(off, direction) / far;
    if (!(t > 0 && t < 1)) continue;
    const side = dot(off, left) / far;
    // With its control point over the middle, the arc advances evenly along the chord.
    const bowed = 2 * t * (1 - t);
    const away = Math.max(side - bowed * MOST, bowed * LEAST - side);
    const reach = Math.min(length(off), distance(mark, to)) / far;
    if (reach < 1e-6 || away > reach * NEAR * FAR) continue;
    passed.push({ side, bowed, reach, weight: reach / (reach + DOCKING) });
  }
  return passed;
}
