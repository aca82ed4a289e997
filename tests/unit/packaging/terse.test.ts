import { describe, expect, it } from 'vitest';
import { terse } from '../../../src/packaging/terse';

const CODE = `/*! Its licence. */
/* said to those who read it */
function twice(number) { const unused = 1; return [number, number]; }
export const written = (text) => twice(text).join(', ');
export { twice as both };
export const load = () => import('./part.js');
`;

describe('a module in fewer letters', () => {
  it('does what it did under the names that it had, and keeps its licence and its imports', async () => {
    const code = await terse(CODE);
    expect(code.length).toBeLessThan(CODE.length / 1.3);
    expect(code).toContain('/*! Its licence. */');
    expect(code).not.toContain('said to');
    expect(code).toMatch(/import\(["'`]\.\/part\.js["'`]\)/);
    const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(module.written('a')).toBe('a, a');
    expect(module.both(1)).toEqual([1, 1]);
  });

  it('is refused where it is none', async () => {
    await expect(terse('export const = 1')).rejects.toThrow(/expected/);
  });
});
