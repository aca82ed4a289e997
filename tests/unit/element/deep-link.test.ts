import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterInFragment, fragmentFor, idInFragment } from '../../../src/element/deep-link';
import { FACETS, type FilterWish } from '../../../src/state';

const value = fc.string({ unit: 'grapheme', minLength: 1 });

const wish: fc.Arbitrary<FilterWish> = fc
  .tuple(...FACETS.map(() => fc.array(value, { maxLength: 3 })))
  .map((lists) =>
    Object.fromEntries(
      FACETS.map((facet, at) => [facet, lists[at] ?? []] as const).filter(([, list]) => list.length > 0),
    ),
  );

describe('the link', () => {
  it('stays what it was for a selection without a filter', () => {
    expect(fragmentFor('', 'anbar', 'ramadi')).toBe('#influence=anbar/ramadi');
    expect(fragmentFor('', 'anbar', 'a+b')).toBe('#influence=anbar/a+b');
    expect(idInFragment('#influence=anbar/a+b', 'anbar')).toBe('a+b');
    expect(fragmentFor('#influence=anbar/ramadi', 'anbar', null)).toBe('');
  });

  it('writes a filter beside it that a reader can read', () => {
    const fragment = fragmentFor('', 'anbar', 'ramadi', { kind: ['arms', 'military'], act: ['offered'] });
    expect(fragment).toBe('#influence=anbar/ramadi&influence-filter=kind:arms,military;act:offered');
    expect(idInFragment(fragment, 'anbar')).toBe('ramadi');
  });

  it('finds selection and filter again, whatever they are called, and leaves the page’s own alone', () => {
    fc.assert(
      fc.property(fc.option(fc.constantFrom('ramadi', 'a+b')), wish, (id, filter) => {
        const fragment = fragmentFor('#chapter=2&x', 'anbar', id, filter);
        expect(idInFragment(fragment, 'anbar')).toBe(id);
        expect(filterInFragment(fragment, 'anbar')).toEqual(filter);
        expect(fragment.startsWith('#chapter=2&x')).toBe(true);
        expect(fragmentFor(fragment, 'anbar', null)).toBe('#chapter=2&x');
      }),
    );
  });

  it('keeps what each story of a page has there, and gives none the other’s', () => {
    const two = fragmentFor(fragmentFor('', 'anbar', 'ramadi', { kind: ['arms'] }), 'other', 'x', { act: ['offered'] });
    expect(two).toBe(
      '#influence=anbar/ramadi&influence-filter=kind:arms&influence=other/x&influence-filter=act:offered',
    );
    expect([idInFragment(two, 'anbar'), idInFragment(two, 'other'), idInFragment(two, 'third')]).toEqual([
      'ramadi',
      'x',
      null,
    ]);
    expect(filterInFragment(two, 'anbar')).toEqual({ kind: ['arms'] });
    expect(filterInFragment(two, 'other')).toEqual({ act: ['offered'] });
    expect(filterInFragment(two, 'third')).toEqual({});
    expect(fragmentFor(two, 'anbar', null)).toBe('#influence=other/x&influence-filter=act:offered');
  });

  it('says whose a filter is where nothing is selected', () => {
    const fragment = fragmentFor('#influence=other/x', 'anbar', null, { kind: ['arms'] });
    expect(fragment).toBe('#influence=other/x&influence=anbar/&influence-filter=kind:arms');
    expect(idInFragment(fragment, 'anbar')).toBeNull();
    expect(filterInFragment(fragment, 'other')).toEqual({});
    expect(filterInFragment(fragment, 'anbar')).toEqual({ kind: ['arms'] });
    expect(filterInFragment('#influence-filter=kind:arms&influence=other/x', 'anbar')).toEqual({});
  });

  it('asks nothing of another story, and nothing by a facet that there is not', () => {
    expect(filterInFragment('#influence=other/x&influence-filter=kind:arms', 'anbar')).toEqual({});
    expect(filterInFragment('#influence-filter=kind:arms', 'anbar')).toEqual({ kind: ['arms'] });
    expect(filterInFragment('#influence-filter=mood:dark;kind:arms;;:x', 'anbar')).toEqual({ kind: ['arms'] });
    expect(filterInFragment('#influence-filter=kind%3Aarms%2Caid', 'anbar')).toEqual({ kind: ['arms', 'aid'] });
    expect(filterInFragment('#influence-filter=kind:%E0%A4%A', 'anbar')).toEqual({ kind: ['%E0%A4%A'] });
  });
});
