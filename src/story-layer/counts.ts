/** Counts that are written on the map: how many flows a bundle holds, how many places are folded into one. */
import { countSize } from '../scene/badge';
import type { MeasureText, Scene, SceneArc } from '../scene/types';
import { centered, joinGroups, type Layer, svg, translate, write, writeBox, writeText } from './dom';
import { byEmphasis, emphasized } from './emphasis';
import type { Brush } from './types';

/** A pill with a count, about the origin of its group. */
export function createPill(): readonly [SVGRectElement, SVGTextElement] {
  const text = svg('text');
  write(text, 'y', '0.35em');
  return [svg('rect'), text];
}

function paintPill(group: SVGGElement, count: string, measure: MeasureText): void {
  const [pill, text] = group.children as unknown as [SVGRectElement, SVGTextElement];
  const [width, height] = countSize(count, measure);
  writeBox(pill, centered(width, height), height / 2);
  writeText(text, count);
}

/** The counts of bundles, over all arcs. */
export function paintCounts(layer: Layer, scene: Scene, brush: Brush): void {
  const bundles = byEmphasis(scene.arcs.filter((arc) => arc.flows.length > 1));
  joinGroups(layer, bundles, idOf, (group, arc, entered) => {
    if (entered) {
      write(group, 'data-flows', arc.flows.join(' '));
      write(group, 'aria-hidden', 'true');
      group.append(...createPill());
      brush.appear(group);
    }
    write(group, 'class', emphasized('im-map-count', arc.emphasis, brush.look.hovered === arc.id));
    write(group, 'transform', translate(...arc.middle));
    paintPill(group, brush.formatNumber(arc.flows.length), brush.measure);
  });
}

function idOf(arc: SceneArc): string {
  return arc.id;
}
