/** Cities of the land: a dot with its name beside it, where both have room. */
import { boxAround, contains } from '../../../geometry/box';
import { nearestPixel, type Pixel, toUnit } from '../../../geometry/camera';
import { directionOf } from '../../../locale/languages';
import { CITY_RANKS, type LandName } from '../../names';
import { DOT, NAME_FONT, type NameView, type StillName, sayable } from '../names';

/** Pixels from the middle of the dot to its name. */
const BESIDE = 6;

/** The rank up to which something is named at a zoom. */
export function rankAt(ranks: typeof CITY_RANKS, zoom: number): number {
  return ranks.filter(([from]) => zoom >= from).at(-1)?.[1] ?? Number.NEGATIVE_INFINITY;
}

/** The spots of each, the best first. */
export function cityNames(cities: readonly LandName[], view: NameView): readonly (readonly StillName[])[] {
  const { camera, language } = view;
  const most = rankAt(CITY_RANKS, camera.zoom);
  const pixelOf = nearestPixel(camera);
  const seen = { x: 0, y: 0, width: camera.width, height: camera.height };
  const shown = cities.filter(({ rank, position }) => rank <= most && contains(seen, pixelOf(toUnit(position))));
  const onward = directionOf(language) === 'rtl' ? -1 : 1;
  return sayable(shown, view).map(({ text, width, position }) => {
    const besides = BESIDE + width / 2;
    const above = BESIDE + NAME_FONT / 2;
    const sides: readonly Pixel[] = [
      [onward * besides, 0],
      [-onward * besides, 0],
      [0, -above],
      [0, above],
    ];
    return sides.map((aside) => ({
      text,
      kind: 'city',
      unit: toUnit(position),
      aside,
      boxes: [boxAround([0, 0], 2 * DOT, 2 * DOT), boxAround(aside, width, NAME_FONT)],
    }));
  });
}
