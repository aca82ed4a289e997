/** Step 1: what each place would be drawn as, before any is folded. */
import { boxAround } from '../geometry/box';
import { type Box, metresToPixels } from '../geometry/camera';
import { type Body, type Gaps, pushApart } from '../geometry/separate';
import type { Vector } from '../geometry/vector';
import { localize } from '../locale/languages';
import type { LocalizedText, Place } from '../story/types';
import { SCENE } from './defaults';
import type { PlaceNode, Scenery } from './scenery';
import type { MarkShape, MeasureText } from './types';

/** A place at one zoom. Positions are pixels of the story's sheet: the camera moves it as a whole. */
export interface Candidate {
  readonly node: PlaceNode;
  readonly id: string;
  readonly name: string;
  readonly shape: MarkShape;
  readonly anchor: Vector;
  readonly radius: number;
  readonly halo: number | null;
  /** Width and height of what carries the name itself: a plate, or the words of a region. `null` for dots. */
  readonly words: readonly [width: number, height: number] | null;
}

export function resolveMarks(
  scenery: Scenery,
  zoom: number,
  onSheet: (node: PlaceNode) => Vector,
  language: string,
  measure: MeasureText,
): readonly Candidate[] {
  return [...scenery.places.values()].map((node) => {
    const { place } = node;
    const name = nameOf(place.name, language, scenery.story.language);
    const shape = shapeOf(place);
    const radius = node.featured ? SCENE.featuredRadius : SCENE.dotRadius;
    return {
      node,
      id: place.id,
      name,
      shape,
      anchor: onSheet(node),
      radius,
      halo: haloOf(place, zoom, radius),
      words: wordsOf(shape, name, measure),
    };
  });
}

/** The text in a language, or the nearest there is. */
export function nameOf(text: LocalizedText, language: string, fallback: string): string {
  return localize(text, language, fallback)?.text ?? '';
}

function shapeOf({ area, kind, precision }: Place): MarkShape {
  if (precision.level === 'country') return 'plate';
  if (area) return 'area';
  if (precision.level === 'region' || kind === 'region') return 'region';
  return precision.radiusMetres === undefined ? 'dot' : 'halo';
}

function haloOf({ precision, position, area }: Place, zoom: number, radius: number): number | null {
  if (precision.radiusMetres === undefined || area) return null;
  const halo = metresToPixels(precision.radiusMetres, position[1], zoom);
  return halo > radius && halo <= SCENE.maxHalo ? halo : null;
}

function wordsOf(shape: MarkShape, name: string, measure: MeasureText): readonly [number, number] | null {
  if (shape === 'plate') {
    return [measure(name, SCENE.plateFont, true) + 2 * SCENE.platePadding, SCENE.plateHeight];
  }
  if (shape === 'region') return labelSize(name, SCENE.regionFont, false, measure);
  return null;
}

/** Pixels that a label takes, halo and all. */
export function labelSize(
  text: string,
  fontSize: number,
  strong: boolean,
  measure: MeasureText,
): readonly [number, number] {
  return [measure(text, fontSize, strong) + 2 * SCENE.textHalo, fontSize * SCENE.lineHeight + 2 * SCENE.textHalo];
}

/** The box round a mark's dot, plate or words. */
export function markBox({ words, radius }: Candidate, at: Vector): Box {
  return words ? boxAround(at, words[0], words[1]) : boxAround(at, 2 * radius, 2 * radius);
}

/** What a mark takes, as a body for pulling and folding: a dot, a plate, or the words of a region. */
export function bodyOf({ anchor, words, radius }: Candidate, mobility = 1): Body {
  return { at: anchor, shape: words ? { half: [words[0] / 2, words[1] / 2] } : { radius }, mobility };
}

/** Marks nearer than that touch: a finger could not tell two dots apart, nor would arcs find room to end at a plate. */
const TOUCHING: Gaps = {
  circles: 2 * SCENE.targetRadius - 2 * SCENE.featuredRadius,
  circleToBox: SCENE.headSize + 2,
  boxes: SCENE.headSize + 2,
};

export function touch(a: Candidate, b: Candidate): boolean {
  return pushApart(bodyOf(a), bodyOf(b), TOUCHING) !== null;
}
