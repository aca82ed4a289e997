import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearestWord } from '../../../src/text/edit-distance';
import { nearestText } from '../../../src/text/nearest-text';
import { workedSince } from '../worked';

const ARTICLE =
  'نشر موقع تقريراً يشير فيه إلى التحركات الروسية.\nوعلى هذا النحو، تبدو موسكو أكثر إصرارا في مغازلة قبائل الأنبار اليوم.\nساعدت في طرد أسلاف داعشبمساعدة القبائل السنية أثناء حرب العراق';

function near(quote: string) {
  const found = nearestText(ARTICLE, quote);
  return found && { words: ARTICLE.slice(found.range.start, found.range.end), differences: found.differences };
}

describe('nearestText', () => {
  test('names the word that differs', () => {
    expect(near('وعلى هذا النحو، تبدو موسكو أكثر اصرارا في مغازلة قبائل الأنبار')).toEqual({
      words: 'وعلى هذا النحو، تبدو موسكو أكثر إصرارا في مغازلة قبائل الأنبار',
      differences: [{ text: 'إصرارا', quote: 'اصرارا' }],
    });
  });

  test('names words that were left out or put in', () => {
    expect(near('وعلى هذا النحو، تبدو موسكو إصرارا في مغازلة كل قبائل الأنبار')?.differences).toEqual([
      { text: 'أكثر', quote: '' },
      { text: '', quote: 'كل' },
    ]);
  });

  test('sees that words run together in the article', () => {
    expect(near('ساعدت في طرد أسلاف داعش بمساعدة القبائل')?.differences).toEqual([
      { text: 'داعشبمساعدة', quote: 'داعش بمساعدة' },
    ]);
  });

  test('helps a single word', () => {
    expect(near('الانبار')).toEqual({ words: 'الأنبار', differences: [{ text: 'الأنبار', quote: 'الانبار' }] });
    expect(near('موسكوو')?.words).toBe('موسكو');
  });

  test('says nothing where nothing is near', () => {
    expect(near('برلين')).toBeNull();
    expect(near('لم يقل أحد شيئا من هذا كله أبدا')).toBeNull();
    expect(near('  ')).toBeNull();
    expect(nearestText('', 'موسكو')).toBeNull();
  });

  test('a quote with one word changed is found where it was cut from', () => {
    const words = Array.from({ length: 60 }, (_, i) => `word${i}`);
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 5, max: 15 }), fc.nat(), (start, length, at) => {
        const quote = words.slice(start, start + length);
        const changed = 1 + (at % (quote.length - 2));
        const original = quote[changed];
        quote[changed] = 'otherwise';
        const text = words.join(' ');
        const found = nearestText(text, quote.join(' '));
        expect(found?.differences).toEqual([{ text: original, quote: 'otherwise' }]);
        expect(text.slice(found?.range.start, found?.range.end)).toBe(words.slice(start, start + length).join(' '));
      }),
    );
  });

  test('ends soon on a megabyte, whatever the length of the quote', { timeout: 40_000 }, () => {
    const text = Array.from({ length: 150_000 }, (_, i) => `w${(i * 7919) % 5000}`).join(' ');
    for (const quote of [
      'w17x',
      'w'.repeat(1_000_000),
      'w17 w7936 wrong w18 w7',
      text.slice(0, 5_000).replace('w7919', 'w'),
      text,
    ]) {
      const begun = process.cpuUsage();
      nearestText(text, quote);
      expect(workedSince(begun)).toBeLessThan(5_000);
    }
  });
});

describe('editDistance', () => {
  /** The textbook's table, without bounds. */
  function wholeTable(a: string, b: string): number {
    const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...new Array<number>(b.length).fill(0)]);
    for (let j = 1; j <= b.length; j++) rows[0]?.splice(j, 1, j);
    for (let i = 1; i <= a.length; i++) {
      for (let j = 1; j <= b.length; j++) {
        const row = rows[i] ?? [];
        const above = rows[i - 1] ?? [];
        const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
        row[j] = Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      }
    }
    return rows[a.length]?.[b.length] ?? 0;
  }

  test('agrees with the whole table up to its bound, and stops there', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.nat(9), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(wholeTable(a, b), most + 1));
      }),
    );
  });

  test('the nearest word differs from what was given in a third of its letters at most', () => {
    expect(nearestWord('presicion', ['position', 'precision'])).toBe('precision');
    expect(nearestWord('anbar', ['anbar', 'ankara'])).toBeNull();
    expect(nearestWord('x', ['moscow', 'y'])).toBe('y');
    expect(nearestWord('', [])).toBeNull();
  });
});
