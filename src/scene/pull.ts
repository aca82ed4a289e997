/** Step 3: marks that stay drawn though they touch are pulled apart. */
import { separate } from '../geometry/separate';
import type { Vector } from '../geometry/vector';
import { bodyOf, type Candidate } from './marks';

/** Share of a push that a name plate takes: it is wide, and many arcs end there, so the dots beside it give way. */
const PLATE_MOBILITY = 0.02;

/** Where each mark is drawn, by id. Marks that touch none stay at their anchors. */
export function pullApart(drawn: readonly Candidate[]): ReadonlyMap<string, Vector> {
  const places = separate(drawn.map((one) => bodyOf(one, one.words ? PLATE_MOBILITY : 1)));
  return new Map(drawn.map(({ id, anchor }, index) => [id, places[index] ?? anchor]));
}
