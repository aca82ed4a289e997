import { describe, expect, it } from 'vitest';
import type { Box, Pixel } from '../../../../src/geometry/camera';
import type { Quadratic } from '../../../../src/geometry/curve';
import { strandPath, taper } from '../../../../src/story-layer/ink/ribbon';
import { trackOf } from '../../../../src/story-layer/ink/track';
import { areaOf, outlinesOf } from './path-numbers';

const EVERYWHERE: Box = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };
const EAST: Quadratic = { start: [0, 0], control: [100, 0], end: [200, 0] };
const cut = { from: 0, to: 200, offset: 0, width: 4, twoWay: false };

/** Width across a path that runs east, at the ends of its outlines. */
function widthAt(outline: readonly Pixel[], x: number): number {
  const ys = outline.filter(([px]) => Math.abs(px - x) < 0.01).map(([, y]) => y);
  return Math.max(...ys) - Math.min(...ys);
}

describe('taper', () => {
  it('grows from tail to head', () => {
    const shares = [0, 0.25, 0.5, 0.75, 1].map((share) => taper(share, false));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares[4]).toBe(1);
  });

  it('is full at both heads and the same both ways', () => {
    expect(taper(0, true)).toBe(1);
    expect(taper(1, true)).toBe(1);
    expect(taper(0.3, true)).toBeCloseTo(taper(0.7, true), 12);
    expect(taper(0.5, true)).toBeLessThan(taper(0.2, true));
  });
});

describe('strandPath', () => {
  it('is a ribbon, narrow at the tail and as wide as the strand at the head', () => {
    const [outline] = outlinesOf(strandPath(trackOf([EAST], EVERYWHERE), cut, 'reported'));
    expect(outline && widthAt(outline, 200)).toBeCloseTo(4, 2);
    expect(outline && widthAt(outline, 0)).toBeCloseTo(4 * taper(0, false), 2);
  });

  it('never grows thinner than can be seen', () => {
    const [outline] = outlinesOf(strandPath(trackOf([EAST], EVERYWHERE), { ...cut, width: 1 }, 'reported'));
    expect(outline && widthAt(outline, 0)).toBeGreaterThanOrEqual(0.89);
  });

  it('lies to the left of travel by its offset, tapered with the rest', () => {
    const [outline] = outlinesOf(strandPath(trackOf([EAST], EVERYWHERE), { ...cut, offset: 10 }, 'reported'));
    const middleAt = (x: number): number => {
      const ys = (outline ?? []).filter(([px]) => Math.abs(px - x) < 0.01).map(([, y]) => y);
      return (Math.max(...ys) + Math.min(...ys)) / 2;
    };
    expect(middleAt(200)).toBeCloseTo(-10, 2);
    expect(middleAt(0)).toBeCloseTo(-10 * taper(0, false), 2);
  });

  it('keeps the strands of a bundle apart along their whole length', () => {
    const track = trackOf([{ start: [0, 0], control: [300, -200], end: [600, 0] }], EVERYWHERE);
    const at = (offset: number) =>
      outlinesOf(strandPath(track, { ...cut, to: track.length, offset, width: 2 }, 'reported'))[0] ?? [];
    const [upper, lower] = [at(1.4), at(-1.4)];
    // The upper strand's right edge comes back along the second half of its outline.
    const half = upper.length / 2;
    for (let i = 0; i < half; i++) {
      const [, rightOfUpper] = upper[upper.length - 1 - i] as Pixel;
      const [, leftOfLower] = lower[i] as Pixel;
      expect(rightOfUpper).toBeLessThan(leftOfLower + 0.01);
    }
  });

  it('is cut into as many outlines as there are dashes, and they taper too', () => {
    const outlines = outlinesOf(strandPath(trackOf([EAST], EVERYWHERE), cut, 'alleged'));
    expect(outlines.length).toBeGreaterThan(10);
    const areas = outlines.map(areaOf);
    // The first is drawn at the head: it is the largest.
    expect(areas[0]).toBeGreaterThan((areas.at(-2) as number) * 2);
  });

  it('is a row of growing dots for hearsay', () => {
    const path = strandPath(trackOf([EAST], EVERYWHERE), cut, 'rumoured');
    const radii = [...path.matchAll(/a([\d.]+),/g)].map(([, radius]) => Number(radius));
    expect(radii.length).toBeGreaterThan(20);
    expect(radii[0]).toBeGreaterThan(radii.at(-1) as number);
  });

  it('is empty where the arc leaves nothing between its heads', () => {
    expect(strandPath(trackOf([EAST], EVERYWHERE), { ...cut, from: 120, to: 90 }, 'reported')).toBe('');
  });

  it('stays short for an arc that crosses the world at street zoom', () => {
    const far: Quadratic = { start: [-9e6, -4e6], control: [-3e6, -4e6], end: [600, 400] };
    const track = trackOf([far], { x: -600, y: -600, width: 2480, height: 2000 });
    for (const sourcing of ['reported', 'claimed', 'alleged', 'rumoured'] as const) {
      const path = strandPath(track, { ...cut, to: track.length - 10 }, sourcing);
      expect(path.length).toBeGreaterThan(20);
      expect(path.length).toBeLessThan(40_000);
      expect(path).not.toContain('NaN');
    }
  });
});
