/** The arcs of flows, in units of the unit square or in any other whose world is `period` wide. */
import type { Quadratic } from './curve';
import { add, between, leftOf, scale, subtract, type Vector } from './vector';

/**
 * The copy of `to` that is the short way round from `from`: at most half a world east or west. From a place to its
 * antipode both ways are as long; the way that does not cross 180° is taken.
 */
export function shortWay(from: Vector, to: Vector, period = 1): Vector {
  const dx = to[0] - from[0];
  const turns = Math.abs(dx) > period / 2 ? Math.round(dx / period) : 0;
  return [to[0] - turns * period, to[1]];
}

/**
 * The arc from one point to another: a quadratic Bézier whose control point is the chord's middle pushed to the left
 * of travel by `bend` times the chord's length. There and back with the same positive bend therefore bow apart.
 * `to` is the copy that is meant.
 */
export function bow(from: Vector, to: Vector, bend: number): Quadratic {
  const push = scale(leftOf(subtract(to, from)), bend);
  return { start: from, control: add(between(from, to, 0.5), push), end: to };
}
