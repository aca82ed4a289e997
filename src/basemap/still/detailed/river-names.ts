/** Names of rivers: written along them, where one runs nearly straight for as long as its name is. */
import { boxAround, boxOf, contains, overlaps } from '../../../geometry/box';
import { nearestPixel, type Pixel, type UnitPoint, unitProjection } from '../../../geometry/camera';
import { add, between, distance, dot, fromAngle, leftOf, scale, subtract } from '../../../geometry/vector';
import { type LandName, RIVER_RANKS } from '../../names';
import type { Shape } from '../geography';
import { NAME_FONT, type NameView, type StillName, sayable } from '../names';
import { rankAt } from './cities';

/** A river, and the lines of it. */
export interface River extends Pick<LandName, 'name' | 'rank'> {
  readonly lines: readonly Shape[];
}

/** Pixels between two points at which a river is looked at, and from the end of its name to where it may bend. */
const STEP = 6;
const BEYOND = 4;

/** Pixels that it may stray from the straight line under its name; and those that a name costs which stands upright. */
const STRAY = 9;
const STEEP = 12;

/** Spots that are tried, the best first. */
const TRIED = 40;

/** A river has its name once: a second one would want a view that is larger than a screen. */
export function riverNames(rivers: readonly River[], view: NameView): readonly (readonly StillName[])[] {
  const { camera } = view;
  const most = rankAt(RIVER_RANKS, camera.zoom);
  const toUnit = unitProjection(camera);
  return sayable(
    rivers.filter(({ rank }) => rank <= most),
    view,
  ).map(({ text, width, lines }) =>
    lines
      .flatMap((line) => runsInView(line, view).flatMap((run) => stretches(run, width + 2 * BEYOND)))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, TRIED)
      .map(({ middle, angle }) => ({
        text,
        kind: 'river',
        unit: toUnit(middle),
        turn: (angle * 180) / Math.PI,
        boxes: boxesAlong(width, angle),
      })),
  );
}

/** What of a line lies in view, as points in pixels that are `STEP` apart. */
function runsInView(line: Shape, { camera }: NameView): readonly (readonly Pixel[])[] {
  const pixelOf = nearestPixel(camera);
  const seen = { x: 0, y: 0, width: camera.width, height: camera.height };
  const { bounds } = line;
  const reach = boxOf([pixelOf([bounds.x, bounds.y]), pixelOf([bounds.x + bounds.width, bounds.y + bounds.height])]);
  if (line.type !== 'LineString' || !reach || !overlaps(seen, reach)) return [];
  const runs: Pixel[][] = [];
  let before: Pixel | null = null;
  for (const position of line.coordinates) {
    const at = pixelOf(position as unknown as UnitPoint);
    const isSeen = contains(seen, at);
    if (isSeen && !before) runs.push([at]);
    const run = runs.at(-1);
    if (isSeen && before && run) {
      for (let last = run.at(-1) ?? at; distance(last, at) >= STEP; run.push(last))
        last = between(last, at, STEP / distance(last, at));
    }
    before = isSeen ? at : null;
  }
  return runs;
}

interface Stretch {
  readonly middle: Pixel;
  /** Radians; never more than a quarter turn, so that what is written there can be read. */
  readonly angle: number;
  readonly cost: number;
}

/** Stretches of a run that are nearly straight, and `length` pixels long. */
function stretches(run: readonly Pixel[], length: number): readonly Stretch[] {
  const steps = Math.ceil(length / STEP);
  return run.slice(steps).flatMap((end, index): Stretch[] => {
    const start = run[index] ?? end;
    const way = subtract(end, start);
    const across = leftOf(scale(way, 1 / (distance(start, end) || 1)));
    const strays = run.slice(index, index + steps).map((point) => dot(subtract(point, start), across));
    const [least, most] = [Math.min(...strays), Math.max(...strays)];
    if (most - least > STRAY || distance(start, end) < length) return [];
    const middle = between(start, end, 0.5);
    const shift = scale(across, (least + most) / 2);
    const angle = Math.atan(way[1] / way[0]);
    const cost = most - least + STEEP * Math.abs(Math.sin(angle));
    return [{ middle: add(middle, shift), angle, cost }];
  });
}

/** Squares along a line of text. */
function boxesAlong(width: number, angle: number) {
  const count = Math.ceil(width / NAME_FONT);
  return Array.from({ length: count }, (_, index) =>
    boxAround(fromAngle(angle, ((index + 0.5) / count - 0.5) * width), NAME_FONT, NAME_FONT),
  );
}
