/** Step 8b: the names of places that carry none themselves, without covering each other, a mark, a head or a count. */
import { boxAround, centerOf } from '../geometry/box';
import type { Box } from '../geometry/camera';
import { type LabelWish, type Line, placeLabels } from '../geometry/labels';
import type { Vector } from '../geometry/vector';
import { SCENE } from './defaults';
import type { Focus } from './focus';
import { type Candidate, labelSize } from './marks';
import type { MeasureText, SceneLabel } from './types';

/** All of a label but how it is lit. Pixels of the story's sheet. */
export type BareLabel = Omit<SceneLabel, 'emphasis'>;

export function labelMarks(
  drawn: readonly Candidate[],
  places: ReadonlyMap<string, Vector>,
  surroundings: { readonly obstacles: readonly Box[]; readonly lines: readonly Line[] },
  focus: Focus,
  measure: MeasureText,
): readonly BareLabel[] {
  const named = [...drawn].filter(({ words }) => words === null).sort((a, b) => rank(a, focus) - rank(b, focus));
  const spots = placeLabels(
    named.map((mark) => wishOf(mark, places.get(mark.id) ?? mark.anchor, focus, measure)),
    surroundings,
  );
  const labels = named.flatMap((mark, index): BareLabel[] => {
    const spot = spots[index];
    if (!spot) return [];
    return [
      {
        place: mark.id,
        text: mark.name,
        at: centerOf(spot.box),
        box: spot.box,
        fontSize: fontOf(mark),
        strong: mark.node.featured,
        leader: spot.leader,
      },
    ];
  });
  const regions = drawn
    .filter(({ shape }) => shape === 'region')
    .map((mark) => regionLabel(mark, places.get(mark.id) ?? mark.anchor));
  return [...labels, ...regions];
}

/** Featured places choose first, then what the selection needs; the sort is stable, so that the rest keep their order of claim. */
function rank({ id, node }: Candidate, { needed }: Focus): number {
  return node.featured ? 0 : needed.has(id) ? 1 : 2;
}

function wishOf(mark: Candidate, at: Vector, { needed }: Focus, measure: MeasureText): LabelWish {
  const [width, height] = labelSize(mark.name, fontOf(mark), mark.node.featured, measure);
  return { width, height, mark: at, radius: mark.radius, required: needed.has(mark.id) };
}

function fontOf({ node }: Candidate): number {
  return node.featured ? SCENE.featuredFont : SCENE.placeFont;
}

/** The words of a region stand where the region is: they are all that is drawn of it but its circle. */
function regionLabel({ id, name, words }: Candidate, at: Vector): BareLabel {
  const [width, height] = words ?? [0, 0];
  return {
    place: id,
    text: name,
    at,
    box: boxAround(at, width, height),
    fontSize: SCENE.regionFont,
    strong: false,
    leader: null,
  };
}
