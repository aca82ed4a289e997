/** Step 5: the curves of arcs, from border to border of their marks, in pixels of the story's sheet. */
import { bow, shortWay } from '../geometry/arc';
import { boxAround, inflate, moveBox } from '../geometry/box';
import type { Quadratic } from '../geometry/curve';
import type { Dock } from '../geometry/dock';
import { trim } from '../geometry/trim';
import { add, scale, subtract, type Vector } from '../geometry/vector';
import { SCENE } from './defaults';
import { assignBerths, type Berth, type Obstacle } from './docking';
import type { Group } from './group';
import type { Leg } from './lanes';
import type { Candidate } from './marks';
import { bundleWidth, headWidth } from './widths';

/** Share of its width that an arc has where it sets out: the painter tapers it. */
const TAIL = 0.5;

/** Depth at which arcs aim inside a mark's border: enough for the cut to be clean. */
const AIM = 0.6;

/** The curves of each arc, in the order of travel. `world` is the width of the world in pixels. */
export function routeArcs(
  lanes: ReadonlyMap<Group, readonly Leg[]>,
  drawn: readonly Candidate[],
  places: ReadonlyMap<string, Vector>,
  obstacles: readonly Obstacle[],
  world: number,
): ReadonlyMap<Group, readonly Quadratic[]> {
  const docks = new Map(drawn.map((mark) => [mark.id, dockOf(mark, places.get(mark.id) ?? mark.anchor)]));
  const legs = [...lanes.values()].flat();
  const berths = new Map(legs.map((leg) => [leg, berthsOf(leg, docks, world)]));
  const all = [...berths.values()].flatMap(({ start, end }) => [start, end].filter((one) => one !== null));
  const spots = assignBerths(all, docks, obstacles);
  const routes = [...lanes].map(([group, legs]) => {
    const curves: Quadratic[] = [];
    for (const leg of legs) {
      const { start, end } = berths.get(leg) ?? { start: null, end: null };
      const from = dockAt(leg.from, docks);
      const at = curves.at(-1)?.end ?? from.center;
      const to = dockAt(leg.to, docks);
      const far = shortWay(at, to.center, world);
      const aim = (middle: Vector, berth: Berth | null): Vector =>
        berth ? add(middle, scale(spots.get(berth) ?? [0, 0], AIM)) : middle;
      const curve = bow(aim(at, start), aim(far, end), leg.bend);
      const before = group.twoWay && group.openStart ? SCENE.openGap : 0;
      const after = group.openEnd ? SCENE.openGap : 0;
      curves.push(trim(curve, start && dockFrom(from, at, before), end && dockFrom(to, far, after)));
    }
    return [group, curves] as const;
  });
  return new Map(routes);
}

/** The ends of a leg at its marks; `null` where it passes through one, as its other leg does. */
function berthsOf(
  { group, from, to, bend }: Leg,
  docks: ReadonlyMap<string, Dock>,
  world: number,
): { readonly start: Berth | null; readonly end: Berth | null } {
  const start = dockAt(from, docks).center;
  const curve = bow(start, shortWay(start, dockAt(to, docks).center, world), bend);
  const headed = headWidth(group) + 1;
  const bare = bundleWidth(group.flows.length) * TAIL + 2;
  const id = `${group.id} ${from}`;
  return {
    start:
      from === group.via
        ? null
        : { mark: from, other: to, curve, end: 'start', width: group.twoWay ? headed : bare, id },
    end: to === group.via ? null : { mark: to, other: from, curve, end: 'end', width: headed, id },
  };
}

function dockAt(id: string, docks: ReadonlyMap<string, Dock>): Dock {
  const dock = docks.get(id);
  if (!dock) throw new Error(`No mark "${id}" is drawn for an arc to end at`);
  return dock;
}

export function dockOf({ words, radius }: Candidate, at: Vector): Dock {
  if (!words) return { center: at, radius: radius + SCENE.dockGap };
  return { center: at, box: boxAround(at, words[0] + 2 * SCENE.dockGap, words[1] + 2 * SCENE.dockGap) };
}

/** The same dock in another copy of the world, wider by a gap. */
function dockFrom(dock: Dock, center: Vector, gap: number): Dock {
  if ('radius' in dock) return { center, radius: dock.radius + gap };
  return { center, box: inflate(moveBox(dock.box, subtract(center, dock.center)), gap) };
}
