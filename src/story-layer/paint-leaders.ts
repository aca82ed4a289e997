/** Thin lines that join what was pulled apart: a mark to where its place truly lies, a name to its mark. */
import type { Pixel } from '../geometry/camera';
import { distance } from '../geometry/vector';
import type { Emphasis, Scene } from '../scene/types';
import { joinGroups, type Layer, px, svg, translate, write } from './dom';
import { emphasized } from './emphasis';
import type { Brush } from './types';

/** Pixels by which a mark must have been pulled aside for a line to be drawn. */
const PULLED = 2;

/** Closed circle about the end of a line to a true spot, so that the spot is seen. */
const SPOT = 'm-1.75,0a1.75,1.75 0 1 0 3.5,0a1.75,1.75 0 1 0 -3.5,0z';

interface Leader {
  readonly id: string;
  readonly from: Pixel;
  readonly to: Pixel;
  readonly spot: boolean;
  readonly emphasis: Emphasis;
}

export function paintLeaders(layer: Layer, scene: Scene, brush: Brush): void {
  joinGroups(
    layer,
    leadersOf(scene),
    (group) => {
      write(group, 'aria-hidden', 'true');
      group.append(svg('path', 'im-leader-casing'), svg('path', 'im-leader'));
    },
    (group, { from, to, spot, emphasis }) => {
      write(group, 'class', emphasized('im-leads', emphasis, false));
      write(group, 'transform', translate(...from));
      const path = `M0,0L${px(to[0] - from[0])},${px(to[1] - from[1])}${spot ? SPOT : ''}`;
      for (const line of group.children) write(line, 'd', path);
    },
    brush.appear,
  );
}

function leadersOf({ marks, labels }: Scene): Leader[] {
  const pulled = marks
    .filter(({ at, anchor }) => distance(at, anchor) > PULLED)
    .map(({ id, at, anchor, emphasis }) => ({ id: `mark ${id}`, from: at, to: anchor, spot: true, emphasis }));
  const named = labels.flatMap(({ place, leader, emphasis }) =>
    leader ? [{ id: `name ${place}`, from: leader[0], to: leader[1], spot: false, emphasis }] : [],
  );
  return [...pulled, ...named];
}
