import type { Scene, SceneLabel } from '../scene/types';
import { joinGroups, type Layer, px, svg, translate, write, writeText } from './dom';
import { byEmphasis, emphasized } from './emphasis';
import type { Brush } from './types';

/** Names of places, shaped by the browser. The marks name themselves to those who listen, so labels are hidden there. */
export function paintLabels(layer: Layer, scene: Scene, brush: Brush): void {
  joinGroups(layer, byEmphasis(scene.labels), placeOf, (group, label, entered) => {
    if (entered) {
      write(group, 'aria-hidden', 'true');
      const text = svg('text', 'im-label');
      write(text, 'data-place', label.place);
      // Arabic letters reach farther down than Latin ones reach up: the line stands a little above the middle.
      write(text, 'y', '0.27em');
      group.append(text);
      brush.appear(group);
    }
    const text = group.firstElementChild as SVGTextElement;
    write(group, 'class', emphasized('im-map-name', label.emphasis, brush.look.hovered === label.place));
    write(group, 'transform', translate(...label.at));
    write(text, 'class', label.strong ? 'im-label im-strong' : 'im-label');
    write(text, 'font-size', px(label.fontSize));
    writeText(text, label.text);
  });
}

function placeOf(label: SceneLabel): string {
  return label.place;
}
