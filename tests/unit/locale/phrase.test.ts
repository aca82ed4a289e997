import { describe, expect, it } from 'vitest';
import { directionOf, fill, localize, partsOf } from '../../../src/locale';

describe('fill', () => {
  it('puts each value into its slot, as often as it is there', () => {
    expect(fill('{a} and {b}, {a}', { a: '1', b: '2' })).toBe('1 and 2, 1');
  });

  it('takes a value for text, braces and all', () => {
    expect(fill('{a}', { a: '{b} $& <b>' })).toBe('{b} $& <b>');
  });

  it('isolates a value only where it is written in the other direction', () => {
    expect(fill('بحسب {speaker}', { speaker: 'Reuters' })).toBe('بحسب \u2068Reuters\u2069');
    expect(fill('Claimed by {speaker}', { speaker: 'فيصل' })).toBe('Claimed by \u2068فيصل\u2069');
    expect(fill('بحسب {speaker}', { speaker: 'فيصل' })).toBe('بحسب فيصل');
    expect(fill('{count} مقاطع', { count: '٣' })).toBe('٣ مقاطع');
    expect(fill('{count} مقاطع', { count: '3' })).toBe('3 مقاطع');
  });

  it('ends with a value what it opens, and keeps the rest of the sentence as it was', () => {
    const phrase = 'Claimed by {speaker}, so far';
    // Override, embedding and isolate left open; an end too many; and all of them.
    for (const speaker of [
      '\u202eevil',
      '\u202bevil',
      '\u2067evil',
      'evil\u2069',
      '\u2066\u202ea\u2069\u2069\u2067b',
    ]) {
      const written = fill(phrase, { speaker });
      const inside = written.slice('Claimed by '.length, -', so far'.length);
      expect(inside.startsWith('\u2068') && inside.endsWith('\u2069'), JSON.stringify(written)).toBe(true);
      let depth = 0;
      for (const [at, mark] of [...inside].entries()) {
        if (/[\u2066-\u2068]/.test(mark)) depth += 1;
        if (mark === '\u2069') depth -= 1;
        expect(depth === 0, JSON.stringify(written)).toBe(at === inside.length - 1);
      }
    }
  });

  it('goes by the values where the phrase has no letters of its own', () => {
    expect(fill('{sourcing} · {act}', { sourcing: 'بحسب شيخ', act: 'حدث' })).toBe('بحسب شيخ · حدث');
    expect(fill('{sourcing} · {act}', { sourcing: 'Reported', act: 'done' })).toBe('Reported · done');
    expect(fill('«{quote}» ({source})', { quote: 'قال', source: 'Reuters' })).toBe(
      '«\u2068قال\u2069» (\u2068Reuters\u2069)',
    );
  });
});

describe('partsOf', () => {
  it('cuts a phrase at its slots and loses nothing', () => {
    const phrase = 'من {from} إلى {to}.';
    expect(partsOf(phrase)).toEqual([
      { text: 'من ' },
      { slot: 'from' },
      { text: ' إلى ' },
      { slot: 'to' },
      { text: '.' },
    ]);
    const joined = partsOf(phrase).map((part) => ('slot' in part ? `{${part.slot}}` : part.text));
    expect(joined.join('')).toBe(phrase);
  });
});

describe('directionOf', () => {
  it('goes by the script of a language', () => {
    for (const tag of ['ar', 'ar-IQ', 'fa', 'he', 'ur', 'ckb', 'ps', 'az-Arab', 'dv'])
      expect(directionOf(tag), tag).toBe('rtl');
    for (const tag of ['en', 'tr', 'ku', 'az', 'ar-Latn', 'zh', '', 'not a tag'])
      expect(directionOf(tag), tag).toBe('ltr');
  });
});

describe('localize', () => {
  const text = { ar: 'موسكو', en: 'Moscow', 'pt-BR': 'Moscou' };

  it('gives the text in the language, and says which language that is', () => {
    expect(localize(text, 'en')).toEqual({ text: 'Moscow', language: 'en' });
    expect(localize(text, 'en-GB')).toEqual({ text: 'Moscow', language: 'en' });
    expect(localize(text, 'pt-BR')).toEqual({ text: 'Moscou', language: 'pt-BR' });
  });

  it('falls back to the other language, then to whatever there is, then to nothing', () => {
    expect(localize(text, 'fr', 'en')).toEqual({ text: 'Moscow', language: 'en' });
    expect(localize(text, 'fr', 'de')).toEqual({ text: 'موسكو', language: 'ar' });
    expect(localize({}, 'fr', 'ar')).toBeNull();
  });
});
