/** The names of places that carry none themselves, without covering each other, a mark, a head or a count. */
import { boxAround, centerOf } from '../geometry/box';
import { type LabelWish, placeLabels, type Surroundings } from '../geometry/labels';
import type { Vector } from '../geometry/vector';
import type { FrameOf } from './annotate';
import { SCENE } from './defaults';
import { type Candidate, labelSize } from './marks';
import type { MeasureText, SceneLabel } from './types';

/** All of a label but how it is lit. Pixels of the story's sheet. */
export interface BareLabel extends Omit<SceneLabel, 'emphasis'> {
  /** How far from ideal its spot is, in pixels of lines covered. */
  readonly cost: number;
}

interface Terms {
  /** What a name may cost at the most; `null` where they are needed at any price. */
  readonly worthOf: ((mark: Candidate) => number) | null;
  readonly frameOf: FrameOf;
}

/** Each name is looked for when it is asked for. */
export function* labelMarks(
  marks: readonly Candidate[],
  places: ReadonlyMap<string, Vector>,
  surroundings: Surroundings,
  { worthOf, frameOf }: Terms,
  measure: MeasureText,
): Generator<BareLabel, void> {
  // Featured places choose first; the sort is stable, so that the rest keep their order of claim.
  const named = marks
    .filter(({ words }) => words === null)
    .sort((a, b) => Number(b.node.featured) - Number(a.node.featured));
  const wishes = named.map((mark): LabelWish => {
    const at = places.get(mark.id) ?? mark.anchor;
    const [width, height] = labelSize(mark.name, fontOf(mark), mark.node.featured, measure);
    return { width, height, mark: at, radius: mark.radius, worth: worthOf?.(mark) ?? null, frame: frameOf(at) };
  });
  let index = 0;
  for (const spot of placeLabels(wishes, surroundings)) {
    const mark = named[index++];
    if (!mark || !spot) continue;
    const { box, leader, cost } = spot;
    const strong = mark.node.featured;
    yield { place: mark.id, text: mark.name, at: centerOf(box), box, fontSize: fontOf(mark), strong, leader, cost };
  }
}

function fontOf({ node }: Candidate): number {
  return node.featured ? SCENE.featuredFont : SCENE.placeFont;
}

/** The words of a region stand where the region is: they are all that is drawn of it but its circle. */
export function regionLabels(marks: readonly Candidate[], places: ReadonlyMap<string, Vector>): readonly BareLabel[] {
  return marks
    .filter(({ shape }) => shape === 'region')
    .map(({ id, name, words, anchor }) => {
      const at = places.get(id) ?? anchor;
      const [width, height] = words ?? [0, 0];
      const box = boxAround(at, width, height);
      return { place: id, text: name, at, box, fontSize: SCENE.regionFont, strong: false, leader: null, cost: 0 };
    });
}
