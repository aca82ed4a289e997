import type { Make } from '../basemap/make';
import { PALETTES } from '../basemap/palette';
import { drawName, NAME_FONT, nameTransform } from '../basemap/still';
import { boxAround, inflate, overlaps } from '../geometry/box';
import type { Box } from '../geometry/camera';
import { spanInBox } from '../geometry/curve';
import type { MeasureText, Scene } from '../scene/types';
import type { Theme } from '../state/types';
import { placeNames } from '../story/story-index';
import type { Story } from '../story/types';
import type { Land } from './land';

export interface GroundOptions {
  /** `null` for plain ground. */
  readonly land: Land | null;
  readonly story: Story;
  readonly scene: Scene;
  readonly theme: Theme;
  readonly language: string;
  readonly measure: MeasureText;
  /** Where words of the poster's own stand. */
  readonly taken: readonly Box[];
}

/** Pixels past the picture at which shapes are cut, so that their cut edge is not seen. */
const CUT = 8;

/** Pixels round words of the poster's own in which no name would read as one more of them. */
const CLEAR = 12;

/** The land under a scene, and the names of it that the story leaves room for. */
export function drawGround(make: Make, options: GroundOptions): SVGGElement {
  const { land, scene, theme } = options;
  const palette = PALETTES[theme];
  const { width, height } = scene.camera;
  if (!land) return make('g', {}, make('rect', { width, height, fill: palette.land }));
  const picture = land.draw(scene.camera, CUT);
  const paths = land.layers.flatMap(({ role, fill, stroke, width: line, dash }) => {
    const d = picture[role];
    if (!d) return [];
    return make('path', {
      d,
      fill: fill ? palette[fill] : 'none',
      'stroke-linejoin': 'round',
      ...(stroke && line ? { stroke: palette[stroke], 'stroke-width': line } : {}),
      ...(dash ? { 'stroke-dasharray': dash } : {}),
    });
  });
  return make(
    'g',
    {},
    make('rect', { width, height, fill: palette.water }),
    ...paths,
    ...drawNames(make, land, options),
  );
}

function drawNames(
  make: Make,
  { namesAt }: Land,
  { story, scene, theme, language, measure, taken }: GroundOptions,
): SVGElement[] {
  const { camera } = scene;
  const quiet = { positions: story.places.map(({ position }) => position), names: placeNames(story) };
  const drawn = [
    ...taken.map((box) => inflate(box, CLEAR)),
    ...[...scene.labels, ...scene.edgeNames, ...scene.marks].flatMap(({ box }) => box ?? []),
    ...scene.marks.map(({ at, radius }) => boxAround(at, 2 * radius, 2 * radius)),
  ];
  const curves = scene.arcs.flatMap((arc) => arc.curves);
  const names = namesAt({
    camera,
    language,
    quiet,
    measure: (text) => measure(text, NAME_FONT, false),
    isFree: (box) => !drawn.some((other) => overlaps(other, box)) && !curves.some((curve) => spanInBox(curve, box)),
  });
  return names.map((name) => {
    const element = drawName(make, name, theme, language);
    element.setAttribute('transform', nameTransform(name, camera));
    return element;
  });
}
