/** Dates as they are read in the panel: in the language's months, and in the digits that the page asks for. */
import { expect, test } from '@playwright/test';
import type { InfluenceMap } from '../../src/influence-map';
import { openPanel, openStill, panel, select } from './map-page';

const READ = [
  { language: 'ar', digits: 'arab', published: 'كانون الأول/ديسمبر ٢٠١٥', when: 'تشرين الأول/أكتوبر ٢٠١٥' },
  { language: 'ar', digits: 'latn', published: 'كانون الأول/ديسمبر 2015', when: 'تشرين الأول/أكتوبر 2015' },
  { language: 'en', digits: 'auto', published: 'December 2015', when: 'October 2015' },
] as const;

for (const { language, digits, published, when } of READ) {
  const full = language === 'ar' && digits === 'latn' ? '' : '@full ';
  test(`${full}the date of an article, and that of a flow, are read in the reader’s words and digits: ${language}, ${digits}`, async ({
    page,
  }) => {
    await openStill(page, `?lang=${language}`);
    await page.locator('influence-map').evaluate((map, value) => map.setAttribute('digits', value), digits);
    await openPanel(page, 'about');
    await expect(panel(page).locator('.im-about')).toContainText(published);

    // No flow of the first story is dated.
    const dated = await page.locator('influence-map').evaluate(async (map: InfluenceMap) => {
      const base = new URL(map.src ?? '', document.baseURI);
      const story = await (await fetch(base)).json();
      story.flows[0].when = '2015-10';
      story.article.text = new URL(story.article.text, base).href;
      delete story.article.translation;
      map.story = story;
      return story.flows[0].id as string;
    });
    await expect
      .poll(() => page.locator('influence-map').evaluate((map: InfluenceMap) => map.story?.flows[0]?.when))
      .toBe('2015-10');
    await select(page, dated);
    await expect(panel(page).locator('.im-flow .im-facts')).toContainText(when);
  });
}
