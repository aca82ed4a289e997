import { describe, expect, it } from 'vitest';
import {
  allMessages,
  directionOf,
  fill,
  hasLanguage,
  LANGUAGES,
  localize,
  messages,
  ownName,
} from '../../../src/locale';
import { dateInWords } from '../../../src/locale/dates';

describe('messages', () => {
  it('speaks Arabic for every Arabic, and English for a language that it does not speak', () => {
    for (const tag of ['ar', 'ar-IQ', 'ar-Arab-EG']) expect(messages(tag).panel.tabs.list, tag).toBe('القائمة');
    for (const tag of ['en', 'en-GB', 'fr', 'zh-Hant', 'x', '', 'not a tag'])
      expect(messages(tag).panel.tabs.list, tag).toBe('List');
    expect(messages('fr').language).toBe('en');
  });

  it('gives the same frozen object for the same language', () => {
    expect(messages('ar')).toBe(messages('ar'));
    expect(messages('ar', 'latn')).toBe(messages('ar', 'latn'));
    expect(messages('ar', 'latn')).not.toBe(messages('ar'));
    expect(messages('fr')).toBe(messages('en'));
    expect(Object.isFrozen(messages('ar'))).toBe(true);
  });

  it('knows which languages it speaks', () => {
    expect(LANGUAGES.every(hasLanguage)).toBe(true);
    expect(hasLanguage('ar-MA')).toBe(true);
    expect(hasLanguage('arz')).toBe(false);
    expect(hasLanguage('fr')).toBe(false);
  });
});

describe('plural', () => {
  it('counts in Arabic as Arabic counts', () => {
    const { plural, counts } = messages('ar');
    const passages = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103].map((count) => plural(counts.passages, count));
    expect(passages).toEqual([
      'لا مقاطع',
      'مقطع واحد',
      'مقطعان',
      '٣ مقاطع',
      '١٠ مقاطع',
      '١١ مقطعاً',
      '٩٩ مقطعاً',
      '١٠٠ مقطع',
      '١٠٢ مقطع',
      '١٠٣ مقاطع',
    ]);
  });

  it('counts in English', () => {
    const { plural, counts } = messages('en');
    expect([0, 1, 2, 1000].map((count) => plural(counts.places, count))).toEqual([
      '0 places',
      '1 place',
      '2 places',
      '1,000 places',
    ]);
  });
});

describe('numbers', () => {
  it('are written in Arabic-Indic digits in plain Arabic, whatever the browser prefers', () => {
    expect(messages('ar').number(1234.5)).toBe('١٬٢٣٤٫٥');
  });

  it('are written in the digits of the country or of the tag where there is one', () => {
    expect(messages('ar-IQ').number(29)).toBe('٢٩');
    expect(messages('ar-MA').number(29)).toBe('29');
    expect(messages('ar-IQ-u-nu-latn').number(29)).toBe('29');
  });

  it('are written in the digits that are asked for, where the letters go with them', () => {
    expect(messages('ar', 'latn').number(1234.5)).toBe('1,234.5');
    expect(messages('ar-IQ-u-nu-arab', 'latn').number(29)).toBe('29');
    expect(messages('ar-MA', 'arab').number(29)).toBe('٢٩');
    expect(messages('en', 'arab').number(29)).toBe('29');
    expect(messages('fr', 'arab').number(29)).toBe('29');
  });

  it('are written in one kind of digits everywhere: after counts, in lengths, in dates', () => {
    for (const [digits, three, sixty, year] of [
      ['arab', '٣ أماكن', '٦٠ كم', '٢٠١٥'],
      ['latn', '3 أماكن', '60 كم', '2015'],
    ] as const) {
      const words = allMessages('ar', digits);
      expect(words.plural(words.counts.places, 3)).toBe(three);
      expect(words.length(60_000)).toBe(sixty);
      expect(dateInWords('2015', words)).toBe(year);
      expect(dateInWords('2015-12-24', words)).toContain(digits === 'arab' ? '٢٤' : '24');
    }
  });

  it('become metres below a kilometre and kilometres from there on', () => {
    const { length } = messages('en');
    expect([500, 999, 1000, 2500, 60_000].map(length)).toEqual(['500 m', '999 m', '1 km', '2.5 km', '60 km']);
    expect(messages('ar').length(60_000)).toBe('٦٠ كم');
  });
});

describe('lists and languages', () => {
  it('are joined and named as the language does it', () => {
    expect(messages('en').list(['A', 'B', 'C'])).toMatch(/^A, B,? and C$/);
    expect(messages('ar').list(['أ', 'ب'])).toBe('أ وب');
    expect(messages('en').languageName('ar')).toBe('Arabic');
    expect(messages('ar').languageName('en')).toBe('الإنجليزية');
  });

  it('put an Arabic name where no word before it changes its case', () => {
    const { sourcing } = messages('ar');
    const speaker = 'مسؤولون أمريكيون';
    expect(fill(sourcing.claimedBy, { speaker })).toBe('القائل: مسؤولون أمريكيون');
    expect(fill(sourcing.allegedBy, { speaker })).toBe('اتهام، القائل: مسؤولون أمريكيون');
  });

  it('write an English name in the middle of a sentence without a capital article', () => {
    const { inSentence, sourcing } = messages('en');
    expect(fill(sourcing.claimedBy, { speaker: inSentence('Two officials') })).toBe('Claimed by two officials');
    expect(inSentence('Theodore')).toBe('Theodore');
    expect(inSentence('Anwar')).toBe('Anwar');
    expect(inSentence('Hakim al-Zamili')).toBe('Hakim al-Zamili');
  });
});

it.each(['ar-!!', 'en-abcde-abcde', '<img>', '__proto__', 'constructor', `en${'-a'.repeat(500_000)}`])(
  'a tag that is none does no harm, wherever it comes from: %#',
  (tag) => {
    expect(messages(tag).panel.label).toBeTruthy();
    expect(messages('ar').languageName(tag)).toBe(tag);
    expect(ownName(tag)).toBeTruthy();
    expect(directionOf(tag)).toMatch(/ltr|rtl/);
    expect(localize({ en: 'text' }, tag)?.text).toBe('text');
  },
);
