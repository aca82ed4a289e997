/** Names of the land on the still map: few, quiet, and never where the story has its own. */
import { type Camera, type Pixel, pixelProjection, toUnit, type UnitPoint } from '../../geometry/camera';
import { type LandName, leaveOut, namedPoints, nameKey, nameLanguages, type Quiet } from '../names';
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

/** The rank up to which names are shown at a zoom: a small rank is an important place. */
const rankAt = (zoom: number): number => zoom;

/** The names of a view, the important first, none over another. */
export function namesInView(
  file: NamesFile,
  camera: Camera,
  language: string,
  quiet: Quiet,
): readonly (StillName & { readonly at: Pixel })[] {
  const project = pixelProjection(camera);
  const taken: Pixel[] = quiet.positions.map((position) => nearestCopy(project, toUnit(position), camera));
  const covered = (quiet.covered ?? []).map((position) => nearestCopy(project, toUnit(position), camera));
  const chosen: (StillName & { readonly at: Pixel; readonly half: number })[] = [];
  for (const name of candidates(file, language, quiet)) {
    if (name.rank > rankAt(camera.zoom)) continue;
    const at = nearestCopy(project, name.unit, camera);
    const half = (name.text.length * LETTER) / 2;
    const inView =
      at[0] > half && at[0] < camera.width - half && at[1] > NAME_FONT && at[1] < camera.height - NAME_FONT;
    if (!inView) continue;
    if (taken.some((other) => Math.abs(other[0] - at[0]) < half + CLEAR && Math.abs(other[1] - at[1]) < CLEAR))
      continue;
    if (
      covered.some(
        (spot) =>
          Math.abs(spot[0] - at[0]) < half + COVERED / 2 && Math.abs(spot[1] - at[1]) < (NAME_FONT + COVERED) / 2,
      )
    )
      continue;
    const covers = chosen.some(
      (other) => Math.abs(other.at[0] - at[0]) < half + other.half + 8 && Math.abs(other.at[1] - at[1]) < NAME_FONT * 2,
    );
    if (!covers) chosen.push({ ...name, at, half });
  }
  return chosen;
}

function candidates({ countries = [], seas = [] }: NamesFile, language: string, quiet: Quiet) {
  const of = (names: readonly LandName[], kind: StillName['kind']) =>
    leaveOut(namedPoints(names), quiet, 0).features.flatMap(({ properties, geometry }) => {
      const text = nameLanguages(language)
        .map((tag) => properties?.[nameKey(tag)])
        .find((each) => typeof each === 'string');
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      const rank = Number(properties?.rank ?? Number.POSITIVE_INFINITY);
      return text ? [{ text: String(text), kind, rank, unit: toUnit([longitude, latitude]) }] : [];
    });
  return [...of(countries, 'country'), ...of(seas, 'sea')].sort((a, b) => a.rank - b.rank);
}

function nearestCopy(project: (point: UnitPoint) => Pixel, [x, y]: UnitPoint, camera: Camera): Pixel {
  const [cx] = toUnit(camera.center);
  return project([x - Math.round(x - cx), y]);
}
