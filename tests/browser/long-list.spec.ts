/** A list that is longer than a frame can draw: what is seen comes at once, and nothing is missing in the end. */
import { expect, type Page, test } from '@playwright/test';
import { openPanel, openStill, panel, STORY } from './map-page';

const TIMES = 8;
const FLOWS = STORY.flows.flatMap((flow) =>
  Array.from({ length: TIMES }, (_, at) => ({ ...flow, id: at === 0 ? flow.id : `${flow.id}-again-${at}` })),
);

/** Until it is let go, the page has no frame more than the one it is in. */
function holdFrames(): void {
  const held: FrameRequestCallback[] = [];
  const { requestAnimationFrame: ask } = window;
  Object.assign(window, {
    hold: () => Object.assign(window, { requestAnimationFrame: (call: FrameRequestCallback) => held.push(call) }),
    letGo: () => {
      Object.assign(window, { requestAnimationFrame: ask });
      for (const call of held.splice(0)) ask(call);
    },
  });
}

async function openLong(page: Page): Promise<void> {
  await page.route('**/stories/anbar/story.json', (route) => route.fulfill({ json: { ...STORY, flows: FLOWS } }));
  await page.addInitScript(holdFrames);
  await openStill(page);
}

const call = (page: Page, name: 'hold' | 'letGo') =>
  page.evaluate((which) => (window as unknown as Record<string, () => void>)[which]?.(), name);

const flows = (page: Page) => panel(page).locator('.im-table tbody tr');
const passages = (page: Page) => panel(page).locator('.im-row-quote');

test('the first rows of a long list come at once, all others after them, with every flow and passage once', async ({
  page,
}) => {
  await openLong(page);
  await call(page, 'hold');
  await openPanel(page, 'list');
  await expect(panel(page).locator('.im-row-place')).toHaveCount(STORY.places.length);
  expect(await flows(page).count()).toBeGreaterThan(20);
  expect(await flows(page).count()).toBeLessThan(FLOWS.length);
  await expect(passages(page)).toHaveCount(0);
  await call(page, 'letGo');
  await expect(passages(page)).toHaveCount(STORY.passages.length);
  const ids = await flows(page).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.flow));
  expect([...ids].sort()).toEqual(FLOWS.map(({ id }) => id).sort());
  await expect(panel(page).locator('.im-body [data-select][tabindex="0"]')).toHaveCount(0);
});

test('End goes to the last of a long list before all of it would have come', async ({ page }) => {
  await openLong(page);
  await call(page, 'hold');
  await openPanel(page, 'list');
  await panel(page).locator('.im-row-place').first().focus();
  await page.keyboard.press('End');
  await expect(passages(page)).toHaveCount(STORY.passages.length);
  await expect(flows(page)).toHaveCount(FLOWS.length);
  await expect(panel(page).locator('.im-list li > [data-select]').last()).toBeFocused();
});

test('a long list is found again where it was left, and what stands above its table stays while that is sorted', async ({
  page,
}) => {
  await openLong(page);
  await openPanel(page, 'list');
  await expect(passages(page)).toHaveCount(STORY.passages.length);
  const body = panel(page).locator('.im-body');
  const top = () => body.evaluate(({ scrollTop }) => scrollTop);
  await flows(page).nth(250).scrollIntoViewIfNeeded();
  const left = await top();
  // The scrolling is told in the next frame.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await call(page, 'hold');
  await openPanel(page, 'about');
  await openPanel(page, 'list');
  expect(await top()).toBe(left);
  await call(page, 'letGo');
  await expect(passages(page)).toHaveCount(STORY.passages.length);

  const sort = panel(page).locator('[data-sort="kind"]');
  await sort.scrollIntoViewIfNeeded();
  const height = async () => (await sort.boundingBox())?.y;
  const before = await height();
  await call(page, 'hold');
  await sort.click();
  await expect(sort.locator('xpath=..')).toHaveAttribute('aria-sort', 'ascending');
  expect(await height()).toBe(before);
  await call(page, 'letGo');
  await expect(flows(page)).toHaveCount(FLOWS.length);
  await expect(passages(page)).toHaveCount(STORY.passages.length);
});
