/** Finding room for labels round the marks that they name. Pixels. */
import { boxAround, contains, inflate, nearestIn, overhang, overlaps, sharedArea } from './box';
import type { Box } from './camera';
import { boundsOf, pointAt, type Quadratic, spanInBox, timesCrossed } from './curve';
import { between, distance, fromAngle, type Vector } from './vector';

export interface LabelWish {
  readonly width: number;
  readonly height: number;
  /** Middle of the mark, and the room it takes round it. */
  readonly mark: Vector;
  readonly radius: number;
  /** Placed at any price, with a leader where it must be; others are left out where there is no room near by. */
  readonly required: boolean;
  /** What the label stays inside: at any price or, where it is required, if it can; `null` where anywhere is as good. */
  readonly frame: Box | null;
}

/** From the mark to the label. */
export type Leader = readonly [Vector, Vector];

export interface LabelSpot {
  readonly box: Box;
  /** Where the label does not stand beside its mark. */
  readonly leader: Leader | null;
  /** How far from ideal the spot is, in pixels of lines covered. */
  readonly cost: number;
}

/** What labels keep away from. */
export interface Surroundings {
  /** Never covered. */
  readonly obstacles: readonly LabelObstacle[];
  /** Better not covered: each pixel of them under a label costs their weight. */
  readonly lines: readonly Line[];
}

export interface LabelObstacle {
  readonly box: Box;
  /** What it costs to lead a line over it, in pixels of lines covered. */
  readonly crossing: number;
}

export interface Line {
  readonly curve: Quadratic;
  readonly weight: number;
}

interface BoundedLine extends Line {
  readonly bounds: Box;
}

/** Between a mark and the label under, over or beside it: a line of text has room above and below, but none at its ends. */
const GAP = 2;
const GAP_ASIDE = 5;

/**
 * Spots beside a mark in the order of preference: which side of it (down, up, right, left), and by how many half widths or
 * heights the label is shifted along that side. Under and over the mark come first: they suit both directions of writing.
 */
const BESIDE: readonly (readonly [side: Vector, shift: number])[] = [
  [[0, 1], 0],
  [[0, -1], 0],
  [[1, 0], 0],
  [[-1, 0], 0],
  [[0, 1], 0.5],
  [[0, 1], -0.5],
  [[0, -1], 0.5],
  [[0, -1], -0.5],
  [[0, 1], 1],
  [[0, 1], -1],
  [[0, -1], 1],
  [[0, -1], -1],
  [[1, 0], 0.6],
  [[-1, 0], 0.6],
  [[1, 0], -0.6],
  [[-1, 0], -0.6],
];

/** What the next spot in that order costs, in pixels of a line covered. */
const ORDER_COST = 1.5;

/**
 * Leaders: their lengths, how many directions are tried, and what they cost in pixels of a line covered: for being
 * there, and for each of their pixels.
 */
const LEADER = { lengths: [10, 18, 30, 46, 66, 94, 130, 170], directions: 18, base: 26, perPixel: 0.6 };

/** What it costs to lead a line over another label or another label's line. */
const CROSSING = 60;

const DIRECTIONS = Array.from({ length: LEADER.directions }, (_, step) =>
  fromAngle((step * 2 * Math.PI) / LEADER.directions + Math.PI / 2),
);

/** What it costs to leave the frame, and again for each pixel by which a label does: more than all else together. */
const OUTSIDE = 10_000;

/** What it costs to lead a line over a line of weight 1. */
const LINE_CROSSING = 7;

/** What a pixel of a leader costs that a later label covers. */
const LEADER_WEIGHT = 4;

/** Room for labels in the order given: those that come first choose first. `null` where one finds none. */
export function placeLabels(
  wishes: readonly LabelWish[],
  { obstacles, lines }: Surroundings,
): readonly (LabelSpot | null)[] {
  const taken = [...obstacles];
  const bounded = lines.map(withBounds);
  const leaders: Leader[] = [];
  return wishes.map((wish) => {
    const spot = bestSpot(wish, taken, bounded, leaders) ?? (wish.required ? leastCovering(wish, taken) : null);
    if (!spot) return null;
    taken.push({ box: spot.box, crossing: CROSSING });
    if (spot.leader) {
      leaders.push(spot.leader);
      bounded.push(withBounds({ curve: straight(...spot.leader), weight: LEADER_WEIGHT }));
    }
    return spot;
  });
}

function withBounds(line: Line): BoundedLine {
  return { ...line, bounds: inflate(boundsOf(line.curve), 0.5) };
}

function straight(start: Vector, end: Vector): Quadratic {
  return { start, control: between(start, end, 0.5), end };
}

