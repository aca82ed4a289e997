/**
 * Heads and the brackets of open ends. Both are laid out along the x axis, tip at the origin, pointing to positive x,
 * the left of travel at negative y, and then turned into place.
 */
import type { Pixel } from '../../geometry/camera';
import type { ArcHead } from '../../scene/types';
import { Pen } from './pen';

/** Shares of the head's length, and pixels beyond the ribbon. */
const HEAD = {
  /** How far back the barb's inner edge meets the body. */
  notch: 0.74,
  barb: 0.58,
  lip: 0.2,
  /** Pixels that barb and lip stand out from the ribbon at least. */
  barbOut: 4.5,
  lipOut: 1.4,
};

/** Pixels: from the arc's end to the bracket, its feet, and how far it stands out on each side. */
const BRACKET = { gap: 4, foot: 3.2, out: 4.5, least: 6 };

/** Pixels at an open start that the body leaves to the bracket. */
export const BRACKET_ROOM = BRACKET.gap;

/** How far the body ends before the tip, so that it never shows through a hollow head. */
export function headInset(head: Pick<ArcHead, 'size'>): number {
  return head.size * HEAD.notch;
}

/**
 * A half-barbed head as wide as its ribbon at least: a long barb on the left, where the arc bows, a lip on the
 * right. Two opposite arcs turn their barbs away from each other.
 */
export function headPath({ tip, angle, size }: Pick<ArcHead, 'tip' | 'angle' | 'size'>, ribbonWidth: number): string {
  const barb = Math.max(size * HEAD.barb, ribbonWidth / 2 + HEAD.barbOut);
  const lip = Math.max(size * HEAD.lip, ribbonWidth / 2 + HEAD.lipOut);
  return outline(tip, angle, [
    [0, 0],
    [-size, -barb],
    [-size * HEAD.notch, -ribbonWidth / 2],
    [-size * HEAD.notch, ribbonWidth / 2],
    [-size * 0.86, lip],
  ]);
}

/**
 * An editor's square bracket across the line of travel: what it closes off was supplied by us. Its feet point back
 * along the arc; `angle` points out of it.
 */
export function bracketPath(end: Pixel, angle: number, ribbonWidth: number, gap = BRACKET.gap): string {
  const half = Math.max(BRACKET.least, ribbonWidth / 2 + BRACKET.out);
  return outline(
    end,
    angle,
    [
      [gap - BRACKET.foot, -half],
      [gap, -half],
      [gap, half],
      [gap - BRACKET.foot, half],
    ],
    false,
  );
}

function outline([x, y]: Pixel, angle: number, points: readonly Pixel[], closed = true): string {
  const pen = new Pen();
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  points.forEach(([px, py], i) => {
    const to: Pixel = [x + px * cos - py * sin, y + px * sin + py * cos];
    if (i === 0) pen.moveTo(...to);
    else pen.lineTo(...to);
  });
  if (closed) pen.close();
  return pen.toString();
}
