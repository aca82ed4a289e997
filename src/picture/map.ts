/** The map of a picture: the land, and the story over it at one camera. */
import { boxAround, overlaps } from '../geometry/box';
import type { Box, Camera, Insets } from '../geometry/camera';
import type { AllMessages } from '../locale';
import { buildScene } from '../scene';
import type { Mark, Scene } from '../scene/types';
import type { Theme, ViewState } from '../state/types';
import type { Story } from '../story/types';
import { createStoryLayer } from '../story-layer';
import { drawGround } from './ground';
import type { Land } from './land';
import { withTokens } from './styles';
import { directed, type Setting } from './text';
import { withoutCounts } from './uncounted';

/** What is drawn, as the reader sees it. */
export interface MapLook {
  readonly story: Story;
  /** Its language is that of the picture. */
  readonly view: ViewState;
  readonly theme: Theme;
  readonly camera: Camera;
  readonly insets: Insets;
  /** The sources of the land in the corner of the map. */
  readonly credited: boolean;
  /** Whether it says how many flows and places there are. */
  readonly counted: boolean;
}

const CREDITS = { size: 11, pad: 18 };

/** Of bundles and rings. */
const COUNTS = '.im-map-count, .im-ring-count';

/** The map as one SVG of its camera's size, its sources in the corner. Without land the story stands on plain ground. */
export function drawMap(
  setting: Setting,
  look: MapLook,
  land: Land | null,
  words: AllMessages,
  tokens: ReadonlyMap<string, string>,
): { readonly element: SVGSVGElement; readonly scene: Scene } {
  const { make, measure, direction, token } = setting;
  const { story, view, theme, camera, insets, credited, counted } = look;
  const { width, height } = camera;
  const { language } = view;
  const built = buildScene({ story, view, camera, measure, insets });
  const scene = counted ? built : withoutCounts(built, measure);
  const layer = createStoryLayer({
    story,
    measure,
    formatNumber: words.number,
  });
  layer.paint(inPicture(scene), { theme, direction, said: [] });
  plainPicture(layer.element, tokens);
  if (!counted) for (const count of layer.element.querySelectorAll(COUNTS)) count.remove();
  const rightToLeft = direction === 'rtl';
  const credits = land && credited ? landCredits(words, land) : '';
  const box = creditsIn(camera, measure(credits, CREDITS.size, false), rightToLeft);
  const element = make(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, overflow: 'hidden' },
    drawGround(make, { land, story, scene, theme, language, measure, taken: [box] }),
    // As a group: an SVG in an SVG in an SVG is more than some renderers draw.
    make('g', { class: 'im-story-layer', direction }, ...layer.element.childNodes),
    make(
      'text',
      {
        x: rightToLeft ? box.x : box.x + box.width,
        y: height - 9,
        'text-anchor': rightToLeft ? 'start' : 'end',
        'font-size': CREDITS.size,
        fill: token('ink-soft'),
        stroke: token('halo'),
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      directed(credits, direction),
    ),
  );
  return { element, scene };
}

export function landCredits({ about }: AllMessages, { sources }: Land): string {
  return `${about.sources}: ${sources.join(', ')}`;
}

/** At the end of the line, in the corner of the map. */
function creditsIn({ width, height }: Camera, text: number, rightToLeft: boolean): Box {
  return { x: rightToLeft ? CREDITS.pad : width - CREDITS.pad - text, y: height - 22, width: text, height: 20 };
}

/** A map that moves has more beyond its edge; some renderers fail at what is translucent and out of sight. */
function inPicture(scene: Scene): Scene {
  const { width, height } = scene.camera;
  const isSeen = (box: Box): boolean => overlaps(box, { x: 0, y: 0, width, height });
  const boxOf = ({ at, radius, halo, box }: Mark): Box => {
    const across = 2 * Math.max(radius, halo ?? 0);
    return box ?? boxAround(at, across, across);
  };
  return {
    ...scene,
    marks: scene.marks.filter((mark) => isSeen(boxOf(mark))),
    labels: scene.labels.filter(({ box }) => isSeen(box)),
  };
}

/** Attributes that the painter writes with a token in them. */
const INKED = ['fill', 'stroke', 'color'];

/** A picture has one name, what is in it is neither reached nor read out by itself; and its colours are its own. */
export function plainPicture(element: SVGElement, tokens: ReadonlyMap<string, string>): void {
  for (const part of [element, ...element.querySelectorAll('*')]) {
    for (const name of ['role', 'tabindex', 'focusable', 'aria-label', 'aria-hidden']) part.removeAttribute(name);
    for (const name of INKED) {
      const value = part.getAttribute(name);
      if (value?.includes('var(')) part.setAttribute(name, withTokens(value, tokens));
    }
  }
}
