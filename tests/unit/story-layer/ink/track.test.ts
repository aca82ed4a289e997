import { describe, expect, it } from 'vitest';
import type { Box, Pixel } from '../../../../src/geometry/camera';
import { pointAt, type Quadratic } from '../../../../src/geometry/curve';
import { pointOn, type Run, stretch, type TrackPoint, trackOf } from '../../../../src/story-layer/ink/track';

const BOW: Quadratic = { start: [100, 400], control: [350, 100], end: [700, 380] };
const EVERYWHERE: Box = { x: -1e9, y: -1e9, width: 2e9, height: 2e9 };

/** Length by brute force. */
function lengthOf(curve: Quadratic, from = 0, to = 1): number {
  const steps = 20000;
  let sum = 0;
  let [x, y] = pointAt(curve, from);
  for (let i = 1; i <= steps; i++) {
    const [nx, ny] = pointAt(curve, from + ((to - from) * i) / steps);
    sum += Math.hypot(nx - x, ny - y);
    [x, y] = [nx, ny];
  }
  return sum;
}

function corner(run: Run, i: number): Pixel {
  const { x, y } = run[i] as TrackPoint;
  return [x, y];
}

function toSegment([x, y]: Pixel, [ax, ay]: Pixel, [bx, by]: Pixel): number {
  const [dx, dy] = [bx - ax, by - ay];
  const share = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

describe('trackOf', () => {
  it('is as long as the curves', () => {
    const onward: Quadratic = { start: [700, 380], control: [800, 500], end: [760, 640] };
    const track = trackOf([BOW, onward], EVERYWHERE);
    expect(track.whole).toBe(true);
    expect(track.length).toBeCloseTo(lengthOf(BOW) + lengthOf(onward), 1);
    expect(track.runs).toHaveLength(2);
    expect(track.runs[1]?.[0]?.s).toBeCloseTo(lengthOf(BOW), 1);
  });

  it('strays from the curve by less than a tenth of a pixel', () => {
    const [run] = trackOf([BOW], EVERYWHERE).runs;
    if (!run) throw new Error('expected a run');
    for (let i = 0; i <= 500; i++) {
      const point = pointAt(BOW, i / 500);
      const distances = run.slice(1).map((_, j) => toSegment(point, corner(run, j), corner(run, j + 1)));
      expect(Math.min(...distances)).toBeLessThan(0.1);
    }
  });

  it('has its normals to the left of travel', () => {
    const east: Quadratic = { start: [0, 0], control: [50, 0], end: [100, 0] };
    const [run] = trackOf([east], EVERYWHERE).runs;
    expect(run && pointOn(run, 30)).toEqual({ x: 30, y: 0, normalX: 0, normalY: -1, s: 30 });
  });

  it('keeps distances from the true start when it is cut to the view', () => {
    const far: Quadratic = { start: [-2e6, 3e5], control: [-9e5, -4e5], end: [400, 300] };
    const track = trackOf([far], { x: -600, y: -600, width: 2500, height: 2000 });
    const [run] = track.runs;
    expect(track.whole).toBe(false);
    expect(run && pointOn(run, track.length)).toMatchObject({ x: 400, y: 300 });
    // Seven hundred pixels of two million: a point there lies as far from the end as the distances say.
    const back = run && pointOn(run, track.length - 300);
    expect(back && Math.hypot(back.x - 400, back.y - 300)).toBeCloseTo(300, 0);
    expect(run?.length).toBeLessThan(50);
  });

  it('has no runs where nothing is in reach, and still its length', () => {
    const track = trackOf([BOW], { x: 5000, y: 5000, width: 10, height: 10 });
    expect(track.runs).toEqual([]);
    expect(track.length).toBeCloseTo(lengthOf(BOW), 1);
  });

  it('stays finite for a curve without length', () => {
    const track = trackOf([{ start: [5, 5], control: [5, 5], end: [5, 5] }], EVERYWHERE);
    expect(track.length).toBe(0);
    for (const run of track.runs) expect(run.flatMap(Object.values).every(Number.isFinite)).toBe(true);
  });
});

describe('stretch', () => {
  it('begins and ends exactly where it is told', () => {
    const [run] = trackOf([BOW], EVERYWHERE).runs;
    const points = run ? stretch(run, 50, 260) : [];
    expect(points[0]?.s).toBe(50);
    expect(points.at(-1)?.s).toBe(260);
    const walked = points.slice(1).reduce((sum, point, i) => {
      const before = points[i];
      return sum + (before ? Math.hypot(point.x - before.x, point.y - before.y) : 0);
    }, 0);
    expect(walked).toBeCloseTo(210, 0);
  });

  it('is empty beyond the run', () => {
    const [run] = trackOf([BOW], EVERYWHERE).runs;
    expect(run && stretch(run, 5000, 6000)).toEqual([]);
  });
});
