import { PALETTES } from '../basemap/palette';
import { NAME_FONT, namesInView } from '../basemap/still';
import { boxAround, overlaps } from '../geometry/box';
import type { Box, Pixel } from '../geometry/camera';
import { spanInBox } from '../geometry/curve';
import type { MeasureText, Scene } from '../scene/types';
import type { Theme } from '../state/types';
import { placeNames } from '../story/story-index';
import type { Story } from '../story/types';
import { CITY_DOT, CITY_FONT, citiesInView } from './cities';
import type { Land } from './land';
import type { Attributes, Make } from './make';

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

/** Rivers and borders pass under names. */
const HALO: Attributes = { 'stroke-width': 2.4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };

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
  { names, cities }: Land,
  { story, scene, theme, language, measure, taken }: GroundOptions,
): SVGElement[] {
  const palette = PALETTES[theme];
  const { camera } = scene;
  const named = placeNames(story);
  const quiet = { positions: story.places.map(({ position }) => position), names: named };
  const drawn = [
    ...taken,
    ...[...scene.labels, ...scene.edgeNames, ...scene.marks].flatMap(({ box }) => box ?? []),
    ...scene.marks.map(({ at, radius }) => boxAround(at, 2 * radius, 2 * radius)),
  ];
  const curves = scene.arcs.flatMap((arc) => arc.curves);
  const isFree = (box: Box): boolean =>
    !drawn.some((other) => overlaps(other, box)) && !curves.some((curve) => spanInBox(curve, box));
  const written = (text: string, [x, y]: Pixel, attributes: Attributes): SVGElement =>
    make('text', { x: x.toFixed(1), y: y.toFixed(1), 'text-anchor': 'middle', ...HALO, ...attributes }, text);
  const large = namesInView(names, camera, language, quiet).flatMap(({ text, kind, at }) => {
    const [x, y] = at;
    const width = measure(text, NAME_FONT, false);
    const box = { x: x - width / 2, y: y - NAME_FONT, width, height: NAME_FONT * 1.5 };
    if (!isFree(box)) return [];
    drawn.push(box);
    const [fill, stroke] = kind === 'sea' ? [palette.seaName, palette.water] : [palette.countryName, palette.land];
    return written(text, at, { 'font-size': NAME_FONT, fill, stroke });
  });
  const small = citiesInView(cities, { camera, language, measure, named, isFree }).flatMap(
    ({ text, dot, at: [x, y] }) => [
      make('circle', { cx: dot[0].toFixed(1), cy: dot[1].toFixed(1), r: CITY_DOT, fill: palette.dot }),
      written(text, [x, y + CITY_FONT * 0.35], {
        'font-size': CITY_FONT,
        fill: palette.cityName,
        stroke: palette.land,
      }),
    ],
  );
  return [...large, ...small];
}
