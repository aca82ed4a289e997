/** A ring on a mark: what begins and ends there. It is an arrow that comes round to where it set out. */
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
  line.moveTo(radius * Math.cos(from), radius * Math.sin(from));
  line.arcTo(radius, OPENING.sweep > Math.PI, radius * Math.cos(to), radius * Math.sin(to));
  const head = new Pen();
  // The tip lies a little past the line's end, on the circle; the barbs stand across it.
  const tip = to + (HEAD * 0.7) / radius;
  const base = to - (HEAD * 0.3) / radius;
  head.moveTo(radius * Math.cos(tip), radius * Math.sin(tip));
  head.lineTo((radius + HEAD * 0.62) * Math.cos(base), (radius + HEAD * 0.62) * Math.sin(base));
  head.lineTo((radius - HEAD * 0.42) * Math.cos(base), (radius - HEAD * 0.42) * Math.sin(base));
  head.close();
  return { line: line.toString(), head: head.toString() };
}
