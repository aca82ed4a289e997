/** Plates with numbers of passages over a map: on the arcs and rings that rest on them, at the places that they name. */
import { boxAround, centerOf, contains, encloses, inflate, overlaps } from '../geometry/box';
import type { Box, Pixel, Size } from '../geometry/camera';
import { spanInBox } from '../geometry/curve';
import { add, angleOf, fromAngle, leftOf, scale, subtract } from '../geometry/vector';
import { alongCurves } from '../scene/arcs';
import { type KindColor, kindColors } from '../scene/palette';
import type { Mark, Scene, SceneArc, SceneRing } from '../scene/types';
import type { Story } from '../story/types';
import { type NumbersOnMap, numbersOnMap, stretches } from './passage-numbers';
import { directed, type Setting } from './text';

export interface PlateWords {
  readonly number: (value: number) => string;
  /** Between one and the next. */
  readonly comma: string;
}

const FONT = 10;
const LINE = 12;
/** Numbers or stretches in one line. */
const ABREAST = 3;
/** Shares of an arc's length at which its plate may stand, the best first. */
const SHARES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86, 0.08, 0.92];
/** Share of an arc's length, to both sides, over which its direction is taken. */
const NEAR = 0.02;
/** Pixels from an arc to a plate beside it, the best first; and what it costs not to stand on it, in steps. */
const BESIDE = [8, 20, 34];
const TIED = 20;
/** Pixels from the border of a mark or ring to that of its plate, the best first. */
const AROUND = [5, 11, 19, 29];
const TURNS = [0, 1, 7, 3, 5, 2, 6, 4];
/** What it costs to cover words or another plate, the head of an arc, or an arc, in steps away from the best spot. */
const COVERED = 40;
const BEHEADED = 12;
const CROSSED = 3;

interface Spot {
  readonly at: Pixel;
  /** Where a line leads from a plate that does not stand on its arc. */
  readonly tied: Pixel | null;
  readonly cost: number;
}

interface Plate {
  readonly numbers: readonly number[];
  readonly stroke: string;
  /** Where a plate of a size may stand. */
  readonly spots: (size: Size) => readonly Spot[];
  readonly arc: SceneArc | null;
}

/** The plates, and the numbers that are on them: what lies out of sight has none, nor what a filter has not `left`. */
export function drawPlates(
  { make, measure, direction, token }: Setting,
  story: Story,
  scene: Scene,
  words: PlateWords,
  taken: readonly Box[],
  left: ReadonlySet<string> | null,
): { readonly element: SVGGElement; readonly numbers: ReadonlySet<number> } {
  const { width, height } = scene.camera;
  const sheet = inflate({ x: 0, y: 0, width, height }, -2);
  const obstacles: Box[] = [
    ...taken,
    ...scene.labels.map(({ box }) => box),
    ...scene.edgeNames.map(({ box }) => box),
    ...scene.marks.map(markBox),
    ...scene.rings.map(({ center, radius }) => boxAround(center, 2 * radius, 2 * radius)),
  ];
  const heads = scene.arcs.flatMap((arc) => arc.heads.map(({ box }) => box));
  const drawn = new Set<number>();
  const ties: SVGElement[] = [];
  const parts = platesOf(scene, numbersOnMap(story, scene, left), kindColors(story), token('ink-soft')).flatMap(
    ({ numbers, stroke, spots, arc }) => {
      const lines = linesOf(numbers, words);
      const across = Math.max(...lines.map((line) => measure(line, FONT, true))) + 6;
      const size = { width: Math.max(across, LINE + 2), height: lines.length * LINE + 2 };
      const costOf = (box: Box): number => {
        const room = inflate(box, 1);
        const covered = (some: readonly Box[]): number => some.filter((one) => overlaps(one, room)).length;
        const crossed = scene.arcs.filter((one) => one !== arc && one.curves.some((curve) => spanInBox(curve, room)));
        return COVERED * covered(obstacles) + BEHEADED * covered(heads) + CROSSED * crossed.length;
      };
      const [best] = spots(size)
        .map(({ at, tied, cost }) => ({ tied, box: boxAround(at, size.width, size.height), cost }))
        .filter(({ box, tied }) => encloses(sheet, box) && (!tied || contains(sheet, tied)))
        .map((spot) => ({ ...spot, cost: spot.cost + costOf(spot.box) }))
        .sort((a, b) => a.cost - b.cost);
      if (!best) return [];
      const { box, tied } = best;
      obstacles.push(box);
      for (const number of numbers) drawn.add(number);
      if (tied) ties.push(make('path', { d: `M${tied.map(px)}L${centerOf(box).map(px)}`, stroke, fill: 'none' }));
      return make(
        'g',
        { 'data-numbers': numbers.join(' ') },
        make('rect', { ...box, rx: 3, fill: token('raised'), stroke }),
        ...lines.map((line, at) =>
          make(
            'text',
            {
              x: box.x + box.width / 2,
              y: box.y + 1 + LINE * (at + 0.8),
              'text-anchor': 'middle',
              'font-size': FONT,
              'font-weight': 700,
              fill: token('ink'),
            },
            directed(line, direction),
          ),
        ),
      );
    },
  );
  return { element: make('g', {}, ...ties, ...parts), numbers: drawn };
}

