/** Step 5b: where on the border of its marks each arc begins and ends, so that heads do not land on each other. */
import { bow } from '../geometry/arc';
import { boxAround, inflate, overlaps } from '../geometry/box';
import type { Box } from '../geometry/camera';
import { type Quadratic, spanInBox, tangentAt } from '../geometry/curve';
import { type Dock, perimeter, placeOnBorder, pointOnBorder } from '../geometry/dock';
import { spreadOnLoop } from '../geometry/spread';
import { add, angleOf, distance, fromAngle, scale, subtract, type Vector } from '../geometry/vector';
import { groupBy } from './group-by';

/** An arc's end at a mark. */
export interface Berth {
  readonly mark: string;
  /** The mark at the arc's other end. */
  readonly other: string;
  readonly curve: Quadratic;
  readonly end: 'start' | 'end';
  /** Pixels of border that it takes: its head, or its strands. */
  readonly width: number;
  /** Settles ties: arcs that leave in the same direction. */
  readonly id: string;
}

/** Farthest that an end may be moved along the border: pixels of a plate's, radii of a dot's. */
const REACH = { plate: 40, dot: 1.15 };

/** Pixels along the border by which an end steps aside for what stands in its way, nearest first. */
const ASIDE = [0, 4, -4, 8, -8, 12, -12, 16, -16, 20, -20, 24, -24];

/** Pixels before its end over which an arc is nearly straight, and kept clear of what stands there. */
const APPROACH = 130;

/** Clear space between an arc that docks and what stands beside its way. */
const CLEAR = 3;

/** What stands round a mark: other marks, and counts that hang on them. */
export interface Obstacle {
  /** Id of the mark to which it belongs. */
  readonly mark: string;
  readonly box: Box;
}

/** For each berth, the spot on the mark's border, as an offset from the mark's middle. */
export function assignBerths(
  berths: readonly Berth[],
  docks: ReadonlyMap<string, Dock>,
  obstacles: readonly Obstacle[],
): ReadonlyMap<Berth, Vector> {
  const spots = new Map<Berth, Vector>();
  for (const [mark, there] of groupBy(berths, (berth) => berth.mark)) {
    const dock = docks.get(mark);
    if (dock) berthAt(dock, there, obstacles, spots);
  }
  return spots;
}

function berthAt(
  dock: Dock,
  berths: readonly Berth[],
  obstacles: readonly Obstacle[],
  spots: Map<Berth, Vector>,
): void {
  const reach = 'radius' in dock ? REACH.dot * dock.radius : REACH.plate;
  const around = boxAround(dock.center, 2 * (APPROACH + 60), 2 * (APPROACH + 60));
  const near = obstacles.filter(({ box }) => overlaps(box, around));
  const wanted = berths
    .map((berth) => {
      const along = placeOnBorder(dock, outwardAngle(berth));
      return { berth, along, clear: along + stepAside(dock, berth, along, reach, near) };
    })
    .sort((a, b) => a.along - b.along || (a.berth.id < b.berth.id ? -1 : 1));
  const places = spreadOnLoop(
    wanted.map(({ clear }) => clear),
    wanted.map(({ berth }) => berth.width),
    perimeter(dock),
  );
  wanted.forEach(({ berth, along }, index) => {
    const move = nearest((places[index] ?? along) - along, perimeter(dock));
    const held = Math.max(-reach, Math.min(reach, move));
    spots.set(berth, subtract(pointOnBorder(dock, along + held), dock.center));
  });
}

/** How far along the border an end must move for its approach to be clear, or as clear as can be. */
function stepAside(dock: Dock, berth: Berth, along: number, reach: number, near: readonly Obstacle[]): number {
  const other = berth.end === 'start' ? berth.curve.end : berth.curve.start;
  const far = Math.min(APPROACH, 0.45 * distance(dock.center, other));
  const out = fromAngle(outwardAngle(berth), far);
  const inTheWay = near
    .filter(
      ({ mark, box }) => mark !== berth.other && (mark !== berth.mark || !overlaps(box, boxAround(dock.center, 2, 2))),
    )
    .map(({ box }) => inflate(box, berth.width / 2 + CLEAR));
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const aside of ASIDE) {
    if (Math.abs(aside) > reach) continue;
    const start = pointOnBorder(dock, along + aside);
    const way = bow(start, add(start, out), 0);
    let cost = Math.abs(aside) / 4;
    for (const box of inTheWay) {
      if (cost >= least) break;
      const span = spanInBox(way, box);
      if (span) cost += 10 + (span[1] - span[0]) * far;
    }
    if (cost < least) {
      least = cost;
      best = aside;
    }
  }
  return best;
}

function outwardAngle({ curve, end }: Berth): number {
  return angleOf(end === 'start' ? tangentAt(curve, 0) : scale(tangentAt(curve, 1), -1));
}

function nearest(move: number, period: number): number {
  return move - Math.round(move / period) * period;
}
