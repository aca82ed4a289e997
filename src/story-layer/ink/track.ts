/**
 * The middle line of an arc, as points with their distance from its start. An arc that crosses the world is cut to
 * the surroundings of the view first: at street zoom it is a million pixels long, of which a thousand are seen.
 */
import type { Box } from '../../geometry/camera';
import { curveLength, pointAt, type Quadratic, spanInBox, tangentAt } from '../../geometry/curve';
import { leftOf, length as lengthOf, scale } from '../../geometry/vector';

/** Pixels that a polyline may stray from the curve. */
const TOLERANCE = 0.08;

export interface TrackPoint {
  readonly x: number;
  readonly y: number;
  /** The left of travel (y points down). */
  readonly normalX: number;
  readonly normalY: number;
  /** Pixels from the arc's start. */
  readonly s: number;
}

/** Unbroken stretch of a track, with two points at least. */
export type Run = readonly TrackPoint[];

export interface Track {
  readonly runs: readonly Run[];
  /** Pixels, over all curves, whether or not they were cut. */
  readonly length: number;
  /** Nothing was cut away. */
  readonly whole: boolean;
}

/** Samples the curves where they lie in `reach`; one run a curve at most. */
export function trackOf(curves: readonly Quadratic[], reach: Box): Track {
  const runs: Run[] = [];
  let length = 0;
  let whole = true;
  for (const curve of curves) {
    const span = spanInBox(curve, reach);
    if (!span || span[0] > 0 || span[1] < 1) whole = false;
    const before = span ? length + curveLength(curve, 0, span[0]) : 0;
    if (span) runs.push(sample(curve, span[0], span[1], before));
    length += curveLength(curve);
  }
  return { runs, length, whole };
}

/** Distances from the arc's start between which a run lies. */
export function endsOf(run: Run): readonly [from: number, to: number] {
  return [run[0]?.s ?? 0, run.at(-1)?.s ?? 0];
}

/** Where the run is at a distance from the arc's start, held to the run's ends. */
export function pointOn(run: Run, distance: number): TrackPoint {
  const i = Math.min(indexAfter(run, distance), run.length - 1);
  const to = run[i] as TrackPoint;
  const from = run[i - 1];
  if (!from || to.s <= from.s || distance > to.s) return to;
  const share = (distance - from.s) / (to.s - from.s);
  const mix = (key: 'x' | 'y' | 'normalX' | 'normalY'): number => from[key] + (to[key] - from[key]) * share;
  return { x: mix('x'), y: mix('y'), normalX: mix('normalX'), normalY: mix('normalY'), s: distance };
}

/** The points of a run between two distances, both ends included; empty where the run does not reach there. */
export function stretch(run: Run, from: number, to: number): readonly TrackPoint[] {
  const [first, last] = endsOf(run);
  const low = Math.max(from, first);
  const high = Math.min(to, last);
  if (high <= low) return [];
  const inner = run.slice(indexAfter(run, low), indexAfter(run, high));
  return [...(inner[0]?.s === low ? [] : [pointOn(run, low)]), ...inner, pointOn(run, high)];
}

/** Index of the first point at or beyond a distance. */
function indexAfter(run: Run, distance: number): number {
  let low = 0;
  let high = run.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((run[middle] as TrackPoint).s < distance) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sample(curve: Quadratic, from: number, to: number, before: number): Run {
  const { start, control, end } = curve;
  const bend = Math.hypot(start[0] - 2 * control[0] + end[0], start[1] - 2 * control[1] + end[1]) * (to - from) ** 2;
  // A quadratic strays from the chords of n equal steps by at most bend / (4 n²).
  const steps = Math.max(1, Math.ceil(Math.sqrt(bend / (4 * TOLERANCE))));
  const run: TrackPoint[] = [];
  for (let i = 0; i <= steps; i++) {
    const t = from + ((to - from) * i) / steps;
    const [x, y] = pointAt(curve, t);
    const tangent = tangentAt(curve, t);
    const [normalX, normalY] = leftOf(scale(tangent, 1 / (lengthOf(tangent) || 1)));
    const last = run[i - 1];
    run.push({ x, y, normalX, normalY, s: last ? last.s + Math.hypot(x - last.x, y - last.y) : before });
  }
  return run;
}
