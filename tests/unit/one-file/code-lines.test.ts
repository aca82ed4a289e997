import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeLines, decodeLines } from '../../../src/one-file/code-lines';

it('lines in letters are the same when read', () => {
  const step = fc.integer({ min: -720_000, max: 720_000 });
  const coarse = step.map((number) => number * 4);
  const arcs = fc.array(fc.oneof(fc.array(fc.tuple(step, step)), fc.array(fc.tuple(coarse, coarse))));
  fc.assert(
    fc.property(arcs, (lines) => {
      const letters = codeLines(lines);
      expect(letters).toMatch(/^[\w -]*$/);
      expect(decodeLines(letters)).toEqual(lines);
    }),
  );
});
