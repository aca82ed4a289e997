/** Whether something is the same shape as before, only moved. In a pan all is. */
import type { Pixel } from '../geometry/camera';
import type { ArcHead, Quadratic, SceneArc, SceneArea, Strand } from '../scene/types';

/** Pixels by which a point may differ and still count as moved along with the rest. */
const TOLERANCE = 0.02;

/** How far an arc was moved since it was drawn, `null` where it also changed. */
export function shiftOfArc(before: SceneArc, now: SceneArc): Pixel | null {
  const shift = between(before.curves[0]?.start, now.curves[0]?.start);
  if (!shift) return null;
  const same =
    before.width === now.width &&
    before.openStart === now.openStart &&
    before.openEnd === now.openEnd &&
    alike(before.curves, now.curves, (a, b) => sameCurve(a, b, shift)) &&
    alike(before.heads, now.heads, (a, b) => sameHead(a, b, shift)) &&
    alike(before.strands, now.strands, sameStrand);
  return same ? shift : null;
}

/** How far an outline was moved since it was drawn, `null` where it also changed. */
export function shiftOfArea(before: SceneArea, now: SceneArea): Pixel | null {
  const shift = between(before.rings[0]?.[0], now.rings[0]?.[0]);
  if (!shift) return null;
  const same = alike(before.rings, now.rings, (a, b) => alike(a, b, (p, q) => moved(p, q, shift)));
  return same ? shift : null;
}

function between(from: Pixel | undefined, to: Pixel | undefined): Pixel | null {
  return from && to ? [to[0] - from[0], to[1] - from[1]] : null;
}

function moved(from: Pixel, to: Pixel, shift: Pixel): boolean {
  return Math.abs(to[0] - from[0] - shift[0]) < TOLERANCE && Math.abs(to[1] - from[1] - shift[1]) < TOLERANCE;
}

function alike<T>(before: readonly T[], now: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return before.length === now.length && before.every((a, i) => same(a, now[i] as T));
}

function sameCurve(a: Quadratic, b: Quadratic, shift: Pixel): boolean {
  return moved(a.start, b.start, shift) && moved(a.control, b.control, shift) && moved(a.end, b.end, shift);
}

function sameHead(a: ArcHead, b: ArcHead, shift: Pixel): boolean {
  return (
    a.size === b.size && a.hollow === b.hollow && Math.abs(a.angle - b.angle) < 0.002 && moved(a.tip, b.tip, shift)
  );
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
