import { describe, expect, it } from 'vitest';
import type { Box, Pixel } from '../../../../src/geometry/camera';
import type { ArcHead, SceneArc } from '../../../../src/scene/types';
import { arcInk, arcSpine } from '../../../../src/story-layer/ink/arc-ink';
import { outlinesOf } from './path-numbers';

const REACH: Box = { x: -600, y: -600, width: 2480, height: 2000 };

function headAt(tip: Pixel, angle: number, hollow = false): ArcHead {
  return { tip, angle, size: 12, hollow, box: { x: tip[0] - 6, y: tip[1] - 6, width: 12, height: 12 } };
}

function arc(parts: Partial<SceneArc> = {}): SceneArc {
  return {
    id: 'a',
    flows: ['a'],
    from: 'x',
    to: 'y',
    curves: [{ start: [0, 0], control: [100, 0], end: [200, 0] }],
    strands: [{ flows: ['a'], kind: 'aid', sourcing: 'reported', offset: 0, width: 2 }],
    width: 2,
    heads: [headAt([200, 0], 0)],
    kind: 'aid',
    openStart: false,
    openEnd: false,
    middle: [100, 0],
    counted: false,
    emphasis: 'normal',
    ...parts,
  };
}

const xs = (path: string): number[] => outlinesOf(path).flatMap((outline) => outline.map(([x]) => x));

describe('arcInk', () => {
  it('ends the body inside the head', () => {
    const { body, heads } = arcInk(arc(), REACH);
    expect(Math.max(...xs(body))).toBeLessThan(200);
    expect(Math.max(...xs(body))).toBeGreaterThan(Math.min(...xs(heads[0] as string)));
  });

  it('draws a head for each head, and none more', () => {
    expect(arcInk(arc(), REACH).heads).toHaveLength(1);
    const both = arcInk(arc({ heads: [headAt([200, 0], 0), headAt([0, 0], Math.PI)] }), REACH);
    expect(both.heads).toHaveLength(2);
    expect(Math.min(...xs(both.body))).toBeGreaterThan(5);
  });

  it('draws each strand of a bundle', () => {
    const strands = ['a', 'b', 'c'].map((flow, i) => ({
      flows: [flow],
      kind: flow,
      sourcing: 'claimed' as const,
      offset: i * 3 - 3,
      width: 2,
    }));
    const ink = arcInk(arc({ strands, width: 8, kind: null }), REACH);
    expect(ink.strands.map(({ strand }) => strand.flows)).toEqual([['a'], ['b'], ['c']]);
    expect(new Set(ink.strands.map(({ path }) => path)).size).toBe(3);
  });

  it('brackets the ends that were inferred, and only those', () => {
    expect(arcInk(arc(), REACH).brackets).toBe('');
    const start = arcInk(arc({ openStart: true }), REACH);
    expect(Math.max(...xs(start.brackets))).toBeLessThan(10);
    expect(Math.min(...xs(start.body))).toBeGreaterThan(Math.min(...xs(start.brackets)));
    const end = arcInk(arc({ openEnd: true }), REACH);
    expect(Math.min(...xs(end.brackets))).toBeGreaterThan(200);
    expect(outlinesOf(arcInk(arc({ openStart: true, openEnd: true }), REACH).brackets)).toHaveLength(2);
  });

  it('goes on through the mark on the way', () => {
    const curves = [
      { start: [0, 0], control: [50, -20], end: [100, 0] },
      { start: [100, 0], control: [150, -20], end: [200, 0] },
    ] as const;
    const ink = arcInk(arc({ curves }), REACH);
    expect(Math.min(...xs(ink.body))).toBeLessThan(1);
    expect(Math.max(...xs(ink.body))).toBeGreaterThan(180);
    expect(ink.whole).toBe(true);
  });

  it('tells the direction of a long arc on the way, at the same places in any view', () => {
    const long = arc({
      curves: [{ start: [-3000, 0], control: [0, 0], end: [3000, 0] }],
      heads: [headAt([3000, 0], 0)],
    });
    const all = outlinesOf(arcInk(long, { x: -4000, y: -10, width: 8000, height: 20 }).waymarks);
    const seen = outlinesOf(arcInk(long, REACH).waymarks);
    expect(all.length).toBeGreaterThan(10);
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.length).toBeLessThan(all.length);
    for (const [tip] of seen) {
      expect(all.some(([other]) => Math.abs((other?.[0] ?? 0) - (tip?.[0] ?? 1)) < 0.02)).toBe(true);
    }
    // Each points the way of travel, and none lies on the head.
    for (const points of all) {
      expect(Math.max(...points.map(([x]) => x))).toBe(points[0]?.[0]);
      expect(points[0]?.[0]).toBeLessThan(2900);
    }
  });

  it('has no waymarks on a short arc, nor where it goes both ways', () => {
    expect(arcInk(arc(), REACH).waymarks).toBe('');
    const both = arc({
      curves: [{ start: [-3000, 0], control: [0, 0], end: [3000, 0] }],
      heads: [headAt([3000, 0], 0), headAt([-3000, 0], Math.PI)],
    });
    expect(arcInk(both, REACH).waymarks).toBe('');
  });

  it('says when it was cut to what is in reach', () => {
    const far = arc({ curves: [{ start: [-5e6, 0], control: [-2e6, -9e5], end: [200, 0] }] });
    expect(arcInk(far, REACH).whole).toBe(false);
    expect(arcInk(arc(), REACH).whole).toBe(true);
  });

  it('holds no number that is not one, even where its marks leave it no room', () => {
    const short = arc({ curves: [{ start: [9, 9], control: [9, 9], end: [9, 9] }], openStart: true, openEnd: true });
    const { body, strands, heads, brackets, waymarks } = arcInk(short, REACH);
    const all = [body, brackets, waymarks, arcSpine(short, REACH), ...heads, ...strands.map(({ path }) => path)].join(
      '',
    );
    expect(all).not.toMatch(/NaN|Infinity/);
  });
});
