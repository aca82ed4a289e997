/** A story, what the reader looks at and a camera, to all that is drawn. */
import { boxAround, contains, distanceToBox, type Frame, moveBox, overlaps, visibleBox } from '../geometry/box';
import type { Box } from '../geometry/camera';
import { add, scale } from '../geometry/vector';
import { annotate, type FrameOf, type IsNear } from './annotate';
import { arrange } from './arrange';
import { COUNT, nameEdges } from './edges';
import { focusOf } from './focus';
import { type PlacedScene, placeInView, type ShiftOf, shiftOf } from './place-in-view';
import { isCut, isLost } from './plates';
import { shownScenery } from './scenery';
import type { EdgeName, Mark, Scene, SceneInput, SceneLabel } from './types';

/** Pixels round the view within which names are placed: a few names and their leaders. */
const NEAR = 600;

type Drawn = Pick<Scene, 'marks' | 'labels' | 'arcs'>;

/**
 * All that is drawn of a story at one camera. Where things stand depends on the zoom, the filter and the selection; a pan moves
 * everything alike, but for names that the edge of the map would cut and those that are written along it.
 */
export function buildScene({ story, view: state, camera, measure, insets }: SceneInput): Scene {
  const scenery = shownScenery(story, state);
  const focus = focusOf(scenery, state);
  const shiftAt = shiftOf(camera);
  const view: Box = { x: 0, y: 0, width: camera.width, height: camera.height };
  const visible = visibleBox(camera, insets);
  const arrangement = arrange(scenery, focus, camera.zoom, state.language, measure);
  const isNear: IsNear = (at) => distanceToBox(view, add(at, shiftAt(at))) < NEAR;
  // What is pointed at moves no name.
  const calm = { ...focus, hovered: null };
  const notes = annotate(arrangement, calm, frameIn(visible, shiftAt), isNear, measure);
  const placed = placeInView({ ...arrangement, ...notes }, focus, shiftAt, camera.width);
  const edgeNames = nameEdges({ ...placed, view, visible, world: arrangement.world, measure });
  return { camera, ...placed, ...withoutCut(placed, edgeNames, view), edgeNames };
}

/** Without the words that the edge of the map cuts, where they are lost or stand at it instead; and without counts under names at it. */
function withoutCut({ marks, labels, arcs }: PlacedScene, edgeNames: readonly EdgeName[], view: Box): Drawn {
  const spots = new Map(marks.map(({ id, at }) => [id, at]));
  const atEdge = new Set(edgeNames.map(({ place }) => place));
  const isDrawn = (id: string, words: Mark | SceneLabel): boolean =>
    !isLost(words, spots.get(id) ?? words.at, view) && !(atEdge.has(id) && isCut(words.box, view));
  return {
    marks: marks.filter((mark) => isDrawn(mark.id, mark)),
    labels: labels.filter((label) => isDrawn(label.place, label)),
    arcs: arcs.map((arc) =>
      edgeNames.some(({ box }) => overlaps(box, boxAround(arc.middle, COUNT, COUNT)))
        ? { ...arc, counted: false }
        : arc,
    ),
  };
}

/** The visible part of the sheet, for marks that lie in it. */
export function frameIn(visible: Frame, shiftAt: ShiftOf): FrameOf {
  return (at) => {
    const shift = shiftAt(at);
    return contains(visible, add(at, shift)) ? moveBox(visible, scale(shift, -1)) : null;
  };
}
