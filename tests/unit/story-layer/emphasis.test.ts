import { describe, expect, it } from 'vitest';
import { byEmphasis, emphasized } from '../../../src/story-layer/emphasis';

describe('byEmphasis', () => {
  it('puts the faded first and the selected last, and leaves equals in their order', () => {
    const things = (['selected', 'faded', 'normal', 'related', 'faded', 'normal'] as const).map((emphasis, id) => ({
      emphasis,
      id,
    }));
    expect(byEmphasis(things).map(({ id }) => id)).toEqual([1, 4, 2, 5, 3, 0]);
    expect(things[0]?.id).toBe(0);
  });
});

describe('emphasized', () => {
  it('names the emphasis beside the class', () => {
    expect(emphasized('im-arc', 'normal', false)).toBe('im-arc');
    expect(emphasized('im-arc', 'faded', true)).toBe('im-arc im-faded im-hovered');
  });
});
