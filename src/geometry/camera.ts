/**
 * The camera and its projection: Web Mercator, north up. Inside, the world is the unit square (x east,
 * y south); degrees are turned into it at the door, and pixels come out of it at the end.
 */
import type { LngLat } from '../story/types';

/** A point of the unit square. x may leave [0, 1] for other copies of the world. */
export type UnitPoint = readonly [x: number, y: number];

/** CSS pixels from the top left of the map. */
export type Pixel = readonly [x: number, y: number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a basemap is told to go. */
export interface CameraTarget {
  readonly center: LngLat;
  /** As in MapLibre: at zoom 0 the world is 512 CSS pixels wide. */
  readonly zoom: number;
}

export interface Camera extends CameraTarget {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** CSS pixels at each side of the map that other things cover (buttons, scale bar, sheet). */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** What is taken of the upper left corner besides. */
  readonly corner?: readonly [width: number, height: number];
}

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const WORLD_AT_ZOOM_0 = 512;

/** Latitude where the Mercator square ends. */
export const MAX_LATITUDE = 85.051129;

/** Metres round the equator of the WGS 84 sphere that Web Mercator uses. */
const EQUATOR_METRES = 2 * Math.PI * 6378137;

/** Width of the world in CSS pixels. */
export function worldSize(zoom: number): number {
  return WORLD_AT_ZOOM_0 * 2 ** zoom;
}

/** Degrees to the unit square; latitudes past the square are held at its edge. */
export function toUnit([longitude, latitude]: LngLat): UnitPoint {
  const held = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude));
  const phi = (held * Math.PI) / 180;
  return [longitude / 360 + 0.5, 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)];
}

/** The unit square to degrees. */
export function toLngLat([x, y]: UnitPoint): LngLat {
  const phi = 2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2;
  return [(x - 0.5) * 360, (phi * 180) / Math.PI];
}

/** The unit square to pixels, for one camera. */
export function pixelProjection(camera: Camera): (point: UnitPoint) => Pixel {
  const size = worldSize(camera.zoom);
  const [cx, cy] = toUnit(camera.center);
  return ([x, y]) => [(x - cx) * size + camera.width / 2, (y - cy) * size + camera.height / 2];
}

/** The same, for the copy of a point that is nearest to the middle. */
export function nearestPixel(camera: Camera): (point: UnitPoint) => Pixel {
  const project = pixelProjection(camera);
  const [cx] = toUnit(camera.center);
  return ([x, y]) => project([x - Math.round(x - cx), y]);
}

/** Pixels to the unit square, for one camera. */
export function unitProjection(camera: Camera): (pixel: Pixel) => UnitPoint {
  const size = worldSize(camera.zoom);
  const [cx, cy] = toUnit(camera.center);
  return ([px, py]) => [(px - camera.width / 2) / size + cx, (py - camera.height / 2) / size + cy];
}

/** How many pixels a length on the ground takes at a latitude. */
export function metresToPixels(metres: number, latitude: number, zoom: number): number {
  return (metres * worldSize(zoom)) / (EQUATOR_METRES * Math.cos((latitude * Math.PI) / 180));
}

/** Whether two cameras look at the same, but for what a way through pixels rounds. */
export function isSameView(a: CameraTarget, b: CameraTarget): boolean {
  return Math.hypot(a.zoom - b.zoom, a.center[0] - b.center[0], a.center[1] - b.center[1]) < 1e-9;
}
