import { expect, test } from '@playwright/test';
import { ARTICLE, openMap, openPanel, openStill, panel, STORY, select, selected } from './map-page';

test('the article beside the map is the article, byte for byte', async ({ page }) => {
  await openMap(page);
  await openPanel(page, 'article');
  const paragraphs = await panel(page).locator('.im-article .im-read > p').allTextContents();
  expect(paragraphs.join('\n')).toBe(ARTICLE);
});

test('a word of the article lights its place on the map, and the place lights its words', async ({ page }) => {
  await openMap(page);
  await openPanel(page, 'article');
  const words = panel(page).locator(
    '.im-article .im-word[data-select="damascus"], .im-article .im-word [data-select="damascus"]',
  );
  await words.first().click();
  await expect.poll(() => selected(page)).toBe('damascus');
  await expect(page.locator('influence-map .im-story-layer [data-id="damascus"].im-selected').first()).toBeAttached();
  await expect(panel(page).locator('.im-article .im-word[data-lit]').first()).toBeVisible();

  // The article stays open when the map is used, and the other place's words are lit instead.
  await select(page, 'moscow');
  const lit = panel(page).locator('.im-article .im-word[data-lit]');
  const named = STORY.passages.flatMap(({ mentions }) => mentions.filter(({ place }) => place === 'moscow'));
  await expect(lit).toHaveCount(named.length);
  for (const text of await lit.allTextContents()) expect(text).toContain('موسكو');
});

test('one button turns interface, labels and article to English and back', async ({ page }) => {
  await openMap(page);
  await openPanel(page, 'article');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(panel(page).getByRole('tab', { name: 'Article' })).toBeVisible();
  await expect(panel(page).locator('.im-article')).toContainText('Daily Beast');
  await expect(panel(page).locator('.im-article .im-read').first()).toHaveAttribute('dir', 'ltr');
  const moscow = page.locator('influence-map .im-story-layer .im-label[data-place="moscow"]');
  await expect(moscow).toHaveText('Moscow');
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(moscow).toHaveText('موسكو');
  await expect(panel(page).locator('.im-article .im-read').first()).toHaveAttribute('dir', 'rtl');
});

test('a deep link selects, survives a reload, and Back returns', async ({ page }) => {
  await openMap(page, '#influence=anbar/ramadi');
  await expect.poll(() => selected(page)).toBe('ramadi');
  await select(page, 'moscow');
  await expect(page).toHaveURL(/#influence=anbar\/moscow$/);
  await page.reload();
  await expect.poll(() => selected(page)).toBe('moscow');
  await page.goBack();
  await expect.poll(() => selected(page)).toBe('ramadi');
  await expect(panel(page).locator('.im-title')).toHaveText('الرمادي');
});

test('Back goes to all that was seen before, the open tab too, in one step for each', async ({ page }) => {
  await openStill(page);
  const tab = (name: string) => panel(page).locator(`.im-tab[data-panel="${name}"]`);
  const shown = async () => {
    await expect(panel(page).locator('.im-tab[aria-selected="true"]')).toHaveCount(1);
    const open = await panel(page).locator('.im-tab[aria-selected="true"]').getAttribute('data-panel');
    return [open, await selected(page)];
  };
  await tab('list').click();
  await panel(page).locator('.im-rows [data-select="moscow"]').click();
  await expect.poll(shown).toEqual(['details', 'moscow']);
  const read = panel(page).locator('.im-body [data-read]').first();
  const passage = await read.getAttribute('data-read');
  await read.click();
  await expect.poll(shown).toEqual(['article', passage]);
  await page.goBack();
  await expect.poll(shown).toEqual(['details', 'moscow']);
  await page.goBack();
  await expect.poll(shown).toEqual(['list', null]);
  await page.goForward();
  await expect.poll(shown).toEqual(['details', 'moscow']);
  await page.reload();
  await expect.poll(shown).toEqual(['details', 'moscow']);
  await page.goForward();
  await expect.poll(shown).toEqual(['article', passage]);
  await page.reload();
  await expect.poll(shown).toEqual(['article', passage]);

  // What is opened by key is closed by Escape, which Back undoes at once.
  await tab('list').click();
  await panel(page).locator('.im-rows [data-select="damascus"]').press('Enter');
  await expect.poll(shown).toEqual(['details', 'damascus']);
  await page.keyboard.press('Escape');
  await expect.poll(shown).toEqual(['list', passage]);
  await page.goBack();
  await expect.poll(shown).toEqual(['details', 'damascus']);
});

test('every flow’s panel says in words from where, to where, whose word it is, and quotes it', async ({ page }) => {
  await openMap(page);
  for (const flow of STORY.flows) {
    await select(page, flow.id);
    await expect(panel(page)).toContainText(flow.label.ar ?? '');
    for (const id of flow.evidence) {
      const quote = STORY.passages.find((passage) => passage.id === id)?.quote.exact ?? '';
      await expect(panel(page).locator('.im-quote', { hasText: quote }).first()).toBeAttached();
    }
  }
});
