import { describe, expect, it } from 'vitest';
import { kindColors, PALETTE } from '../../../src/scene/palette';
import type { Kind } from '../../../src/story/types';

type Rgb = readonly [number, number, number];

/** Land and water of each theme. */
const GROUNDS = { light: ['#f4f0e8', '#dbe4e8'], dark: ['#1d2024', '#12161b'] } as const;
const THEMES = ['light', 'dark'] as const;

/** Channels of linear light in [0, 1]; WCAG 2.2, definition of relative luminance. */
function linear(hex: string): Rgb {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2, definition of contrast ratio. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/**
 * Machado, Oliveira and Fernandes: "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
 * TVCG 15 (6), 2009; the matrices of severity 1.0, for linear RGB.
 */
const PROTANOPIA = [
  [0.152286, 1.052583, -0.204868],
  [0.114503, 0.786281, 0.099216],
  [-0.003882, -0.048116, 1.051998],
] as const;
const DEUTERANOPIA = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
] as const;

function seenWith(matrix: readonly Rgb[], [r, g, b]: Rgb): Rgb {
  const row = ([x, y, z]: Rgb): number => Math.max(0, Math.min(1, x * r + y * g + z * b));
  return matrix.map(row) as unknown as Rgb;
}

/** CIE 1976 L*a*b*, D65, of linear sRGB (IEC 61966-2-1). */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** The smallest CIE 1976 colour difference between two of the colours. */
function leastDifference(colors: readonly Rgb[]): number {
  let least = Number.POSITIVE_INFINITY;
  colors.forEach((a, i) => {
    for (const b of colors.slice(0, i)) {
      const [l, m, n] = lab(a);
      const [p, q, r] = lab(b);
      least = Math.min(least, Math.hypot(l - p, m - q, n - r));
    }
  });
  return least;
}

function kinds(...ids: string[]): Kind[] {
  return ids.map((id) => ({ id, name: { en: id } }));
}

describe('the palette of kinds', () => {
  it('holds six colours at least, and no colour twice', () => {
    expect(PALETTE.length).toBeGreaterThanOrEqual(6);
    for (const theme of THEMES) expect(new Set(PALETTE.map((color) => color[theme])).size).toBe(PALETTE.length);
  });

  for (const theme of THEMES) {
    it(`keeps 3:1 against land and water in the ${theme} theme`, () => {
      for (const color of PALETTE) {
        for (const ground of GROUNDS[theme]) {
          expect(contrast(color[theme], ground), `${color[theme]} on ${ground}`).toBeGreaterThanOrEqual(3);
        }
      }
    });

    // A difference of 2.3 is just seen (Mahy et al. 1994); a legend, and thin lines far apart, need several times that.
    it(`stays apart without red or green cones in the ${theme} theme`, () => {
      const colors = PALETTE.map((color) => linear(color[theme]));
      expect(leastDifference(colors)).toBeGreaterThan(30);
      expect(leastDifference(colors.map((color) => seenWith(PROTANOPIA, color)))).toBeGreaterThan(16);
      expect(leastDifference(colors.map((color) => seenWith(DEUTERANOPIA, color)))).toBeGreaterThan(16);
    });
  }
});

describe('kindColors', () => {
  it('gives each kind the same colour wherever it stands in the file', () => {
    const there = kindColors({ kinds: kinds('arms', 'aid', 'pressure') });
    const back = kindColors({ kinds: kinds('pressure', 'arms', 'aid') });
    for (const id of ['arms', 'aid', 'pressure']) expect(back.get(id)).toEqual(there.get(id));
  });

  it('gives no two kinds one colour while the palette lasts', () => {
    const colors = kindColors({ kinds: kinds(...PALETTE.map((_, i) => `kind-${i}`)) });
    expect(new Set([...colors.values()].map(({ light }) => light)).size).toBe(PALETTE.length);
  });

  it('begins again where a story has more kinds than there are colours', () => {
    const ids = Array.from({ length: PALETTE.length + 1 }, (_, i) => `kind-${String(i).padStart(2, '0')}`);
    const colors = kindColors({ kinds: kinds(...ids) });
    expect(colors.size).toBe(ids.length);
    expect(colors.get(ids[PALETTE.length] as string)).toEqual(PALETTE[0]);
  });

  it("uses a story's own colour as it is and leaves the others theirs", () => {
    const plain = kindColors({ kinds: kinds('aid', 'arms', 'pressure') });
    const own = kindColors({
      kinds: kinds('aid', 'arms', 'pressure').map((kind) =>
        kind.id === 'arms' ? { ...kind, color: '#123456' } : kind,
      ),
    });
    expect(own.get('arms')).toEqual({ light: '#123456', dark: '#123456' });
    expect(own.get('aid')).toEqual(plain.get('aid'));
    expect(own.get('pressure')).toEqual(plain.get('pressure'));
  });
});
