/**
 * The middle line of an arc, as points with their distance from its start. An arc that crosses the world is cut to
 * the surroundings of the view first: at street zoom it is a million pixels long, of which a thousand are seen.
 */
import type { Box } from '../../geometry/camera';
import { curveLength, pointAt, type Quadratic, spanInBox, tangentAt } from '../../geometry/curve';
import { leftOf, length as lengthOf, scale } from '../../geometry/vector';

/** Pixels that a polyline may stray from the curve. */
const TOLERANCE = 0.08;

/** Unbroken stretch: points, their left normals (y points down) and their distance from the arc's start. */
export interface Run {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly normalX: readonly number[];
  readonly normalY: readonly number[];
  readonly s: readonly number[];
}

export interface Track {
  readonly runs: readonly Run[];
  /** Pixels, over all curves, whether or not they were cut. */
  readonly length: number;
  /** Nothing was cut away. */
  readonly whole: boolean;
}

export interface TrackPoint {
  readonly x: number;
  readonly y: number;
  readonly normalX: number;
  readonly normalY: number;
  readonly s: number;
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

/** Where the run is at a distance from the arc's start, held to the run's ends. */
export function pointOn(run: Run, distance: number): TrackPoint {
  const i = indexAfter(run, distance);
  const last = run.s.length - 1;
  if (i === 0 || i > last) return at(run, Math.min(i, last));
  const from = run.s[i - 1] as number;
  const to = run.s[i] as number;
  const share = to > from ? (distance - from) / (to - from) : 0;
  return {
    x: mix(run.x, i, share),
    y: mix(run.y, i, share),
    normalX: mix(run.normalX, i, share),
    normalY: mix(run.normalY, i, share),
    s: distance,
  };
}

/** The points of a run between two distances, both ends included; empty where the run does not reach there. */
export function stretch(run: Run, from: number, to: number): readonly TrackPoint[] {
  const low = Math.max(from, run.s[0] as number);
  const high = Math.min(to, run.s[run.s.length - 1] as number);
  if (high <= low) return [];
  const points = [pointOn(run, low)];
  for (let i = indexAfter(run, low); (run.s[i] as number) < high; i++) {
    if ((run.s[i] as number) > low) points.push(at(run, i));
  }
  points.push(pointOn(run, high));
  return points;
}

function sample(curve: Quadratic, from: number, to: number, before: number): Run {
  const { start, control, end } = curve;
  const bend = Math.hypot(start[0] - 2 * control[0] + end[0], start[1] - 2 * control[1] + end[1]) * (to - from) ** 2;
  // A quadratic strays from the chords of n equal steps by at most bend / (4 n²).
  const steps = Math.max(1, Math.ceil(Math.sqrt(bend / (4 * TOLERANCE))));
  const run = { x: [] as number[], y: [] as number[], normalX: [] as number[], normalY: [] as number[], s: [before] };
  for (let i = 0; i <= steps; i++) {
    const t = from + ((to - from) * i) / steps;
    const [x, y] = pointAt(curve, t);
    const tangent = tangentAt(curve, t);
    const [nx, ny] = leftOf(scale(tangent, 1 / (lengthOf(tangent) || 1)));
    if (i > 0)
      run.s.push((run.s[i - 1] as number) + Math.hypot(x - (run.x[i - 1] as number), y - (run.y[i - 1] as number)));
    run.x.push(x);
    run.y.push(y);
    run.normalX.push(nx);
    run.normalY.push(ny);
  }
  return run;
}

function at(run: Run, i: number): TrackPoint {
  return {
    x: run.x[i] as number,
    y: run.y[i] as number,
    normalX: run.normalX[i] as number,
    normalY: run.normalY[i] as number,
    s: run.s[i] as number,
  };
}

/** Between a point and the one before it. */
function mix(values: readonly number[], i: number, share: number): number {
  const before = values[i - 1] as number;
  return before + ((values[i] as number) - before) * share;
}

/** Index of the first point at or beyond a distance. */
function indexAfter({ s }: Run, distance: number): number {
  let low = 0;
  let high = s.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((s[middle] as number) < distance) low = middle + 1;
    else high = middle;
  }
  return low;
}
