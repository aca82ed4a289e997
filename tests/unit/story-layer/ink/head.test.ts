import { describe, expect, it } from 'vitest';
import type { Pixel } from '../../../../src/geometry/camera';
import type { ArcHead } from '../../../../src/scene/types';
import { bracketPath, headInset, headPath } from '../../../../src/story-layer/ink/head';
import { areaOf, outlinesOf } from './path-numbers';

const head = (angle: number): ArcHead => ({
  tip: [50, 80],
  angle,
  size: 12,
  hollow: false,
  box: { x: 0, y: 0, width: 0, height: 0 },
});

/** Distance ahead of the tip, and to the left of travel. */
function inTravel([x, y]: Pixel, angle: number): Pixel {
  const [dx, dy] = [x - 50, y - 80];
  return [dx * Math.cos(angle) + dy * Math.sin(angle), dx * Math.sin(angle) - dy * Math.cos(angle)];
}

describe('headPath', () => {
  it.each([0, 1, 2.5, -2, Math.PI])('has its foremost point at the tip and none beyond its size (%f rad)', (angle) => {
    const [outline] = outlinesOf(headPath(head(angle), 3));
    const points = (outline ?? []).map((point) => inTravel(point, angle));
    expect(Math.max(...points.map(([ahead]) => ahead))).toBeCloseTo(0, 1);
    expect(Math.min(...points.map(([ahead]) => ahead))).toBeCloseTo(-12, 1);
  });

  it('has its long barb on the left of travel', () => {
    const points = (outlinesOf(headPath(head(0.7), 3))[0] ?? []).map((point) => inTravel(point, 0.7)[1]);
    expect(Math.max(...points)).toBeGreaterThan(-Math.min(...points) * 2);
  });

  it('stands out from its ribbon on both sides, however wide that is', () => {
    for (const width of [2, 8, 14, 30]) {
      const sideways = (outlinesOf(headPath(head(0), width))[0] ?? []).map((point) => inTravel(point, 0)[1]);
      expect(Math.max(...sideways)).toBeGreaterThan(width / 2 + 2);
      expect(Math.min(...sideways)).toBeLessThan(-width / 2 - 1);
    }
  });

  it('is large enough to be seen at twelve pixels', () => {
    expect(areaOf(outlinesOf(headPath(head(0), 2))[0] ?? [])).toBeGreaterThan(30);
  });

  it('lets the body end inside it', () => {
    expect(headInset(head(0))).toBeLessThan(12);
    expect(headInset(head(0))).toBeGreaterThan(6);
  });
});

describe('bracketPath', () => {
  it('closes the line of travel off beyond the end, its feet pointing back', () => {
    const points = (outlinesOf(bracketPath([50, 80], 1.2, 3))[0] ?? []).map((point) => inTravel(point, 1.2));
    expect(points).toHaveLength(4);
    const ahead = points.map(([x]) => x);
    expect(ahead[1]).toBeCloseTo(ahead[2] as number, 1);
    expect(ahead[0]).toBeLessThan(ahead[1] as number);
    expect(ahead[3]).toBeLessThan(ahead[2] as number);
    expect(Math.min(...ahead)).toBeGreaterThan(0);
    expect(points[1]?.[1]).toBeCloseTo(-(points[2]?.[1] as number), 1);
  });
});
