/** Where a page asks how wide its content would be, the map is as wide as there is room, and no wider. */
import { expect, test } from '@playwright/test';
import { guestForEachTest, SCRIPT, STORY_AT } from './guest';

const guest = guestForEachTest();

const MAP = `<influence-map src="${STORY_AT}" loading="eager"><p>…</p></influence-map>`;

const CELLS: Readonly<Record<string, readonly [html: string, wide: number, narrow: number]>> = {
  'a row of flex': [`<div style="display: flex">${MAP}</div>`, 960, 359],
  'a row of flex that it fills': [
    `<div style="display: flex">${MAP}</div><style>influence-map { flex: 1 }</style>`,
    1264,
    359,
  ],
  'a column that centres': [
    `<div style="display: flex; flex-direction: column; align-items: center">${MAP}</div>`,
    960,
    359,
  ],
  'halves of a grid': [`<div style="display: grid; grid-template-columns: 1fr 1fr"><p>…</p>${MAP}</div>`, 632, 180],
  'a column of a grid, deep in it': [
    `<div style="display: grid; grid-template-columns: 1fr 1fr"><p>…</p><div><div>${MAP}</div></div></div>`,
    632,
    180,
  ],
  'a slide': [`<div style="display: flex; overflow: hidden"><div style="flex: 0 0 300px">${MAP}</div></div>`, 300, 300],
  'a float': [`<div style="float: left">${MAP}</div>`, 960, 359],
  'a dialog': [`<dialog open style="border: 0; padding: 0">${MAP}</dialog>`, 960, 375],
  'a block': [`<div>${MAP}</div>`, 1264, 359],
};

for (const [name, [html, wide, narrow]] of Object.entries(CELLS)) {
  test(`@full in ${name} the map has a width, and the page does not scroll sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const map = await guest.open(page, `${SCRIPT}${html}`);
    await expect(map).toHaveAttribute('state', /still|live/);
    const width = () => map.evaluate((element) => Math.round(element.getBoundingClientRect().width));
    await expect.poll(width).toBe(wide);
    await page.setViewportSize({ width: 375, height: 812 });
    await expect.poll(width).toBe(narrow);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}
