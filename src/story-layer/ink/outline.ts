import type { Pixel } from '../../geometry/camera';
import { Pen } from './pen';

/** Closed rings as one path; holes are cut by the even-odd rule. */
export function outlinePath(rings: readonly (readonly Pixel[])[]): string {
  const pen = new Pen();
  for (const ring of rings) pen.outline(ring);
  return pen.toString();
}
