/** Where to point at something on the map so that the hit test finds it and nothing else. */
import { contains, distanceToBox } from '../geometry/box';
import type { Box, Pixel } from '../geometry/camera';
import { distanceToCurve, pointAt, spanInBox } from '../geometry/curve';
import { distance } from '../geometry/vector';
import { awayFrom, hitTest } from './hit';
import type { Scene, SceneArc } from './types';

/** Tolerance of the hit test with which a point must still be right: that of a mouse. */
const TOLERANCE = 6;

/** Points tried along each curve. */
const TRIED = 40;

/** Clearance past which one point is as good as another, in pixels: of those, the one nearest to the middle is taken. */
const CLEAR = 14;

/**
 * Where a place, a flow, a bundle or a ring is drawn, in pixels of the map: for a place its mark, for a flow or a bundle the point of
 * its arc that is clearest of everything else. `null` where it is folded, lies in a bundle, or is out of view.
 */
export function pointOf(scene: Scene, id: string): Pixel | null {
  const view = { x: 0, y: 0, width: scene.camera.width, height: scene.camera.height };
  const found = (at: Pixel): boolean => contains(view, at) && hitTest(scene, at, TOLERANCE) === id;
  const mark = scene.marks.find((one) => one.id === id);
  if (mark) {
    const label = scene.labels.find(({ place }) => place === id);
    return [mark.at, ...(label ? [label.at] : [])].find(found) ?? null;
  }
  const ring = scene.rings.find((one) => one.id === id);
  if (ring) return found(ring.center) ? ring.center : null;
  const arc = scene.arcs.find((one) => one.id === id);
  return arc ? clearestPoint(scene, arc, view, found) : null;
}

function clearestPoint(scene: Scene, arc: SceneArc, view: Box, found: (at: Pixel) => boolean): Pixel | null {
  let best: Pixel | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const curve of arc.curves) {
    const span = spanInBox(curve, view);
    if (!span) continue;
    for (let step = 1; step < TRIED; step++) {
      const at = pointAt(curve, span[0] + ((span[1] - span[0]) * step) / TRIED);
      const offCentre = Math.abs(step / TRIED - 0.5);
      const room = Math.min(CLEAR, clearance(scene, arc, at)) - offCentre;
      if (room > most && found(at)) {
        most = room;
        best = at;
      }
    }
  }
  return best;
}

/** Pixels from a point to the nearest thing that is not the arc itself. */
function clearance({ marks, labels, rings, edgeNames, arcs }: Scene, arc: SceneArc, at: Pixel): number {
  let least = CLEAR;
  const keep = (away: number): void => {
    least = Math.min(least, away);
  };
  for (const mark of marks) keep(awayFrom(mark, at));
  for (const { box } of [...labels, ...edgeNames]) keep(distanceToBox(box, at));
  for (const { center, radius } of rings) keep(distance(center, at) - radius);
  for (const other of arcs) {
    if (other === arc) continue;
    const half = other.width / 2;
    for (const curve of other.curves) keep(distanceToCurve(curve, at, least + half) - half);
  }
  return least;
}
