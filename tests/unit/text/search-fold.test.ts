import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../../../src/text/search-fold';
import { arabicWord } from './strings';

/** Spellings of the same letter that readers mix up. */
const ALIKE = ['اأإآٱ', 'هة', 'يىی', 'كک'];
const TASHKEEL = ['\u064b', '\u064e', '\u064f', '\u0650', '\u0651', '\u0652', 'ـ'];

/** The word as someone else might write it: other forms of its letters, with marks between them. */
const respelt = (word: string) =>
  fc.tuple(...[...word].map(() => fc.tuple(fc.nat(4), fc.option(fc.constantFrom(...TASHKEEL))))).map((choices) =>
    [...word]
      .map((letter, at) => {
        const [which, mark] = choices[at] ?? [0, null];
        const alike = ALIKE.find((letters) => letters.includes(letter)) ?? letter;
        return `${alike[which % alike.length]}${mark ?? ''}`;
      })
      .join(''),
  );

describe('foldForSearch', () => {
  it('is done after one time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
      }),
    );
  });

  it('folds every spelling of an Arabic word to one', () => {
    fc.assert(
      fc.property(
        arabicWord.chain((word) => fc.tuple(fc.constant(word), respelt(word))),
        ([word, other]) => {
          expect(foldForSearch(other)).toBe(foldForSearch(word));
        },
      ),
    );
  });

  it('takes hamza from its seat, accents from Latin letters, and reads any digits', () => {
    expect(foldForSearch('مسؤول')).toBe('مسوول');
    expect(foldForSearch('هيئة')).toBe('هييه');
    expect(foldForSearch('Élysée STRAẞE Øst')).toBe('elysee strasse ost');
    expect(foldForSearch('٢٠١٥ ۲۰۱۵ 2015')).toBe('2015 2015 2015');
    expect(foldForSearch('ﷲ ﻻ ﺍﻟﻌـﺮﺍﻕ ﬁn')).toBe('الله لا العراق fin');
    expect(foldForSearch('شەھر یکی ڤيتنام')).toBe('شهھر يكي فيتنام'.replace('ھ', 'ه'));
    expect(foldForSearch('Baʿqūba Ba’quba ʾAnbār')).toBe('baquba baquba anbar');
    expect(foldForSearch('ΟΔΟΣ')).toBe(foldForSearch('οδοσ'));
  });

  it('keeps letters apart that are not spellings of each other', () => {
    const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];
    expect(new Set(letters.map(foldForSearch)).size).toBe(letters.length);
  });
});
