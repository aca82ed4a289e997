import type { Scene } from '../scene/types';
import { joinGroups, type Layer, px, svg, translate, write, writeText } from './dom';
import { emphasized, isPointedAt } from './emphasis';
import { ringInk } from './ink/ring';
import type { Brush } from './types';

/** Rings: flows that begin and end in one mark, with their count. */
export function paintRings(layer: Layer, scene: Scene, brush: Brush): void {
  joinGroups(
    layer,
    scene.rings,
    (group, ring) => {
      const text = svg('text', 'im-ring-count');
      write(text, 'y', '0.35em');
      write(group, 'data-flows', ring.flows.join(' '));
      write(group, 'data-place', ring.mark);
      group.append(svg('circle', 'im-ring-ground'), svg('path', 'im-ring-line'), svg('path', 'im-head'), text);
    },
    (group, { id, flows, center, radius, kind, emphasis }) => {
      write(group, 'class', emphasized('im-loop', emphasis, isPointedAt({ id, flows }, brush.look.hovered)));
      write(group, 'transform', translate(...center));
      brush.name(group, 'ring', id);
      const [ground, line, head, text] = group.children as unknown as [
        SVGCircleElement,
        SVGPathElement,
        SVGPathElement,
        SVGTextElement,
      ];
      const ink = ringInk(radius);
      write(ground, 'r', px(radius));
      write(line, 'd', ink.line);
      write(line, 'stroke', brush.color(kind));
      write(head, 'd', ink.head);
      write(head, 'color', brush.color(kind));
      writeText(text, brush.formatNumber(flows.length));
    },
    brush.appear,
  );
}
