/**
 * Heads and the brackets of open ends. Both are laid out along the x axis, tip at the origin, pointing to positive x,
 * the left of travel at negative y, and then turned into place.
 */
import type { Pixel } from '../../geometry/camera';
import { SCENE } from '../../scene/defaults';
import type { ArcHead } from '../../scene/types';
import { Pen } from './pen';

/** Shares of the head's length, but for `lipOut`: the barb's own are those of the scene, which keeps its room clear. */
const HEAD = {
  /** How far back the barb's inner edge meets the body. */
  notch: 0.74,
  lip: 0.2,
  /** Pixels that the lip stands out from the ribbon at least. */
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
  const barb = Math.max(size * SCENE.headBarb, ribbonWidth / 2 + SCENE.headOut);
  const lip = Math.max(size * HEAD.lip, ribbonWidth / 2 + HEAD.lipOut);
  const pen = new Pen();
  pen.outline(
    turned(tip, angle, [
      [0, 0],
      [-size, -barb],
      [-size * HEAD.notch, -ribbonWidth / 2],
      [-size * HEAD.notch, ribbonWidth / 2],
      [-size * 0.86, lip],
    ]),
  );
  return pen.toString();
}

/**
 * An editor's square bracket across the line of travel: what it closes off was supplied by us. Its feet point back
 * along the arc; `angle` points out of it.
 */
export function bracketPath(end: Pixel, angle: number, ribbonWidth: number, gap = BRACKET.gap): string {
  const half = Math.max(BRACKET.least, ribbonWidth / 2 + BRACKET.out);
  const pen = new Pen();
  pen.line(
    turned(end, angle, [
      [gap - BRACKET.foot, -half],
      [gap, -half],
      [gap, half],
      [gap - BRACKET.foot, half],
    ]),
  );
  return pen.toString();
}

/** From along the line of travel, which ends in `end`, to where it lies on the map. */
function turned([x, y]: Pixel, angle: number, points: readonly Pixel[]): readonly Pixel[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return points.map(([along, across]) => [x + along * cos - across * sin, y + along * sin + across * cos]);
}
