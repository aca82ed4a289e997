import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote } from '../../../src/text/find-quote';
import { normalise } from '../../../src/text/normalise';
import { workedSince } from '../worked';
import { repetitive, slices, texts } from './strings';

const ARTICLE = 'غزت أمريكاواحتلته. العراق بلد، والعراقية تنتظر العراق.\nقاعة “خُلْد” في العـــراق';

function found(exact: string, context: { prefix?: string; suffix?: string } = {}): string | null {
  const search = findQuote(ARTICLE, { exact, ...context });
  return search.status === 'found' ? ARTICLE.slice(search.range.start, search.range.end) : null;
}

describe('findQuote', () => {
  test('finds words inside words that run together', () => {
    expect(found('أمريكا')).toBe('أمريكا');
  });

  test('gives back the words as the article writes them', () => {
    expect(found('قاعة "خلد" في العراق')).toBe('قاعة “خُلْد” في العـــراق');
    expect(found('العراق. قاعة')).toBe('العراق.\nقاعة');
  });

  test('ignores white space around the words', () => {
    expect(found(' أمريكا\n', {})).toBe('أمريكا');
  });

  test('does not take part of a letter for a letter', () => {
    // The mark alone is composed of two, and so is what a quote of half of it would light.
    expect(findQuote('\r\n\u0344', { exact: '\u0308' })).toEqual({ status: 'not-found' });
  });

  test('does not take one letter for another', () => {
    expect(findQuote(ARTICLE, { exact: 'امريكا' })).toEqual({ status: 'not-found' });
  });

  test('finds nothing for words that fold to nothing', () => {
    expect(findQuote(ARTICLE, { exact: 'ـَ \n' })).toEqual({ status: 'not-found' });
  });

  test('never guesses between several', () => {
    expect(findQuote(ARTICLE, { exact: 'العراق' })).toMatchObject({ status: 'ambiguous', count: 4 });
    expect(findQuote('aaa', { exact: 'aa' })).toMatchObject({ status: 'ambiguous', count: 2 });
  });

  test.each([
    [{ suffix: 'ية' }, 'بلد، وال', 'عراقية تنتظر'],
    [{ suffix: ' بلد' }, 'واحتلته. ال', 'عراق بلد'],
    [{ suffix: 'بلد' }, 'واحتلته. ال', 'عراق بلد'],
    [{ prefix: 'تنتظر', suffix: '.' }, 'تنتظر ال', 'عراق.'],
    [{ prefix: 'تنتظر ' }, 'تنتظر ال', 'عراق.'],
    [{ prefix: 'في ' }, 'في ال', 'عـــراق'],
  ])('%o settles it', (context, before, after) => {
    const start = ARTICLE.indexOf(before + after) + before.length - 'ال'.length;
    expect(findQuote(ARTICLE, { exact: 'العراق', ...context })).toMatchObject({ status: 'found', range: { start } });
  });

  test('a suffix of white space tells a word from the beginning of another', () => {
    expect(findQuote('العراقية في العراق اليوم', { exact: 'العراق', suffix: ' ' })).toMatchObject({
      status: 'found',
      range: { start: 12, end: 18 },
    });
  });

  test('a context that fits nowhere is told, also where the words stand but once, with the nearest', () => {
    expect(findQuote(ARTICLE, { exact: 'أمريكا', prefix: 'عزت ' })).toMatchObject({
      status: 'context-not-found',
      count: 1,
    });
    expect(findQuote(ARTICLE, { exact: 'العراق', prefix: 'ما تنتظر ' })).toMatchObject({
      status: 'context-not-found',
      count: 4,
      nearest: { start: ARTICLE.indexOf('العراق.') },
    });
  });

  test('a context that fits twice settles nothing', () => {
    expect(findQuote('in A, in A', { exact: 'A', prefix: 'in ' })).toMatchObject({ status: 'ambiguous', count: 2 });
  });

  test('looks for the words within a range, and for their context around it', () => {
    const text = 'Moscow. Moscow, Moscow';
    const within = { start: 8, end: 14 };
    expect(findQuote(text, { exact: 'Moscow' }, within)).toEqual({ status: 'found', range: within });
    expect(findQuote(text, { exact: 'Moscow', prefix: 'Moscow. ' }, within)).toEqual({
      status: 'found',
      range: within,
    });
    expect(findQuote(text, { exact: 'Moscow,' }, within)).toEqual({ status: 'not-found' });
  });

  test('what is found folds to the quote, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(slices(), slices(repetitive)), ({ text, start, end }) => {
        const exact = text.slice(start, end);
        const search = findQuote(text, { exact, prefix: text.slice(0, start), suffix: text.slice(end) });
        if (search.status === 'found') {
          expect(normalise(text.slice(search.range.start, search.range.end)).trim()).toBe(normalise(exact).trim());
        }
      }),
    );
  });

  test('words cut from a text of plain letters are always found again by all that stands around them', () => {
    const plain = fc.string({ unit: fc.constantFrom('ا', 'ب', 'ج', ' '), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(slices(plain), ({ text, start, end }) => {
        const exact = text.slice(start, end);
        fc.pre(exact !== '' && exact === exact.trim() && !/\s\s/.test(text));
        const search = findQuote(text, { exact, prefix: text.slice(0, start), suffix: text.slice(end) });
        expect(search).toEqual({ status: 'found', range: { start, end } });
      }),
    );
  });

  test('says how often words stand in a text as a plain count does', () => {
    fc.assert(
      fc.property(repetitive, repetitive, (text, words) => {
        const folded = normalise(text);
        const exact = normalise(words).trim();
        const starts = [...folded.split('').keys()].filter((at) => exact !== '' && folded.startsWith(exact, at));
        const search = findQuote(text, { exact: words });
        const count = search.status === 'found' ? 1 : search.status === 'ambiguous' ? search.count : 0;
        expect(count).toBe(starts.length);
      }),
    );
  });

  test('words that do not stand in a text are never found there', () => {
    fc.assert(
      fc.property(texts, texts, (text, exact) => {
        fc.pre(!normalise(text).includes(normalise(exact).trim()));
        expect(findQuote(text, { exact })).toEqual({ status: 'not-found' });
      }),
    );
  });
});

test('a megabyte in which the words stand everywhere does not hang', () => {
  const begun = process.cpuUsage();
  const search = findQuote('ا'.repeat(1_000_000), { exact: 'ا'.repeat(50), prefix: 'ب' });
  expect(search.status).toBe('context-not-found');
  expect(workedSince(begun)).toBeLessThan(5_000);
});

test('a long quote that almost stands everywhere does not hang either', () => {
  const begun = process.cpuUsage();
  const exact = `${'ا'.repeat(100_000)}ب${'ا'.repeat(100_000)}`;
  expect(findQuote('ا'.repeat(1_000_000), { exact })).toEqual({ status: 'not-found' });
  expect(workedSince(begun)).toBeLessThan(5_000);
});
