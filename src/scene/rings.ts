/** Step 7: rings of flows that stay in one mark, where there is most room round it. */
import { boxAround, inflate, overlaps } from '../geometry/box';
import type { Box } from '../geometry/camera';
import { spanInBox } from '../geometry/curve';
import { placeOnBorder, pointOnBorder } from '../geometry/dock';
import { add, fromAngle, scale, type Vector } from '../geometry/vector';
import { type BareArc, kindOf } from './arcs';
import { dockOf } from './curves';
import { SCENE } from './defaults';
import type { Group } from './group';
import { type Candidate, markBox } from './marks';
import type { SceneRing } from './types';

/** All of a ring but how it is lit. Pixels of the story's sheet. */
export type BareRing = Omit<SceneRing, 'emphasis'>;

/** Directions in which a ring may hang on its mark, below first, as turns. */
const SIDES = [0.25, 0.125, 0.375, 0, 0.5, 0.875, 0.625, 0.75];

export function hangRings(
  groups: readonly Group[],
  drawn: readonly Candidate[],
  places: ReadonlyMap<string, Vector>,
  arcs: readonly BareArc[],
  obstacles: readonly Box[],
): readonly BareRing[] {
  const taken = [...obstacles];
  const marks = new Map(drawn.map((mark) => [mark.id, mark]));
  return groups.map((group) => {
    const mark = marks.get(group.from);
    const at = places.get(group.from);
    if (!mark || !at) throw new Error(`No mark "${group.from}" is drawn for a ring to hang on`);
    const center = roomiest(mark, at, arcs, taken);
    taken.push(ringBox(center));
    return {
      id: group.id,
      flows: group.flows.map(({ id }) => id),
      mark: group.from,
      center,
      radius: SCENE.ringRadius,
      kind: kindOf(group.flows),
    };
  });
}

export function ringBox(center: Vector): Box {
  return boxAround(center, 2 * SCENE.ringRadius, 2 * SCENE.ringRadius);
}

function roomiest(mark: Candidate, at: Vector, arcs: readonly BareArc[], taken: readonly Box[]): Vector {
  const dock = dockOf(mark, at);
  const reach = inflate(markBox(mark, at), 5 * SCENE.ringRadius);
  const near = arcs.filter(({ curves }) => curves.some((curve) => spanInBox(curve, reach)));
  let best = at;
  let least = Number.POSITIVE_INFINITY;
  for (const turn of SIDES) {
    const angle = turn * 2 * Math.PI;
    // Fans of several rings need more than one row of spots: each is tried nearer and farther.
    for (const row of [0, 1]) {
      const away = SCENE.ringRadius * (0.8 + row * 2.1);
      const center = add(pointOnBorder(dock, placeOnBorder(dock, angle)), scale(fromAngle(angle), away));
      const box = ringBox(center);
      const crossed = near.filter(({ curves }) => curves.some((curve) => spanInBox(curve, inflate(box, 1)))).length;
      const covered = taken.filter((other) => overlaps(other, box)).length;
      const cost = covered * 10 + crossed + row * 4;
      if (cost < least) {
        least = cost;
        best = center;
      }
    }
  }
  return best;
}
