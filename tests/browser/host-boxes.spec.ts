/** What a page puts the element into: a shadow tree, a dialog, one tab of many; and how it takes it from one to another. */
import { expect, test } from '@playwright/test';
import { guestForEachTest, SCRIPT, STORY_AT } from './guest';
import { withoutWebGL } from './map-page';

const guest = guestForEachTest();

const MAP = `<influence-map src="${STORY_AT}" lang="en" style="--influence-height: 400px"></influence-map>`;

test('in a shadow tree its button fills the screen, says so and leaves it', async ({ page }) => {
  await page.addInitScript(withoutWebGL);
  const map = await guest.open(page, `${SCRIPT}<div><template shadowrootmode="open">${MAP}</template></div>`);
  const filling = () => page.evaluate(() => document.fullscreenElement !== null);
  await map.getByRole('button', { name: 'Full screen' }).click();
  await map.getByRole('button', { name: 'Leave full screen' }).click();
  await expect(map.getByRole('button', { name: 'Full screen' })).toBeVisible();
  expect(await filling()).toBe(false);
});

test('@full in a dialog that is opened by hand no skip link lies over it; by key it can be seen', async ({ page }) => {
  await page.addInitScript(withoutWebGL);
  const dialog = `<dialog>${MAP.replace(' ', ' loading="eager" ')}</dialog>`;
  const map = await guest.open(
    page,
    `${SCRIPT}<button onclick="document.querySelector('dialog').showModal()">Open</button>${dialog}`,
  );
  await expect(map).toHaveAttribute('state', 'still');
  const open = page.getByRole('button', { name: 'Open' });
  const skip = map.locator('.im-skip');
  const width = () => skip.evaluate((link) => link.getBoundingClientRect().width);
  await open.click();
  await expect(skip).toBeFocused();
  expect(await width()).toBeLessThan(2);
  await page.keyboard.press('Escape');
  await open.press('Enter');
  await expect(skip).toBeFocused();
  expect(await width()).toBeGreaterThan(44);
});

test('moved in one step it lives on: its graphics, what has the focus and how far it was read', async ({ page }) => {
  const map = await guest.open(page, `${SCRIPT}${MAP}<section></section>`);
  await expect(map).toHaveAttribute('state', 'live');
  const canvas = await map.locator('canvas').elementHandle();
  await map.locator('.im-body').evaluate((body) => body.scrollTo(0, 60));
  await map.locator('.im-map-stop').focus();
  await map.evaluate((element) => {
    // Not yet among TypeScript's own.
    const section = document.querySelector('section') as unknown as { moveBefore(node: Node, before: null): void };
    section.moveBefore(element, null);
  });
  await expect(page.locator('section > influence-map')).toHaveAttribute('state', 'live');
  expect(await canvas?.evaluate((element) => element.isConnected)).toBe(true);
  await expect(map.locator('.im-map-stop')).toBeFocused();
  expect(await map.locator('.im-body').evaluate(({ scrollTop }) => scrollTop)).toBe(60);
});

test('in a low box of a high window map and panel have its whole height, in a high box they share it', async ({
  page,
}) => {
  await page.addInitScript(withoutWebGL);
  const map = await guest.open(page, `${SCRIPT}<div style="inline-size: 640px">${MAP}</div>`);
  await expect(map).toHaveAttribute('state', 'still');
  const heights = () =>
    map.evaluate(({ shadowRoot, clientHeight }) =>
      ['.im-map', '.im-side'].map((part) => (shadowRoot?.querySelector(part)?.clientHeight ?? 0) / clientHeight),
    );
  expect(await heights()).toEqual([1, 1]);
  await map.evaluate((element) => element.style.setProperty('--influence-height', '600px'));
  for (const share of await heights()) expect(share).toBeLessThan(0.6);
});

const FIVE = Array.from({ length: 5 }, () => MAP);

/** More of them than may be live at once, of which one is seen; `show` lets that be another. */
const ONE_OF_MANY: Readonly<Record<string, { readonly html: string; readonly show: (index: number) => void }>> = {
  tabs: {
    html: FIVE.map((map) => `<section hidden>${map}</section>`).join(''),
    show: (index) => {
      for (const [at, tab] of [...document.querySelectorAll('section')].entries()) tab.hidden = at !== index;
    },
  },
  'details of one name': {
    html: FIVE.map((map) => `<details name="one"><summary>More</summary>${map}</details>`).join(''),
    show: (index) => {
      const details = document.querySelectorAll('details')[index];
      if (details) details.open = true;
    },
  },
  'slides of a carousel': {
    html: `<main style="display: flex; overflow: auto; inline-size: 900px">${FIVE.map(
      (map) => `<section style="flex: none; inline-size: 900px">${map}</section>`,
    ).join('')}</main>`,
    show: (index) => document.querySelectorAll('section')[index]?.scrollIntoView(),
  },
};

for (const [what, { html, show }] of Object.entries(ONE_OF_MANY)) {
  const tag = what === 'tabs' ? [] : ['@full'];
  test(`of five in ${what} the one that is seen is live, and four at most`, { tag }, async ({ page }) => {
    const maps = await guest.open(page, SCRIPT + html);
    for (const index of [0, 1, 2, 3, 4, 0]) {
      await page.evaluate(show, index);
      await expect(maps.nth(index)).toHaveAttribute('state', 'live');
      expect(await page.locator('influence-map[state="live"]').count()).toBeLessThanOrEqual(4);
    }
  });
}
