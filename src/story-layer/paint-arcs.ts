/** Arcs: a casing that parts them where they cross, the strands, the brackets of open ends, the heads. */
import { encloses, inflate, moveBox } from '../geometry/box';
import type { Box, Camera } from '../geometry/camera';
import { scale } from '../geometry/vector';
import type { Scene, SceneArc } from '../scene/types';
import { joinGroups, type Layer, svg, translate, write } from './dom';
import { emphasized, isPointedAt } from './emphasis';
import { type ArcInk, arcInk, arcSpine } from './ink/arc-ink';
import { shiftOfArc } from './shift';
import type { Brush } from './types';

/** Pixels round the view in which arcs are drawn too, so that a pan finds them ready. */
const MARGIN = 320;

/** Pixels by which a pulse is wider than its arc. */
const PULSE_OUT = 6;

/** What a group shows, and for which scene it was drawn. */
interface Drawn {
  readonly arc: SceneArc;
  readonly ink: ArcInk;
  /** Where the ink is complete, in the pixels of that scene. */
  readonly reach: Box;
  readonly strands: readonly SVGElement[];
  readonly heads: readonly SVGElement[];
  readonly bracket: SVGElement | null;
  readonly waymarks: SVGElement;
}

const drawn = new WeakMap<SVGGElement, Drawn>();

export function paintArcs(layer: Layer, scene: Scene, brush: Brush): void {
  joinGroups(
    layer,
    scene.arcs,
    (group, { flows }) => write(group, 'data-flows', flows.join(' ')),
    (group, arc) => {
      write(group, 'class', emphasized('im-arc', arc.emphasis, isPointedAt(arc, brush.look.hovered)));
      brush.name(group, 'arc', arc.id);
      color(draw(group, arc, scene.camera), arc, brush);
    },
    brush.appear,
  );
}

/** A pulse lies apart from its arc: a node that is moved to the front would begin its animation again. */
export function paintPulse(layer: Layer, scene: Scene, brush: Brush): void {
  joinGroups(
    layer,
    scene.arcs.filter(({ id }) => id === brush.look.pulse),
    (group) => {
      const path = svg('path', 'im-pulse');
      write(path, 'pathLength', 100);
      group.append(path);
    },
    (group, { id, kind, width }) => {
      const arcs = layer.element.ownerSVGElement?.querySelectorAll<SVGGElement>('.im-arc') ?? [];
      const source = [...arcs].find((arc) => drawn.get(arc)?.arc.id === id);
      const shown = source && drawn.get(source);
      if (!shown) return;
      const path = group.firstElementChild as SVGPathElement;
      write(group, 'transform', source.getAttribute('transform'));
      write(path, 'd', arcSpine(shown.arc, shown.reach));
      write(path, 'stroke', brush.color(kind));
      write(path, 'stroke-width', width + PULSE_OUT);
    },
  );
}

/** Moves what is drawn where that is enough, and draws it again where it is not. */
function draw(group: SVGGElement, arc: SceneArc, { width, height }: Camera): Drawn {
  const view = { x: 0, y: 0, width, height };
  const before = drawn.get(group);
  const shift = before && shiftOfArc(before.arc, arc);
  if (before && shift && (before.ink.whole || encloses(before.reach, moveBox(view, scale(shift, -1))))) {
    write(group, 'transform', translate(...shift));
    return before;
  }
  const reach = inflate(view, MARGIN);
  const ink = arcInk(arc, reach);
  const pieces = before && fits(before, arc, ink) ? before : build(group, arc, ink);
  const now = { ...pieces, arc, ink, reach };
  drawn.set(group, now);
  write(group, 'transform', translate(0, 0));
  write(group.firstElementChild as SVGElement, 'd', ink.body + ink.heads.join('') + ink.waymarks + ink.brackets);
  ink.strands.forEach(({ strand, path }, i) => {
    const piece = now.strands[i] as SVGElement;
    write(piece, 'data-flows', strand.flows.join(' '));
    write(piece, 'class', `im-strand im-${strand.sourcing}`);
    write(piece, 'd', path);
  });
  ink.heads.forEach((path, i) => {
    const piece = now.heads[i] as SVGElement;
    write(piece, 'class', arc.heads[i]?.hollow ? 'im-head im-hollow' : 'im-head');
    write(piece, 'd', path);
  });
  if (now.bracket) write(now.bracket, 'd', ink.brackets);
  write(now.waymarks, 'd', ink.waymarks);
  return now;
}

function fits(before: Drawn, arc: SceneArc, ink: ArcInk): boolean {
  return (
    before.strands.length === arc.strands.length &&
    before.heads.length === arc.heads.length &&
    (before.bracket !== null) === (ink.brackets !== '')
  );
}

function build(
  group: SVGGElement,
  arc: SceneArc,
  ink: ArcInk,
): Pick<Drawn, 'strands' | 'heads' | 'bracket' | 'waymarks'> {
  const strands = arc.strands.map(() => svg('path'));
  const bracket = ink.brackets ? svg('path', 'im-bracket') : null;
  const heads = arc.heads.map(() => {
    const head = svg('path');
    write(head, 'data-flows', arc.flows.join(' '));
    return head;
  });
  const waymarks = svg('path', 'im-waymark');
  group.replaceChildren(svg('path', 'im-casing'), ...strands, waymarks, ...(bracket ? [bracket] : []), ...heads);
  return { strands, heads, bracket, waymarks };
}

function color({ strands, heads, bracket, waymarks }: Drawn, arc: SceneArc, brush: Brush): void {
  arc.strands.forEach((strand, i) => {
    write(strands[i] as SVGElement, 'fill', brush.color(strand.kind));
  });
  const shared = brush.color(arc.kind);
  for (const head of heads) write(head, 'color', shared);
  if (bracket) write(bracket, 'stroke', shared);
  write(waymarks, 'fill', shared);
}
