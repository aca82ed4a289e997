/** Step 5: the curves of arcs, from border to border of their marks, in pixels of the story's sheet. */
import { bow, shortWay } from '../geometry/arc';
import { boxAround, moveBox } from '../geometry/box';
import type { Quadratic } from '../geometry/curve';
import type { Dock } from '../geometry/dock';
import { trim } from '../geometry/trim';
import { add, scale, subtract, type Vector } from '../geometry/vector';
import { SCENE } from './defaults';
import { assignBerths, type Berth } from './docking';
import type { Group } from './group';
import { assignLanes, type Leg } from './lanes';
import type { Candidate } from './marks';

export interface Route {
  readonly group: Group;
  readonly curves: readonly Quadratic[];
  readonly width: number;
  readonly headSize: number;
}

/** Depth at which arcs aim inside a mark's border: enough for the cut to be clean. */
const AIM = 0.6;

/** `world` is the width of the world in pixels. */
export function routeArcs(
  groups: readonly Group[],
  drawn: readonly Candidate[],
  places: ReadonlyMap<string, Vector>,
  world: number,
): readonly Route[] {
  const docks = new Map(drawn.map((mark) => [mark.id, dockOf(mark, places.get(mark.id) ?? mark.anchor)]));
  const lanes = assignLanes(groups);
  const berths = new Map<Leg, { start: Berth | null; end: Berth | null }>();
  for (const [group, legs] of lanes) {
    legs.forEach((leg, index) => {
      const from = docks.get(leg.from);
      const to = docks.get(leg.to);
      if (!from || !to)
        throw new Error(`Arc "${group.id}" runs from "${leg.from}" to "${leg.to}", of which one is not drawn`);
      const curve = bow(from.center, shortWay(from.center, to.center, world), leg.bend);
      const headed = headWidth(group) + 1;
      const bare = bundleWidth(group.flows.length) + 2;
      const id = `${group.id} ${index}`;
      berths.set(leg, {
        start:
          leg.from === group.via
            ? null
            : { mark: leg.from, curve, end: 'start', width: group.twoWay ? headed : bare, id },
        end: leg.to === group.via ? null : { mark: leg.to, curve, end: 'end', width: headed, id },
      });
    });
  }
  const spots = assignBerths(
    [...berths.values()].flatMap(({ start, end }) => [start, end].filter((one) => one !== null)),
    docks,
  );
  return [...lanes].map(([group, legs]) => {
    const curves: Quadratic[] = [];
    for (const leg of legs) {
      const from = docks.get(leg.from) as Dock;
      const to = docks.get(leg.to) as Dock;
      const ends = berths.get(leg);
      const at = curves.at(-1)?.end ?? from.center;
      const far = shortWay(at, to.center, world);
      const start = ends?.start ? add(at, scale(spots.get(ends.start) ?? [0, 0], AIM)) : at;
      const end = ends?.end ? add(far, scale(spots.get(ends.end) ?? [0, 0], AIM)) : far;
      curves.push(
        trim(bow(start, end, leg.bend), ends?.start ? moveDock(from, at) : null, ends?.end ? moveDock(to, far) : null),
      );
    }
    return { group, curves, width: bundleWidth(group.flows.length), headSize: headSizeOf(group) };
  });
}

export function dockOf({ words, radius }: Candidate, at: Vector): Dock {
  if (!words) return { center: at, radius: radius + SCENE.dockGap };
  return { center: at, box: boxAround(at, words[0] + 2 * SCENE.dockGap, words[1] + 2 * SCENE.dockGap) };
}

function moveDock(dock: Dock, center: Vector): Dock {
  if ('radius' in dock) return { center, radius: dock.radius };
  return { center, box: moveBox(dock.box, subtract(center, dock.center)) };
}

/** Pixels over all strands of a bundle. */
export function bundleWidth(count: number): number {
  return SCENE.strandWidth + strandPitch(count) * (count - 1);
}

export function strandPitch(count: number): number {
  if (count < 2) return 0;
  return Math.min(SCENE.strandPitch, (SCENE.maxBundleWidth - SCENE.strandWidth) / (count - 1));
}

function headSizeOf({ flows }: Group): number {
  return Math.max(SCENE.headSize, bundleWidth(flows.length) * 0.8 + 5);
}

/** Width of a head across, at its barbs. */
export function headWidth(group: Group): number {
  return headSizeOf(group) * 0.9;
}
