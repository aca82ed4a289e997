/** The recipe: what is drawn of a story at one zoom, in pixels of the story's sheet. A pan only moves the sheet. */
import { boxAround } from '../geometry/box';
import { type Box, worldSize } from '../geometry/camera';
import type { Vector } from '../geometry/vector';
import { directionOf } from '../locale/languages';
import { type BareArc, drawArc } from './arcs';
import { badgeBox } from './badge';
import { placeCounts } from './counts';
import { routeArcs } from './curves';
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
  const groups = groupFlows(scenery.flows.values(), folding, focus.fanned);
  const routes = routeArcs(groups.arcs, folding.drawn, places, world);
  const arcs = routes.map((route) => drawArc(route, folding));
  const rightToLeft = directionOf(language) === 'rtl';
  const marks = [...markBoxes(folding, places), ...badgeBoxes(folding, places, rightToLeft, measure)];
  const byId = new Map(folding.drawn.map((mark) => [mark.id, mark]));
  const rings = hangRings(groups.rings, byId, places, arcs, marks);
  const obstacles = [...marks, ...rings.map(({ center }) => ringBox(center)), ...arcs.flatMap(headBoxes)];
  const counted = placeCounts(arcs, obstacles, measure);
  const labels = labelMarks(
    folding.drawn,
    places,
    { obstacles: [...obstacles, ...counted.boxes], lines: arcs.flatMap(linesOf) },
    focus,
    measure,
  );
  return { world, folding, places, arcs: counted.arcs, rings, labels };
}

function markBoxes({ drawn }: Folding, places: ReadonlyMap<string, Vector>): readonly Box[] {
  return drawn.map((mark) => markBox(mark, places.get(mark.id) ?? mark.anchor));
}

export function markBox({ words, radius }: Candidate, at: Vector): Box {
  return words ? boxAround(at, words[0], words[1]) : boxAround(at, 2 * radius, 2 * radius);
}

function badgeBoxes(
  { drawn, folded }: Folding,
  places: ReadonlyMap<string, Vector>,
  rightToLeft: boolean,
  measure: MeasureText,
): readonly Box[] {
  return drawn.flatMap((mark) => {
    const count = folded.get(mark.id)?.length ?? 0;
    return count > 0 ? [badgeBox(mark, places.get(mark.id) ?? mark.anchor, count, rightToLeft, measure)] : [];
  });
}

function headBoxes({ heads }: BareArc): readonly Box[] {
  return heads.map(({ box }) => box);
}

function linesOf({ curves, width }: BareArc) {
  return curves.map((curve) => ({ curve, weight: 0.8 + width / 10 }));
}
