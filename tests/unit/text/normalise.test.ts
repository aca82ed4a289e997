import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, normaliseWithOffsets, toFolded, toOriginal } from '../../../src/text/normalise';
import { foundWords, searchQuery } from '../../../src/text/search';
import { workedSince } from '../worked';
import { slices, texts } from './strings';

describe('normalise', () => {
  test.each([
    ['a run of white space is one space', 'من\u00a0 \r\n\tهنا', 'من هنا'],
    ['tashkeel goes', 'خُلْدٌ إنَّ', 'خلد إن'],
    ['tatweel goes', 'العـــراق', 'العراق'],
    ['typographic quote marks become plain', '“خلد” «صقور» ‘a’ ‚b’', '"خلد" "صقور" \'a\' \'b\''],
    ['marks of direction go', '\u200fabc\u200e \u2067د\u2069\ufeff', 'abc د'],
    ['soft hyphens and breaks without width go', 'govern\u00adment New\u200b Zea\u2060land', 'government New Zealand'],
    ['a letter and its combining mark are one letter', 'e\u0301 \u0627\u0654', 'é أ'],
    ['a mark that composes with nothing stays', 'q\u0303', 'q\u0303'],
    ['a space around a mark of direction is still one space', 'a \u200f b', 'a b'],
  ])('%s', (_, given, folded) => {
    expect(normalise(given)).toBe(folded);
  });

  test('letters are never folded', () => {
    const letters = [
      'ا',
      'أ',
      'إ',
      'آ',
      'ٱ',
      'ى',
      'ي',
      'ی',
      'ه',
      'ة',
      'ك',
      'ک',
      'a',
      'A',
      'é',
      'e',
      '(',
      ')',
      ',',
      '،',
    ];
    expect(new Set(letters.map(normalise)).size).toBe(letters.length);
  });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });

  test('canonically equal texts fold to the same where all that differs is how letters are composed', () => {
    const latin = fc.string({ unit: fc.constantFrom('é', 'ü', 'Å', 'a', ' ', 'أ', 'إ', 'ؤ'), maxLength: 30 });
    fc.assert(
      fc.property(latin, (text) => {
        expect(normalise(text.normalize('NFD'))).toBe(normalise(text));
      }),
    );
  });
});

test('every letter of Unicode that is written as a base and marks is the one with a sign of its own', () => {
  const composed = Array.from({ length: 0x11_0000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((letter) => /\p{L}/u.test(letter) && letter.normalize('NFD').normalize('NFC') === letter)
    .filter((letter) => /^\P{M}\p{M}+$/u.test(letter.normalize('NFD')));
  expect(composed.length).toBeGreaterThan(800);
  const apart = composed.filter((letter) => normalise(`a${letter.normalize('NFD')}b`) !== `a${letter}b`);
  expect(apart).toEqual([]);
});

describe('the way back', () => {
  test('never runs backwards, and never stands still', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: folded, starts, ends } = normaliseWithOffsets(text);
        expect(starts).toHaveLength(folded.length);
        expect(ends).toHaveLength(folded.length);
        for (let i = 0; i < folded.length; i++) {
          expect(starts[i]).toBeLessThan(ends[i] ?? -1);
          expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
          expect(ends[i]).toBeGreaterThanOrEqual(ends[i - 1] ?? 0);
        }
      }),
    );
  });

  test('leads to exactly what the folded units stand for', () => {
    fc.assert(
      fc.property(slices(texts.map(normalise)), texts, ({ start, end }, text) => {
        const folded = normaliseWithOffsets(text);
        const from = Math.min(start, folded.text.length);
        const to = Math.min(end, folded.text.length);
        fc.pre(from < to);
        const range = toOriginal(folded, from, to);
        // Units that share a composed letter lead to the whole of it.
        expect(normalise(text.slice(range.start, range.end))).toContain(folded.text.slice(from, to));
      }),
    );
  });

  test('leaves nothing of the original out but what was dropped', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { starts, ends } = normaliseWithOffsets(text);
        const kept = new Set<number>();
        for (const [i, start] of Array.from(starts).entries()) {
          for (let at = start; at < (ends[i] ?? start); at++) kept.add(at);
        }
        const left = text.split('').filter((_, at) => !kept.has(at));
        expect(left.filter((unit) => normalise(unit) !== '')).toEqual([]);
      }),
    );
  });

  test('a letter is marked with its tashkeel', () => {
    const folded = normaliseWithOffsets('قاعة خُلْدُ هنا');
    const at = folded.text.indexOf('خلد');
    expect(toOriginal(folded, at, at + 3)).toEqual({ start: 5, end: 11 });
  });

  test('an empty range of folded text is refused', () => {
    expect(() => toOriginal(normaliseWithOffsets('abc'), 2, 2)).toThrow(/found \[2, 2\), expected/);
  });

  test('the folded units of a range are those that lie wholly in it', () => {
    fc.assert(
      fc.property(slices(), ({ text, start, end }) => {
        const folded = normaliseWithOffsets(text);
        const units = [...folded.text.split('').keys()].filter(
          (i) => (folded.starts[i] ?? -1) >= start && (folded.ends[i] ?? Infinity) <= end,
        );
        const range = toFolded(folded, { start, end });
        expect(range.end - range.start).toBe(units.length);
        if (units.length > 0) expect(range.start).toBe(units[0]);
      }),
    );
  });
});

test('a megabyte is folded in the time of a blink', () => {
  const text = 'وقالت “المصادر” إنّ القُوات   الأمريكية تقدمت.\n'.repeat(25_000);
  const begun = process.cpuUsage();
  expect(normalise(text).length).toBeGreaterThan(1_000_000);
  expect(workedSince(begun)).toBeLessThan(3_000);
});

test('a letter under a million marks takes no longer than as many letters', () => {
  const begun = process.cpuUsage();
  // Each second mark belongs before all those of the other kind.
  const marked = `a${'\u0301\u0323'.repeat(500_000)}b`;
  expect(normalise(marked).endsWith('b')).toBe(true);
  expect(foundWords(searchQuery('b'), marked)).toHaveLength(1);
  expect(workedSince(begun)).toBeLessThan(5_000);
});
