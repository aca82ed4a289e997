/** Cameras that show what they are asked to. */
import { type CameraTarget, type Insets, type Size, toLngLat, type UnitPoint, worldSize } from './camera';

/** A point that must be seen, and the pixels round it that must be seen with it (a mark, its label). */
export interface FitPoint {
  readonly at: UnitPoint;
  readonly room?: Insets;
}

export interface ZoomRange {
  readonly min: number;
  readonly max: number;
}

/** Steps of bisection: to a millionth of a zoom level. */
const STEPS = 24;

/**
 * The closest camera that shows every point with its room inside the insets, within the range of zooms; at the
 * range's lower end it may show less than all, about their middle. `null` without points.
 */
export function fitCamera(
  points: readonly FitPoint[],
  size: Size,
  insets: Insets,
  range: ZoomRange,
): CameraTarget | null {
  if (points.length === 0) return null;
  const width = Math.max(1, size.width - insets.left - insets.right);
  const height = Math.max(1, size.height - insets.top - insets.bottom);
  const fits = (zoom: number): boolean => {
    const across = span(points, 0, zoom);
    const down = span(points, 1, zoom);
    return across.to - across.from <= width && down.to - down.from <= height;
  };
  const zoom = closest(fits, range);
  const world = worldSize(zoom);
  const across = span(points, 0, zoom);
  const down = span(points, 1, zoom);
  return {
    center: toLngLat([
      ((across.from + across.to) / 2 + (insets.right - insets.left) / 2) / world,
      ((down.from + down.to) / 2 + (insets.bottom - insets.top) / 2) / world,
    ]),
    zoom,
  };
}

function closest(fits: (zoom: number) => boolean, { min, max }: ZoomRange): number {
  if (fits(max)) return max;
  let low = min;
  let high = max;
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** What the points and their room take along one axis, in pixels of the world at a zoom. */
function span(points: readonly FitPoint[], axis: 0 | 1, zoom: number): { readonly from: number; readonly to: number } {
  const world = worldSize(zoom);
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { at, room } of points) {
    const middle = at[axis] * world;
    from = Math.min(from, middle - (room ? (axis === 0 ? room.left : room.top) : 0));
    to = Math.max(to, middle + (room ? (axis === 0 ? room.right : room.bottom) : 0));
  }
  return { from, to };
}
