import { type Camera, type CameraTarget, toUnit, worldSize } from '../geometry/camera';

/** Milliseconds. */
const SHORTEST = 300;
const LONGEST = 1200;
const FOR_EACH_VIEW = 250;
const FOR_EACH_LEVEL = 120;

/** How long a flight takes, milliseconds: longer for more views to cross and levels to zoom, but never a wait. */
export function flightDuration(from: Camera, to: CameraTarget): number {
  const [x, y] = toUnit(from.center);
  const [toX, toY] = toUnit(to.center);
  const across = Math.abs(toX - x);
  const distance = Math.hypot(Math.min(across, 1 - across), toY - y) * worldSize(Math.min(from.zoom, to.zoom));
  const views = distance / Math.max(from.width, from.height, 1);
  const wanted = SHORTEST + FOR_EACH_VIEW * views + FOR_EACH_LEVEL * Math.abs(to.zoom - from.zoom);
  return Math.min(LONGEST, wanted);
}
