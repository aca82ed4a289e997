import { expect, test } from '@playwright/test';
import { ARTICLE, openMap, panel, selected } from './map-page';

test('the whole article can be read beside the map, word for word', async ({ page }) => {
  await openMap(page);
  await panel(page).getByRole('tab', { name: 'المقال' }).click();
  const text = await panel(page)
    .locator('.im-article')
    .evaluate((article) => {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      let read = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) read += node.textContent;
      return read;
    });
  const squeezed = (words: string) => words.replace(/\s+/g, '');
  expect(squeezed(text)).toContain(squeezed(ARTICLE.split('\n').slice(7, 20).join('')));
});

test('a word of the article lights its place on the map, and the place lights its words', async ({ page }) => {
  await openMap(page);
  await panel(page).getByRole('tab', { name: 'المقال' }).click();
  const word = panel(page)
    .locator('.im-article mark[data-place="damascus"], .im-article [data-place="damascus"]')
    .first();
  await word.click();
  await expect.poll(() => selected(page)).toBe('damascus');
  await expect(page.locator('influence-map svg [data-id="damascus"].im-selected').first()).toBeVisible();
});
