import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pixelProjection } from '../../../src/geometry/camera';
import { type FitPoint, fitCamera } from '../../../src/geometry/fit';

const SIZE = { width: 880, height: 640 };
const INSETS = { top: 12, right: 56, bottom: 34, left: 12 };
const RANGE = { min: 0, max: 14 };

const side = fc.double({ min: 0, max: 60, noNaN: true });
const point: fc.Arbitrary<FitPoint> = fc.record({
  at: fc.tuple(fc.double({ min: 0.2, max: 0.8, noNaN: true }), fc.double({ min: 0.2, max: 0.8, noNaN: true })),
  room: fc.record({ top: side, right: side, bottom: side, left: side }),
});

/** Pixels by which points and their room stick out of the insets. */
function excess(points: readonly FitPoint[], center: readonly [number, number], zoom: number): number {
  const project = pixelProjection({ center, zoom, ...SIZE });
  const out = points.flatMap(({ at, room }) => {
    const [x, y] = project(at);
    return [
      INSETS.left - (x - room.left),
      x + room.right - (SIZE.width - INSETS.right),
      INSETS.top - (y - room.top),
      y + room.bottom - (SIZE.height - INSETS.bottom),
    ];
  });
  return Math.max(...out);
}

describe('fitting a camera', () => {
  it('shows every point with its room inside the insets', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 8 }), (points) => {
        const camera = fitCamera(points, SIZE, INSETS, RANGE);
        expect(camera).not.toBeNull();
        if (camera && camera.zoom > RANGE.min) expect(excess(points, camera.center, camera.zoom)).toBeLessThan(0.5);
      }),
    );
  });

  it('is as close as it can be: a little closer shows less', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 8 }), (points) => {
        const camera = fitCamera(points, SIZE, INSETS, RANGE);
        if (!camera || camera.zoom >= RANGE.max) return;
        const closer = fitCamera(points, SIZE, INSETS, { min: camera.zoom + 0.05, max: camera.zoom + 0.05 });
        expect(closer && excess(points, closer.center, closer.zoom)).toBeGreaterThan(0);
      }),
    );
  });

  it('leaves no point under what stands in the corner, and comes as close as without it where the other way has room', () => {
    const corner = [92, 60] as const;
    const insets = { ...INSETS, corner };
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 8 }), (points) => {
        const camera = fitCamera(points, SIZE, insets, RANGE);
        if (!camera || camera.zoom <= RANGE.min) return;
        const project = pixelProjection({ ...camera, ...SIZE });
        for (const [x, y] of points.map(({ at }) => project(at))) expect(x < corner[0] && y < corner[1]).toBe(false);
        expect(excess(points, camera.center, camera.zoom)).toBeLessThan(0.5);
      }),
    );
    const room = { top: 20, right: 20, bottom: 20, left: 20 };
    const wide: readonly FitPoint[] = [
      { at: [0.3, 0.5], room },
      { at: [0.7, 0.51], room },
    ];
    const low = { width: 300, height: 200 };
    expect(fitCamera(wide, low, insets, RANGE)?.zoom).toBe(fitCamera(wide, low, INSETS, RANGE)?.zoom);
  });

  it('keeps to the range of zooms', () => {
    const room = { top: 0, right: 0, bottom: 0, left: 0 };
    const one: FitPoint = { at: [0.5, 0.5], room };
    expect(fitCamera([one], SIZE, INSETS, { min: 1, max: 6 })?.zoom).toBe(6);
    const far: readonly FitPoint[] = [
      { at: [0, 0.1], room },
      { at: [1, 0.9], room },
    ];
    expect(fitCamera(far, SIZE, INSETS, { min: 3, max: 6 })?.zoom).toBe(3);
  });

  it('is null without points', () => {
    expect(fitCamera([], SIZE, INSETS, RANGE)).toBeNull();
  });
});
