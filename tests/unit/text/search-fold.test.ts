import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch, foundWords, matches, searchQuery } from '../../../src/text/search-fold';

const finds = (query: string, text: string) => matches(searchQuery(query), [text]);

/** Spellings of the same letter that readers mix up. */
const ALIKE = ['اأإآٱ', 'هة', 'يىی', 'كک'];
const TASHKEEL = ['\u064b', '\u064e', '\u064f', '\u0650', '\u0651', '\u0652', 'ـ'];

const arabicWord = fc
  .array(fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'), { minLength: 4, maxLength: 9 })
  .map((letters) => letters.join(''));

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
    expect(foldForSearch('٢٠١٥')).toBe('2015');
  });

  it('keeps letters apart that are not spellings of each other', () => {
    const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];
    expect(new Set(letters.map(foldForSearch)).size).toBe(letters.length);
  });
});

describe('matches', () => {
  it('finds a word under whatever is written onto its front', () => {
    const front = fc.constantFrom('', 'و', 'ف', 'ب', 'ل', 'ك', 'ال', 'وال', 'بال', 'فال', 'كال', 'وبال', 'لل', 'ولل');
    fc.assert(
      fc.property(arabicWord, front, (word, before) => {
        // That is an article already, and no word has two.
        fc.pre(!/^[وف]?[بك]?(ال|لل)/.test(word));
        expect(finds(word, `قبل ${before}${word} بعد`)).toBe(true);
      }),
    );
  });

  it('finds the same for a query with the article as for one without', () => {
    for (const query of ['الرمادى', 'والرمادي', 'بالرَّمادي', 'رمادي', 'للرمادي']) {
      for (const text of ['الرمادي', 'في الرمادي.', 'وبالرمادي', 'للرمادي'])
        expect(finds(query, text), query).toBe(true);
    }
    expect(finds('الأنبار', 'محافظة الانبار')).toBe(true);
    expect(finds('انبار', 'من الأنبار')).toBe(true);
  });

  it('begins at the beginning of a word', () => {
    expect(finds('ram', 'Al-Ramadi')).toBe(true);
    expect(finds('us', 'Russia')).toBe(false);
    expect(finds('مادي', 'الرمادي')).toBe(false);
  });

  it('asks for every word, in any order and in any of the texts', () => {
    const query = searchQuery('moscow ARMS');
    expect(matches(query, ['Arms for all', 'from Moscow'])).toBe(true);
    expect(matches(query, ['Arms for all'])).toBe(false);
    expect(matches(searchQuery(' ، '), [])).toBe(true);
  });
});

describe('foundWords', () => {
  it('marks whole words of the text, and some where and only where it matches', () => {
    const text = fc.array(arabicWord, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(text, arabicWord, fc.boolean(), (words, other, inside) => {
        const query = searchQuery(inside ? (words.split(' ')[0] ?? '') : other);
        const ranges = foundWords(query, words);
        expect(ranges.length > 0).toBe(matches(query, [words]));
        for (const { start, end } of ranges) expect(words.split(' ')).toContain(words.slice(start, end));
      }),
    );
  });
});
