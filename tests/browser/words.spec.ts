import { expect, test } from '@playwright/test';
import { ARTICLE, openStill, STORY } from './map-page';
import { OPENED, type Shown, shownWords } from './shown-words';

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

/** Names that are written in Latin letters in Arabic too. */
const LATIN_NAMES = [
  // Of techniques and formats.
  ...['WebGL', 'PNG', 'SVG', 'GeoJSON', 'CSV'],
  // Of those whose data the map stands on, and of sites.
  ...['Natural Earth', 'Unicode CLDR', 'wikidata.org', 'geonames.org'],
  // Keys, as they are called on the keys.
  ...['Home', 'Shift', 'Enter', 'Escape', 'Ctrl'],
];

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

const asShown = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const OF_THE_STORY = [ARTICLE, ...stringsOf(STORY)].map(asShown).join('\n');

const OWN_NAMES = ['العربية', 'English'];

/** What is in the letters of another language, names apart; and what says it is, and is none of the story's own text. */
function untranslated(shown: readonly Shown[], language: string, foreign: RegExp, names: readonly string[]) {
  return shown.filter(({ text, lang }) => {
    // In its other language the story is shown in pieces: between marked words.
    if (lang !== language) return !OF_THE_STORY.includes(text) && !OWN_NAMES.includes(text);
    return foreign.test(names.reduce((left, name) => left.replaceAll(name, ''), text));
  });
}

test('nothing that is shown or heard is left in the other language', async ({ page }) => {
  await openStill(page, '?lang=ar');
  const map = page.locator('influence-map');
  for (const [language, foreign, names] of [
    ['ar', /\p{Script=Latin}/u, LATIN_NAMES],
    ['en', /\p{Script=Arabic}/u, []],
  ] as const) {
    await map.evaluate((element, wanted) => element.setAttribute('lang', wanted), language);
    await expect(map.locator('.im-tab[data-panel="about"]')).toHaveText(language === 'ar' ? 'عن الخريطة' : 'About');
    for (const [name, open] of Object.entries(OPENED)) {
      await open(page);
      const shown = await shownWords(page);
      expect(shown.length, name).toBeGreaterThan(20);
      expect.soft(untranslated(shown, language, foreign, names), `${name} in ${language}`).toEqual([]);
    }
  }
});
