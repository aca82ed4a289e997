import { PALETTES } from '../basemap/palette';
import { LAYERS, NAME_FONT, type NamesFile, namesInView, type StillGeography, stillPicture } from '../basemap/still';
import { overlaps } from '../geometry/box';
import type { Box } from '../geometry/camera';
import { spanInBox } from '../geometry/curve';
import type { MeasureText, Scene } from '../scene/types';
import type { Theme } from '../state/types';
import { placeNames } from '../story/story-index';
import type { Story } from '../story/types';
import type { Make } from './make';

/** The land of the still map, read. */
export interface Land {
  readonly geography: StillGeography;
  readonly names: NamesFile;
}

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

/** The land under a scene, and the names of it that the story leaves room for. */
export function drawGround(make: Make, options: GroundOptions): SVGGElement {
  const { land, scene, theme } = options;
  const palette = PALETTES[theme];
  const { width, height } = scene.camera;
  if (!land) return make('g', {}, make('rect', { width, height, fill: palette.land }));
  const picture = stillPicture(land.geography, scene.camera, CUT);
  const paths = LAYERS.flatMap(({ role, fill, stroke, width: line, dash }) => {
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
    ...drawNames(make, land.names, options),
  );
}

function drawNames(
  make: Make,
  names: NamesFile,
  { story, scene, theme, language, measure, taken }: GroundOptions,
): SVGElement[] {
  const palette = PALETTES[theme];
  const quiet = {
    positions: story.places.map(({ position }) => position),
    names: placeNames(story),
  };
  const drawn = [...taken, ...[...scene.labels, ...scene.edgeNames, ...scene.marks].flatMap(({ box }) => box ?? [])];
  const curves = scene.arcs.flatMap((arc) => arc.curves);
  return namesInView(names, scene.camera, language, quiet).flatMap(({ text, kind, at: [x, y] }) => {
    const width = measure(text, NAME_FONT, false);
    const box = { x: x - width / 2, y: y - NAME_FONT, width, height: NAME_FONT * 1.5 };
    if (drawn.some((other) => overlaps(other, box)) || curves.some((curve) => spanInBox(curve, box))) return [];
    return make(
      'text',
      {
        x: x.toFixed(1),
        y: y.toFixed(1),
        'text-anchor': 'middle',
        'font-size': NAME_FONT,
        fill: kind === 'sea' ? palette.seaName : palette.countryName,
      },
      text,
    );
  });
}
