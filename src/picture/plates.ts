/** Plates with numbers of passages over a map: on the arcs and rings that rest on them, at the places that they name. */
import { boxAround, encloses, inflate, overlaps } from '../geometry/box';
import type { Box, Pixel } from '../geometry/camera';
import { spanInBox } from '../geometry/curve';
import { alongCurves } from '../scene/arcs';
import { kindColors } from '../scene/palette';
import type { Mark, Scene, SceneArc, SceneRing } from '../scene/types';
import type { Story } from '../story/types';
import { numbersOnMap, stretches } from './passage-numbers';
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
/** Pixels from a mark or ring to the middle of its plate, the best first. */
const AROUND = [16, 22, 30, 40];
const TURNS = [0, 1, 7, 3, 5, 2, 6, 4];
/** What it costs to cover words or another plate, and to lie over an arc, in steps away from the best spot. */
const COVERED = 40;
const CROSSED = 3;

interface Plate {
  readonly numbers: readonly number[];
  readonly stroke: string;
  readonly spots: readonly Pixel[];
  readonly arc: SceneArc | null;
}

/** The plates, and the numbers that are on them: what lies out of sight has none. */
export function drawPlates(
  { make, measure, direction, token }: Setting,
  story: Story,
  scene: Scene,
  words: PlateWords,
  taken: readonly Box[],
): { readonly element: SVGGElement; readonly numbers: ReadonlySet<number> } {
  const { width, height } = scene.camera;
  const sheet = inflate({ x: 0, y: 0, width, height }, -2);
  const obstacles: Box[] = [
    ...taken,
    ...scene.labels.map(({ box }) => box),
    ...scene.edgeNames.map(({ box }) => box),
    ...scene.marks.map(markBox),
  ];
  const drawn = new Set<number>();
  const parts = platesOf(story, scene, token('ink-soft')).flatMap(({ numbers, stroke, spots, arc }) => {
    const lines = linesOf(numbers, words);
    const across = Math.max(...lines.map((line) => measure(line, FONT, true))) + 6;
    const boxAt = (at: Pixel): Box => boxAround(at, Math.max(across, LINE + 2), lines.length * LINE + 2);
    const cost = (at: Pixel, step: number): number => {
      const box = inflate(boxAt(at), 1);
      const crossed = scene.arcs.filter((one) => one !== arc && one.curves.some((curve) => spanInBox(curve, box)));
      return step + COVERED * obstacles.filter((one) => overlaps(one, box)).length + CROSSED * crossed.length;
    };
    const [best] = spots
      .map((at, step) => ({ box: boxAt(at), cost: cost(at, step) }))
      .filter(({ box }) => encloses(sheet, box))
      .sort((a, b) => a.cost - b.cost);
    if (!best) return [];
    const { box } = best;
    obstacles.push(box);
    for (const number of numbers) drawn.add(number);
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
  });
  return { element: make('g', {}, ...parts), numbers: drawn };
}

/** Those with the most numbers first: they need the most room. */
function platesOf(story: Story, scene: Scene, plain: string): readonly Plate[] {
  const { flows, places } = numbersOnMap(story, scene);
  const colors = kindColors(story);
  const strokeOf = (kind: string | null): string => colors.get(kind ?? '')?.light ?? plain;
  const plates = [
    ...scene.arcs.map(
      (arc: SceneArc): Plate => ({
        numbers: flows.get(arc.id) ?? [],
        stroke: strokeOf(arc.kind),
        spots: SHARES.map((share) => alongCurves(arc.curves, share)),
        arc,
      }),
    ),
    ...scene.rings.map(
      ({ id, kind, center, radius }: SceneRing): Plate => ({
        numbers: flows.get(id) ?? [],
        stroke: strokeOf(kind),
        spots: around(center, radius - 6, radius - 6),
        arc: null,
      }),
    ),
    ...scene.marks.map((mark): Plate => {
      const { width, height } = markBox(mark);
      return {
        numbers: places.get(mark.id) ?? [],
        stroke: plain,
        spots: around(mark.at, width / 2, height / 2),
        arc: null,
      };
    }),
  ];
  return plates.filter(({ numbers }) => numbers.length > 0).sort((a, b) => b.numbers.length - a.numbers.length);
}

function around([x, y]: Pixel, right: number, down: number): readonly Pixel[] {
  return AROUND.flatMap((far) =>
    TURNS.map((turn): Pixel => {
      const angle = (turn * Math.PI) / 4;
      return [x + (right + far) * Math.cos(angle), y + (down + far) * Math.sin(angle)];
    }),
  );
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
