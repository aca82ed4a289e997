/** Cities of the land in a picture: a dot with its name beside it, where both have room. */
import { CITY_RANKS, isNamed, type LandName, withoutTashkeel } from '../basemap/names';
import { boxAround, encloses, overlaps } from '../geometry/box';
import { type Box, type Camera, nearestPixel, type Pixel, toUnit } from '../geometry/camera';
import { directionOf, localize } from '../locale/languages';
import type { MeasureText } from '../scene/types';

export interface CityName {
  readonly text: string;
  /** Of the dot. */
  readonly dot: Pixel;
  /** Of the middle of the name, on its line. */
  readonly at: Pixel;
}

export const CITY_FONT = 12;
export const CITY_DOT = 1.8;

/** Pixels from the middle of the dot to its name. */
const BESIDE = 6;

export interface CityView {
  readonly camera: Camera;
  readonly language: string;
  readonly measure: MeasureText;
  /** Names that are written over the map. */
  readonly named: readonly string[];
  /** Whether nothing else stands in a box. */
  readonly isFree: (box: Box) => boolean;
}

/** The important first; none where something else stands, another city or its name among them. */
export function citiesInView(
  cities: readonly LandName[],
  { camera, language, measure, named, isFree }: CityView,
): readonly CityName[] {
  const most = CITY_RANKS.filter(([zoom]) => camera.zoom >= zoom).at(-1)?.[1] ?? Number.NEGATIVE_INFINITY;
  const pixelOf = nearestPixel(camera);
  const isTaken = isNamed({ positions: [], names: named });
  const view = { x: 0, y: 0, width: camera.width, height: camera.height };
  const taken: Box[] = [];
  const onward = directionOf(language) === 'rtl' ? -1 : 1;
  const shown = cities.filter(({ rank }) => rank <= most).sort((a, b) => a.rank - b.rank);
  return shown.flatMap(({ name, position }): CityName[] => {
    const text = withoutTashkeel(localize(name, language, 'en')?.text ?? '');
    if (!text || isTaken(Object.values(name))) return [];
    const dot = pixelOf(toUnit(position));
    const width = measure(text, CITY_FONT, false);
    const mark = boxAround(dot, 2 * CITY_DOT, 2 * CITY_DOT);
    const aside = BESIDE + width / 2;
    const sides: readonly Pixel[] = [
      [onward * aside, 0],
      [-onward * aside, 0],
      [0, -BESIDE - CITY_FONT / 2],
      [0, BESIDE + CITY_FONT / 2],
    ];
    for (const [x, y] of sides) {
      const at: Pixel = [dot[0] + x, dot[1] + y];
      const boxes = [mark, boxAround(at, width, CITY_FONT * 1.3)];
      if (boxes.some((box) => !encloses(view, box) || !isFree(box) || taken.some((other) => overlaps(other, box))))
        continue;
      taken.push(...boxes);
      return [{ text, dot, at }];
    }
    return [];
  });
}
