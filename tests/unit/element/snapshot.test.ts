import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { snapshot } from '../../../src/element/snapshot';
import { workedSince } from '../worked';

describe('the copy of a story that was set', () => {
  it('is what a file would hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(JSON.parse(JSON.stringify(snapshot({ json })))).toEqual(JSON.parse(JSON.stringify({ json })));
      }),
    );
  });

  it('is taken once: what answers otherwise each time is asked once, and later changes are not seen', () => {
    let asked = 0;
    const place = {
      get id() {
        asked += 1;
        return `place${asked}`;
      },
    };
    const given = { places: [place], title: { ar: 'قبل' } };
    const copy = snapshot(given) as typeof given;
    given.title.ar = 'بعد';
    expect([copy.places[0]?.id, copy.places[0]?.id, asked]).toEqual(['place1', 'place1', 1]);
    expect(copy.title.ar).toBe('قبل');
  });

  it('ends where a story holds itself', () => {
    const given: Record<string, unknown> = { version: 1 };
    given.self = given;
    given.both = [given, given];
    expect(snapshot(given)).toBeNull();
    const chain: Record<string, unknown> = { version: 1 };
    chain.self = chain;
    expect(snapshot(chain)).toMatchObject({ version: 1, self: { version: 1 } });
  });

  it('has a key "__proto__" like any other, and no function', () => {
    const copy = snapshot(JSON.parse('{"__proto__": {"polluted": 1}, "a": {"constructor": 2}}')) as object;
    expect(Object.keys(copy)).toEqual(['__proto__', 'a']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(snapshot({ toJSON: () => ({}), id: Symbol('id') })).toEqual({ toJSON: null, id: null });
  });

  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const endless: unknown = new Proxy(
    {},
    {
      ownKeys: () => ['a', 'b'],
      getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
      get: () => endless,
    },
  );
  it.each([
    [
      'throws when it is asked',
      {
        get version() {
          throw new Error('no');
        },
      },
    ],
    ['is gone', revoked.proxy],
    ['has no end', endless],
    [
      'is a list without an end',
      new Proxy([], { get: (list, key) => (key === 'length' ? 2 ** 32 - 1 : Reflect.get(list, key)) }),
    ],
    ['is a list of a milliard nothings', { places: new Array(1_000_000_000) }],
    ['is longer than any file', { title: { ar: 'ا'.repeat(8_000_001) }, places: [], more: {} }],
  ])('is nothing where the story %s', (_, given) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const begun = process.cpuUsage();
    expect(snapshot(given)).toBeNull();
    expect(workedSince(begun)).toBeLessThan(5_000);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});