/** Those with the most numbers first: they need the most room. */
function platesOf(
  scene: Scene,
  { flows, places }: NumbersOnMap,
  colors: ReadonlyMap<string, KindColor>,
  plain: string,
): readonly Plate[] {
  const strokeOf = (kind: string | null): string => colors.get(kind ?? '')?.light ?? plain;
  const plates = [
    ...scene.arcs.map(
      (arc: SceneArc): Plate => ({
        numbers: flows.get(arc.id) ?? [],
        stroke: strokeOf(arc.kind),
        spots: (size) => along(arc, scene.camera, size),
        arc,
      }),
    ),
    ...scene.rings.map(
      ({ id, kind, center, radius }: SceneRing): Plate => ({
        numbers: flows.get(id) ?? [],
        stroke: strokeOf(kind),
        spots: (size) => around(center, radius, radius, size),
        arc: null,
      }),
    ),
    ...scene.marks.map((mark): Plate => {
      const { width, height } = markBox(mark);
      return {
        numbers: places.get(mark.id) ?? [],
        stroke: plain,
        spots: (size) => around(mark.at, width / 2, height / 2, size),
        arc: null,
      };
    }),
  ];
  return plates.filter(({ numbers }) => numbers.length > 0).sort((a, b) => b.numbers.length - a.numbers.length);
}

/** On the part of the arc that is seen first, then beside it. */
function along({ curves }: SceneArc, sheet: Size, { width, height }: Size): readonly Spot[] {
  const [curve, ...more] = curves;
  const whole = { x: 0, y: 0, ...sheet };
  const [from, to] = (curve && more.length === 0 && spanInBox(curve, whole)) || [0, 1];
  const shares = SHARES.map((share) => from + (to - from) * share);
  const on = shares.map((share, cost): Spot => ({ at: alongCurves(curves, share), tied: null, cost }));
  const beside = shares.flatMap((share, step) => {
    const tied = alongCurves(curves, share);
    const near = NEAR * (to - from);
    const way = fromAngle(angleOf(subtract(alongCurves(curves, share + near), alongCurves(curves, share - near))));
    // How far a plate reaches across the arc.
    const reach = (Math.abs(way[1]) * width + Math.abs(way[0]) * height) / 2;
    return BESIDE.flatMap((far, at) =>
      [1, -1].map(
        (side): Spot => ({
          at: add(tied, scale(leftOf(way), side * (reach + far))),
          tied,
          cost: TIED + step + at * TIED,
        }),
      ),
    );
  });
  return [...on, ...beside];
}

function around([x, y]: Pixel, right: number, down: number, { width, height }: Size): readonly Spot[] {
  return AROUND.flatMap((far, ring) =>
    TURNS.map((turn, at): Spot => {
      const angle = (turn * Math.PI) / 4;
      return {
        at: [x + (right + far + width / 2) * Math.cos(angle), y + (down + far + height / 2) * Math.sin(angle)],
        tied: null,
        cost: ring * TURNS.length + at,
      };
    }),
  );
}

function px(value: number): string {
  return value.toFixed(1);
}

function markBox({ at, radius, box }: Mark): Box {
  return box ?? boxAround(at, 2 * radius, 2 * radius);
}

function linesOf(numbers: readonly number[], { number, comma }: PlateWords): readonly string[] {
  const pieces = stretches(numbers).map(([first, last]) =>
    first === last ? number(first) : `${number(first)}–${number(last)}`,
  );
  const lines: string[] = [];
  for (let at = 0; at < pieces.length; at += ABREAST) lines.push(pieces.slice(at, at + ABREAST).join(comma));
  return lines;
}
