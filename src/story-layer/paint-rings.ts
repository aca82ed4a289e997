import type { Scene, SceneRing } from '../scene/types';
import { joinGroups, type Layer, px, svg, translate, write, writeText } from './dom';
import { byEmphasis, emphasized } from './emphasis';
import { ringInk } from './ink/ring';
import type { Brush } from './types';

/** Rings: flows that begin and end in one mark, with their count. */
export function paintRings(layer: Layer, scene: Scene, brush: Brush): void {
  const { hovered } = brush.look;
  joinGroups(layer, byEmphasis(scene.rings), idOf, (group, ring, entered) => {
    if (entered) {
      const text = svg('text', 'im-ring-count');
      write(text, 'y', '0.35em');
      write(group, 'data-flows', ring.flows.join(' '));
      write(group, 'data-place', ring.mark);
      group.append(svg('circle', 'im-ring-ground'), svg('path', 'im-ring-line'), svg('path', 'im-head'), text);
      brush.appear(group);
    }
    const isHovered = hovered != null && (hovered === ring.id || ring.flows.includes(hovered));
    write(group, 'class', emphasized('im-loop', ring.emphasis, isHovered));
    write(group, 'transform', translate(...ring.center));
    brush.name(group, 'ring', ring.id);
    const [ground, line, head, text] = group.children as unknown as [
      SVGCircleElement,
      SVGPathElement,
      SVGPathElement,
      SVGTextElement,
    ];
    const ink = ringInk(ring.radius);
    write(ground, 'r', px(ring.radius));
    write(line, 'd', ink.line);
    write(line, 'stroke', brush.color(ring.kind));
    write(head, 'd', ink.head);
    write(head, 'color', brush.color(ring.kind));
    writeText(text, brush.formatNumber(ring.flows.length));
  });
}

function idOf(ring: SceneRing): string {
  return ring.id;
}
