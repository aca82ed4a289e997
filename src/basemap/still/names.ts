/** Names of the land on the still map: few, quiet, and never where the story has its own. */
import { boxAround, encloses, inflate, moveBox, overlaps } from '../../geometry/box';
import { type Box, type Camera, nearestPixel, type Pixel, toUnit, type UnitPoint } from '../../geometry/camera';
import { directionOf, localize } from '../../locale/languages';
import type { Theme } from '../../state/types';
import type { Make } from '../make';
import { isNamed, type LandName, type Quiet, withoutTashkeel } from '../names';
import { PALETTES } from '../palette';
import { COVERED } from '../types';

type NameKind = 'country' | 'sea' | 'governorate' | 'district' | 'city' | 'river';

/** A name at a spot of its own; a name that has several is at the first that has room. */
export interface StillName {
  readonly text: string;
  readonly kind: NameKind;
  /** What it is tied to. A city has its dot there. */
  readonly unit: UnitPoint;
  /** Pixels from there to the middle of the text, where it does not stand right there. */
  readonly aside?: Pixel;
  /** Degrees by which it is turned, where it runs along something. */
  readonly turn?: number;
  /** The room that it takes, in pixels from what it is tied to. */
  readonly boxes: readonly Box[];
}

export interface NameView {
  readonly camera: Camera;
  readonly language: string;
  readonly quiet: Quiet;
  /** Width of a text in pixels, in `NAME_FONT`. */
  readonly measure?: (text: string) => number;
  /** Whether nothing else stands in a box. */
  readonly isFree?: (box: Box) => boolean;
}

/** The names of a view, none over another. */
export type NamesAt = (view: NameView) => readonly StillName[];

export interface NamesFile {
  readonly countries?: readonly LandName[];
  readonly seas?: readonly LandName[];
}

/** Pixels of the names' font; and of one letter's width, about. */
export const NAME_FONT = 13;
const LETTER = 7.5;

/** Width and height in pixels of what is kept clear round a place of the story: those of its name, as on the live map. */
const ROOM = [104, 40] as const;

/** Pixels round a name in which there is no other. */
const APART = 6;

/** Radius of a city's dot, in pixels. */
export const DOT = 1.8;

/** Of the small land: at each zoom those of a rank up to it. */
export function namesInView({ countries = [], seas = [] }: NamesFile, view: NameView): readonly StillName[] {
  const all = [...named('country', countries), ...named('sea', seas)];
  return placeNames(
    standing(
      all.filter(({ rank }) => rank <= view.camera.zoom),
      view,
    ),
    view,
  );
}

export function named<Name extends LandName>(kind: NameKind, names: readonly Name[]) {
  return names.map((name) => ({ ...name, kind }));
}

/** Names that stand where they are tied to. */
export function standing(
  names: readonly (LandName & Pick<StillName, 'kind'>)[],
  view: NameView,
): readonly (readonly StillName[])[] {
  return sayable(names, view).map(({ text, width, kind, position }) => [
    { text, kind, unit: toUnit(position), boxes: [boxAround([0, 0], width, NAME_FONT)] },
  ]);
}

/** What the story does not say itself, as it is written and how wide; the important first, which have a small rank. */
export function sayable<Name extends Pick<LandName, 'name' | 'rank'>>(
  names: readonly Name[],
  { language, quiet, measure = (text) => text.length * LETTER }: NameView,
): readonly (Name & { readonly text: string; readonly width: number })[] {
  const isTaken = isNamed(quiet);
  return [...names]
    .sort((a, b) => a.rank - b.rank)
    .flatMap((one) => {
      const text = withoutTashkeel(localize(one.name, language, 'en')?.text ?? '');
      return text && !isTaken(Object.values(one.name)) ? [{ ...one, text, width: measure(text) }] : [];
    });
}

/** Each name at the first of its spots that has room, in the order given. */
export function placeNames(
  names: Iterable<readonly StillName[]>,
  { camera, quiet, isFree = () => true }: NameView,
): readonly StillName[] {
  const pixelOf = nearestPixel(camera);
  const boxesAt = (positions: Quiet['positions'] = [], width = COVERED, height = COVERED): readonly Box[] =>
    positions.map((position) => boxAround(pixelOf(toUnit(position)), width, height));
  const seen = { x: 0, y: 0, width: camera.width, height: camera.height };
  const taken = [...boxesAt(quiet.positions, ...ROOM), ...boxesAt(quiet.covered)];
  const placed: StillName[] = [];
  for (const spots of names) {
    for (const spot of spots) {
      const boxes = spot.boxes.map((box) => moveBox(box, pixelOf(spot.unit)));
      if (boxes.some((box) => !encloses(seen, box) || !isFree(box) || taken.some((other) => overlaps(other, box))))
        continue;
      taken.push(...boxes.map((box) => inflate(box, APART)));
      placed.push(spot);
      break;
    }
  }
  return placed;
}

/** A name as it is drawn, about what it is tied to. */
export function drawName(
  make: Make,
  { text, kind, aside: [x, y] = [0, 0] }: StillName,
  theme: Theme,
  language: string,
): SVGElement {
  const palette = PALETTES[theme];
  // Letters that are written from right to left are not slanted.
  const isSlanted = /sea|river/.test(kind) && directionOf(language) === 'ltr';
  return make(
    'g',
    {},
    ...(kind === 'city' ? [make('circle', { r: DOT, fill: palette.dot })] : []),
    make(
      'text',
      {
        x,
        y: y + NAME_FONT * 0.35,
        'data-kind': kind,
        'text-anchor': 'middle',
        'font-size': NAME_FONT,
        fill: palette[`${kind}Name`],
        // Rivers and borders pass under names.
        stroke: kind === 'sea' ? palette.water : palette.land,
        'stroke-width': 2.4,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
        ...(isSlanted ? { 'font-style': 'italic' } : {}),
      },
      text,
    ),
  );
}

/** Where it is drawn at a camera, as an SVG says it. */
export function nameTransform({ unit, turn = 0 }: StillName, camera: Camera): string {
  const [x, y] = nearestPixel(camera)(unit);
  return `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn})`;
}
