/** The recipe: what is drawn of a story at one zoom, in pixels of the story's sheet. A pan only moves the sheet. */
import { boxAround } from '../geometry/box';
import { type Box, worldSize } from '../geometry/camera';
import type { Vector } from '../geometry/vector';
import { directionOf } from '../locale/languages';
import { type BareArc, drawArc } from './arcs';
import { badgeBox } from './badge';
import { placeCounts } from './counts';
import { routeArcs } from './curves';
import type { Obstacle } from './docking';
import type { Focus } from './focus';
import { type Folding, foldPlaces } from './fold';
import { groupFlows } from './group';
import { type BareLabel, labelMarks } from './labels';
import { type Candidate, resolveMarks } from './marks';
import { pullApart } from './pull';
import { type BareRing, hangRings, ringBox } from './rings';
import type { PlaceNode, Scenery } from './scenery';
import type { MeasureText } from './types';

export interface Layout {
  /** Width of the world in pixels. */
  readonly world: number;
  readonly folding: Folding;
  /** Where each mark is drawn, by id. */
  readonly places: ReadonlyMap<string, Vector>;
  readonly arcs: readonly BareArc[];
  readonly rings: readonly BareRing[];
  readonly labels: readonly BareLabel[];
}

export function layOut(scenery: Scenery, focus: Focus, zoom: number, language: string, measure: MeasureText): Layout {
  const world = worldSize(zoom);
  const onSheet = ({ unit }: PlaceNode): Vector => [unit[0] * world, unit[1] * world];
  const candidates = resolveMarks(scenery, zoom, onSheet, language, measure);
  const folding = foldPlaces(candidates, focus.needed);
  const places = pullApart(folding.drawn);
  const featured = folding.drawn.filter(({ id }) => focus.needed.has(id));
  const others = folding.drawn.filter(({ id }) => !focus.needed.has(id));
  const groups = groupFlows(scenery.flows.values(), folding, focus.fanned);
  const obstacles = obstaclesOf(folding, places, directionOf(language) === 'rtl', measure);
  const routes = routeArcs(groups.arcs, folding.drawn, places, obstacles, world);
  const arcs = routes.map((route) => drawArc(route, folding));
  const marks = obstacles.map(({ box }) => box);
  const heads = arcs.flatMap(headBoxes);
  const lines = arcs.flatMap(linesOf);
  const first = labelMarks(featured, places, { obstacles: [...marks, ...heads], lines }, focus, measure);
  const rings = hangRings(groups.rings, folding.drawn, places, arcs, [...marks, ...first.map(({ box }) => box)]);
  const taken = [...marks, ...heads, ...first.map(({ box }) => box), ...rings.map(({ center }) => ringBox(center))];
  const counted = placeCounts(arcs, taken, measure);
  const second = labelMarks(others, places, { obstacles: [...taken, ...counted.boxes], lines }, focus, measure);
  const labels = [...first, ...second];
  return { world, folding, places, arcs: counted.arcs, rings, labels };
}

export function markBox({ words, radius }: Candidate, at: Vector): Box {
  return words ? boxAround(at, words[0], words[1]) : boxAround(at, 2 * radius, 2 * radius);
}

/** The boxes of marks, and of the counts that hang on them. */
function obstaclesOf(
  { drawn, folded }: Folding,
  places: ReadonlyMap<string, Vector>,
  rightToLeft: boolean,
  measure: MeasureText,
): readonly Obstacle[] {
  return drawn.flatMap((mark) => {
    const at = places.get(mark.id) ?? mark.anchor;
    const own = { mark: mark.id, box: markBox(mark, at) };
    const count = folded.get(mark.id)?.length ?? 0;
    return count > 0 ? [own, { mark: mark.id, box: badgeBox(mark, at, count, rightToLeft, measure) }] : [own];
  });
}

function headBoxes({ heads }: BareArc): readonly Box[] {
  return heads.map(({ box }) => box);
}

function linesOf({ curves, width }: BareArc) {
  return curves.map((curve) => ({ curve, weight: 0.8 + width / 10 }));
}
