/** Step 10: places outside the view are named at the edge of the map, where their arcs leave it. */
import { shortWay } from '../geometry/arc';
import { boxAround, centerOf, contains, encloses, type Frame, inflate, overhang, overlaps } from '../geometry/box';
import type { Box, Pixel } from '../geometry/camera';
import { pointAt, spanInBox } from '../geometry/curve';
import { add, angleOf, distance, scale, subtract, type Vector } from '../geometry/vector';
import { countSize } from './badge';
import { SCENE } from './defaults';
import { isCut, isLost } from './plates';
import { ringBox } from './rings';
import type { EdgeName, Emphasis, Mark, MeasureText, SceneArc, SceneLabel, SceneRing } from './types';

export interface EdgeInput {
  readonly marks: readonly Mark[];
  readonly arcs: readonly SceneArc[];
  readonly rings: readonly SceneRing[];
  readonly labels: readonly SceneLabel[];
  /** The whole map. */
  readonly view: Box;
  /** The part of it that nothing covers. */
  readonly visible: Frame;
  /** Width of the world in pixels. */
  readonly world: number;
  readonly measure: MeasureText;
}

/** Pixels of the visible part's shorter side that one name is worth, and how many there are at most. */
const CROWD = { pixels: 75, most: 10 };

/** Share of the visible part's shorter side that a name may stand off from where it is wanted; farther, it would mislead. */
const ASTRAY = 0.45;

/** How much farther off, in pixels, a name seems that stands at another edge than the one where its arcs leave. */
const OTHER_EDGE = 40;

/**
 * Pixels from the edge of the map at which a name still stands along it. Farther in it would seem to name what lies there: it
 * stands so only where there is no room at all besides.
 */
const ALONG = 60;
const FAR_IN = 1e4;

/** Pixels between the spots that are tried along an edge. */
const STEP = 6;

/** How much farther off its place, in pixels, a name stands rather than cover an arc that has nothing to do with it. */
const PASSING = 9;

/** Pixels that the count of a bundle takes either way: of more than 99 flows nothing but an edge of its plate is covered. */
export const COUNT = SCENE.countHeight;

/** What lies under the pointer is related too, and a name that came for it would come between the two. */
const RANK: Readonly<Record<Emphasis, number>> = { selected: 0, related: 1, normal: 1, faded: 2 };

export function nameEdges(input: EdgeInput): readonly EdgeName[] {
  const { marks, arcs, rings, labels, view, visible, world } = input;
  if (visible.width < SCENE.edgeHeight || visible.height < SCENE.edgeHeight) return [];
  const most = Math.min(CROWD.most, Math.round(Math.min(visible.width, visible.height) / CROWD.pixels));
  const counts = countFlows(arcs, rings);
  // What is in sight has to have a name, and its plate is not drawn where it would be cut.
  const needsName = (mark: Mark): boolean => isCut(mark.box, view) && contains(view, mark.at);
  const outside = marks
    .filter((mark) => {
      const { id, at, box, shape, featured, emphasis } = mark;
      // A plate or a region's words that the edge of the map would cut are named at it instead.
      const words = box ?? (shape === 'region' ? labels.find(({ place }) => place === id)?.box : null);
      const isWhole = words ? encloses(view, words) : contains(view, at);
      // What the selection fades is not worth the room; it comes back with a click beside everything.
      return emphasis !== 'faded' && !isWhole && (featured || counts.has(id) || needsName(mark));
    })
    .sort((a, b) => RANK[a.emphasis] - RANK[b.emphasis] || byImportance(a, b, counts))
    .filter((mark, index) => index < most || needsName(mark));
  const astray = ASTRAY * Math.min(visible.width, visible.height);
  const solid = obstaclesOf(input);
  const inSight = arcs.filter(({ curves }) => curves.some((curve) => spanInBox(curve, view)));
  const placed: EdgeName[] = [];
  for (const mark of outside) {
    const count = counts.get(mark.id) ?? 0;
    const size = sizeOf(mark.name, count, input.measure);
    const wanted = exitOf(mark, arcs, visible);
    const passing = inSight.filter(({ from, to }) => from !== mark.id && to !== mark.id);
    const others = solid.filter(({ place }) => place !== mark.id);
    const taken = placed.map(({ box }) => inflate(box, SCENE.edgeGap));
    const room = (over: typeof others, near: number): Box | null =>
      findRoom(wanted, size, view, visible, [...over.map(({ box }) => box), ...taken], passing, near);
    const named = others.filter(({ place }) => place !== null);
    // Where a small map leaves no other way, a name may cover heads, counts and what is faded, but never another name or a mark;
    // and the first of them, and that of a place in sight, stands wherever there is room at all.
    const box =
      room(others, astray) ??
      room(named, astray) ??
      (placed.length === 0 || needsName(mark) ? room(named, Number.POSITIVE_INFINITY) : null);
    if (!box) continue;
    const at = centerOf(box);
    // From where its arcs leave, the place may be nearer round the other side of the world than from the middle of the map.
    const angle = angleOf(subtract(shortWay(at, mark.at, world), at));
    placed.push({ place: mark.id, text: mark.name, box, angle, count });
  }
  return placed;
}

function byImportance(a: Mark, b: Mark, counts: ReadonlyMap<string, number>): number {
  return (
    Number(b.featured) - Number(a.featured) ||
    (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) ||
    (a.id < b.id ? -1 : 1)
  );
}

