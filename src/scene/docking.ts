/** Step 5b: where on the border of its marks each arc begins and ends, so that heads do not land on each other. */
import { ascending } from 'd3-array';
import type { Quadratic } from '../geometry/curve';
import { tangentAt } from '../geometry/curve';
import { type Dock, perimeter, placeOnBorder, pointOnBorder } from '../geometry/dock';
import { spreadOnLoop } from '../geometry/spread';
import { angleOf, scale, subtract, type Vector } from '../geometry/vector';

/** An arc's end at a mark. */
export interface Berth {
  readonly mark: string;
  readonly curve: Quadratic;
  readonly end: 'start' | 'end';
  /** Pixels of border that it takes: its head, or its strands. */
  readonly width: number;
  /** Settles ties: arcs that leave in the same direction. */
  readonly id: string;
}

/** Farthest that an end may be moved along the border, in pixels, on a plate and on a dot. */
const REACH = { plate: 40, dot: 1.15 };

/** For each berth, the spot on the mark's border, as an offset from the mark's middle. */
export function assignBerths(berths: readonly Berth[], docks: ReadonlyMap<string, Dock>): ReadonlyMap<Berth, Vector> {
  const byMark = new Map<string, Berth[]>();
  for (const berth of berths) {
    const there = byMark.get(berth.mark);
    if (there) there.push(berth);
    else byMark.set(berth.mark, [berth]);
  }
  const spots = new Map<Berth, Vector>();
  for (const [mark, there] of byMark) {
    const dock = docks.get(mark);
    if (dock) berthAt(dock, there, spots);
  }
  return spots;
}

function berthAt(dock: Dock, berths: readonly Berth[], spots: Map<Berth, Vector>): void {
  const reach = 'radius' in dock ? REACH.dot * dock.radius : REACH.plate;
  const wanted = berths
    .map((berth) => ({ berth, along: placeOnBorder(dock, outwardAngle(berth)) }))
    .sort((a, b) => ascending(a.along, b.along) || ascending(a.berth.id, b.berth.id));
  const places = spreadOnLoop(
    wanted.map(({ along }) => along),
    wanted.map(({ berth }) => berth.width),
    perimeter(dock),
  );
  wanted.forEach(({ berth, along }, index) => {
    const move = nearest((places[index] ?? along) - along, perimeter(dock));
    const held = Math.max(-reach, Math.min(reach, move));
    spots.set(berth, subtract(pointOnBorder(dock, along + held), dock.center));
  });
}

function outwardAngle({ curve, end }: Berth): number {
  return angleOf(end === 'start' ? tangentAt(curve, 0) : scale(tangentAt(curve, 1), -1));
}

function nearest(move: number, period: number): number {
  return move - Math.round(move / period) * period;
}
