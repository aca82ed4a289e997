import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pixel } from '../../../src/geometry/camera';
import type { SceneArc, SceneArea } from '../../../src/scene/types';
import { shiftOfArc, shiftOfArea } from '../../../src/story-layer/shift';

function arcAt([dx, dy]: Pixel, parts: Partial<SceneArc> = {}): SceneArc {
  const at = (x: number, y: number): Pixel => [x + dx, y + dy];
  return {
    id: 'a',
    flows: ['a'],
    from: 'x',
    to: 'y',
    curves: [{ start: at(10, 10), control: at(60, -20), end: at(120, 30) }],
    strands: [{ flows: ['a'], kind: 'aid', sourcing: 'claimed', offset: 0, width: 2 }],
    width: 2,
    heads: [{ tip: at(120, 30), angle: 0.5, size: 12, hollow: false, box: { x: 0, y: 0, width: 1, height: 1 } }],
    kind: 'aid',
    openStart: false,
    openEnd: false,
    middle: at(60, 0),
    counted: false,
    emphasis: 'normal',
    ...parts,
  };
}

function areaAt([dx, dy]: Pixel, corner = 40): SceneArea {
  const ring: Pixel[] = [
    [0 + dx, 0 + dy],
    [30 + dx, 5 + dy],
    [corner + dx, 40 + dy],
  ];
  return { place: 'p', rings: [ring], approximate: false, emphasis: 'normal' };
}

const pixels = fc.double({ min: -1e5, max: 1e5, noNaN: true });

describe('shiftOfArc', () => {
  it('is how far a pan moved the arc', () => {
    fc.assert(
      fc.property(pixels, pixels, (dx, dy) => {
        const shift = shiftOfArc(arcAt([0, 0]), arcAt([dx, dy]));
        expect(shift?.[0]).toBeCloseTo(dx, 6);
        expect(shift?.[1]).toBeCloseTo(dy, 6);
      }),
    );
  });

  it('does not mind what is not drawn', () => {
    expect(shiftOfArc(arcAt([0, 0]), arcAt([3, 4], { emphasis: 'faded', id: 'b' }))).toEqual([3, 4]);
  });

  const [strand] = arcAt([0, 0]).strands;
  const [head] = arcAt([0, 0]).heads;
  if (!strand || !head) throw new Error('expected a strand and a head');
  it.each<[string, Partial<SceneArc>]>([
    ['its bend', { curves: [{ start: [10, 10], control: [60, -21], end: [120, 30] }] }],
    ['its length', { curves: [{ start: [10, 10], control: [60, -20], end: [121, 30] }] }],
    ['its curves', { curves: [...arcAt([0, 0]).curves, ...arcAt([0, 0]).curves] }],
    ['its width', { width: 3 }],
    ['its sourcing', { strands: [{ ...strand, sourcing: 'rumoured' }] }],
    ['its kind', { strands: [{ ...strand, kind: 'arms' }] }],
    ['its heads', { heads: [head, head] }],
    ['the filling of its head', { heads: [{ ...head, hollow: true }] }],
    ['the turn of its head', { heads: [{ ...head, angle: 0.6 }] }],
    ['an open end', { openEnd: true }],
    ['an open start', { openStart: true }],
  ])('is none where the arc changed %s', (_, parts) => {
    expect(shiftOfArc(arcAt([0, 0]), arcAt([0, 0], parts))).toBeNull();
  });
});

describe('shiftOfArea', () => {
  it('is how far a pan moved the outline, and none where its shape changed', () => {
    expect(shiftOfArea(areaAt([0, 0]), areaAt([-7, 9]))).toEqual([-7, 9]);
    expect(shiftOfArea(areaAt([0, 0]), areaAt([0, 0], 41))).toBeNull();
    expect(shiftOfArea(areaAt([0, 0]), { ...areaAt([0, 0]), rings: [] })).toBeNull();
  });
});
