/** Names at the edge of the map of places outside the view, each with an arrow to it and the count of its flows. */
import { centerOf } from '../geometry/box';
import { countSize } from '../scene/badge';
import { SCENE } from '../scene/defaults';
import type { EdgeName, Scene } from '../scene/types';
import { centered, joinGroups, type Layer, px, svg, translate, write, writeBox, writeText } from './dom';
import { emphasized } from './emphasis';
import type { Brush } from './types';

/** Points to positive x about the origin. */
const ARROW_PATH = 'M5,0L-4,-4.5L-2,0L-4,4.5Z';

export function paintEdgeNames(layer: Layer, scene: Scene, brush: Brush): void {
  joinGroups(
    layer,
    scene.edgeNames,
    (group, { place }) => {
      const arrow = svg('path', 'im-edge-arrow');
      write(arrow, 'd', ARROW_PATH);
      const name = svg('text', 'im-label im-strong');
      write(name, 'data-place', place);
      const count = svg('text', 'im-edge-count');
      for (const text of [name, count]) write(text, 'y', '0.34em');
      write(group, 'data-place', place);
      group.append(svg('rect', 'im-plate'), arrow, name, count);
    },
    (group, edge) => paintEdgeName(group, edge, brush),
    brush.appear,
  );
}

function paintEdgeName(group: SVGGElement, { place, text, box, angle, count: flows }: EdgeName, brush: Brush): void {
  const [pill, arrow, name, count] = group.children as unknown as [
    SVGRectElement,
    SVGPathElement,
    SVGTextElement,
    SVGTextElement,
  ];
  const { width, height } = box;
  write(group, 'class', emphasized('im-edge', 'normal', brush.look.hovered === place));
  write(group, 'transform', translate(...centerOf(box)));
  brush.name(group, 'edge', place);
  writeBox(pill, centered(width, height), height / 2);
  // The arrow stands at the side it points to; straight up or down, where the line of text begins.
  const across = Math.cos(angle);
  const side = Math.abs(across) > 0.3 ? Math.sign(across) : brush.look.direction === 'rtl' ? 1 : -1;
  const counted = flows > 0 ? brush.formatNumber(flows) : '';
  const room = counted ? countSize(counted, brush.measure)[0] + SCENE.edgePadding : 0;
  const arrowAt = translate(side * (width / 2 - SCENE.edgePadding - SCENE.edgeArrow / 2), 0);
  write(arrow, 'transform', `${arrowAt} rotate(${px((angle * 180) / Math.PI)})`);
  write(count, 'x', px(-side * (width / 2 - (SCENE.edgePadding + room) / 2)));
  writeText(count, counted);
  write(name, 'x', px((-side * (SCENE.edgeArrow + SCENE.edgePadding - room)) / 2));
  writeText(name, text);
}