function countFlows(arcs: readonly SceneArc[], rings: readonly SceneRing[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (mark: string, flows: number): void => {
    counts.set(mark, (counts.get(mark) ?? 0) + flows);
  };
  for (const { from, to, flows } of arcs) for (const end of new Set([from, to])) count(end, flows.length);
  for (const { mark, flows } of rings) count(mark, flows.length);
  return counts;
}

/**
 * What an edge name does not lie on: marks, labels and rings of other places, and, as of no place, heads, counts and what is
 * faded. Arcs pass under it.
 */
function obstaclesOf({
  marks,
  labels,
  arcs,
  rings,
  view,
  visible,
}: EdgeInput): readonly { place: string | null; box: Box }[] {
  const drawn = marks.filter((mark) => !isLost(mark, mark.at, view));
  const solid = [
    ...drawn.map(({ id, at, box, radius, emphasis }) => ({
      place: id,
      box: box ?? boxAround(at, 2 * radius, 2 * radius),
      emphasis,
    })),
    ...drawn.flatMap(({ id, badge, emphasis }) => (badge ? [{ place: id, box: badge, emphasis }] : [])),
    ...labels.filter((label) => !isLost(label, label.at, view)),
    ...rings.map(({ mark, center, emphasis }) => ({ place: mark, box: ringBox(center), emphasis })),
    ...arcs.flatMap(({ heads, counted, middle, emphasis }) => {
      const boxes = heads.map(({ box }) => box);
      if (counted) boxes.push(boxAround(middle, COUNT, COUNT));
      return boxes.map((box) => ({ place: null, box, emphasis }));
    }),
  ];
  return solid
    .filter(({ box }) => overlaps(box, visible))
    .map(({ place, box, emphasis }) => ({ place: emphasis === 'faded' ? null : place, box }));
}

function sizeOf(text: string, count: number, measure: MeasureText): Vector {
  const counted = count > 0 ? countSize(String(count), measure)[0] + SCENE.edgePadding : 0;
  const words = measure(text, SCENE.edgeFont, true);
  return [words + SCENE.edgeArrow + counted + 3 * SCENE.edgePadding, SCENE.edgeHeight];
}

/**
 * Where the arc that matters most, of those the widest and of those the one seen for longest, crosses the edge; where the
 * straight way does, if none comes in. One that is hardly seen leaves beside its other end, and a name there would seem to name it.
 */
function exitOf(mark: Mark, arcs: readonly SceneArc[], visible: Box): Pixel {
  const exits = arcs.flatMap(({ id, from, to, curves, emphasis, width }) => {
    if (from !== mark.id && to !== mark.id) return [];
    const curve = from === mark.id ? curves[0] : curves.at(-1);
    const span = curve && spanInBox(curve, visible);
    if (!span) return [];
    const [start, end] = [pointAt(curve, span[0]), pointAt(curve, span[1])];
    return [{ id, rank: RANK[emphasis], width, seen: distance(start, end), at: from === mark.id ? start : end }];
  });
  exits.sort((a, b) => a.rank - b.rank || b.width - a.width || b.seen - a.seen || (a.id < b.id ? -1 : 1));
  return exits[0]?.at ?? straightExit(mark.at, visible);
}

function straightExit(at: Pixel, visible: Box): Pixel {
  const middle = centerOf(visible);
  const way = subtract(at, middle);
  const share = Math.min(1, visible.width / 2 / Math.abs(way[0]), visible.height / 2 / Math.abs(way[1]));
  return add(middle, scale(way, share));
}

/** The free spot nearest to where the name is wanted, rather at that edge than at another. `null` where there is none near. */
function findRoom(
  [x, y]: Pixel,
  [width, height]: Vector,
  view: Box,
  visible: Frame,
  taken: readonly Box[],
  passing: readonly SceneArc[],
  astray: number,
): Box | null {
  const right = visible.x + visible.width - width;
  const bottom = visible.y + visible.height - height;
  if (right < visible.x || bottom < visible.y) return null;
  const wantedX = Math.max(visible.x, Math.min(right, x - width / 2));
  const wantedY = Math.max(visible.y, Math.min(bottom, y - height / 2));
  // What lies farther in than a name along the edge is in nobody's way.
  const beside = taken.filter((other) => !encloses(inflate(visible, -Math.max(width, height)), other));
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  const consider = ([atX, atY]: Vector, more: number): void => {
    let cost = Math.abs(atX - wantedX) + Math.abs(atY - wantedY) + more;
    const box = { x: atX, y: atY, width, height };
    if (cost > astray || cost >= least || overhang(visible, box) > 0 || beside.some((other) => overlaps(other, box)))
      return;
    for (const { curves } of passing) if (curves.some((curve) => spanInBox(curve, box))) cost += PASSING;
    if (cost >= least) return;
    least = cost;
    best = box;
  };
  const across = alongEdge(visible.x, right, wantedX);
  const down = alongEdge(visible.y, bottom, wantedY);
  const edge = (away: number, inset: number, spots: readonly Vector[]) =>
    [away + (inset > ALONG ? FAR_IN : 0), spots] as const;
  const edges = [
    edge(
      x - visible.x,
      visible.x,
      down.map((at) => [visible.x, at]),
    ),
    edge(
      right + width - x,
      view.width - right - width,
      down.map((at) => [right, at]),
    ),
    edge(
      y - visible.y,
      visible.y,
      across.map((at) => [at, visible.y]),
    ),
    edge(
      bottom + height - y,
      view.height - bottom - height,
      across.map((at) => [at, bottom]),
    ),
  ];
  const home = Math.min(...edges.map(([price]) => price));
  for (const [price, spots] of edges)
    for (const spot of spots) consider(spot, price === home ? 0 : price < FAR_IN ? OTHER_EDGE : FAR_IN);
  return best;
}

function alongEdge(from: number, to: number, wanted: number): readonly number[] {
  const spots = [wanted, from, to];
  for (let away = STEP; away <= to - from; away += STEP) spots.push(wanted - away, wanted + away);
  return spots.filter((at) => at >= from && at <= to);
}
