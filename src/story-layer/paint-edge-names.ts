/** Names at the edge of the map of places outside the view, each with an arrow to it and the count of its flows. */

import { countSize } from '../scene/badge';
import { SCENE } from '../scene/defaults';
import type { EdgeName, Scene } from '../scene/types';
import { centered, joinGroups, type Layer, px, svg, translate, write, writeBox, writeText } from './dom';
import type { Brush } from './types';

/** Points to positive x about the origin. */
const ARROW_PATH = 'M5,0L-4,-4.5L-2,0L-4,4.5Z';

export function paintEdgeNames(layer: Layer, scene: Scene, brush: Brush): void {
  joinGroups(layer, scene.edgeNames, placeOf, (group, edge, entered) => {
    if (entered) {
      const arrow = svg('path', 'im-edge-arrow');
      write(arrow, 'd', ARROW_PATH);
      const name = svg('text', 'im-label im-strong');
      write(name, 'data-place', edge.place);
      write(name, 'y', '0.34em');
      const count = svg('text', 'im-edge-count');
      write(count, 'y', '0.34em');
      write(group, 'data-place', edge.place);
      group.append(svg('rect', 'im-plate'), arrow, name, count);
      brush.appear(group);
    }
    const [pill, arrow, name, count] = group.children as unknown as [
      SVGRectElement,
      SVGPathElement,
      SVGTextElement,
      SVGTextElement,
    ];
    const { width, height, x, y } = edge.box;
    write(group, 'class', brush.look.hovered === edge.place ? 'im-edge im-hovered' : 'im-edge');
    write(group, 'transform', translate(x + width / 2, y + height / 2));
    brush.name(group, 'edge', edge.place);
    writeBox(pill, centered(width, height), height / 2);
    // The arrow stands at the side it points to; straight up or down, where the line of text begins.
    const across = Math.cos(edge.angle);
    const side = Math.abs(across) > 0.3 ? Math.sign(across) : brush.look.direction === 'rtl' ? 1 : -1;
    const counted = edge.count > 0 ? brush.formatNumber(edge.count) : '';
    const room = counted ? countSize(counted, brush.measure)[0] + SCENE.edgePadding : 0;
    write(
      arrow,
      'transform',
      `${translate(side * (width / 2 - SCENE.edgePadding - SCENE.edgeArrow / 2), 0)} rotate(${px((edge.angle * 180) / Math.PI)})`,
    );
    write(count, 'x', px(-side * (width / 2 - (SCENE.edgePadding + room) / 2)));
    writeText(count, counted);
    write(name, 'x', px((-side * (SCENE.edgeArrow + SCENE.edgePadding - room)) / 2));
    writeText(name, edge.text);
  });
}

function placeOf(edge: EdgeName): string {
  return edge.place;
}
