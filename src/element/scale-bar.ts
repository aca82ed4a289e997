/** The scale bar: a round length on the ground and how many pixels it takes in the middle of the map. */
import { type Camera, metresToPixels } from '../geometry/camera';

export interface ScaleBar {
  readonly metres: number;
  readonly pixels: number;
}

const ROUND = [5, 2, 1];

/** The longest of 1, 2, 5 × 10ⁿ metres that fits into `maxPixels`. */
export function scaleBar(camera: Camera, maxPixels: number): ScaleBar {
  const pixelsPerMetre = metresToPixels(1, camera.center[1], camera.zoom);
  const longest = maxPixels / pixelsPerMetre;
  const power = 10 ** Math.floor(Math.log10(longest));
  const metres = power * (ROUND.find((step) => step * power <= longest) ?? 1);
  return { metres, pixels: metres * pixelsPerMetre };
}
