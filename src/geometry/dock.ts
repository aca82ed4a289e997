/** Where arcs end: the border of a mark, a circle or a box, and the places along it. */
import { contains, nearestIn } from './box';
import type { Box } from './camera';
import type { Vector } from './vector';

export type Dock =
  | { readonly center: Vector; readonly radius: number }
  | { readonly center: Vector; readonly box: Box };

/** Pixels from the border to the point, negative inside. */
export function signedDistance(dock: Dock, point: Vector): number {
  if ('radius' in dock) return Math.hypot(point[0] - dock.center[0], point[1] - dock.center[1]) - dock.radius;
  const { box } = dock;
  if (!contains(box, point)) {
    const [x, y] = nearestIn(box, point);
    return Math.hypot(point[0] - x, point[1] - y);
  }
  return -Math.min(point[0] - box.x, box.x + box.width - point[0], point[1] - box.y, box.y + box.height - point[1]);
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
  const [cx, cy] = dock.center;
  if ('radius' in dock) {
    const angle = along / dock.radius;
    return [cx + Math.cos(angle) * dock.radius, cy + Math.sin(angle) * dock.radius];
  }
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
