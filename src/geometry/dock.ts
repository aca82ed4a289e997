/** Where arcs end: the border of a mark, a circle or a box, and the places along it. */
import { contains } from './box';
import type { Box } from './camera';
import { add, distance, fromAngle, type Vector } from './vector';

export type Dock =
  | { readonly center: Vector; readonly radius: number }
  | { readonly center: Vector; readonly box: Box };

/** Whether a point lies beyond the border. */
export function isOutside(dock: Dock, point: Vector): boolean {
  return 'radius' in dock ? distance(dock.center, point) > dock.radius : !contains(dock.box, point);
}

/** Length of the border in pixels. */
export function perimeter(dock: Dock): number {
  return 'radius' in dock ? 2 * Math.PI * dock.radius : 2 * (dock.box.width + dock.box.height);
}

/** Pixels along the border, clockwise from due east, to where a ray from the middle leaves it. */
export function placeOnBorder(dock: Dock, angle: number): number {
  if ('radius' in dock) return wrap(angle, 2 * Math.PI) * dock.radius;
  const w = dock.box.width / 2;
  const h = dock.box.height / 2;
  const x = Math.cos(angle);
  const y = Math.sin(angle);
  const reach = Math.min(w / Math.abs(x), h / Math.abs(y));
  const [px, py] = [x * reach, y * reach];
  const across = Math.abs(x) * h > Math.abs(y) * w;
  if (across) return wrap(x > 0 ? py : h + 2 * w + h - py, perimeter(dock));
  return y > 0 ? h + w - px : h + 2 * w + 2 * h + w + px;
}

/** The point so many pixels along the border, as `placeOnBorder` counts them. */
export function pointOnBorder(dock: Dock, along: number): Vector {
  if ('radius' in dock) return add(dock.center, fromAngle(along / dock.radius, dock.radius));
  const [cx, cy] = dock.center;
  const w = dock.box.width / 2;
  const h = dock.box.height / 2;
  let rest = wrap(along, perimeter(dock));
  if (rest <= h) return [cx + w, cy + rest];
  rest -= h;
  if (rest <= 2 * w) return [cx + w - rest, cy + h];
  rest -= 2 * w;
  if (rest <= 2 * h) return [cx - w, cy + h - rest];
  rest -= 2 * h;
  if (rest <= 2 * w) return [cx - w + rest, cy - h];
  return [cx + w, cy - h + (rest - 2 * w)];
}

function wrap(value: number, period: number): number {
  const rest = value % period;
  return rest < 0 ? rest + period : rest;
}
