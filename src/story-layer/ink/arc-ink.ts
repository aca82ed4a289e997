/** From a SceneArc to the outlines that are filled and stroked for it. */
import { contains } from '../../geometry/box';
import type { Box } from '../../geometry/camera';
import { tangentAt } from '../../geometry/curve';
import { angleOf, scale } from '../../geometry/vector';
import type { SceneArc, Strand } from '../../scene/types';
import { BRACKET_ROOM, bracketPath, headInset, headPath } from './head';
import { spinePath, strandPath, taper } from './ribbon';
import { endsOf, pointOn, type Track, trackOf } from './track';

/**
 * Where neither end of a long arc is in view, waymarks tell its direction: pixels from the head to the first, from one
 * to the next, that are left to the tail, and from a waymark's tip to its barbs.
 */
const WAYMARK = { step: 420, tail: 260, size: 9 };

export interface ArcInk {
  /** The whole body without its pattern, to be cased. */
  readonly body: string;
  readonly strands: readonly { readonly strand: Strand; readonly path: string }[];
  /** In the order of `SceneArc.heads`; empty out of reach. */
  readonly heads: readonly string[];
  /** Small heads along a long arc, as closed outlines; empty on a short one. */
  readonly waymarks: string;
  /** Open lines to be stroked; empty where neither end was inferred. */
  readonly brackets: string;
  /** Nothing lies outside `reach`: the ink stays right however far the arc is moved. */
  readonly whole: boolean;
}

/** Ink of an arc in the pixels of its scene. What lies outside `reach` may be left out. */
export function arcInk(arc: SceneArc, reach: Box): ArcInk {
  const track = trackOf(arc.curves, reach);
  const [from, to] = bodyOf(arc, track.length);
  const twoWay = arc.heads.length > 1;
  const cut = ({ offset, width }: Pick<Strand, 'offset' | 'width'>) => ({ from, to, twoWay, offset, width });
  return {
    body: strandPath(track, cut({ offset: 0, width: arc.width }), 'reported'),
    strands: arc.strands.map((strand) => ({ strand, path: strandPath(track, cut(strand), strand.sourcing) })),
    heads: arc.heads.map((head) => (contains(reach, head.tip) ? headPath(head, arc.width) : '')),
    waymarks: twoWay ? '' : waymarks(arc, track),
    brackets: brackets(arc, reach),
    whole: track.whole,
  };
}

/** The middle line of the body, for what runs along the arc. */
export function arcSpine(arc: SceneArc, reach: Box): string {
  const track = trackOf(arc.curves, reach);
  return spinePath(track, ...bodyOf(arc, track.length));
}

/** Where the body begins and ends, in pixels from the arc's start: inside its heads, and clear of a bracket. */
function bodyOf({ heads: [endHead, startHead], openStart }: SceneArc, length: number): [from: number, to: number] {
  const from = startHead ? headInset(startHead) : openStart ? BRACKET_ROOM : 0;
  return [from, length - (endHead ? headInset(endHead) : 0)];
}

function waymarks({ width }: SceneArc, { runs, length }: Track): string {
  let path = '';
  for (const run of runs) {
    const [low, high] = endsOf(run);
    const first = Math.max(1, Math.ceil((length - high) / WAYMARK.step));
    for (let s = length - first * WAYMARK.step; s > Math.max(WAYMARK.tail, low); s -= WAYMARK.step) {
      const { x, y, normalX, normalY } = pointOn(run, s);
      const travel = { tip: [x, y], angle: angleOf([-normalY, normalX]), size: WAYMARK.size } as const;
      path += headPath(travel, width * taper(s / length, false));
    }
  }
  return path;
}

function brackets({ heads: [endHead, startHead], curves, openStart, openEnd, width }: SceneArc, reach: Box): string {
  const [first] = curves;
  const last = curves.at(-1);
  if (!first || !last) return '';
  let path = '';
  if (openStart && contains(reach, first.start)) {
    path += startHead
      ? bracketPath(startHead.tip, startHead.angle, width)
      : bracketPath(first.start, angleOf(scale(tangentAt(first, 0), -1)), width, 0);
  }
  if (openEnd && contains(reach, last.end))
    path += bracketPath(last.end, endHead?.angle ?? angleOf(tangentAt(last, 1)), width);
  return path;
}
