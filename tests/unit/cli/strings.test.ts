import { DOMParser } from 'linkedom';
import { expect, it } from 'vitest';
import { CATEGORY, leaves, pluralsOf } from '../../../src/cli/strings/leaves';
import { stringsPage } from '../../../src/cli/strings/page';
import { partsOf } from '../../../src/locale';

const page = new DOMParser().parseFromString(stringsPage(leaves), 'text/html');

function cellOf(path: string, language: string): string {
  const row = [...page.querySelectorAll('tr')].find((one) => one.querySelector('th code')?.textContent === path);
  return row?.querySelector(`td[lang="${language}"]`)?.textContent ?? '';
}

it.each([...leaves.keys()])('has every string in %s, each plural in all its forms', (language) => {
  const all = leaves.get(language) ?? new Map<string, string>();
  const plurals = pluralsOf(all);
  expect(all.size).toBeGreaterThan(200);
  for (const [path, phrase] of all) {
    const stem = path.replace(CATEGORY, '');
    const shown = cellOf(plurals.has(stem) ? stem : path, language);
    for (const part of partsOf(phrase)) if ('text' in part) expect(shown, path).toContain(part.text);
    expect(shown).not.toMatch(/[{}]/);
  }
});

it('shows the six forms of Arabic with the numbers that ask for them', () => {
  const [path = ''] = pluralsOf(leaves.get('ar') ?? new Map());
  const shown = cellOf(path, 'ar');
  for (const form of ['zero, ٠', 'one, ١', 'two, ٢', 'few, ٣', 'many, ١١', 'other, ١٠٠']) expect(shown).toContain(form);
});

it('takes no string for markup, and each language in its own direction', () => {
  const made = stringsPage(new Map([['ar', new Map([['a.b', '<b>"&']])]]));
  expect(made).toContain('<td lang="ar" dir="rtl"><p>&lt;b&gt;&quot;&amp;</p>');
  expect(page.querySelector('td[lang="en"]')?.getAttribute('dir')).toBe('ltr');
});
