/** The body of an arc: a ribbon that swells towards its head, whole or cut into dashes and dots. */
import type { Sourcing } from '../../story/types';
import { dashes, dots } from './dashes';
import { Pen } from './pen';
import { pointOn, type Run, stretch, type Track, type TrackPoint } from './track';

/** Share of the full width at the tail, and in the middle of what goes both ways. */
const NARROW = { tail: 0.34, waist: 0.5 };

/** Pixels under which a tapering stroke would begin to vanish, and a dot too. */
const LEAST = { stroke: 0.9, dot: 1.3 };

/** What a ribbon is cut from. Distances in pixels from the arc's start, offset to the left of travel. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
  readonly width: number;
  readonly twoWay: boolean;
}

/** Share of its full width that an arc has after a share of its length. */
export function taper(share: number, twoWay: boolean): number {
  const held = Math.max(0, Math.min(1, share));
  if (twoWay) return NARROW.waist + (1 - NARROW.waist) * Math.abs(2 * held - 1);
  return NARROW.tail + (1 - NARROW.tail) * held;
}

/** A strand in the pattern of its sourcing, as closed outlines to be filled. */
export function strandPath(track: Track, cut: Cut, sourcing: Sourcing): string {
  const pen = new Pen();
  for (const run of track.runs) {
    const low = run.s[0] as number;
    const high = run.s[run.s.length - 1] as number;
    if (sourcing === 'rumoured') {
      for (const s of dots(cut.from, cut.to, low, high)) addDot(pen, run, s, cut, track.length);
    } else {
      for (const [from, to] of dashes(sourcing, cut.from, cut.to, low, high)) {
        addPiece(pen, stretch(run, from, to), cut, track.length);
      }
    }
  }
  return pen.toString();
}

/** The middle line, open, from one distance to another. */
export function spinePath(track: Track, from: number, to: number): string {
  const pen = new Pen();
  for (const run of track.runs) {
    stretch(run, from, to).forEach(({ x, y }, i) => {
      if (i === 0) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    });
  }
  return pen.toString();
}

/** Down the left edge and back up the right one. */
function addPiece(pen: Pen, points: readonly TrackPoint[], cut: Cut, length: number): void {
  const last = points.length - 1;
  for (let i = 0; i <= last; i++) addEdge(pen, points[i] as TrackPoint, cut, length, 1, i === 0);
  for (let i = last; i >= 0; i--) addEdge(pen, points[i] as TrackPoint, cut, length, -1, false);
  if (last >= 0) pen.close();
}

function addEdge(pen: Pen, point: TrackPoint, cut: Cut, length: number, side: 1 | -1, first: boolean): void {
  const share = taper(length > 0 ? point.s / length : 1, cut.twoWay);
  const out = cut.offset * share + (side * Math.max(LEAST.stroke, cut.width * share)) / 2;
  const x = point.x + point.normalX * out;
  const y = point.y + point.normalY * out;
  if (first) pen.moveTo(x, y);
  else pen.lineTo(x, y);
}

function addDot(pen: Pen, run: Run, s: number, cut: Cut, length: number): void {
  if (s < (run.s[0] as number) || s > (run.s[run.s.length - 1] as number)) return;
  const { x, y, normalX, normalY } = pointOn(run, s);
  const share = taper(length > 0 ? s / length : 1, cut.twoWay);
  const out = cut.offset * share;
  pen.circle(x + normalX * out, y + normalY * out, Math.max(LEAST.dot, cut.width * share * 1.1) / 2);
}
