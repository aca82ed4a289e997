/** What is opened is fetched when it is opened: seen coming, absent, and there. */
import { expect, type Page, type Route, test } from '@playwright/test';
import { openStill, panel, withoutWebGL } from './map-page';

const LIST = '**/chunks/list-*.js';

const tab = (page: Page, name: string) => panel(page).locator(`.im-tab[data-panel="${name}"]`);

test('a part of the panel is fetched when its tab is pointed at, says that it comes, and keeps focus and keys', async ({
  page,
}) => {
  const held: Route[] = [];
  await page.route(LIST, (route) => void held.push(route));
  await openStill(page);
  expect(held).toEqual([]);
  await tab(page, 'list').hover();
  await expect.poll(() => held.length).toBe(1);

  await tab(page, 'details').focus();
  for (const _ of ['article', 'list']) await page.keyboard.press('ArrowLeft');
  await expect(tab(page, 'list')).toBeFocused();
  await expect(panel(page).getByText('يجري التحميل…')).toBeVisible();
  await held[0]?.continue();
  await expect(panel(page).getByRole('searchbox')).toBeVisible();
  await expect(panel(page).getByText('يجري التحميل…')).toHaveCount(0);
  await expect(tab(page, 'list')).toBeFocused();
  await expect(tab(page, 'list')).toHaveAttribute('tabindex', '0');
  expect(held).toHaveLength(1);

  // What is opened by key takes the focus once it is there.
  await panel(page).locator('.im-row-place').first().focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).locator('.im-title')).toBeFocused();
});

test('a part that cannot be had says so, and comes when it is asked for again', async ({ page }) => {
  await page.route(LIST, (route) => route.abort());
  await openStill(page);
  await tab(page, 'list').click();
  const alert = panel(page).locator('.im-body [role="alert"]:not(.im-failure)');
  await expect(alert).toContainText('تعذّر تحميل هذا الجزء');
  await page.unroute(LIST);
  await panel(page).getByRole('button', { name: 'أعد المحاولة' }).click();
  await expect(panel(page).getByRole('searchbox')).toBeVisible();
  await expect(alert).toHaveCount(0);
});

test('a link that opens a part brings it at once, and so does a layout that is made of one', async ({ page }) => {
  await openStill(page, '#influence=anbar/anbar');
  await expect(panel(page).locator('.im-title')).toHaveText('الأنبار');
  await expect(panel(page).locator('.im-quote').first()).toBeVisible();
  await page.locator('influence-map').evaluate((map) => map.setAttribute('layout', 'list'));
  await expect(panel(page).getByRole('searchbox')).toBeVisible();
});

test('the words of a story are on the screen before its map is worked out', async ({ page }) => {
  await page.addInitScript(withoutWebGL);
  // What each frame finds, as far as it differs from the one before.
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const root = document.querySelector('influence-map')?.shadowRoot;
      const words = root?.querySelector('.im-start') != null;
      const map = root?.querySelector('.im-story-layer .im-mark') != null;
      const both = [words && 'words', map && 'map'].filter(Boolean).join(' and ');
      if (both !== (seen.at(-1) ?? '')) seen.push(both);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto('./');
  await expect(page.locator('influence-map')).toHaveAttribute('state', 'still');
  const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  await expect.poll(seen).toEqual(['words', 'words and map']);
});
