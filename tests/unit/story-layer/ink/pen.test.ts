import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pen } from '../../../../src/story-layer/ink/pen';

describe('Pen', () => {
  it('writes every coordinate to the nearest hundredth', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        const pen = new Pen();
        pen.moveTo(value, -value);
        const [, x, y] = /^M(-?\d+\.\d\d),(-?\d+\.\d\d)$/.exec(pen.toString()) ?? [];
        expect(Math.abs(Number(x) - value)).toBeLessThanOrEqual(0.00501);
        expect(Math.abs(Number(y) + value)).toBeLessThanOrEqual(0.00501);
      }),
    );
  });

  it('writes no negative zero', () => {
    const pen = new Pen();
    pen.moveTo(-0.001, -0.7);
    expect(pen.toString()).toBe('M0.00,-0.70');
  });

  it('closes what it is told to close', () => {
    const pen = new Pen();
    pen.moveTo(1, 2);
    pen.lineTo(3, 4);
    pen.close();
    pen.circle(10, 10, 2);
    expect(pen.toString()).toBe(
      'M1.00,2.00L3.00,4.00ZM8.00,10.00A2.00,2.00 0 0 1 12.00,10.00A2.00,2.00 0 0 1 8.00,10.00Z',
    );
  });
});
