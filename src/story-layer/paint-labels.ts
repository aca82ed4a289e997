import type { Scene } from '../scene/types';
import { joinGroups, type Layer, px, svg, translate, write, writeText } from './dom';
import { emphasized } from './emphasis';
import type { Brush } from './types';

/** Names of places, shaped by the browser. */
export function paintLabels(layer: Layer, scene: Scene, brush: Brush): void {
  joinGroups(
    layer,
    scene.labels,
    (group, { place }) => {
      const text = svg('text');
      write(text, 'data-place', place);
      // Arabic letters reach farther down than Latin ones reach up: the line stands a little above the middle.
      write(text, 'y', '0.27em');
      group.append(text);
    },
    (group, { place, text: name, at, fontSize, strong, emphasis }) => {
      const text = group.firstElementChild as SVGTextElement;
      write(group, 'class', emphasized('im-map-name', emphasis, brush.look.hovered === place));
      write(group, 'transform', translate(...at));
      write(text, 'class', strong ? 'im-label im-strong' : 'im-label');
      write(text, 'font-size', px(fontSize));
      writeText(text, name);
    },
    brush.appear,
  );
}
