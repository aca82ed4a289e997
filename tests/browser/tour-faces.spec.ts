/** Where a step of the tour stands while the faces of its text are on their way. */
import { expect, type Page, test } from '@playwright/test';
import { panel, withoutWebGL } from './map-page';

/** Keeps back what a pattern names until the function that is returned is called. */
async function keepBack(page: Page, pattern: string): Promise<() => void> {
  let letCome = () => {};
  const late = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(pattern, (route) => late.then(() => route.continue()));
  return letCome;
}

test('a step stays where it was brought to while the faces of all steps come, also where the browser keeps nothing in place', async ({
  page,
}) => {
  await page.addInitScript(withoutWebGL);
  const letCome = await keepBack(page, '**/fonts/*');
  await page.goto('./?lang=en#influence=anbar/step.11');
  const body = panel(page).locator('.im-body');
  const title = panel(page).locator('.im-step[aria-current] .im-title');
  await expect(title).toBeInViewport();
  // Safari knows no anchors.
  await body.evaluate(({ style }) => style.setProperty('overflow-anchor', 'none'));
  const height = () => body.evaluate(({ scrollHeight }) => scrollHeight);
  const before = { height: await height(), top: (await title.boundingBox())?.y };
  letCome();
  await expect.poll(height).not.toBe(before.height);
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
  await expect.poll(async () => Math.abs(((await title.boundingBox())?.y ?? 0) - (before.top ?? 0))).toBeLessThan(4);
});

test('a step on a small phone is in sight when the faces have come and then the sentence of what is missing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.addInitScript(withoutWebGL);
  const letCome = await keepBack(page, '**/geo/**');
  await page.goto('./?lang=en#influence=anbar/step.5');
  const title = panel(page).locator('.im-step[aria-current] .im-title');
  await expect(title).toHaveText('A British accusation');
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
  letCome();
  await expect(panel(page).locator('.im-failure')).toBeAttached();
  const off = () =>
    title.evaluate((one) => {
      const body = one.closest('.im-body');
      return one.getBoundingClientRect().top - (body?.getBoundingClientRect().top ?? 0);
    });
  await expect.poll(off).toBeLessThan(40);
});
