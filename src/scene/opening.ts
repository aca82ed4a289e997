/** The first view: every place that a reader must find first is in it, with its name whole. */
import { unionOf } from '../geometry/box';
import type { CameraTarget, Insets, Size } from '../geometry/camera';
import { type FitPoint, fitCamera } from '../geometry/fit';
import type { ViewState } from '../state/types';
import type { Story } from '../story/types';
import { SCENE } from './defaults';
import { focusOf } from './focus';
import { layOut, markBox } from './layout';
import { type Scenery, sceneryOf } from './scenery';
import type { MeasureText } from './types';

const ZOOM = { min: 0, max: 8 };

/** Pixels between what must be seen and the insets. */
const AIR = 6;

/** Where labels stand depends on the zoom, and the zoom on the room that labels take: so often it is asked again. */
const ROUNDS = 6;

/** Stands in for the painter's ruler where there is none yet: wider than most text, so that names end up inside. */
const generous: MeasureText = (text, fontSize, strong) => [...text].length * fontSize * (strong ? 0.62 : 0.58);

export function openingCamera(story: Story, size: Size, insets: Insets, measure: MeasureText = generous): CameraTarget {
  const scenery = sceneryOf(story);
  const featured = [...scenery.places.values()].filter((node) => node.featured);
  const shown = featured.length > 0 ? featured : [...scenery.places.values()];
  const inner = {
    top: insets.top + AIR,
    right: insets.right + AIR,
    bottom: insets.bottom + AIR,
    left: insets.left + AIR,
  };
  let points: readonly FitPoint[] = shown.map(({ unit }) => ({ at: unit, room: MARGIN }));
  let target = fitCamera(points, size, inner, ZOOM);
  if (!target) return { center: [0, 20], zoom: 1 };
  const ids = shown.map(({ place }) => place.id);
  for (let round = 0; round < ROUNDS; round++) {
    points = roomsAt(scenery, ids, target.zoom, measure);
    const next: CameraTarget | null = fitCamera(points, size, inner, ZOOM);
    if (!next || Math.abs(next.zoom - target.zoom) < 1e-3) break;
    target = next;
  }
  // Rooms measured at this zoom, and no closer than it: a name that changes its side between two zooms stays inside.
  return (
    fitCamera(roomsAt(scenery, ids, target.zoom, measure), size, inner, { min: ZOOM.min, max: target.zoom }) ?? target
  );
}

const MARGIN: Insets = { top: 30, right: 40, bottom: 30, left: 40 };

/** The room round each place that its mark and its label take, the most that they take in any of the story's languages. */
function roomsAt(scenery: Scenery, ids: readonly string[], zoom: number, measure: MeasureText): readonly FitPoint[] {
  return scenery.story.languages.flatMap((language) => {
    const view: ViewState = { selected: null, hovered: null, language, panel: 'details' };
    const { folding, places, labels } = layOut(scenery, focusOf(scenery, view), zoom, language, measure);
    return folding.drawn.flatMap((mark): readonly FitPoint[] => {
      if (!ids.includes(mark.id)) return [];
      const boxes = [
        markBox(mark, places.get(mark.id) ?? mark.anchor),
        ...labels.filter(({ place }) => place === mark.id).map(({ box }) => box),
      ];
      const box = unionOf(boxes);
      if (!box) return [];
      const [x, y] = mark.anchor;
      return [
        {
          at: mark.node.unit,
          room: {
            left: x - box.x + SCENE.textHalo,
            right: box.x + box.width - x + SCENE.textHalo,
            top: y - box.y + SCENE.textHalo,
            bottom: box.y + box.height - y + SCENE.textHalo,
          },
        },
      ];
    });
  });
}
