/** The element under a thumb. */
import { expect, type Page, test } from '@playwright/test';
import { openStill, pointOf, selected } from './map-page';

test.use({ viewport: { width: 375, height: 812 }, hasTouch: true });

function chooser(page: Page) {
  return page.locator('influence-map').getByRole('dialog');
}

function focusedClass(page: Page): Promise<string | undefined> {
  return page.locator('influence-map').evaluate((map) => map.shadowRoot?.activeElement?.className);
}

for (const language of ['ar', 'en']) {
  test(`${language === 'ar' ? '' : '@full '}what lies under one thumb is chosen from a list, ${language}`, async ({
    page,
  }) => {
    await openStill(page, `?lang=${language}`);
    const list = chooser(page);
    const rows = list.locator('li button');
    const anbar = await pointOf(page, 'anbar');
    if (!anbar) throw new Error('Anbar is not drawn on its own');
    // Beside the place where most arcs meet.
    const [x, y] = [anbar[0] + 24, anbar[1]];
    await page.touchscreen.tap(x, y);
    await expect(rows.first()).toBeFocused();
    expect(await selected(page)).toBeNull();
    const ids = await rows.evaluateAll((found) => found.map((row) => (row as HTMLElement).dataset.choice ?? ''));
    expect(ids.length).toBeGreaterThan(1);
    for (const row of await rows.all()) {
      expect((await row.innerText()).trim()).not.toBe('');
      expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    const [inner, outer] = [await list.boundingBox(), await page.locator('influence-map .im-map').boundingBox()];
    if (!inner || !outer) throw new Error('the list or the map has no box');
    expect(inner.x).toBeGreaterThanOrEqual(outer.x);
    expect(inner.y).toBeGreaterThanOrEqual(outer.y);
    expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width);
    expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height);

    // Its heading is no way out; Escape is, and so is what lies outside. Nothing is then selected.
    await list.getByRole('heading').tap();
    await expect(list).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0);
    expect(await focusedClass(page)).toContain('im-map-stop');
    await page.touchscreen.tap(x, y);
    await expect(rows.first()).toBeFocused();
    await page.touchscreen.tap(outer.x + 4, outer.y + outer.height - 4);
    await expect(list).toHaveCount(0);
    expect(await selected(page)).toBeNull();

    await page.touchscreen.tap(x, y);
    await expect(rows.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(rows.nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(list).toHaveCount(0);
    await expect.poll(() => selected(page)).toBe(ids[1]);
    expect(await focusedClass(page)).toContain('im-map-stop');
  });
}
