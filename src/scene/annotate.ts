/** Steps 7 to 9: what is written beside marks and arcs: first the names that must be read, then rings and counts, then all other names. */
import type { Frame } from '../geometry/box';
import type { Box } from '../geometry/camera';
import type { LabelObstacle, Surroundings } from '../geometry/labels';
import type { Vector } from '../geometry/vector';
import type { BareArc } from './arcs';
import type { Arrangement } from './arrange';
import { hangBadges } from './badge';
import { placeCounts } from './counts';
import type { Obstacle } from './docking';
import { emphasisOfFlows, emphasisOfPlaces } from './emphasis';
import type { Focus } from './focus';
import type { Folding } from './fold';
import { type BareLabel, labelMarks, regionLabels } from './labels';
import type { Candidate } from './marks';
import { type BareRing, hangRings, ringBox } from './rings';
import type { Emphasis, MeasureText } from './types';

export interface Notes {
  /** Counts of what is folded into marks, where there is room. */
  readonly hung: readonly Obstacle[];
  /** The arcs, with their counts where there is room. */
  readonly arcs: readonly BareArc[];
  readonly rings: readonly BareRing[];
  readonly labels: readonly BareLabel[];
}

/**
 * What it costs to lead the line of a label over a mark, under which it passes, over one that is faded, through which it is seen
 * as a stroke through its name, and over a head, whose direction it would hide; in pixels of arcs covered by a label.
 */
const CROSSING = { mark: 80, faded: 150, head: 70 };

/** What it costs a name to lie over an arc, by how that is lit: rather over those that are faded than over what is told of. */
const WEIGHT: Readonly<Record<Emphasis, number>> = { normal: 1, selected: 3, related: 3, faded: 0.3 };

/** The same of an outline that is lit as they are: a hairline. */
const OUTLINE = 0.6;

/** What a name that is faded may cost at the most, in pixels of arcs covered: it is not worth a muddle, nor a long line across the map. */
const FADED_WORTH = 80;

/** The part of the sheet round a mark that is in view; `null` where the mark is not. */
export type FrameOf = (at: Vector) => Frame | null;

/** Whether a mark is in view, or so near that its name can push aside one that is. */
export type IsNear = (at: Vector) => boolean;

export function annotate(
  arrangement: Arrangement,
  focus: Focus,
  frameOf: FrameOf,
  isNear: IsNear,
  measure: MeasureText,
): Notes {
  const { folding, places, obstacles, arcs, loops } = arrangement;
  const hung = hangBadges(arrangement.badges, frameOf);
  const needed = [...labelNeeded(arrangement, hung, focus, frameOf, measure)];
  const words = [...obstacles, ...hung, ...needed].map(({ box }) => box);
  const rings = hangRings(loops, folding.drawn, places, arcs, words);
  const taken = [...words, ...headsOf(arcs), ...rings.map(({ center }) => ringBox(center))];
  const counted = placeCounts(arcs, taken, frameOf, measure);
  const others = folding.drawn.filter(
    (mark) => !isNeeded(mark, folding, focus) && isNear(places.get(mark.id) ?? mark.anchor),
  );
  const solid = [...taken, ...counted.boxes].map((box) => ({ box, crossing: CROSSING.mark }));
  const worthOf = (mark: Candidate): number => (isFaded(mark, folding, focus) ? FADED_WORTH : Number.POSITIVE_INFINITY);
  const labels = labelMarks(others, places, among(arrangement, focus, solid), { worthOf, frameOf }, measure);
  return { hung, arcs: counted.arcs, rings, labels: [...needed, ...labels, ...regionLabels(folding.drawn, places)] };
}

/**
 * The names of featured places, or of those among them that the selection leaves lit, and of what it needs. Each is looked for
 * when it is asked for.
 */
export function labelNeeded(
  arrangement: Arrangement,
  hung: readonly Obstacle[],
  focus: Focus,
  frameOf: FrameOf,
  measure: MeasureText,
): Iterable<BareLabel> {
  const { folding, places, obstacles, arcs } = arrangement;
  const needed = folding.drawn.filter((mark) => isNeeded(mark, folding, focus));
  const solid = [
    ...[...obstacles, ...hung].map(({ mark: id, box }) => ({
      box,
      crossing: isFaded({ id }, folding, focus) ? CROSSING.faded : CROSSING.mark,
    })),
    ...headsOf(arcs).map((box) => ({ box, crossing: CROSSING.head })),
  ];
  return labelMarks(needed, places, among(arrangement, focus, solid), { worthOf: null, frameOf }, measure);
}

function isNeeded(mark: Candidate, folding: Folding, focus: Focus): boolean {
  return focus.needed.has(mark.id) && !isFaded(mark, folding, focus);
}

function isFaded({ id }: Pick<Candidate, 'id'>, { folded }: Folding, focus: Focus): boolean {
  return emphasisOfPlaces(focus, [id, ...(folded.get(id) ?? [])]) === 'faded';
}

function headsOf(arcs: readonly BareArc[]): readonly Box[] {
  return arcs.flatMap(({ heads }) => heads.map(({ box }) => box));
}

/** What is kept clear of names, and the arcs and dots about. */
function among(
  { folding, places, arcs, outlines }: Arrangement,
  focus: Focus,
  obstacles: readonly LabelObstacle[],
): Surroundings {
  return {
    obstacles,
    lines: [
      ...arcs.flatMap((arc) => {
        const weight = (0.8 + arc.width / 10) * WEIGHT[emphasisOfFlows(focus, arc.flows)];
        return arc.curves.map((curve) => ({ curve, weight }));
      }),
      ...outlines.flatMap(({ mark, curves }) => {
        const weight = OUTLINE * WEIGHT[emphasisOfPlaces(focus, [mark])];
        return curves.map((curve) => ({ curve, weight }));
      }),
    ],
    dots: folding.drawn.flatMap(({ id, words, anchor }) => (words ? [] : [places.get(id) ?? anchor])),
  };
}
