/**
 * Plane vectors: x to the right, y down, in whatever unit the caller is in. What is called thousands of times before the first
 * picture reads them by index: until a function is optimised, `[x, y]` makes an iterator and three results.
 */

export type Vector = readonly [x: number, y: number];

export function add(a: Vector, b: Vector): Vector {
  return [a[0] + b[0], a[1] + b[1]];
}

export function subtract(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1]];
}

export function scale(a: Vector, factor: number): Vector {
  return [a[0] * factor, a[1] * factor];
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1];
}

export function length(a: Vector): number {
  return Math.hypot(a[0], a[1]);
}

export function distance(a: Vector, b: Vector): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Point at the share `t` of the way from `a` to `b`. */
export function between(a: Vector, b: Vector, t: number): Vector {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/** The direction a quarter turn to the left of `a`, as seen on the screen: of east, north. */
export function leftOf(a: Vector): Vector {
  return [a[1], -a[0]];
}

/** Radians, clockwise from east as the screen's y points down. */
export function angleOf(a: Vector): number {
  return Math.atan2(a[1], a[0]);
}

export function fromAngle(angle: number, size = 1): Vector {
  return [Math.cos(angle) * size, Math.sin(angle) * size];
}
