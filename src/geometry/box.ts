/** Axis-parallel boxes in pixels. */
import type { Box, Insets, Size } from './camera';
import { distance, type Vector } from './vector';

/** A box of whose upper left corner something takes that much. */
export interface Frame extends Box {
  readonly corner: Vector;
}

export function boxAround(middle: Vector, width: number, height: number): Box {
  return { x: middle[0] - width / 2, y: middle[1] - height / 2, width, height };
}

export function inflate({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

export function moveBox<Moved extends Box>(box: Moved, [dx, dy]: Vector): Moved {
  return { ...box, x: box.x + dx, y: box.y + dy };
}

export function centerOf({ x, y, width, height }: Box): Vector {
  return [x + width / 2, y + height / 2];
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Area that two boxes share. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

export function contains({ x, y, width, height }: Box, point: Vector): boolean {
  return point[0] >= x && point[0] <= x + width && point[1] >= y && point[1] <= y + height;
}

/** Whether `inner` lies wholly inside `outer`. */
export function encloses(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** The point of the box that is nearest to `point`; the point itself where it lies inside. */
export function nearestIn({ x, y, width, height }: Box, point: Vector): Vector {
  return [Math.max(x, Math.min(x + width, point[0])), Math.max(y, Math.min(y + height, point[1]))];
}

/** Pixels from the point to the box; 0 inside it. */
export function distanceToBox(box: Box, point: Vector): number {
  return distance(nearestIn(box, point), point);
}

/** The smallest box round all of them, or `null` round none. */
export function unionOf(boxes: Iterable<Box>): Box | null {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return left > right ? null : { x: left, y: top, width: right - left, height: bottom - top };
}

/** The smallest box round the points, or `null` round none. */
export function boxOf(points: Iterable<Vector>): Box | null {
  const boxes: Box[] = [];
  for (const [x, y] of points) boxes.push({ x, y, width: 0, height: 0 });
  return unionOf(boxes);
}

/** Pixels by which a box reaches over the sides of a frame and into its corner, all together; 0 where it lies within. */
export function overhang(outer: Frame, inner: Box): number {
  return (
    Math.max(0, Math.min(outer.x + outer.corner[0] - inner.x, outer.y + outer.corner[1] - inner.y)) +
    Math.max(0, outer.x - inner.x) +
    Math.max(0, inner.x + inner.width - outer.x - outer.width) +
    Math.max(0, outer.y - inner.y) +
    Math.max(0, inner.y + inner.height - outer.y - outer.height)
  );
}

/** The part of the map that nothing covers. */
export function visibleBox({ width, height }: Size, insets: Insets): Frame {
  const [across, down] = insets.corner ?? [0, 0];
  return {
    corner: [across - insets.left, down - insets.top],
    x: insets.left,
    y: insets.top,
    width: width - insets.left - insets.right,
    height: height - insets.top - insets.bottom,
  };
}
