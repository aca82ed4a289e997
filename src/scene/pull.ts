/** Step 3: marks that stay drawn though they touch are pulled apart. */
import { separate } from '../geometry/separate';
import type { Vector } from '../geometry/vector';
import { bodyOf, type Candidate, TOUCHING } from './marks';
import type { MarkShape } from './types';

/**
 * What gives way to what. A city lies where it lies; the name plate of a country and the words of a region lie where they
 * were put, and an area's dot somewhere in it.
 */
const MOBILITY: Readonly<Record<MarkShape, number>> = { dot: 0.1, halo: 0.1, area: 0.4, plate: 1, region: 1 };

/** Where each mark is drawn, by id. Marks that touch none stay at their anchors. */
export function pullApart(drawn: readonly Candidate[]): ReadonlyMap<string, Vector> {
  const places = separate(
    drawn.map((one) => bodyOf(one, MOBILITY[one.shape])),
    TOUCHING,
  );
  return new Map(drawn.map(({ id, anchor }, index) => [id, places[index] ?? anchor]));
}
