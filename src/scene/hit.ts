/** What lies under a point of the map. Geometric, so that nothing drawn need catch the pointer and every drag pans. */
import { centerOf, distanceToBox } from '../geometry/box';
import type { Pixel } from '../geometry/camera';
import { boundsOf, nearestOn } from '../geometry/curve';
import { distance } from '../geometry/vector';
import { SCENE } from './defaults';
import type { Emphasis, Mark, Scene, SceneArc, SceneRing } from './types';

interface Hit {
  readonly id: string;
  /** Pixels from the pointer; 0 inside. */
  readonly away: number;
  /** Settles ties: what is smaller wins. */
  readonly tie: number;
}

/** Lit arcs lie over the others, and so they are hit first where they run together. */
const DEPTH: Readonly<Record<Emphasis, number>> = { selected: 0, related: 1, normal: 2, faded: 3 };

/**
 * Id of the place, ring or arc at a point, or within `tolerance` pixels of it; `null` where there is none. Places
 * (their marks, labels and names at the edge) come before rings and rings before arcs; among equals the nearest wins.
 */
export function hitTest(scene: Scene, pixel: Pixel, tolerance: number): string | null {
  const over = nearest(edgeHits(scene, pixel), 0);
  const hit =
    over ??
    nearest([...markHits(scene, pixel), ...labelHits(scene, pixel), ...edgeHits(scene, pixel)], tolerance) ??
    nearest(
      scene.rings.map((ring) => ringHit(ring, pixel)),
      tolerance,
    ) ??
    nearest(
      scene.arcs.flatMap((arc) => arcHit(arc, pixel, tolerance) ?? []),
      tolerance,
    );
  return hit?.id ?? null;
}

function nearest(hits: readonly Hit[], tolerance: number): Hit | null {
  let best: Hit | null = null;
  for (const hit of hits) {
    if (hit.away > tolerance) continue;
    if (!best || hit.away < best.away || (hit.away === best.away && hit.tie < best.tie)) best = hit;
  }
  return best;
}

function edgeHits({ edgeNames }: Scene, pixel: Pixel): readonly Hit[] {
  return edgeNames.map(({ place, box }) => ({
    id: place,
    away: distanceToBox(box, pixel),
    tie: distance(centerOf(box), pixel),
  }));
}

function markHits({ marks }: Scene, pixel: Pixel): readonly Hit[] {
  // Of a region nothing is drawn but its words: its label is hit instead.
  return marks
    .filter(({ shape }) => shape !== 'region')
    .map((mark) => ({ id: mark.id, away: awayFrom(mark, pixel), tie: distance(mark.at, pixel) }));
}

/** Pixels from a point to a mark; 0 inside it. */
export function awayFrom({ at, box, badge, radius }: Mark, pixel: Pixel): number {
  const away = box ? distanceToBox(box, pixel) : Math.max(0, distance(at, pixel) - radius);
  return badge ? Math.min(away, distanceToBox(badge, pixel)) : away;
}

function labelHits({ labels }: Scene, pixel: Pixel): readonly Hit[] {
  return labels.map(({ place, box, at }) => ({ id: place, away: distanceToBox(box, pixel), tie: distance(at, pixel) }));
}

function ringHit({ id, center, radius }: SceneRing, pixel: Pixel): Hit {
  const far = distance(center, pixel);
  return { id, away: Math.max(0, far - radius), tie: far };
}

function arcHit(arc: SceneArc, pixel: Pixel, tolerance: number): Hit | null {
  const reach = arc.width / 2 + tolerance;
  // A bundle's count is a part of it, and lies over the other arcs.
  const counted = arc.flows.length > 1 && distance(arc.middle, pixel) <= SCENE.countHeight / 2;
  if (counted) return { id: arc.id, away: 0, tie: -1 };
  let away = Number.POSITIVE_INFINITY;
  for (const curve of arc.curves) {
    if (distanceToBox(boundsOf(curve), pixel) <= reach) away = Math.min(away, nearestOn(curve, pixel).distance);
  }
  return away > reach
    ? null
    : { id: arc.id, away: Math.max(0, away - arc.width / 2), tie: DEPTH[arc.emphasis] * 1000 + away };
}
