/** A ring on a mark: what begins and ends there. It is an arrow that comes round to where it set out. */
import { fromAngle } from '../../geometry/vector';
import { Pen } from './pen';

/** Radians: where the ring is open, at the upper right, and how much of the circle is drawn. */
const OPENING = { at: -Math.PI / 4, sweep: 2 * Math.PI * 0.8 };

/** Pixels from tip to barbs. */
const HEAD = 7;

export interface RingInk {
  /** Open line, to be stroked. */
  readonly line: string;
  /** Closed outline, to be filled. */
  readonly head: string;
}

/** Ink of a ring about the origin. */
export function ringInk(radius: number): RingInk {
  const from = OPENING.at + (2 * Math.PI - OPENING.sweep) / 2;
  const to = from + OPENING.sweep;
  const line = new Pen();
  line.moveTo(...fromAngle(from, radius));
  line.arcTo(radius, OPENING.sweep > Math.PI, ...fromAngle(to, radius));
  const head = new Pen();
  // The tip lies a little past the line's end, on the circle; the barbs stand across it.
  const base = to - (HEAD * 0.3) / radius;
  head.outline([
    fromAngle(to + (HEAD * 0.7) / radius, radius),
    fromAngle(base, radius + HEAD * 0.62),
    fromAngle(base, radius - HEAD * 0.42),
  ]);
  return { line: line.toString(), head: head.toString() };
}
