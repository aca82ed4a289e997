/** Step 3: marks that stay drawn though they touch are pulled apart. */
import { worldSize } from '../geometry/camera';
import { type Gaps, separate } from '../geometry/separate';
import { scale, type Vector } from '../geometry/vector';
import { SCENE } from './defaults';
import { bodyOf, type Candidate } from './marks';
import type { MarkShape } from './types';

/** What marks keep of each other that are not folded. */
const GAPS: Gaps = {
  circles: 2 * SCENE.targetRadius - 2 * SCENE.featuredRadius,
  circleToBox: SCENE.headSize + 2,
  boxes: SCENE.plateGap,
};

/**
 * What gives way to what. A city lies where it lies; the name plate of a country and the words of a region lie where they
 * were put, and an area's dot somewhere in it.
 */
const MOBILITY: Readonly<Record<MarkShape, number>> = { dot: 0.1, halo: 0.1, area: 0.4, plate: 1, region: 1 };

/** Where each mark is drawn, by id. Marks that touch none stay at their anchors. */
export function pullApart(drawn: readonly Candidate[]): ReadonlyMap<string, Vector> {
  const places = separate(
    drawn.map((one) => bodyOf(one, MOBILITY[one.shape])),
    GAPS,
  );
  return new Map(drawn.map(({ id, anchor }, index) => [id, places[index] ?? anchor]));
}

/** Zoom levels between those at which the bends of arcs are chosen. */
const STEP = 0.5;

/**
 * Where each mark is drawn at the nearest of a few zooms, on the unit square's sheet: what is chosen by it is chosen again
 * only at these, and is the same in between.
 */
export function pullAtStep(drawn: readonly Candidate[], zoom: number): ReadonlyMap<string, Vector> {
  const world = worldSize(Math.round(zoom / STEP) * STEP);
  const places = pullApart(drawn.map((mark) => ({ ...mark, anchor: scale(mark.node.unit, world) })));
  return new Map([...places].map(([id, place]) => [id, scale(place, 1 / world)]));
}
