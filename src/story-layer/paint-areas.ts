/** What lies under all else: outlines of places, and rings that say how precisely a place is known. */
import type { Mark, Scene, SceneArea } from '../scene/types';
import { joinGroups, type Layer, px, svg, translate, write } from './dom';
import { byEmphasis, emphasized } from './emphasis';
import { outlinePath } from './ink/outline';
import { shiftOfArea } from './shift';
import type { Brush } from './types';

const drawn = new WeakMap<SVGGElement, SceneArea>();

export function paintAreas(layer: Layer, scene: Scene, brush: Brush): void {
  joinGroups(layer, byEmphasis(scene.areas), placeOf, (group, area, entered) => {
    if (entered) {
      const path = svg('path');
      write(path, 'fill-rule', 'evenodd');
      write(group, 'data-place', area.place);
      write(group, 'aria-hidden', 'true');
      group.append(path);
      brush.appear(group);
    }
    const className = area.approximate ? 'im-area im-approximate' : 'im-area';
    write(group, 'class', emphasized(className, area.emphasis, brush.look.hovered === area.place));
    const before = drawn.get(group);
    const shift = before && shiftOfArea(before, area);
    if (shift) {
      write(group, 'transform', translate(...shift));
      return;
    }
    drawn.set(group, area);
    write(group, 'transform', translate(0, 0));
    write(group.firstElementChild as SVGPathElement, 'd', outlinePath(area.rings));
  });
}

export function paintHalos(layer: Layer, scene: Scene, brush: Brush): void {
  const haloed = byEmphasis(scene.marks.filter((mark) => mark.halo !== null));
  joinGroups(layer, haloed, idOf, (group, mark, entered) => {
    if (entered) {
      write(group, 'data-place', mark.id);
      write(group, 'aria-hidden', 'true');
      group.append(svg('circle'));
      brush.appear(group);
    }
    const className = mark.shape === 'region' ? 'im-extent im-region' : 'im-extent';
    write(group, 'class', emphasized(className, mark.emphasis, brush.look.hovered === mark.id));
    // The ring says where the place may truly lie, so it stays there when its mark is pulled aside.
    write(group, 'transform', translate(...mark.anchor));
    write(group.firstElementChild as SVGCircleElement, 'r', px(mark.halo ?? 0));
  });
}

function placeOf(area: SceneArea): string {
  return area.place;
}

function idOf(mark: Mark): string {
  return mark.id;
}
