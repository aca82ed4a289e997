/** How wide things stand in the panel: lines of text, tabs, cells and links. */
import { expect, type Page, test } from '@playwright/test';
import { openPanel, openStill, panel } from './map-page';

const LAYOUTS = { list: 1280, article: 1920, split: 768 } as const;

async function openLayout(page: Page, layout: string, address: string): Promise<void> {
  await openStill(page, address);
  await page.locator('influence-map').evaluate((map, wanted) => map.setAttribute('layout', wanted), layout);
}

test('a line of text is no longer than can be followed, however wide the panel @full', async ({ page }) => {
  for (const [layout, width] of Object.entries(LAYOUTS)) {
    await page.setViewportSize({ width, height: 900 });
    await openLayout(page, layout, '?lang=en');
    await openPanel(page, 'article');
    const widths = await panel(page)
      .locator('.im-read')
      .evaluateAll((found) => found.map((one) => one.getBoundingClientRect().width));
    expect(widths.length).toBeGreaterThan(0);
    expect(Math.max(...widths), layout).toBeLessThan(601);
    expect(Math.min(...widths), layout).toBeGreaterThan(599);
  }
});

test('no row of the table of flows is taller than what it says @full', async ({ page }) => {
  for (const language of ['ar', 'en']) {
    await openStill(page, `?lang=${language}`);
    await openPanel(page, 'list');
    const heights = await panel(page)
      .locator('.im-table tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => {
          const way = row.querySelector('.im-row-note')?.getBoundingClientRect().height ?? 0;
          return (row.getBoundingClientRect().height - way) / 21;
        }),
      );
    // Lines of 21 pixels: four of them, what stands over and under them, and in a few rows the way in words.
    expect(heights.length).toBeGreaterThan(50);
    expect(Math.max(...heights), language).toBeLessThan(5);
  }
});

test('all tabs of a narrow panel beside a low map are in sight @full', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 400 });
  for (const language of ['ar', 'en']) {
    await openStill(page, `embed.html?story=stories/anbar/story.json&lang=${language}`);
    const [inside, whole] = await panel(page)
      .locator('.im-tabs')
      .evaluate((tabs) => [tabs.clientWidth, tabs.scrollWidth] as const);
    expect(whole, language).toBeLessThanOrEqual(inside);
  }
});

test.describe('under a thumb', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 375, height: 740 } });

  test('what can be taken away begins where the line that names it begins @full', async ({ page }) => {
    await openStill(page, '?lang=en');
    await openPanel(page, 'about');
    const starts = await panel(page)
      .locator('.im-take [data-take]:first-child')
      .evaluateAll((found) =>
        found.map((one) => {
          const text = document.createRange();
          text.selectNodeContents(one);
          const line = one.parentElement?.previousElementSibling;
          return text.getBoundingClientRect().left - (line?.getBoundingClientRect().left ?? 0);
        }),
      );
    expect(starts.length).toBeGreaterThan(2);
    for (const start of starts) expect(Math.abs(start)).toBeLessThan(1);
  });
});
