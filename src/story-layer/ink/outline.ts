import { pathRound } from 'd3-path';
import type { Pixel } from '../../geometry/camera';
import { DIGITS } from './ribbon';

/** Closed rings as one path; holes are cut by the even-odd rule. */
export function outlinePath(rings: readonly (readonly Pixel[])[]): string {
  const path = pathRound(DIGITS);
  for (const ring of rings) {
    ring.forEach(([x, y], i) => {
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
    path.closePath();
  }
  return path.toString();
}
