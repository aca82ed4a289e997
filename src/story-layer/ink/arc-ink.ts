/** From a SceneArc to the outlines that are filled and stroked for it. */
import type { Box } from '../../geometry/camera';
import { tangentAt } from '../../geometry/curve';
import { angleOf, scale } from '../../geometry/vector';
import type { SceneArc, Strand } from '../../scene/types';
import { BRACKET_ROOM, bracketPath, headInset, headPath } from './head';
import { spinePath, strandPath } from './ribbon';
import { trackOf } from './track';

export interface ArcInk {
  /** The whole body without its pattern, to be cased. */
  readonly body: string;
  readonly strands: readonly { readonly strand: Strand; readonly path: string }[];
  /** In the order of `SceneArc.heads`. */
  readonly heads: readonly string[];
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
  const cut = (strand: Pick<Strand, 'offset' | 'width'>) => ({
    from,
    to,
    twoWay,
    offset: strand.offset,
    width: strand.width,
  });
  return {
    body: strandPath(track, cut({ offset: 0, width: arc.width }), 'reported'),
    strands: arc.strands.map((strand) => ({ strand, path: strandPath(track, cut(strand), strand.sourcing) })),
    heads: arc.heads.map((head) => headPath(head, arc.width)),
    brackets: brackets(arc),
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

function brackets(arc: SceneArc): string {
  const [endHead, startHead] = arc.heads;
  const last = arc.curves[arc.curves.length - 1];
  const first = arc.curves[0];
  if (!first || !last) return '';
  let path = '';
  if (arc.openStart) {
    path += startHead
      ? bracketPath(startHead.tip, startHead.angle, arc.width)
      : bracketPath(first.start, angleOf(scale(tangentAt(first, 0), -1)), arc.width, 0);
  }
  if (arc.openEnd)
    path += bracketPath(endHead?.tip ?? last.end, endHead?.angle ?? angleOf(tangentAt(last, 1)), arc.width);
  return path;
}
