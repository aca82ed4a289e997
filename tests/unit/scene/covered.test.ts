import { describe, expect, it } from 'vitest';
import { distanceToBox } from '../../../src/geometry/box';
import { pointAt } from '../../../src/geometry/curve';
import { distance } from '../../../src/geometry/vector';
import { coveredSpots, SPOT } from '../../../src/scene/covered';
import { realStory, sceneAt, viewOf } from './look';

const story = realStory();
/** Nothing along the sides. */
const AIR = { top: 12, right: 12, bottom: 12, left: 12 };
const WIDE = { center: [42, 44], zoom: 3.5 } as const;

describe('covered spots', () => {
  const scene = sceneAt(story, WIDE);
  const { width, height } = scene.camera;
  const isInside = ([x, y]: readonly [number, number]): boolean => x >= 0 && y >= 0 && x <= width && y <= height;

  it('leave no piece of an arc in view farther from a spot than a spot is wide', () => {
    const spots = coveredSpots(scene, AIR, []);
    for (const { curves } of scene.arcs) {
      for (const curve of curves) {
        for (let t = 0; t <= 1; t += 1 / 64) {
          const at = pointAt(curve, t);
          // Near the edge the nearest spot may lie outside.
          if (!isInside([at[0] - SPOT, at[1] - SPOT]) || !isInside([at[0] + SPOT, at[1] + SPOT])) continue;
          expect(Math.min(...spots.map((spot) => distance(spot, at)))).toBeLessThan(SPOT);
        }
      }
    }
  });

  it('lie on every name, in view, and each once', () => {
    const spots = coveredSpots(scene, AIR, []);
    for (const { box } of scene.labels.filter(({ at }) => isInside(at)))
      expect(Math.min(...spots.map((spot) => distanceToBox(box, spot)))).toBeLessThanOrEqual(SPOT / 2);
    expect(spots.every(isInside)).toBe(true);
    expect(new Set(spots.map(String)).size).toBe(spots.length);
  });

  const empty = { ...scene, marks: [], arcs: [], rings: [], labels: [], edgeNames: [] };

  it('lie along every edge, which would cut a name', () => {
    const only = coveredSpots(empty, AIR, []);
    const nearest = (at: readonly [number, number]) => Math.min(...only.map((spot) => distance(spot, at)));
    for (let x = 0; x <= width; x += SPOT / 2)
      for (const y of [0, height]) expect(nearest([x, y])).toBeLessThanOrEqual(SPOT / 2 + 0.01);
    for (let y = 0; y <= height; y += SPOT / 2)
      for (const x of [0, width]) expect(nearest([x, y])).toBeLessThanOrEqual(SPOT / 2 + 0.01);
  });

  it('lie along the sides where something stands there, and not on the map between them', () => {
    const inner = ([x, y]: readonly [number, number]) => x > 0 && x < width && y > 0 && y < height;
    const only = coveredSpots(empty, { ...AIR, top: 46 }, []).filter(inner);
    expect(Math.max(...only.map(([, y]) => y))).toBeLessThan(46);
    for (let x = 0; x < width; x += SPOT)
      expect(Math.min(...only.map((spot) => distance(spot, [x, 23])))).toBeLessThanOrEqual(SPOT);
  });

  it('lie on every button, and leave the map beside it free', () => {
    const button = { x: 800, y: 200, width: 34, height: 34 };
    const only = coveredSpots(empty, AIR, [button]).filter(([x, y]) => x > 0 && x < width && y > 0 && y < height);
    for (const [x, y] of [
      [801, 201],
      [817, 217],
      [833, 233],
    ] as const)
      expect(Math.min(...only.map((spot) => distance(spot, [x, y])))).toBeLessThanOrEqual(SPOT);
    for (const spot of only) expect(distanceToBox(button, spot)).toBe(0);
  });

  it('are not on arcs that the selection fades', () => {
    const selected = sceneAt(story, WIDE, undefined, viewOf('ramadi'));
    expect(coveredSpots(selected, AIR, []).length).toBeLessThan(coveredSpots(scene, AIR, []).length / 2);
  });

  it('lie on the counts of such arcs, which would be read with a name', () => {
    const selected = sceneAt(story, WIDE, undefined, viewOf('ramadi'));
    const counts = selected.arcs.filter(({ counted, middle }) => counted && isInside(middle));
    expect(counts.length).toBeGreaterThan(2);
    const spots = coveredSpots(selected, AIR, []);
    for (const { middle } of counts)
      expect(Math.min(...spots.map((spot) => distance(spot, middle)))).toBeLessThanOrEqual(SPOT / 2);
  });
});
