/** Names of the land on the still map: few, quiet, and never where the story has its own. */
import { boxAround, encloses, overlaps } from '../../geometry/box';
import { type Box, type Camera, nearestPixel, type Pixel, toUnit, type UnitPoint } from '../../geometry/camera';
import { localize } from '../../locale/languages';
import { isNamed, type LandName, type Quiet, withoutTashkeel } from '../names';
import { COVERED } from '../types';

export interface StillName {
  readonly text: string;
  readonly kind: 'country' | 'sea';
  readonly unit: UnitPoint;
}

export interface NamesFile {
  readonly countries?: readonly LandName[];
  readonly seas?: readonly LandName[];
}

/** Pixels of the names' font; and of one letter's width, about. */
export const NAME_FONT = 13;
const LETTER = 7.5;

/** Pixels round a place of the story in which no name of the land begins. */
const CLEAR = 46;

/** Pixels between two names, beside each other. */
const APART = 8;

/** The names of a view, the important first, none over another. A small rank is an important place: at each zoom up to its own. */
export function namesInView(
  { countries = [], seas = [] }: NamesFile,
  camera: Camera,
  language: string,
  quiet: Quiet,
): readonly (StillName & { readonly at: Pixel })[] {
  const pixelOf = nearestPixel(camera);
  const boxesAt = (positions: Quiet['positions'], width: number, height: number): readonly Box[] =>
    positions.map((position) => boxAround(pixelOf(toUnit(position)), width, height));
  const view = { x: 0, y: NAME_FONT / 2, width: camera.width, height: camera.height - NAME_FONT };
  const taken = [
    ...boxesAt(quiet.positions, 2 * CLEAR, 2 * CLEAR - NAME_FONT),
    ...boxesAt(quiet.covered ?? [], COVERED, COVERED),
  ];
  const isTaken = isNamed(quiet);
  const chosen: (StillName & { readonly at: Pixel })[] = [];
  const all = [
    ...countries.map((name) => ({ ...name, kind: 'country' as const })),
    ...seas.map((name) => ({ ...name, kind: 'sea' as const })),
  ].sort((a, b) => a.rank - b.rank);
  for (const { name, kind, position, rank } of all) {
    if (rank > camera.zoom || isTaken(Object.values(name))) continue;
    const text = withoutTashkeel(localize(name, language, 'en')?.text ?? '');
    const unit = toUnit(position);
    const at = pixelOf(unit);
    const width = text.length * LETTER;
    const box = boxAround(at, width, NAME_FONT);
    if (!text || !encloses(view, box) || taken.some((other) => overlaps(other, box))) continue;
    taken.push(boxAround(at, width + 2 * APART, 3 * NAME_FONT));
    chosen.push({ text, kind, unit, at });
  }
  return chosen;
}
