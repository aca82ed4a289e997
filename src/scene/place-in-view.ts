/** From the story's sheet to the pixels of one camera: everything moves as it is, in the copy of the world nearest to the view. */
import { boxAround, moveBox } from '../geometry/box';
import { type Camera, toUnit, worldSize } from '../geometry/camera';
import { translate } from '../geometry/curve';
import { add, type Vector } from '../geometry/vector';
import type { Notes } from './annotate';
import type { BareArc } from './arcs';
import type { Arrangement } from './arrange';
import { emphasisOfFlows, emphasisOfPlaces } from './emphasis';
import type { Focus } from './focus';
import type { BareLabel } from './labels';
import type { Candidate } from './marks';
import type { BareRing } from './rings';
import type { Mark, MarkShape, Scene, SceneArc, SceneArea, SceneLabel, SceneRing } from './types';

export type PlacedScene = Omit<Scene, 'camera' | 'edgeNames'>;

/** Arrangement and notes, all on one sheet. */
export type Layout = Arrangement & Notes;

/** How far what lies round a point of the sheet is moved to be seen by the camera. */
export type ShiftOf = (at: Vector) => Vector;

export function shiftOf(camera: Camera): ShiftOf {
  const world = worldSize(camera.zoom);
  const [cx, cy] = toUnit(camera.center);
  return ([x]) => {
    const turns = Math.round(cx - x / world);
    return [(turns - cx) * world + camera.width / 2, camera.height / 2 - cy * world];
  };
}

export function placeInView(layout: Layout, focus: Focus, shiftAt: ShiftOf, width: number): PlacedScene {
  const shifts = new Map(layout.folding.drawn.map(({ id }) => [id, shiftAt(layout.places.get(id) ?? [0, 0])]));
  const shiftOfMark = (id: string): Vector => shifts.get(id) ?? [0, 0];
  const marks = layout.folding.drawn.map((mark) => placeMark(mark, layout, focus, shiftOfMark(mark.id)));
  const lit = new Map(marks.map(({ id, emphasis }) => [id, emphasis]));
  return {
    marks,
    areas: layout.folding.drawn.flatMap((mark) => placeArea(mark, layout, focus, shiftOfMark(mark.id))),
    arcs: layout.arcs.map((arc) => placeArc(arc, focus, shiftAt(nearerEnd(arc, shiftAt, width)))),
    rings: layout.rings.map((ring) => placeRing(ring, focus, shiftOfMark(ring.mark))),
    labels: layout.labels.map((label) => placeLabel(label, lit.get(label.place) ?? 'normal', shiftOfMark(label.place))),
  };
}

function placeMark(mark: Candidate, { places, folding, hung }: Layout, focus: Focus, shift: Vector): Mark {
  const { id, name, shape, radius, halo, words, anchor, node } = mark;
  const at = add(places.get(id) ?? anchor, shift);
  const folded = folding.folded.get(id) ?? [];
  const badge = hung.find(({ mark }) => mark === id)?.box;
  return {
    id,
    name,
    shape,
    at,
    anchor: isSpot(shape) ? add(anchor, shift) : at,
    radius,
    halo,
    box: shape === 'plate' && words ? boxAround(at, words[0], words[1]) : null,
    folded,
    ...(badge ? { badge: moveBox(badge, shift) } : {}),
    featured: node.featured,
    emphasis: emphasisOfPlaces(focus, [id, ...folded]),
  };
}

/** Whether a mark stands for a spot: a country's plate and a region's words may lie elsewhere and need no line to their anchor. */
function isSpot(shape: MarkShape): boolean {
  return shape !== 'plate' && shape !== 'region';
}

function placeArea({ id, node }: Candidate, { world }: Layout, focus: Focus, shift: Vector): SceneArea[] {
  if (node.rings.length === 0) return [];
  const rings = node.rings.map((ring) => ring.map(([x, y]): Vector => [x * world + shift[0], y * world + shift[1]]));
  const approximate = node.place.precision.level === 'approximate';
  return [{ place: id, rings, approximate, emphasis: emphasisOfPlaces(focus, [id]) }];
}

/** The end of an arc that is nearer to the middle of the view: an arc across the world is drawn where that end's mark is. */
function nearerEnd({ curves }: BareArc, shiftAt: ShiftOf, width: number): Vector {
  const start = curves[0]?.start ?? [0, 0];
  const end = curves.at(-1)?.end ?? start;
  const away = (at: Vector): number => Math.abs(at[0] + shiftAt(at)[0] - width / 2);
  return away(end) <= away(start) ? end : start;
}

function placeArc(arc: BareArc, focus: Focus, shift: Vector): SceneArc {
  return {
    ...arc,
    curves: arc.curves.map((curve) => translate(curve, shift)),
    heads: arc.heads.map((head) => ({ ...head, tip: add(head.tip, shift), box: moveBox(head.box, shift) })),
    middle: add(arc.middle, shift),
    emphasis: emphasisOfFlows(focus, arc.flows),
  };
}

function placeRing(ring: BareRing, focus: Focus, shift: Vector): SceneRing {
  return { ...ring, center: add(ring.center, shift), emphasis: emphasisOfFlows(focus, ring.flows) };
}

function placeLabel({ cost: _, ...label }: BareLabel, emphasis: SceneLabel['emphasis'], shift: Vector): SceneLabel {
  const { leader } = label;
  return {
    ...label,
    at: add(label.at, shift),
    box: moveBox(label.box, shift),
    leader: leader && [add(leader[0], shift), add(leader[1], shift)],
    emphasis,
  };
}
