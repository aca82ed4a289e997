import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundWords, matches, searchQuery } from '../../../src/text/search';
import { arabicWord } from './strings';

const finds = (query: string, text: string) => matches(searchQuery(query), [text]);

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

describe('the seat of a hamza', () => {
  /** Words as Egypt, the Levant, Iraq and the Gulf write them, and as they are often written by mistake. */
  const SCHOOLS = [
    ['مسؤول', 'مسئول', 'مسءول', 'مَسْؤُول', 'مســـئول', 'مسو\u0654ول'],
    ['شؤون', 'شئون', 'شءون'],
    ['رؤوس', 'رءوس', 'رئوس'],
    ['يقرؤون', 'يقرأون', 'يقرءون', 'يقرئون'],
    ['قراءة', 'قرائة', 'قراءه'],
    ['إجراءات', 'اجرائات'],
    ['هيئة', 'هيأة', 'هيئه', 'هيءة'],
    ['هيئات', 'هيآت', 'هيأات'],
    ['أبناؤهم', 'أبنائهم', 'أبناءهم', 'ابناؤهم'],
    ['شيء', 'شئ', 'شىء', 'شيئ'],
    ['مبادئ', 'مبادىء'],
    ['مئة', 'مائة', 'مائه'],
    ['ثلاثمئة', 'ثلاثمائة'],
    ['قرآن', 'قرءان'],
  ];

  it.each(SCHOOLS.map((spellings) => ({ spellings })))(
    '$spellings.0 in any spelling finds the others',
    ({ spellings }) => {
      // One letter before a short word is taken for the word's own.
      const front = ['', 'ال', 'وال', 'بال'];
      for (const query of spellings) {
        for (const text of spellings.flatMap((spelling) => front.map((before) => `في ${before}${spelling}`))) {
          expect(finds(query, text), `${query} ${text}`).toBe(true);
        }
      }
    },
  );

  it('is found by who leaves the hamza out', () => {
    expect(finds('مسوول', 'المسؤول')).toBe(true);
    expect(finds('الروساء', 'الرؤساء')).toBe(true);
    expect(finds('سما', 'السماء')).toBe(true);
  });

  it('is found from each letter on that is typed, whichever seat the hamza is typed on', () => {
    for (const [typed, meant] of [
      ['مسئول', 'المسؤولين'],
      ['مسؤول', 'مسئول'],
      ['شئون', 'شؤون'],
      ['رؤوس', 'رءوس'],
    ] as const)
      for (let letters = 2; letters <= typed.length; letters++)
        expect(finds(typed.slice(0, letters), meant), typed.slice(0, letters)).toBe(true);
    expect(finds('رأي', 'رئيس')).toBe(false);
  });

  it('finds longer forms of the word', () => {
    expect(finds('مسئول', 'والمسؤولين')).toBe(true);
    expect(finds('شيء', 'شيئاً')).toBe(true);
    expect(finds('جزء', 'جزءا')).toBe(true);
  });

  it.each([
    ['رأي', 'رئيس'],
    ['بئر', 'بؤرة'],
    ['روس', 'رءوس'],
    ['بريء', 'بريطانيا'],
    ['جزء', 'الجزيرة'],
    ['جزء', 'الجزائر'],
    ['كفاءة', 'كفاية'],
    ['مأساة', 'مؤسسة'],
    ['مأمن', 'مؤمن'],
    ['مسائل', 'مساءلة'],
    ['بناء', 'بناية'],
    ['نوايا', 'نووي'],
    ['مائية', 'مئة'],
  ])('does not make %s out of %s', (one, other) => {
    expect(finds(one, other)).toBe(false);
    expect(finds(other, one)).toBe(false);
  });
});

describe('Latin letters', () => {
  it.each([
    ["Ba'quba", 'Baʿquba'],
    ['Baquba', 'Ba’quba'],
    ['Baʿquba', 'Baquba'],
    ['irak', "l'Irak"],
    ['l’Irak', 'Irak'],
    ['Moscow’s', 'Moscow'],
    ['al-Anbar', 'Anbar'],
    ['Al-Anbar', 'al‑Anbar'],
    ['ar-Ramadi', 'Ramadi'],
    ['ELYSEE', 'Élysée'],
    ['government', 'govern\u00adment'],
    ['ﬁnance', 'FINANCE'],
    ['2015', '٢٠١٥'],
    ['۲۰۱۵', '٢٠١٥'],
    ['«Iraq»', 'Iraq'],
  ])('%s finds %s', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it('keep words apart that a dash parts', () => {
    expect(finds('Baghdad', 'Moscow–Baghdad')).toBe(true);
    expect(finds('as', 'al-Asad')).toBe(true);
  });
});

describe('names of God’s servants', () => {
  it.each([
    ['عبدالله', 'عبد الله'],
    ['عبد الله', 'عبدالله'],
    ['الله', 'عبدالله'],
    ['عبدالرحمن', 'عبد الرحمن'],
    ['عبدال', 'عبد الله'],
  ])('%s finds %s, in one word or two', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });
});

describe('foundWords', () => {
  it('lies on whole words of any text, which the query finds by themselves', () => {
    const unit = fc.constantFrom(..."اأءئؤيويةهل عبد’'-ʿé٣3ـ\u0651\u0654\u200f\u00adﷲﻻ🌍");
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 30 }),
        fc.string({ unit, minLength: 1, maxLength: 4 }),
        (text, typed) => {
          const query = searchQuery(typed);
          let from = 0;
          for (const { start, end } of foundWords(query, text)) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(query.words.some((word) => matches({ words: [word] }, [text.slice(start, end)]))).toBe(true);
            expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640\u00ad\u200f’']*$/u);
            from = end;
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });

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
