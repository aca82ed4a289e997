/** Quadratic Bézier curves: points, pieces and lengths. Any unit; on the map, CSS pixels. */
import { centerOf, contains, distanceToBox } from './box';
import type { Box } from './camera';
import { add, angleOf, between, distance, dot, leftOf, length, scale, subtract, type Vector } from './vector';

export interface Quadratic {
  readonly start: Vector;
  readonly control: Vector;
  readonly end: Vector;
}

/** The straight line between two points. */
export function straight(start: Vector, end: Vector): Quadratic {
  return { start, control: between(start, end, 0.5), end };
}

/** Point at parameter `t`, 0 at the start and 1 at the end. */
export function pointAt({ start, control, end }: Quadratic, t: number): Vector {
  const s = 1 - t;
  const a = s * s;
  const b = 2 * s * t;
  const c = t * t;
  return [a * start[0] + b * control[0] + c * end[0], a * start[1] + b * control[1] + c * end[1]];
}

/** Derivative by `t`. Zero only where the curve is a single point. */
export function tangentAt({ start, control, end }: Quadratic, t: number): Vector {
  const tangent = add(scale(subtract(control, start), 2 * (1 - t)), scale(subtract(end, control), 2 * t));
  // At an end that coincides with the control point the derivative vanishes, yet the curve has a direction: the chord's.
  return length(tangent) > 0 ? tangent : subtract(end, start);
}

/** The piece of the curve between two parameters, exactly. */
export function section(curve: Quadratic, from: number, to: number): Quadratic {
  const { start, control, end } = curve;
  const middle = between(between(start, control, from), between(control, end, from), to);
  return { start: pointAt(curve, from), control: middle, end: pointAt(curve, to) };
}

export function translate({ start, control, end }: Quadratic, by: Vector): Quadratic {
  return { start: add(start, by), control: add(control, by), end: add(end, by) };
}

export function reverse({ start, control, end }: Quadratic): Quadratic {
  return { start: end, control, end: start };
}

/** Nodes and weights of five-point Gauss-Legendre quadrature on [0, 1]. */
const GAUSS = [
  [0.04691007703066802, 0.11846344252809454],
  [0.23076534494715845, 0.23931433524968324],
  [0.5, 0.28444444444444444],
  [0.7692346550528415, 0.23931433524968324],
  [0.953089922969332, 0.11846344252809454],
] as const;

/** Length along the curve. Quadrature in two halves: within a thousandth for the bows that arcs have. */
export function curveLength(curve: Quadratic, from = 0, to = 1): number {
  const middle = (from + to) / 2;
  return speedIntegral(curve, from, middle) + speedIntegral(curve, middle, to);
}

function speedIntegral({ start, control, end }: Quadratic, from: number, to: number): number {
  // In numbers rather than vectors: lengths are asked for by the hundred in every frame.
  const ax = 2 * (control[0] - start[0]);
  const ay = 2 * (control[1] - start[1]);
  const bx = 2 * (end[0] - control[0]) - ax;
  const by = 2 * (end[1] - control[1]) - ay;
  let sum = 0;
  for (const [node, weight] of GAUSS) {
    const t = from + (to - from) * node;
    sum += weight * Math.hypot(ax + bx * t, ay + by * t);
  }
  return sum * (to - from);
}

