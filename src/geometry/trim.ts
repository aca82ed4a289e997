/** Cutting arcs to the marks at which they begin and end, in pixels. */
import { pointAt, type Quadratic, section } from './curve';
import { type Dock, isOutside } from './dock';

/** Steps in which a curve is searched for where it leaves a mark; bisection does the rest. */
const STEPS = 48;

/**
 * The part of the curve between two marks: from where it last leaves the first before reaching the second's border for
 * the last time. Where the marks leave nothing between them, a curve of no length at the middle. `null` does not cut.
 */
export function trim(curve: Quadratic, from: Dock | null, to: Dock | null): Quadratic {
  const start = from ? crossing(curve, from, 0, 1) : 0;
  const end = to ? crossing(curve, to, 1, 0) : 1;
  if (start < end) return section(curve, start, end);
  const middle = Math.max(0, Math.min(1, (start + end) / 2));
  return section(curve, middle, middle);
}

/** Parameter where the curve first comes out of the mark, walking from one end to the other; that other end if it never does. */
function crossing(curve: Quadratic, dock: Dock, first: number, last: number): number {
  const outside = (t: number): boolean => isOutside(dock, pointAt(curve, t));
  if (outside(first)) return first;
  let inside = first;
  for (let step = 1; step <= STEPS; step++) {
    const t = first + ((last - first) * step) / STEPS;
    if (outside(t)) return bisect(outside, inside, t);
    inside = t;
  }
  return last;
}

function bisect(outside: (t: number) => boolean, inside: number, beyond: number): number {
  let [near, far] = [inside, beyond];
  for (let step = 0; step < 40; step++) {
    const middle = (near + far) / 2;
    if (outside(middle)) far = middle;
    else near = middle;
  }
  return (near + far) / 2;
}
