/** Places: dots and name plates, the counts of what is folded into them, and their names for those who listen. */
import { centerOf } from '../geometry/box';
import { subtract } from '../geometry/vector';
import type { Mark, MarkShape, Scene } from '../scene/types';
import { createPill } from './counts';
import { centered, joinGroups, type Layer, px, svg, translate, write, writeBox, writeText } from './dom';
import { byEmphasis, emphasized } from './emphasis';
import type { Brush } from './types';

/** Share of a mark's radius that its dot fills: an area's is small, for it stands for the whole outline. */
const DOT_SHARE: Readonly<Record<MarkShape, number>> = { dot: 1, halo: 1, area: 0.6, region: 0, plate: 0 };

/** Pixels from a dot to the ring round it. */
const RING_OUT = 3;

export function paintMarks(layer: Layer, scene: Scene, brush: Brush): void {
  const marks = scene.marks.filter((mark) => mark.box === null);
  // A region has no dot, but its badge and its name for those who listen hang here.
  joinGroups(layer, byEmphasis(marks), idOf, (group, mark, entered) => {
    if (entered) group.append(svg('circle', 'im-ring'), svg('circle', 'im-dot'), badge());
    paintPlace(group, mark, entered, brush, 'im-mark');
    const [ring, dot, folded] = group.children as unknown as [SVGCircleElement, SVGCircleElement, SVGGElement];
    write(ring, 'r', mark.shape === 'region' ? 0 : px(mark.radius + RING_OUT));
    write(dot, 'r', px(mark.radius * DOT_SHARE[mark.shape]));
    paintBadge(folded, mark, brush);
  });
}

export function paintPlates(layer: Layer, scene: Scene, brush: Brush): void {
  joinGroups(layer, byEmphasis(scene.marks.filter(({ box }) => box)), idOf, (group, mark, entered) => {
    if (entered) {
      const name = svg('text', 'im-label im-strong');
      write(name, 'data-place', mark.id);
      write(name, 'y', '0.34em');
      group.append(svg('rect', 'im-plate'), name, badge());
    }
    paintPlace(group, mark, entered, brush, 'im-mark im-country');
    const [plate, name, folded] = group.children as unknown as [SVGRectElement, SVGTextElement, SVGGElement];
    const box = mark.box ?? { x: mark.at[0], y: mark.at[1], width: 0, height: 0 };
    const [x, y] = [box.x - mark.at[0], box.y - mark.at[1]];
    writeBox(plate, { ...box, x, y }, 4);
    write(name, 'x', px(x + box.width / 2));
    writeText(name, mark.name);
    paintBadge(folded, mark, brush);
  });
}

function paintPlace(group: SVGGElement, mark: Mark, entered: boolean, brush: Brush, className: string): void {
  if (entered) {
    write(group, 'data-place', mark.id);
    brush.appear(group);
  }
  const shape = `${className} im-is-${mark.shape}${mark.featured ? ' im-is-featured' : ''}`;
  write(group, 'class', emphasized(shape, mark.emphasis, brush.look.hovered === mark.id));
  write(group, 'transform', translate(...mark.at));
  brush.name(group, 'place', mark.id);
}

/** How many places are folded in: "+3", as one says "and three more". */
function badge(): SVGGElement {
  const group = svg('g', 'im-badge');
  group.append(...createPill());
  return group;
}

function paintBadge(group: SVGGElement, { at, badge, folded }: Mark, brush: Brush): void {
  write(group, 'display', badge ? null : 'none');
  if (!badge) return;
  const [pill, text] = group.children as unknown as [SVGRectElement, SVGTextElement];
  const [x, y] = subtract(centerOf(badge), at);
  write(group, 'transform', translate(x, y));
  writeBox(pill, centered(badge.width, badge.height), badge.height / 2);
  writeText(text, `+${brush.formatNumber(folded.length)}`);
}

function idOf(mark: Mark): string {
  return mark.id;
}
