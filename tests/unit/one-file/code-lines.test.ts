import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeLines, decodeLines, UNITS } from '../../../src/one-file/code-lines';

it('lines in letters are the same when read', () => {
  const step = fc.integer({ min: -180_000, max: 180_000 });
  const line = fc
    .tuple(fc.constantFrom(...Object.values(UNITS)), fc.array(fc.tuple(step, step)))
    .map(([unit, steps]) => steps.map(([x, y]) => [x * unit, y * unit]));
  const arcs = fc.array(line);
  fc.assert(
    fc.property(arcs, (lines) => {
      const letters = codeLines(lines);
      expect(letters).toMatch(/^[\w -]*$/);
      expect(decodeLines(letters)).toEqual(lines);
    }),
  );
});
