/** The body of an arc: a ribbon that swells towards its head, whole or cut into dashes and dots. */
import { type Path, pathRound } from 'd3-path';
import type { Sourcing } from '../../story/types';
import { dashes, dots } from './dashes';
import { pointOn, type Run, stretch, type Track } from './track';

/** Decimals of a pixel that are written. */
export const DIGITS = 2;

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
  const path = pathRound(DIGITS);
  for (const run of track.runs) {
    const low = run.s[0] as number;
    const high = run.s[run.s.length - 1] as number;
    if (sourcing === 'rumoured') {
      for (const s of dots(cut.from, cut.to, low, high)) addDot(path, run, s, cut, track.length);
    } else {
      for (const [from, to] of dashes(sourcing, cut.from, cut.to, low, high)) {
        addPiece(path, run, from, to, cut, track.length);
      }
    }
  }
  return path.toString();
}

/** The middle line, open, from one distance to another. */
export function spinePath(track: Track, from: number, to: number): string {
  const path = pathRound(DIGITS);
  for (const run of track.runs) {
    stretch(run, from, to).forEach(({ x, y }, i) => {
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
  }
  return path.toString();
}

function addPiece(path: Path, run: Run, from: number, to: number, cut: Cut, length: number): void {
  const points = stretch(run, from, to);
  if (points.length === 0) return;
  const back: [number, number][] = [];
  let first = true;
  for (const { x, y, normalX, normalY, s } of points) {
    const share = taper(length > 0 ? s / length : 1, cut.twoWay);
    const half = Math.max(LEAST.stroke, cut.width * share) / 2;
    const left = cut.offset * share + half;
    const right = cut.offset * share - half;
    if (first) path.moveTo(x + normalX * left, y + normalY * left);
    else path.lineTo(x + normalX * left, y + normalY * left);
    first = false;
    back.push([x + normalX * right, y + normalY * right]);
  }
  for (const [x, y] of back.reverse()) path.lineTo(x, y);
  path.closePath();
}

function addDot(path: Path, run: Run, s: number, cut: Cut, length: number): void {
  const low = run.s[0] as number;
  const high = run.s[run.s.length - 1] as number;
  if (s < low || s > high) return;
  const { x, y, normalX, normalY } = pointOn(run, s);
  const share = taper(length > 0 ? s / length : 1, cut.twoWay);
  const radius = Math.max(LEAST.dot, cut.width * share * 1.1) / 2;
  const [cx, cy] = [x + normalX * cut.offset * share, y + normalY * cut.offset * share];
  path.moveTo(cx + radius, cy);
  path.arc(cx, cy, radius, 0, 2 * Math.PI);
  path.closePath();
}
