/** What the map shows when its size changes. */
import { expect, type Page, test } from '@playwright/test';
import { boxes, FEATURED, frame, openStill, pointOf, withoutWebGL } from './map-page';

/** Which of the five have no name that stands whole in the map. */
async function missing(page: Page): Promise<readonly string[]> {
  const around = await page.locator('influence-map .im-map').boundingBox();
  const labels = await boxes(page, '.im-label');
  return FEATURED.filter((id) => {
    const label = labels.find(({ what }) => what === id);
    if (!around || !label) return true;
    const sides = [label.x - around.x, label.y - around.y];
    sides.push(around.width - label.width - (sides[0] ?? 0), around.height - label.height - (sides[1] ?? 0));
    return Math.min(...sides) < -1;
  });
}

test('@full an opening view follows the size that changes while its land is on the way', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  // Neither does a face come, with which the view would be looked for anew.
  for (const held of ['**/world.json', '**/*.woff2']) await page.route(held, () => {});
  await page.addInitScript(() => {
    // The layer is there from the first, and what it is drawn over comes a little later.
    const wait = () => {
      const map = document.querySelector('influence-map');
      if (!map?.shadowRoot?.querySelector('.im-story-layer')) requestAnimationFrame(wait);
      else map.style.inlineSize = '400px';
    };
    requestAnimationFrame(wait);
  });
  await page.addInitScript(withoutWebGL);
  await page.goto('./');
  await expect(page.locator('influence-map .im-story-layer')).toHaveAttribute('width', '400');
  await expect.poll(() => missing(page)).toEqual([]);
});

test('an untouched opening view follows the size, and any other keeps its middle', async ({ page }) => {
  const map = page.locator('influence-map .im-map');
  const mapWidth = () => map.evaluate(({ clientWidth }) => String(clientWidth));
  await page.setViewportSize({ width: 1280, height: 800 });
  await openStill(page);
  for (const size of [
    { width: 375, height: 812 },
    { width: 812, height: 375 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(size);
    await expect(page.locator('influence-map .im-story-layer')).toHaveAttribute('width', await mapWidth());
    await expect.poll(() => missing(page), { message: JSON.stringify(size) }).toEqual([]);
  }
  await frame(page, ['baghdad']);
  /** How far Baghdad stands from where it stood, seen from the middle of the map. */
  const fromMiddle = async (): Promise<readonly number[]> => {
    const around = await map.boundingBox();
    const at = await pointOf(page, 'baghdad');
    if (!around || !at) throw new Error('Baghdad is not drawn');
    return [at[0] - around.x - around.width / 2, at[1] - around.y - around.height / 2].map(Math.round);
  };
  const before = await fromMiddle();
  await page.setViewportSize({ width: 1000, height: 700 });
  await expect(page.locator('influence-map .im-story-layer')).toHaveAttribute('width', await mapWidth());
  expect(await fromMiddle()).toEqual(before);
});

test('what is selected stays in sight on a screen that is turned, and is as near as before once it is turned back', async ({
  page,
}) => {
  const map = page.locator('influence-map .im-map');
  const resize = async (width: number, height: number): Promise<void> => {
    await page.setViewportSize({ width, height });
    const size = await map.evaluate(({ clientWidth }) => String(clientWidth));
    await expect(page.locator('influence-map .im-story-layer')).toHaveAttribute('width', size);
  };
  /** The places of the step that are drawn inside the map, seen from its middle. */
  const inSight = async (): Promise<readonly number[][]> => {
    const around = await map.boundingBox();
    const points = await Promise.all(['russia', 'syria', 'anbar'].map((id) => pointOf(page, id)));
    if (!around) throw new Error('The map has no box');
    const half = [around.width / 2, around.height / 2] as const;
    return points
      .flatMap((at) => (at ? [[at[0] - around.x - half[0], at[1] - around.y - half[1]]] : []))
      .filter(([x = 0, y = 0]) => Math.abs(x) < half[0] && Math.abs(y) < half[1]);
  };
  await page.setViewportSize({ width: 1024, height: 768 });
  await openStill(page, '#influence=anbar/step.2');
  await expect.poll(async () => (await inSight()).length).toBe(3);
  const first = await inSight();
  for (const [width, height] of [
    [768, 1024],
    [700, 600],
    [812, 375],
    [1024, 768],
  ] as const) {
    await resize(width, height);
    await expect.poll(async () => (await inSight()).length, { message: `${width} × ${height}` }).toBe(3);
  }
  for (const [width, height] of [
    [1024, 768],
    [1100, 800],
  ] as const) {
    await resize(width, height);
    await expect.poll(async () => (await inSight()).flat().map(Math.round)).toEqual(first.flat().map(Math.round));
  }
});
