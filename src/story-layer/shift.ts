/** Whether something is the same shape as before, only moved. In a pan all is. */
import type { Pixel } from '../geometry/camera';
import { subtract } from '../geometry/vector';
import type { ArcHead, SceneArc, SceneArea, Strand } from '../scene/types';

/** Pixels by which a point may differ and still count as moved along with the rest. */
const TOLERANCE = 0.02;

/** How far an arc was moved since it was drawn, `null` where it also changed. */
export function shiftOfArc(before: SceneArc, now: SceneArc): Pixel | null {
  return before.width === now.width &&
    before.openStart === now.openStart &&
    before.openEnd === now.openEnd &&
    alike(before.heads, now.heads, sameHead) &&
    alike(before.strands, now.strands, sameStrand)
    ? shiftOf(pointsOf(before), pointsOf(now))
    : null;
}

/** How far an outline was moved since it was drawn, `null` where it also changed. */
export function shiftOfArea(before: SceneArea, now: SceneArea): Pixel | null {
  return alike(before.rings, now.rings, (a, b) => a.length === b.length)
    ? shiftOf(before.rings.flat(), now.rings.flat())
    : null;
}

/** How far all points were moved alike; `null` where they were not, or where there are none. */
function shiftOf(before: readonly Pixel[], now: readonly Pixel[]): Pixel | null {
  const [from] = before;
  const [to] = now;
  if (!from || !to) return null;
  const shift = subtract(to, from);
  const moved = ([x, y]: Pixel, at: Pixel): boolean =>
    Math.abs(at[0] - x - shift[0]) < TOLERANCE && Math.abs(at[1] - y - shift[1]) < TOLERANCE;
  return alike(before, now, moved) ? shift : null;
}

function pointsOf({ curves, heads }: SceneArc): readonly Pixel[] {
  return [...curves.flatMap(({ start, control, end }) => [start, control, end]), ...heads.map(({ tip }) => tip)];
}

function alike<T>(before: readonly T[], now: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return before.length === now.length && before.every((a, i) => same(a, now[i] as T));
}

function sameHead(a: ArcHead, b: ArcHead): boolean {
  return a.size === b.size && a.hollow === b.hollow && Math.abs(a.angle - b.angle) < 0.002;
}

function sameStrand(a: Strand, b: Strand): boolean {
  return (
    alike(a.flows, b.flows, Object.is) &&
    a.kind === b.kind &&
    a.sourcing === b.sourcing &&
    a.offset === b.offset &&
    a.width === b.width
  );
}
