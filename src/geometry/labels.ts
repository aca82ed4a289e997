/** Finding room for labels round the marks that they name. Pixels. */
import {
  boxAround,
  contains,
  distanceToBox,
  encloses,
  type Frame,
  inflate,
  nearestIn,
  overhang,
  overlaps,
  sharedArea,
} from './box';
import type { Box } from './camera';
import { boundsOf, pointAt, type Quadratic, spanInBox, straight, timesCrossed } from './curve';
import { add, between, distance, dot, fromAngle, scale, subtract, type Vector } from './vector';

export interface LabelWish {
  readonly width: number;
  readonly height: number;
  /** Middle of the mark, and the room it takes round it. */
  readonly mark: Vector;
  readonly radius: number;
  /**
   * What it may cost at the most, in pixels of lines covered: it is left out where there is no such room near by. `null`: it is
   * required, and placed at any price, with a leader where it must be.
   */
  readonly worth: number | null;
  /** What the label stays inside: at any price or, where it is required, if it can; `null` where anywhere is as good. */
  readonly frame: Frame | null;
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
  /** Middles of the dots that a name may be taken for, those of the labels' own marks among them. */
  readonly dots: readonly Vector[];
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

/** Pixels that a mark takes at the most, from its middle to where a leader begins. */
const MARK = 20;

/** What it costs to lead a line over another label. */
const CROSSING = 60;

const DIRECTIONS = Array.from({ length: LEADER.directions }, (_, step) =>
  fromAngle((step * 2 * Math.PI) / LEADER.directions + Math.PI / 2),
);

/** What it costs to leave the frame, and again for each pixel by which a label does: more than all else together. */
const OUTSIDE = 10_000;

/** What it costs to cover a square pixel of what is never covered, where a label must be drawn. */
const COVERING = 1000;

/** Pixels between the spots that are tried all over the frame. */
const STEP = 4;

/** How near, in pixels, a label or its leader comes to a dot of which it seems to be the name, and what each pixel nearer costs. */
const MISTAKEN = { within: 20, perPixel: 4 };

/** What it costs to lead a line over a line of weight 1. */
const LINE_CROSSING = 7;

/** What a pixel of a leader costs that a later label covers. Another leader crosses it as any line of that weight. */
const LEADER_WEIGHT = 12;

/**
 * Room for labels in the order given: those that come first choose first. `null` where one finds none. Each is looked for
 * when it is asked for.
 */
export function* placeLabels(
  wishes: readonly LabelWish[],
  { obstacles, lines, dots }: Surroundings,
): Generator<LabelSpot | null, void> {
  const taken = [...obstacles];
  const bounded = lines.map(withBounds);
  for (const wish of wishes) {
    const spot = bestSpot(wish, taken, bounded, dots);
    if (spot) taken.push({ box: spot.box, crossing: CROSSING });
    if (spot?.leader) bounded.push(lineOf(spot.leader));
    yield spot;
  }
}

function withBounds({ curve, weight }: Line): BoundedLine {
  return { curve, weight, bounds: inflate(boundsOf(curve), 0.5) };
}

function lineOf([start, end]: Leader): BoundedLine {
  return withBounds({ curve: straight(start, end), weight: LEADER_WEIGHT });
}

function bestSpot(
  wish: LabelWish,
  taken: readonly LabelObstacle[],
  lines: readonly BoundedLine[],
  dots: readonly Vector[],
): LabelSpot | null {
  const required = wish.worth === null;
  const lengths = required ? LEADER.lengths : LEADER.lengths.slice(0, 4);
  const far = MARK + Math.max(...lengths);
  const reach = boxAround(wish.mark, 2 * (wish.width + far), 2 * (wish.height + far));
  const near = taken.filter(({ box }) => overlaps(box, reach));
  // Most names of a crowd find no room at all: nothing else need be known of them.
  let around: readonly BoundedLine[] | null = null;
  let others: readonly Vector[] | null = null;
  let best: LabelSpot | null = null;
  let least = wish.worth ?? Number.POSITIVE_INFINITY;
  let mayCover = false;
  const consider = (box: Box, cost: number, leads: boolean): void => {
    const out = wish.frame ? overhang(wish.frame, box) : 0;
    let total = cost + (out > 0 ? OUTSIDE * (1 + out) : 0);
    if (total >= least || (out > 0 && !required)) return;
    for (const other of near) {
      if (!overlaps(other.box, box)) continue;
      total += OUTSIDE + COVERING * sharedArea(other.box, box);
      if (total >= least || !mayCover) return;
    }
    around ??= lines.filter(({ bounds }) => overlaps(bounds, reach));
    others ??= dots.filter((dot) => dot !== wish.mark && contains(inflate(reach, MISTAKEN.within), dot));
    const leader = leads ? leaderTo(wish, box) : null;
    const way = leader && lineOf(leader);
    if (way) total += crossed(way, wish, near);
    if (total < least) total += covered(box, around, least - total);
    if (way && total < least) total += linesCrossed(way, around);
    if (total < least) total += mistaken(wish, box, way, others);
    if (total >= least) return;
    least = total;
    best = { box, leader, cost: total };
  };
  const beside = (): void => {
    BESIDE.forEach(([side, shift], index) => {
      consider(besideBox(wish, side, shift), index * ORDER_COST, false);
    });
  };
  beside();
  for (const length of lengths) {
    const cost = LEADER.base + length * LEADER.perPixel;
    if (cost >= least) break;
    for (const direction of DIRECTIONS) {
      consider(leaderBox(wish, direction, length), cost, true);
    }
  }
  // No spot round the mark will do: anywhere in the frame is better, a leader shows whose name it is.
  if (required && least >= OUTSIDE) {
    mayCover = true;
    beside();
    const { mark, width, height } = wish;
    const frame = wish.frame ?? reach;
    for (let { y } = frame; y <= frame.y + frame.height - height; y += STEP) {
      for (let { x } = frame; x <= frame.x + frame.width - width; x += STEP) {
        const box = { x, y, width, height };
        if (encloses(reach, box)) consider(box, LEADER.base + distanceToBox(box, mark) * LEADER.perPixel, true);
      }
    }
  }
  return best;
}

/** What it costs to come so near to another dot: a label does, or the line that leads to it. */
function mistaken({ mark }: LabelWish, box: Box, way: BoundedLine | null, others: readonly Vector[]): number {
  const { within, perPixel } = MISTAKEN;
  const own = Math.min(within, distanceToBox(box, mark));
  const along = way && inflate(way.bounds, within);
  let sum = 0;
  for (const other of others) {
    const away = distanceToBox(box, other);
    if (away < own) sum += (within - away) * perPixel;
    if (along && contains(along, other)) sum += Math.max(0, within - distanceToLine(way.curve, other)) * perPixel;
  }
  return sum;
}

/** Pixels to a straight line; to a point, where a name lies on its own mark and the line has no length. */
function distanceToLine({ start, end }: Quadratic, point: Vector): number {
  const way = subtract(end, start);
  const share = dot(subtract(point, start), way) / (dot(way, way) || 1);
  return distance(between(start, end, Math.max(0, Math.min(1, share))), point);
}

/** What a leader costs for all that it passes over, its own mark not counted. */
function crossed({ curve, bounds }: BoundedLine, { mark }: LabelWish, near: readonly LabelObstacle[]): number {
  let sum = 0;
  for (const { box, crossing } of near) {
    if (overlaps(bounds, box) && !contains(box, mark) && spanInBox(curve, box)) sum += crossing;
  }
  return sum;
}

function linesCrossed({ curve: { start, end }, bounds }: BoundedLine, lines: readonly BoundedLine[]): number {
  let sum = 0;
  for (const { curve, weight, bounds: others } of lines) {
    if (overlaps(others, bounds)) sum += timesCrossed(curve, start, end) * weight * LINE_CROSSING;
  }
  return sum;
}

function besideBox({ mark, radius, width, height }: LabelWish, side: Vector, shift: number): Box {
  const reach = radius + (side[0] === 0 ? GAP : GAP_ASIDE);
  const along: Vector = side[0] === 0 ? [(shift * width) / 2, 0] : [0, (shift * height) / 2];
  return boxAround(
    [mark[0] + side[0] * (reach + width / 2) + along[0], mark[1] + side[1] * (reach + height / 2) + along[1]],
    width,
    height,
  );
}

function leaderBox({ mark, radius, width, height }: LabelWish, way: Vector, length: number): Box {
  const push = Math.min(width / 2 / Math.max(Math.abs(way[0]), 1e-9), height / 2 / Math.max(Math.abs(way[1]), 1e-9));
  return boxAround(add(mark, scale(way, radius + length + push)), width, height);
}

function leaderTo({ mark, radius }: LabelWish, box: Box): Leader {
  const to = nearestIn(box, mark);
  const far = distance(to, mark);
  return [between(mark, to, far > radius ? radius / far : 1), to];
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
