/** Step 5a: how far each arc bows, so that arcs between the same two marks keep clear of each other. */
import { shortWay } from '../geometry/arc';
import type { Vector } from '../geometry/vector';
import { bowOf, type Way, wayBetween } from './bows';
import { SCENE } from './defaults';
import type { Group } from './group';
import { groupBy } from './group-by';
import { rememberLast } from './last';
import type { Scenery } from './scenery';

/** One arc from mark to mark; a flow by way of a third mark has two. */
export interface Leg {
  readonly group: Group;
  readonly from: string;
  readonly to: string;
  readonly bend: number;
}

const lastBends = rememberLast<Scenery, readonly number[]>();

/** The legs of every group, in the order of travel. `places` are where the marks are drawn, in unit-square
 * coordinates, by id. */
export function assignLanes(
  scenery: Scenery,
  groups: readonly Group[],
  places: ReadonlyMap<string, Vector>,
): ReadonlyMap<Group, readonly Leg[]> {
  const legs = groups.flatMap(legsOf);
  const key = JSON.stringify([[...places], legs.map(({ group, from, to }) => [from, to, group.twoWay])]);
  const bends = lastBends(scenery, key, () => bendAll(legs, places));
  const bent = legs.map((leg, index) => ({ ...leg, bend: bends[index] ?? SCENE.bend }));
  return groupBy(bent, ({ group }) => group);
}

function bendAll(legs: readonly Unbent[], places: ReadonlyMap<string, Vector>): readonly number[] {
  const pairs = [...groupBy(legs, ({ from, to }) => JSON.stringify([from, to].sort())).values()];
  const wayOf = (from: string, to: string): Way => {
    const start = places.get(from) ?? [0, 0];
    return wayBetween(start, shortWay(start, places.get(to) ?? start));
  };
  const ways = pairs.map(([leg]) => wayOf(leg.from, leg.to));
  const marks = [...places.values()];
  const bends = new Map<Unbent, number>();
  for (const pair of pairs) bendPair(pair, (from, to) => bowOf(wayOf(from, to), ways, marks), bends);
  return legs.map((leg) => bends.get(leg) ?? SCENE.bend);
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
 * where both are, the one where it bows farther from its neighbours; where none is, it runs between the two, and a second one
 * beyond the others.
 */
function bendPair(
  pair: readonly [Unbent, ...Unbent[]],
  bowBetween: (from: string, to: string) => number,
  bends: Map<Unbent, number>,
): void {
  const [{ from, to }] = pair;
  const [first, second] = from < to ? [from, to] : [to, from];
  const oneWay = pair.filter(({ group }) => !group.twoWay);
  const there = oneWay.filter((leg) => leg.from === first);
  const back = oneWay.filter((leg) => leg.from !== first);
  const both = pair.filter(({ group }) => group.twoWay);
  // A side that no arc can take is not looked at.
  const bowThere = there.length + both.length > 0 ? bowBetween(first, second) : 0;
  const bowBack = back.length + both.length > 0 ? bowBetween(second, first) : 0;
  const between = there.length > 0 && back.length > 0 ? both.slice(0, 1) : [];
  for (const leg of between) bends.set(leg, 0);
  const rest = both.slice(between.length);
  const restIsThere = there.length === 0 && (back.length > 0 || bowThere > bowBack);
  const fan = (end: string, legs: readonly Unbent[], base: number): void => {
    const step = Math.min(SCENE.bendStep, SCENE.maxFan / Math.max(1, legs.length - 1));
    legs.forEach((leg, index) => {
      const bend = base + index * step;
      // A bend to the left of the way there is a bend to the right of the way back.
      bends.set(leg, leg.from === end ? bend : -bend);
    });
  };
  fan(first, restIsThere ? [...there, ...rest] : there, bowThere);
  fan(second, restIsThere ? back : [...back, ...rest], bowBack);
}
