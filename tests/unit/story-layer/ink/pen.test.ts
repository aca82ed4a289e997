import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pen } from '../../../../src/story-layer/ink/pen';
import { outlinesOf } from './path-numbers';

const pixels = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('Pen', () => {
  it('is within half a hundredth of every point, however many steps it took there', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(pixels, pixels), { minLength: 1, maxLength: 60 }), (points) => {
        const pen = new Pen();
        pen.line(points);
        const [read] = outlinesOf(pen.toString());
        expect(read).toHaveLength(points.length);
        points.forEach(([x, y], i) => {
          expect(Math.abs((read?.[i]?.[0] ?? Number.NaN) - x)).toBeLessThan(0.0051);
          expect(Math.abs((read?.[i]?.[1] ?? Number.NaN) - y)).toBeLessThan(0.0051);
        });
      }),
    );
  });

  it('writes path data', () => {
    const pen = new Pen();
    pen.outline([
      [-0.001, -0.7],
      [3, 4.05],
    ]);
    pen.outline([]);
    pen.circle(10, 10, 2);
    expect(pen.toString()).toBe('M0,-0.7l3,4.75zM8,10a2,2 0 0 1 4,0a2,2 0 0 1 -4,0z');
  });
});
