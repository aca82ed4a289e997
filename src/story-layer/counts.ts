/** Counts that are written on the map: how many flows a bundle holds, how many places are folded into one. */
import { countSize } from '../scene/badge';
import type { Scene } from '../scene/types';
import { centered, joinGroups, type Layer, svg, translate, write, writeBox, writeText } from './dom';
import { emphasized } from './emphasis';
import type { Brush } from './types';

/** What a pill with a count is made of, in a group of its own. */
export function addPill(group: SVGGElement): void {
  const text = svg('text');
  write(text, 'y', '0.35em');
  group.append(svg('rect'), text);
}

/** The pill, about a point. */
export function paintPill(
  group: SVGGElement,
  [x, y]: readonly [number, number],
  [width, height]: readonly [number, number],
  count: string,
): void {
  const [pill, text] = group.children as unknown as [SVGRectElement, SVGTextElement];
  write(group, 'transform', translate(x, y));
  writeBox(pill, centered(width, height), height / 2);
  writeText(text, count);
}

/** The counts of bundles, over all arcs. */
export function paintCounts(layer: Layer, scene: Scene, brush: Brush): void {
  joinGroups(
    layer,
    scene.arcs.filter(({ counted }) => counted),
    (group, { flows }) => {
      write(group, 'data-flows', flows.join(' '));
      addPill(group);
    },
    (group, { id, flows, middle, emphasis }) => {
      const count = brush.formatNumber(flows.length);
      write(group, 'class', emphasized('im-map-count', emphasis, brush.look.hovered === id));
      paintPill(group, middle, countSize(count, brush.measure), count);
    },
    brush.appear,
  );
}
