/** Places: dots and name plates, the counts of what is folded into them, and their names for those who listen. */
import { centerOf, moveBox } from '../geometry/box';
import { scale, subtract } from '../geometry/vector';
import type { Mark, MarkShape, Scene } from '../scene/types';
import { addPill, paintPill } from './counts';
import { joinGroups, type Layer, px, svg, translate, write, writeBox, writeText } from './dom';
import { emphasized } from './emphasis';
import type { Brush } from './types';

/** Share of a mark's radius that its dot fills: an area's is small, for it stands for the whole outline. */
const DOT_SHARE: Readonly<Record<MarkShape, number>> = { dot: 1, halo: 1, area: 0.6, region: 0, plate: 0 };

/** Pixels from a dot to the ring round it. */
const RING_OUT = 3;

export function paintMarks(layer: Layer, scene: Scene, brush: Brush): void {
  joinGroups(
    layer,
    // A region has no dot, but its badge and its name for those who listen hang here.
    scene.marks.filter(({ box }) => !box),
    (group, mark) => enterPlace(group, mark, svg('circle', 'im-ring'), svg('circle', 'im-dot')),
    (group, mark) => {
      const [ring, dot] = paintPlace(group, mark, scene, brush, 'im-mark');
      write(ring, 'r', mark.shape === 'region' ? 0 : px(mark.radius + RING_OUT));
      write(dot, 'r', px(mark.radius * DOT_SHARE[mark.shape]));
    },
    brush.appear,
  );
}

export function paintPlates(layer: Layer, scene: Scene, brush: Brush): void {
  joinGroups(
    layer,
    scene.marks.flatMap((mark) => (mark.box ? { ...mark, box: mark.box } : [])),
    (group, mark) => {
      const name = svg('text', 'im-label im-strong');
      write(name, 'data-place', mark.id);
      write(name, 'y', '0.34em');
      enterPlace(group, mark, svg('rect', 'im-plate'), name);
    },
    (group, mark) => {
      const [plate, name] = paintPlace(group, mark, scene, brush, 'im-mark im-country');
      const { x, y, width, height } = moveBox(mark.box, scale(mark.at, -1));
      writeBox(plate as SVGRectElement, { x, y, width, height }, 4);
      write(name, 'x', px(x + width / 2));
      writeText(name, mark.name);
    },
    brush.appear,
  );
}

/** Its two shapes, and the badge that says how many places are folded in: "+3", as one says "and three more". */
function enterPlace(group: SVGGElement, { id }: Mark, ...shapes: readonly SVGElement[]): void {
  const badge = svg('g', 'im-badge');
  addPill(badge);
  write(group, 'data-place', id);
  group.append(...shapes, badge);
}

/** Paints all but the two shapes, and returns these. */
function paintPlace(
  group: SVGGElement,
  { id, shape, at, badge, folded, featured, emphasis }: Mark,
  { edgeNames }: Scene,
  brush: Brush,
  className: string,
): readonly [SVGElement, SVGElement] {
  const [first, second, pill] = group.children as unknown as [SVGElement, SVGElement, SVGGElement];
  const classes = `${className} im-is-${shape}${featured ? ' im-is-featured' : ''}`;
  write(group, 'class', emphasized(classes, emphasis, brush.look.hovered === id));
  write(group, 'transform', translate(...at));
  brush.name(group, 'place', id);
  // What is named at the edge is heard of there.
  write(group, 'aria-hidden', edgeNames.some(({ place }) => place === id) ? 'true' : null);
  write(pill, 'display', badge ? null : 'none');
  if (badge) {
    const count = `+${brush.formatNumber(folded.length)}`;
    paintPill(pill, subtract(centerOf(badge), at), [badge.width, badge.height], count);
  }
  return [first, second];
}
