/** The body of an arc: a ribbon that swells towards its head, whole or cut into dashes and dots. */
import type { Pixel } from '../../geometry/camera';
import type { Sourcing } from '../../story/types';
import { dashes, dots } from './dashes';
import { Pen } from './pen';
import { endsOf, pointOn, stretch, type Track, type TrackPoint } from './track';

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
    const [low, high] = endsOf(run);
    if (sourcing === 'rumoured') {
      for (const s of dots(cut.from, cut.to, low, high)) {
        if (s <= high) addDot(pen, pointOn(run, s), cut, track.length);
      }
    } else {
      for (const [from, to] of dashes(sourcing, cut.from, cut.to, low, high)) {
        pen.outline(around(stretch(run, from, to), cut, track.length));
      }
    }
  }
  return pen.toString();
}

/** The middle line, open, from one distance to another. */
export function spinePath(track: Track, from: number, to: number): string {
  const pen = new Pen();
  for (const run of track.runs) pen.line(stretch(run, from, to).map(({ x, y }) => [x, y]));
  return pen.toString();
}

/** The outline of a piece: down its left edge and back up the right one. */
function around(points: readonly TrackPoint[], cut: Cut, length: number): readonly Pixel[] {
  const edge = (side: 1 | -1): Pixel[] =>
    points.map((point) => {
      const share = shareAt(point, cut, length);
      return beside(point, cut.offset * share + (side * Math.max(LEAST.stroke, cut.width * share)) / 2);
    });
  return [...edge(1), ...edge(-1).reverse()];
}

function addDot(pen: Pen, point: TrackPoint, cut: Cut, length: number): void {
  const share = shareAt(point, cut, length);
  pen.circle(...beside(point, cut.offset * share), Math.max(LEAST.dot, cut.width * share * 1.1) / 2);
}

/** Share of its full width that a strand has at a point. */
function shareAt({ s }: TrackPoint, { twoWay }: Cut, length: number): number {
  return taper(length > 0 ? s / length : 1, twoWay);
}

/** So many pixels to the left of travel. */
function beside({ x, y, normalX, normalY }: TrackPoint, out: number): Pixel {
  return [x + normalX * out, y + normalY * out];
}
