import type { Pixel } from '../geometry/camera';

/**
 * Where a mouse event is in its target's own pixels, also where the page turns, scales or zooms it: a browser takes the
 * transforms out of an offset, and leaves the `zoom` of CSS in.
 */
export function pixelOf({ offsetX, offsetY, target }: MouseEvent): Pixel {
  const { currentCSSZoom: zoom = 1 } = target as Element & { readonly currentCSSZoom?: number };
  return [offsetX / zoom, offsetY / zoom];
}
