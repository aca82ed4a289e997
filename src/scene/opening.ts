/** The first view: every place that a reader must find first is in it, with its name whole. */
import { boxOf, centerOf, unionOf } from '../geometry/box';
import { type Box, type CameraTarget, type Insets, type Size, toLngLat, worldSize } from '../geometry/camera';
import { fitCamera } from '../geometry/fit';
import { scale } from '../geometry/vector';
import type { ViewState } from '../state/types';
import type { Story } from '../story/types';
import { focusOf } from './focus';
import { layOut, markBox } from './layout';
import { type PlaceNode, type Scenery, sceneryOf } from './scenery';
import type { MeasureText } from './types';

const ZOOM = { min: 0, max: 8 };

/** Share of the map's shorter side that is left free round what must be seen. */
const AIR = 0.03;

/** Zoom levels between the cameras that are tried, from the closest outwards, and how many are. */
const SEARCH = { step: 0.06, tries: 24 };

/** Room that a mark needs at the least, before it is known where its label stands. */
const ROOM: Insets = { top: 8, right: 8, bottom: 8, left: 8 };

/** Stands in for the painter's ruler where there is none yet: wider than most text, so that names end up inside. */
const generous: MeasureText = (text, fontSize, strong) => [...text].length * fontSize * (strong ? 0.62 : 0.58);

/**
 * The closest camera at which the featured places lie inside the insets with their marks and names whole, in each of the
 * story's languages. Where labels stand depends on the zoom, so cameras are tried from the closest outwards.
 */
export function openingCamera(story: Story, size: Size, insets: Insets, measure: MeasureText = generous): CameraTarget {
  const scenery = sceneryOf(story);
  const featured = [...scenery.places.values()].filter((node) => node.featured);
  const shown = featured.length > 0 ? featured : [...scenery.places.values()];
  const air = AIR * Math.min(size.width, size.height);
  const inner: Box = {
    x: insets.left + air,
    y: insets.top + air,
    width: Math.max(1, size.width - insets.left - insets.right - 2 * air),
    height: Math.max(1, size.height - insets.top - insets.bottom - 2 * air),
  };
  const closest = fitCamera(
    shown.map(({ unit }) => ({ at: unit, room: ROOM })),
    size,
    insets,
    ZOOM,
  );
  if (!closest) return WORLD;
  let zoom = closest.zoom;
  for (let tries = 1; ; tries++) {
    const box = roomAt(scenery, shown, zoom, measure);
    const fits = box.width <= inner.width && box.height <= inner.height;
    if (fits || tries === SEARCH.tries || zoom <= ZOOM.min) return lookAt(box, shown, zoom, size, inner);
    zoom = Math.max(ZOOM.min, zoom - SEARCH.step);
  }
}

const WORLD: CameraTarget = { center: [0, 20], zoom: 1 };

/** The camera whose middle is that of the places, or as near to it as keeps the box inside. */
function lookAt(box: Box, shown: readonly PlaceNode[], zoom: number, size: Size, inner: Box): CameraTarget {
  const world = worldSize(zoom);
  const extent = boxOf(shown.map(({ unit }) => scale(unit, world))) ?? box;
  const axis = (low: number, span: number, from: number, reach: number, whole: number, wanted: number): number => {
    // Where the sheet's pixel `middle` is put in the middle of the map, the box reaches from `low - middle + whole / 2` on.
    const least = low + span - (from + reach) + whole / 2;
    const most = low - from + whole / 2;
    return least > most ? (least + most) / 2 : Math.max(least, Math.min(most, wanted));
  };
  const [x, y] = centerOf(extent);
  const middleX = axis(
    box.x,
    box.width,
    inner.x,
    inner.width,
    size.width,
    x + size.width / 2 - (inner.x + inner.width / 2),
  );
  const middleY = axis(
    box.y,
    box.height,
    inner.y,
    inner.height,
    size.height,
    y + size.height / 2 - (inner.y + inner.height / 2),
  );
  return { center: toLngLat([middleX / world, middleY / world]), zoom };
}

/** The box round the marks and labels of places in every language, in pixels of the sheet. */
function roomAt(scenery: Scenery, shown: readonly PlaceNode[], zoom: number, measure: MeasureText): Box {
  const ids = new Set(shown.map(({ place }) => place.id));
  const boxes = scenery.story.languages.flatMap((language) => {
    const view: ViewState = { selected: null, hovered: null, language, panel: 'details' };
    const { folding, places, labels } = layOut(scenery, focusOf(scenery, view), zoom, language, measure);
    const marks = folding.drawn.filter(({ id }) => ids.has(id));
    return [
      ...marks.map((mark) => markBox(mark, places.get(mark.id) ?? mark.anchor)),
      ...labels.filter(({ place }) => ids.has(place)).map(({ box }) => box),
    ];
  });
  return unionOf(boxes) ?? { x: 0, y: 0, width: 0, height: 0 };
}
