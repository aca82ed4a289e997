import { expect, test } from '@playwright/test';
import { OPENED, openStill, shownWords } from './shown-words';

const ARABIC_INDIC = '٠١٢٣٤٥٦٧٨٩';
const inLatin = (text: string) =>
  text
    .replaceAll(/[٠-٩]/g, (digit) => String(ARABIC_INDIC.indexOf(digit)))
    .replaceAll('٬', ',')
    .replaceAll('٫', '.');

test('every number in the panel and on the map is written in the digits that are asked for', async ({ page }) => {
  await openStill(page, '?lang=ar');
  const map = page.locator('influence-map');
  for (const name of ['beginning', 'place', 'flow', 'step', 'list', 'about']) {
    await OPENED[name]?.(page);
    const own = await shownWords(page);
    await map.evaluate((element) => element.setAttribute('digits', 'latn'));
    // Numbers on the map are SVG text, drawn by another hand than the panel's; what is folded away keeps its old text, unseen.
    await expect(map.locator('.im-story-layer text').filter({ hasText: /[٠-٩]/, visible: true })).toHaveCount(0);
    const latin = await shownWords(page);
    expect(
      own.filter(({ text }) => /[0-9]/.test(text) && !text.includes('WebGL 2')),
      name,
    ).toEqual([]);
    expect(
      latin.filter(({ text }) => /[٠-٩]/.test(text)),
      name,
    ).toEqual([]);
    expect(
      latin.map(({ text }) => text),
      name,
    ).toEqual(own.map(({ text }) => inLatin(text)));
    const numbers = (where: RegExp) => latin.filter((one) => where.test(one.where) && /[0-9]/.test(one.text)).length;
    expect(numbers(/^(text|tspan)\./), `${name}: on the map`).toBeGreaterThan(0);
    await map.evaluate((element) => element.removeAttribute('digits'));
    await expect(map.locator('.im-story-layer text').filter({ hasText: /[0-9]/, visible: true })).toHaveCount(0);
  }
});

/** Names that are written in Latin letters in Arabic too: of sites, formats, sources, keys, and of the language itself. */
const NAMES =
  /[a-z]+\.org|WebGL|PNG|SVG|CSV|GeoJSON|MapLibre|Natural Earth|Unicode CLDR|GeoNames|English|Home|Shift|Enter|Escape|Esc|Ctrl/g;

/** Letters that no word of a language has. */
const FOREIGN: Readonly<Record<string, RegExp>> = { ar: /[A-Za-z]/, en: /[\u0620-\u064a]/ };

test('nothing that is shown or heard is left in the other language', async ({ page }) => {
  for (const language of ['ar', 'en']) {
    await openStill(page, `?lang=${language}`);
    for (const [name, open] of Object.entries(OPENED)) {
      await open(page);
      const own = (await shownWords(page)).filter(({ lang }) => lang === language);
      expect(own.length, name).toBeGreaterThan(20);
      const foreign = own.filter(({ text }) => FOREIGN[language]?.test(text.replace(NAMES, '')));
      expect(foreign, `${name}, ${language}`).toEqual([]);
    }
  }
});