function bestSpot(
  wish: LabelWish,
  taken: readonly LabelObstacle[],
  lines: readonly BoundedLine[],
  leaders: readonly Leader[],
): LabelSpot | null {
  const longest = LEADER.lengths.at(-1) ?? 0;
  const reach = boxAround(wish.mark, 2 * (wish.width + longest + 20), 2 * (wish.height + longest + 20));
  const near = taken.filter(({ box }) => overlaps(box, reach));
  const around = lines.filter(({ bounds }) => overlaps(bounds, reach));
  let best: LabelSpot | null = null;
  let least = Number.POSITIVE_INFINITY;
  const consider = (box: Box, cost: number, leads: boolean): void => {
    const out = wish.frame ? overhang(wish.frame, box) : 0;
    let total = cost + (out > 0 ? OUTSIDE * (1 + out) : 0);
    if (total >= least || (out > 0 && !wish.required)) return;
    for (const other of near) if (overlaps(other.box, box)) return;
    const leader = leads ? leaderTo(wish, box) : null;
    const reach = leader && inflate(boundsOf(straight(...leader)), 0.5);
    if (leader && reach) total += crossed(leader, reach, wish, near) + leadersCrossed(leader, leaders);
    if (total < least) total += covered(box, around, least - total);
    if (leader && reach && total < least) total += linesCrossed(leader, reach, around);
    if (total >= least) return;
    least = total;
    best = { box, leader, cost: total };
  };
  BESIDE.forEach(([side, shift], index) => {
    consider(besideBox(wish, side, shift), index * ORDER_COST, false);
  });
  for (const length of wish.required ? LEADER.lengths : LEADER.lengths.slice(0, 4)) {
    const cost = LEADER.base + length * LEADER.perPixel;
    if (cost >= least) break;
    for (const direction of DIRECTIONS) {
      consider(leaderBox(wish, direction, length), cost, true);
    }
  }
  return best;
}

/** The spot beside the mark that covers least of what is taken: for a label that must be drawn where no spot is free. */
function leastCovering(wish: LabelWish, taken: readonly LabelObstacle[]): LabelSpot {
  const spots = BESIDE.map(([side, shift]) => {
    const box = besideBox(wish, side, shift);
    return { box, leader: null, cost: OUTSIDE + taken.reduce((sum, other) => sum + sharedArea(other.box, box), 0) };
  });
  return spots.reduce((least, spot) => (spot.cost < least.cost ? spot : least));
}

/** What a leader costs for all that it passes over, its own mark not counted. */
function crossed(leader: Leader, bounds: Box, { mark }: LabelWish, near: readonly LabelObstacle[]): number {
  const line = straight(...leader);
  let sum = 0;
  for (const { box, crossing } of near) {
    if (overlaps(bounds, box) && !contains(box, mark) && spanInBox(line, box)) sum += crossing;
  }
  return sum;
}

function leadersCrossed(leader: Leader, others: readonly Leader[]): number {
  return others.filter((other) => cross(leader, other)).length * CROSSING;
}

function linesCrossed(leader: Leader, reach: Box, lines: readonly BoundedLine[]): number {
  let sum = 0;
  for (const { curve, weight, bounds } of lines) {
    if (overlaps(bounds, reach)) sum += timesCrossed(curve, ...leader) * weight * LINE_CROSSING;
  }
  return sum;
}

/** Whether two straight lines cross. */
function cross([a, b]: Leader, [c, d]: Leader): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Positive where the way from `a` by `b` to `c` turns right, negative where it turns left. */
function turn(a: Vector, b: Vector, c: Vector): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

function besideBox({ mark, radius, width, height }: LabelWish, [x, y]: Vector, shift: number): Box {
  const reach = radius + (x === 0 ? GAP : GAP_ASIDE);
  const along: Vector = x === 0 ? [(shift * width) / 2, 0] : [0, (shift * height) / 2];
  return boxAround(
    [mark[0] + x * (reach + width / 2) + along[0], mark[1] + y * (reach + height / 2) + along[1]],
    width,
    height,
  );
}

function leaderBox({ mark, radius, width, height }: LabelWish, [x, y]: Vector, length: number): Box {
  const reach = radius + length;
  const push = Math.min(width / 2 / Math.max(Math.abs(x), 1e-9), height / 2 / Math.max(Math.abs(y), 1e-9));
  return boxAround([mark[0] + x * (reach + push), mark[1] + y * (reach + push)], width, height);
}

function leaderTo({ mark, radius }: LabelWish, box: Box): Leader {
  const to = nearestIn(box, mark);
  const far = Math.hypot(to[0] - mark[0], to[1] - mark[1]);
  const share = far > radius ? radius / far : 1;
  return [[mark[0] + (to[0] - mark[0]) * share, mark[1] + (to[1] - mark[1]) * share], to];
}

/** Weighted length of the lines under a box; no more than is needed to know that it is too much. */
function covered(box: Box, lines: readonly BoundedLine[], tooMuch: number): number {
  let sum = 0;
  for (const { curve, weight, bounds } of lines) {
    if (!overlaps(bounds, box)) continue;
    const span = spanInBox(curve, box);
    if (span) sum += weight * distance(pointAt(curve, span[0]), pointAt(curve, span[1]));
    if (sum >= tooMuch) break;
  }
  return sum;
}