/** The smallest box round the curve. */
export function boundsOf(curve: Quadratic): Box {
  const [left, right] = extent(curve, 0);
  const [top, bottom] = extent(curve, 1);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function extent(curve: Quadratic, axis: 0 | 1): readonly [number, number] {
  const a = curve.start[axis];
  const b = curve.control[axis];
  const c = curve.end[axis];
  const turn = (a - b) / (a - 2 * b + c);
  const extreme = turn > 0 && turn < 1 ? pointAt(curve, turn)[axis] : a;
  return [Math.min(a, c, extreme), Math.max(a, c, extreme)];
}

/**
 * First and last parameter at which the curve lies in a box, `null` where it never does. A bow may leave the box in
 * between.
 */
export function spanInBox(curve: Quadratic, box: Box): readonly [number, number] | null {
  if (!mayMeet(curve, box)) return null;
  const cuts = [0, 1];
  addCrossings(cuts, curve, 0, box.x);
  addCrossings(cuts, curve, 0, box.x + box.width);
  addCrossings(cuts, curve, 1, box.y);
  addCrossings(cuts, curve, 1, box.y + box.height);
  let first: number | null = null;
  let last = 0;
  for (let index = 1; index < cuts.length; index++) {
    const from = cuts[index - 1] ?? 0;
    const to = cuts[index] ?? 1;
    if (!contains(box, pointAt(curve, (from + to) / 2))) continue;
    first ??= from;
    last = to;
  }
  return first === null || last <= first ? null : [first, last];
}

/**
 * Whether the box meets that of the curve's three points, and the strip from the chord half of the way to the control point:
 * both hold the whole curve. The strip is a little wider, for what only touches.
 */
function mayMeet({ start, control, end }: Quadratic, box: Box): boolean {
  const { x, y, width, height } = box;
  if (
    Math.min(start[0], control[0], end[0]) > x + width ||
    Math.max(start[0], control[0], end[0]) < x ||
    Math.min(start[1], control[1], end[1]) > y + height ||
    Math.max(start[1], control[1], end[1]) < y
  )
    return false;
  const across = leftOf(subtract(end, start));
  const middle = dot(across, subtract(control, start)) / 4;
  const off = dot(across, subtract(centerOf(box), start)) - middle;
  return Math.abs(off) <= Math.abs(middle) + 0.500001 * (Math.abs(across[0]) * width + Math.abs(across[1]) * height);
}

/** Adds the parameters inside (0, 1) at which one coordinate passes a level. */
function addCrossings(cuts: number[], { start, control, end }: Quadratic, axis: 0 | 1, level: number): void {
  addRoots(cuts, start[axis] - level, control[axis] - level, end[axis] - level);
}

/** How often the curve crosses the straight line from `a` to `b`. */
export function timesCrossed(curve: Quadratic, a: Vector, b: Vector): number {
  const way = subtract(b, a);
  const side = (point: Vector): number => way[0] * (point[1] - a[1]) - way[1] * (point[0] - a[0]);
  const cuts: number[] = [];
  addRoots(cuts, side(curve.start), side(curve.control), side(curve.end));
  let times = 0;
  for (const t of cuts) {
    const share = dot(subtract(pointAt(curve, t), a), way) / dot(way, way);
    if (share > 0 && share < 1) times++;
  }
  return times;
}

/** Adds, in their order, the roots inside (0, 1) of the quadratic Bézier polynomial with these three values. */
function addRoots(roots: number[], start: number, control: number, end: number): void {
  if (Math.min(start, control, end) > 0 || Math.max(start, control, end) < 0) return;
  const a = start - 2 * control + end;
  const b = 2 * (control - start);
  const root = Math.sqrt(b * b - 4 * a * start);
  // The form that subtracts no nearly equal numbers; where the curve is straight (a = 0) one root is finite.
  const q = -(b + (b < 0 ? -root : root)) / 2;
  addInOrder(roots, q / a);
  addInOrder(roots, start / q);
}

/** One at a time: there are a few at most, and thousands of curves. */
function addInOrder(roots: number[], t: number): void {
  if (!(t > 0 && t < 1)) return;
  let at = roots.length;
  for (; at > 0 && (roots[at - 1] ?? 0) > t; at--) roots[at] = roots[at - 1] ?? 0;
  roots[at] = t;
}

/** Shortest distance from a point to the curve; infinite where it is sure to be more than `within`. */
export function distanceToCurve(curve: Quadratic, point: Vector, within: number): number {
  if (distanceToBox(boundsOf(curve), point) > within) return Number.POSITIVE_INFINITY;
  const away = (t: number): number => distance(pointAt(curve, t), point);
  const pieces = 12;
  const at = (piece: number): number => Math.max(0, Math.min(1, piece / pieces));
  let least = Number.POSITIVE_INFINITY;
  for (let piece = 0; piece <= pieces; piece++) {
    let [low, high] = [at(piece - 1), at(piece + 1)];
    if (away(at(piece)) > Math.min(away(low), away(high))) continue;
    // Between the neighbours of such a sample the distance has one valley, of which a bend has two: close in on it by thirds.
    for (let step = 0; step < 24; step++) {
      const third = (high - low) / 3;
      if (away(low + third) < away(high - third)) high -= third;
      else low += third;
    }
    least = Math.min(least, away((low + high) / 2));
  }
  return least;
}

/**
 * Direction in which the curve arrives at its end, in radians: that of its last `size` pixels rather than of the
 * tangent, so that a head of that size lies along a curve that still turns.
 */
export function arrivalAngle(curve: Quadratic, size: number): number {
  const speed = length(tangentAt(curve, 1));
  if (speed === 0) return 0;
  return angleOf(subtract(curve.end, pointAt(curve, Math.max(0, 1 - size / speed))));
}
