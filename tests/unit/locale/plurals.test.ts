import { describe, expect, it } from 'vitest';
import { fill, messages, type Plural } from '../../../src/locale';
import { CATEGORY, leaves, pluralsOf } from './leaves';

const formsOf = (language: string): readonly (readonly [string, Plural])[] => {
  const all = leaves.get(language) ?? new Map();
  return [...pluralsOf(all)].map((path) => [
    path,
    Object.fromEntries(
      [...all].flatMap(([key, text]) =>
        key.replace(CATEGORY, '') === path ? [[key.slice(path.length + 1), text]] : [],
      ),
    ) as unknown as Plural,
  ]);
};

/** A number by itself, as in "12 of 55 flows": it has no noun that could bend. */
const isBare = (forms: Plural): boolean => forms.other === '{count}';

/** What is counted, as it follows the number. */
const counted = (phrase = ''): string => phrase.replace(/^.*\{count\} /, '').split(/[ ،.:]/)[0] ?? '';

/**
 * Singular nouns in which the accusative after 11 to 99 is written like the genitive after 100: those that end in
 * tāʼ marbūṭa, and the first word of a pair ("خط نفوذ"), which takes no tanwīn.
 */
const looksAlike = (phrase = ''): boolean => /ة$/.test(counted(phrase)) || /\{count\} خط نفوذ/.test(phrase);

describe('what is counted in Arabic', () => {
  const arabic = formsOf('ar');

  it('is there', () => expect(arabic.length).toBeGreaterThan(9));

  it.each(arabic)('has all six forms, no more and no less: %s', (_, forms) => {
    expect(Object.keys(forms).sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
  });

  it.each(arabic)('names none, one and two without a digit, and each in its own way: %s', (_, forms) => {
    for (const form of [forms.zero, forms.one, forms.two]) expect(form).not.toMatch(/\{count\}|[0-9٠-٩]/);
    expect(new Set([forms.zero, forms.one, forms.two, forms.few]).size).toBe(4);
  });

  it.each(arabic.filter(([, forms]) => !isBare(forms)))('takes the plural from three to ten only: %s', (_, forms) => {
    for (const form of [forms.few, forms.many, forms.other]) expect(form).toContain('{count}');
    expect(counted(forms.few)).not.toBe(counted(forms.many));
    expect(counted(forms.few)).not.toBe(counted(forms.other));
  });

  it.each(arabic.filter(([, forms]) => !isBare(forms)))('takes the accusative from eleven on: %s', (_, forms) => {
    if (looksAlike(forms.many)) expect(forms.many).toBe(forms.other);
    else expect(counted(forms.many)).toMatch(new RegExp(`^${counted(forms.other)}اً?$|^${counted(forms.other)}ً$`));
  });

  it('bends with the last two figures, and its number is written as the rest is', () => {
    const { plural, counts } = messages('ar');
    const said = (count: number) => plural(counts.passages, count);
    expect([103, 110, 111, 199, 200, 1002].map(said)).toEqual([
      '١٠٣ مقاطع',
      '١١٠ مقاطع',
      '١١١ مقطعاً',
      '١٩٩ مقطعاً',
      '٢٠٠ مقطع',
      '١٬٠٠٢ مقطع',
    ]);
    expect(messages('ar', 'latn').plural(counts.passages, 111)).toBe('111 مقطعاً');
  });
});

describe('what is counted in English', () => {
  it.each(formsOf('en'))('has two forms that differ: %s', (_, forms) => {
    expect(Object.keys(forms).sort()).toEqual(['one', 'other']);
    if (!isBare(forms)) expect(fill(forms.one ?? '', { count: '1' })).not.toBe(fill(forms.other, { count: '1' }));
  });
});
