/** Cameras that show what they are asked to. */
import { boxAround, centerOf, encloses, type Frame, moveBox, unionOf, visibleBox } from './box';
import { type Box, type CameraTarget, type Insets, type Size, toLngLat, type UnitPoint, worldSize } from './camera';
import { add, scale, subtract, type Vector } from './vector';

/** A point that must be seen, and the pixels round it that must be seen with it (a mark, its label). */
export interface FitPoint {
  readonly at: UnitPoint;
  readonly room: Insets;
}

export interface ZoomRange {
  readonly min: number;
  readonly max: number;
}

/** Steps of bisection: to a millionth of a zoom level. */
const STEPS = 24;

/** Pixels from the middle of a mark to what stands in the corner. */
const MARK = 10;

/**
 * The closest camera that shows every point with its room inside the insets and clear of their corner, within the range of
 * zooms; at the range's lower end it may show less than all, about their middle. `null` without points.
 */
export function fitCamera(
  points: readonly FitPoint[],
  size: Size,
  insets: Insets,
  range: ZoomRange,
): CameraTarget | null {
  if (points.length === 0) return null;
  const frame = visibleBox(size, insets);
  const roomAt = (zoom: number): Box => unionOf(points.map((point) => roomOf(point, zoom))) ?? frame;
  const moveAt = (zoom: number): Vector | null =>
    moveInto(
      frame,
      roomAt(zoom),
      points.map(({ at }) => boxAround(scale(at, worldSize(zoom)), 2 * MARK, 2 * MARK)),
    );
  const zoom = closest((zoom) => moveAt(zoom) !== null, range);
  return cameraAt(moveAt(zoom) ?? toMiddle(frame, roomAt(zoom)), zoom, size);
}

/** The camera by which the world, as wide as it is at a zoom, is moved by so many pixels. */
export function cameraAt([x, y]: Vector, zoom: number, { width, height }: Size): CameraTarget {
  const world = worldSize(zoom);
  return { center: toLngLat([(width / 2 - x) / world, (height / 2 - y) / world]), zoom };
}

/**
 * How a box is moved to lie in a frame: in its middle, or off it by shares of the way there is, and from there right, or else
 * down, as far as takes its marks out of the frame's corner. `null` where there is no room for that.
 */
export function moveInto(frame: Frame, box: Box, marks: readonly Box[], off: Vector = [0, 0]): Vector | null {
  const way = add(toMiddle(frame, box), [
    (off[0] * Math.max(0, frame.width - box.width)) / 2,
    (off[1] * Math.max(0, frame.height - box.height)) / 2,
  ]);
  const [right, bottom] = subtract(add([frame.x, frame.y], frame.corner), way);
  const hidden = marks.filter(({ x, y }) => x < right && y < bottom);
  const ways: readonly Vector[] = [
    add(way, [Math.max(0, ...hidden.map(({ x }) => right - x)), 0]),
    add(way, [0, Math.max(0, ...hidden.map(({ y }) => bottom - y))]),
  ];
  return ways.find((one) => encloses(frame, moveBox(box, one))) ?? null;
}

export function toMiddle(frame: Box, box: Box): Vector {
  return subtract(centerOf(frame), centerOf(box));
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

/** What a point and its room take, in pixels of the world at a zoom. */
function roomOf({ at, room }: FitPoint, zoom: number): Box {
  const [x, y] = scale(at, worldSize(zoom));
  return { x: x - room.left, y: y - room.top, width: room.left + room.right, height: room.top + room.bottom };
}
