/** What lies under all else: outlines of places, and rings that say how precisely a place is known. */
import type { Scene, SceneArea } from '../scene/types';
import { joinGroups, type Layer, px, svg, translate, write } from './dom';
import { emphasized } from './emphasis';
import { outlinePath } from './ink/outline';
import { shiftOfArea } from './shift';
import type { Brush } from './types';

const drawn = new WeakMap<SVGGElement, SceneArea>();

export function paintAreas(layer: Layer, scene: Scene, brush: Brush): void {
  joinGroups(
    layer,
    scene.areas,
    (group, { place }) => {
      const path = svg('path');
      write(path, 'fill-rule', 'evenodd');
      enterUnder(group, place, path);
    },
    (group, area) => {
      const className = area.approximate ? 'im-area im-approximate' : 'im-area';
      write(group, 'class', emphasized(className, area.emphasis, brush.look.hovered === area.place));
      const before = drawn.get(group);
      const shift = before && shiftOfArea(before, area);
      write(group, 'transform', translate(...(shift ?? [0, 0])));
      if (shift) return;
      drawn.set(group, area);
      write(group.firstElementChild as SVGPathElement, 'd', outlinePath(area.rings));
    },
    brush.appear,
  );
}

export function paintHalos(layer: Layer, scene: Scene, brush: Brush): void {
  joinGroups(
    layer,
    scene.marks.filter(({ halo }) => halo !== null),
    (group, { id }) => enterUnder(group, id, svg('circle')),
    (group, { id, shape, anchor, halo, emphasis }) => {
      const className = shape === 'region' ? 'im-extent im-region' : 'im-extent';
      write(group, 'class', emphasized(className, emphasis, brush.look.hovered === id));
      // The ring says where the place may truly lie, so it stays there when its mark is pulled aside.
      write(group, 'transform', translate(...anchor));
      write(group.firstElementChild as SVGCircleElement, 'r', px(halo ?? 0));
    },
    brush.appear,
  );
}

/** What lies under a place's mark is not heard beside it. */
function enterUnder(group: SVGGElement, place: string, shape: SVGElement): void {
  write(group, 'data-place', place);
  write(group, 'aria-hidden', 'true');
  group.append(shape);
}
