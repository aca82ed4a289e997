/** Step 5a: how far each arc bows, so that arcs between the same two marks keep clear of each other. */
import { fanBends } from '../geometry/arc';
import { SCENE } from './defaults';
import type { Group } from './group';

/** One arc from mark to mark; a flow by way of a third mark has two. */
export interface Leg {
  readonly group: Group;
  readonly from: string;
  readonly to: string;
  readonly bend: number;
}

/** The legs of every group, in the order of travel. */
export function assignLanes(groups: readonly Group[]): ReadonlyMap<Group, readonly Leg[]> {
  const legs = groups.flatMap(legsOf);
  const pairs = new Map<string, Unbent[]>();
  for (const leg of legs) {
    const key = JSON.stringify(leg.from < leg.to ? [leg.from, leg.to] : [leg.to, leg.from]);
    const pair = pairs.get(key);
    if (pair) pair.push(leg);
    else pairs.set(key, [leg]);
  }
  const bends = new Map<Unbent, number>();
  for (const pair of pairs.values()) bendPair(pair, bends);
  const lanes = new Map<Group, Leg[]>();
  for (const leg of legs) {
    const { group, from, to } = leg;
    const bent = { group, from, to, bend: bends.get(leg) ?? SCENE.bend };
    const before = lanes.get(group);
    if (before) before.push(bent);
    else lanes.set(group, [bent]);
  }
  return lanes;
}

type Unbent = Omit<Leg, 'bend'>;

function legsOf(group: Group): readonly Unbent[] {
  const { from, to, via } = group;
  if (via === null) return [{ group, from, to }];
  return [
    { group, from, to: via },
    { group, from: via, to },
  ];
}

/**
 * There and back each have a side of the chord, to the left of their travel. To and fro takes the side that is free;
 * where none is, it runs between the two, and a second one beyond the others.
 */
function bendPair(pair: readonly Unbent[], bends: Map<Unbent, number>): void {
  const first = pair.flatMap(({ from, to }) => [from, to]).sort()[0];
  const oneWay = pair.filter(({ group }) => !group.twoWay);
  const there = oneWay.filter(({ from }) => from === first);
  const back = oneWay.filter(({ from }) => from !== first);
  const both = pair.filter(({ group }) => group.twoWay);
  const betweenBoth = there.length > 0 && back.length > 0 ? both.slice(0, 1) : [];
  const rest = both.filter((leg) => !betweenBoth.includes(leg));
  for (const leg of betweenBoth) bends.set(leg, 0);
  // A bend to the left of the first mark's outward travel is a bend to the right of what returns.
  const sideways = (leg: Unbent, bend: number): void => {
    bends.set(leg, leg.from === first ? bend : -bend);
  };
  const restIsThere = there.length === 0 || back.length > 0;
  fan(restIsThere ? [...there, ...rest] : there, (leg, bend) => sideways(leg, bend));
  fan(restIsThere ? back : [...back, ...rest], (leg, bend) => sideways(leg, -bend));
}

function fan(legs: readonly Unbent[], set: (leg: Unbent, bend: number) => void): void {
  const bends = fanBends(legs.length, SCENE.bend, SCENE.bendStep);
  legs.forEach((leg, index) => {
    set(leg, bends[index] ?? SCENE.bend);
  });
}
