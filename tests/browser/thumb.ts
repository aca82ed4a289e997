/** What lies under one thumb, opened as a reader opens it; for pages with touch. */
import { expect, type Page } from '@playwright/test';
import { pointOf, selected } from './map-page';

/** Once for each page: two taps on one spot are one gesture, which zooms. */
export async function openChooser(page: Page) {
  const list = page.locator('influence-map').getByRole('dialog');
  const rows = list.locator('li button');
  const anbar = await pointOf(page, 'anbar');
  if (!anbar) throw new Error('Anbar is not drawn on its own');
  // Beside the place where most arcs meet.
  await page.touchscreen.tap(anbar[0] + 24, anbar[1]);
  await expect(rows.first()).toBeFocused();
  expect(await selected(page)).toBeNull();
  return { list, rows };
}
