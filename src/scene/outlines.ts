/** The outline of a place as names see it: lines that they had better not lie over. */
import { type Quadratic, straight } from '../geometry/curve';
import { distance, scale, type Vector } from '../geometry/vector';

/** Pixels that a line is long at the least: nothing finer matters to a name, and there may be thousands of points. */
const FINEST = 8;

/** On the sheet of a world so wide. */
export function outlineOf(rings: readonly (readonly Vector[])[], world: number): readonly Quadratic[] {
  return rings.flatMap((ring) => {
    let start = scale(ring[0] ?? [0, 0], world);
    return ring.flatMap((point) => {
      const end = scale(point, world);
      if (distance(start, end) < FINEST) return [];
      const line = straight(start, end);
      start = end;
      return line;
    });
  });
}
