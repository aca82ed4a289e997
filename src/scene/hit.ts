/** What lies under a point of the map. Geometric, so that nothing drawn need catch the pointer and every drag pans. */
import { centerOf, distanceToBox } from '../geometry/box';
import type { Pixel } from '../geometry/camera';
import { distanceToCurve } from '../geometry/curve';
import { distance } from '../geometry/vector';
import { SCENE } from './defaults';
import type { Emphasis, Mark, Scene, SceneArc, SceneLabel, SceneRing } from './types';

interface Hit {
  readonly id: string;
  /** Pixels from the pointer; 0 inside. */
  readonly away: number;
  /** Settles ties: what is smaller wins. */
  readonly tie: number;
  /** What is smaller comes before all that is greater, however near. */
  readonly rank: number;
  /** Words or a count, which are meant by whoever points into them. */
  readonly lettered?: boolean;
}

/** A name at the edge, or of a place. */
type Words = Pick<SceneLabel, 'place' | 'box'>;

/** Lit arcs lie over the others, and so they are hit first where they run together. */
const DEPTH: Readonly<Record<Emphasis, number>> = { selected: 0, related: 1, normal: 2, faded: 3 };

/** Pixels from a thumb's middle within which it is on a thing, whatever lies under that. */
const ON = 4;

/** Pixels by which a thing must be nearer to a thumb than the next to be told from it. */
const CLEARLY = 10;

/**
 * Id of the place, ring or arc at a point, or within `tolerance` pixels of it; `null` where there is none. Places
 * (their marks, labels and names at the edge) come before rings and rings before arcs; among equals the nearest wins.
 */
export function hitTest(scene: Scene, pixel: Pixel, tolerance: number): string | null {
  return hitsAt(scene, pixel, tolerance)[0]?.id ?? null;
}

/**
 * Ids of all that a thumb may mean, within `tolerance` pixels of its middle, the nearest first: one alone where that
 * is told from the rest. A thumb in the middle of a place does not mean the rings and arcs there, nor one in the middle of
 * a ring the arcs; beside them all are weighed together.
 */
export function choicesAt(scene: Scene, pixel: Pixel, tolerance: number): readonly string[] {
  const hits = hitsAt(scene, pixel, tolerance);
  const on = hits.find(({ away, lettered }) => away <= (lettered ? 0 : ON));
  if (on?.lettered) return [on.id];
  const nearestFirst = hits.filter(({ rank }) => !on || rank <= on.rank).sort((a, b) => a.away - b.away);
  const least = nearestFirst[0]?.away ?? 0;
  return [...new Set(nearestFirst.filter(({ away }) => away < least + CLEARLY).map(({ id }) => id))];
}

/** All within reach, in the order in which a mouse means them. */
function hitsAt(scene: Scene, pixel: Pixel, tolerance: number): readonly Hit[] {
  return [
    ...wordHits(scene.edgeNames, pixel, 0),
    ...markHits(scene, pixel),
    ...wordHits(scene.labels, pixel, 1),
    ...scene.rings.map((ring) => ringHit(ring, pixel)),
    ...scene.arcs.flatMap((arc) => arcHit(arc, pixel, tolerance) ?? []),
  ]
    .filter(({ away }) => away <= tolerance)
    .sort((a, b) => a.rank - b.rank || a.away - b.away || a.tie - b.tie);
}

/** Names that lie over all else have a rank of their own where they are pointed into. */
function wordHits(words: readonly Words[], pixel: Pixel, rankInside: number): readonly Hit[] {
  return words.map(({ place, box }) => {
    const away = distanceToBox(box, pixel);
    return { id: place, away, tie: distance(centerOf(box), pixel), rank: away === 0 ? rankInside : 1, lettered: true };
  });
}

function markHits({ marks }: Scene, pixel: Pixel): readonly Hit[] {
  // Of a region nothing is drawn but its words: its label is hit instead.
  return marks
    .filter(({ shape }) => shape !== 'region')
    .map((mark) => ({
      id: mark.id,
      away: awayFrom(mark, pixel),
      tie: distance(mark.at, pixel),
      rank: 1,
      lettered: mark.box !== null,
    }));
}

/** Pixels from a point to a mark; 0 inside it. */
export function awayFrom({ at, box, badge, radius }: Mark, pixel: Pixel): number {
  const away = box ? distanceToBox(box, pixel) : Math.max(0, distance(at, pixel) - radius);
  return badge ? Math.min(away, distanceToBox(badge, pixel)) : away;
}

function ringHit({ id, center, radius }: SceneRing, pixel: Pixel): Hit {
  const far = distance(center, pixel);
  return { id, away: Math.max(0, far - radius), tie: far, rank: 2 };
}

function arcHit(arc: SceneArc, pixel: Pixel, tolerance: number): Hit | null {
  const { id, width } = arc;
  const reach = width / 2 + tolerance;
  // A bundle's count is a part of it, and lies over the other arcs.
  const counted = arc.counted && distance(arc.middle, pixel) <= SCENE.countHeight / 2;
  if (counted) return { id, away: 0, tie: -1, rank: 3, lettered: true };
  const away = Math.min(...arc.curves.map((curve) => distanceToCurve(curve, pixel, reach)));
  if (away > reach) return null;
  return { id, away: Math.max(0, away - width / 2), tie: DEPTH[arc.emphasis] * 1000 + away, rank: 3 };
}
