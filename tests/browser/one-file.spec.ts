/** The whole map as one file, opened from the disk as a reader opens it. */
import { spawnSync } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';
import { FEATURED, panel, STORY, select, sentenceOf } from './map-page';

/** Writes the file and opens it. Resolves to what the page asked for, and what it complained of. */
async function openFile(page: Page, file: string, ...options: string[]): Promise<{ asked: string[]; said: string[] }> {
  const path = test.info().outputPath(file);
  const { status, stderr } = spawnSync(
    'npx',
    ['tsx', 'src/cli/export.ts', 'public/stories/anbar/story.json', path, ...options],
    { encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => said.push(message.text()));
  await page.goto(`file://${path}`);
  return { asked, said };
}

test('opens from the disk with all of its map, and asks nobody for anything', async ({ page, context }) => {
  await context.setOffline(true);
  const { asked, said } = await openFile(page, 'map.html');
  const map = page.locator('influence-map');
  await expect(map).toHaveAttribute('state', 'still');
  await expect(page).toHaveTitle(STORY.title.ar ?? '');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  for (const id of FEATURED)
    await expect(page.locator(`influence-map .im-mark[data-place="${id}"] .im-dot`)).toBeVisible();
  const land = map.locator('.im-still-ground path').nth(1);
  expect((await land.getAttribute('d'))?.length).toBeGreaterThan(5000);
  await expect(sentenceOf(page)).toHaveCount(0);

  // A place, its passage, and the way to the article.
  await select(page, 'ramadi');
  const quote = STORY.passages.find(({ mentions }) => mentions.some(({ place }) => place === 'ramadi'));
  await expect(panel(page)).toContainText(quote?.mentions[0]?.exact ?? '?');
  expect(page.url()).toContain('#influence=anbar/ramadi');

  // The other language and the other theme.
  await page.locator('#language').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('h1')).toHaveText(STORY.title.en ?? '');
  const theme = await page.locator('html').getAttribute('data-theme');
  await page.locator('#theme').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme === 'dark' ? 'light' : 'dark');

  // Its own faces, read from the file.
  const faces = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  expect(faces.join()).toContain('Influence Map');
  expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
  expect(asked.filter((url) => url.startsWith('file:'))).toHaveLength(1);
  expect(said).toEqual([]);
});

test('has every part of the panel in it @full', async ({ page }) => {
  const { asked, said } = await openFile(page, 'map.html', '--lang', 'en', '--theme', 'dark');
  await expect(page.locator('influence-map')).toHaveAttribute('state', 'still');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  for (const [name, words] of [
    ['Article', 'Moscow seems more insistent in courting the tribes of Anbar'],
    ['List', STORY.flows[0]?.label.en ?? '?'],
    ['Legend', 'Arms'],
    ['About', 'CLDR'],
  ] as const) {
    await panel(page).getByRole('tab', { name }).click();
    await expect(panel(page)).toContainText(words);
  }
  await select(page, 'step.1');
  await expect(panel(page).getByRole('button', { name: /next/i })).toBeVisible();
  await page.goBack();
  await expect(panel(page).getByRole('button', { name: /next/i })).toHaveCount(0);
  expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
  expect(said).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('says what it is about, and every passage @full', async ({ page }) => {
    await openFile(page, 'map.html');
    await expect(page.locator('blockquote')).toHaveCount(STORY.passages.length);
    await expect(page.locator('blockquote').last()).toBeVisible();
    await expect(page.locator('h1')).toHaveText(STORY.title.ar ?? '');
  });
});
