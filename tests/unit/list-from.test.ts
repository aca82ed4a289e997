import { describe, expect, it } from 'vitest';
import { listFrom } from '../../src/list-from';

describe('listFrom', () => {
  it('makes what Array.from makes, of all that our code and its libraries give it', () => {
    const iterator = function* () {
      yield* [1, 2, 3];
    };
    const double = (value: unknown, index: number) => [value, 2 * index];
    expect(listFrom(iterator())).toEqual(Array.from(iterator()));
    expect(listFrom('اب')).toEqual(Array.from('اب'));
    expect(listFrom(Uint8Array.of(1, 2), double)).toEqual(Array.from(Uint8Array.of(1, 2), double));
    expect(listFrom({ length: 3 }, double)).toEqual(Array.from({ length: 3 }, double));
    expect(listFrom({ length: 2, 0: 'a', 1: 'b' })).toEqual(['a', 'b']);
    expect(listFrom(new Map([[1, 2]]))).toEqual([[1, 2]]);
    const list = [1, 2];
    expect(listFrom(list)).not.toBe(list);
  });
});
