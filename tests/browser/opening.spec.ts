import { expect, test } from '@playwright/test';
import { messages } from '../../src/locale';
import {
  ARTICLE,
  boxes,
  FEATURED,
  frame,
  MARK_INK,
  openMap,
  openStill,
  overlap,
  panel,
  pointOf,
  STORY,
  selected,
  withoutWebGL,
} from './map-page';

const words = messages('ar').controls;

const SIZES = [
  { width: 1280, height: 800 },
  { width: 375, height: 812 },
];

const nameOf = (id: string, language: string) => STORY.places.find((place) => place.id === id)?.name[language] ?? '';

for (const language of ['ar', 'en']) {
  for (const size of SIZES) {
    test(`before any click all five places are named whole, in view and free, ${language} at ${size.width} px`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await openMap(page, `?lang=${language}`);
      const map = await page.locator('influence-map .im-map').boundingBox();
      if (!map) throw new Error('the map has no box');
      const labels = await boxes(page, '.im-label');
      const others = [...labels, ...(await boxes(page, MARK_INK)), ...(await boxes(page, '.im-head'))];
      const chrome = await page
        .locator('influence-map')
        .locator('.im-control, .im-attribution, .im-scale')
        .locator('visible=true')
        .all();
      expect(chrome.length).toBeGreaterThan(5);
      for (const one of chrome) {
        const box = await one.boundingBox();
        if (!box) throw new Error('what stands on the map has no box');
        for (const label of labels)
          expect(
            overlap(label, { ...box, what: '' }),
            `${label.what} and ${await one.innerText()}`,
          ).toBeLessThanOrEqual(1);
      }
      for (const id of FEATURED) {
        const label = labels.find(({ what }) => what === id);
        if (!label) throw new Error(`${id} has no label`);
        await expect(page.locator(`influence-map .im-story-layer .im-label[data-place="${id}"]`)).toContainText(
          nameOf(id, language),
        );
        expect(label.x, id).toBeGreaterThanOrEqual(map.x);
        expect(label.y, id).toBeGreaterThanOrEqual(map.y);
        expect(label.x + label.width, id).toBeLessThanOrEqual(map.x + map.width);
        expect(label.y + label.height, id).toBeLessThanOrEqual(map.y + map.height);
        for (const other of others) {
          if (other.what !== id) expect(overlap(label, other), `${id} and ${other.what}`).toBeLessThanOrEqual(1);
        }
      }
    });
  }
}

const LOW = [
  { width: 812, height: 375, type: 32 },
  { width: 667, height: 320, type: 16 },
];

for (const { type, ...size } of LOW)
  for (const language of ['ar', 'en'])
    test(`@full no name of the five lies under a button of a low map, ${language} at ${size.width} × ${size.height}, type of ${type} px`, async ({
      page,
    }) => {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Page.setFontSizes', { fontSizes: { standard: type } });
      await page.setViewportSize(size);
      await openStill(page, `?lang=${language}`);
      const map = await page.locator('influence-map .im-map').boundingBox();
      if (!map) throw new Error('the map has no box');
      // As much of the map as there is can be seen at once.
      expect(map.height).toBeLessThanOrEqual(size.height);
      const controls = await page.locator('influence-map .im-control').locator('visible=true').all();
      expect(controls.length).toBeGreaterThan(4);
      const named = [...(await boxes(page, '.im-label')), ...(await boxes(page, MARK_INK))];
      for (const id of FEATURED) expect(named.map(({ what }) => what)).toContain(id);
      for (const control of controls) {
        const box = await control.boundingBox();
        if (!box) throw new Error('a button has no box');
        for (const one of named.filter(({ what }) => FEATURED.some((id) => id === what)))
          expect(overlap(one, { ...box, what: '' }), one.what).toBe(0);
      }
    });

test('the opening view is the same in whichever order the faces of its names come', async ({ page }) => {
  const drawn = async (): Promise<readonly string[]> =>
    (await boxes(page, '.im-label, .im-mark')).map(
      ({ what, ...box }) => `${what} ${Object.values(box).map(Math.round)}`,
    );
  await page.setViewportSize({ width: 375, height: 812 });
  await openStill(page);
  const first = await drawn();
  expect(first.length).toBeGreaterThan(15);
  for (const [late, early] of [
    ['latin', 'ا'],
    ['arabic', 'A'],
  ] as const) {
    const held: (() => void)[] = [];
    await page.route(`**/vazirmatn-${late}-*`, (route) => {
      held.push(() => void route.continue());
    });
    await page.goto(`./?${late}-last`);
    await expect(page.locator('influence-map')).toHaveAttribute('state', 'still');
    await page.evaluate((letter) => document.fonts.load("700 14px 'Influence Map'", letter), early);
    await expect.poll(() => held.length).toBe(2);
    for (const go of held) go();
    await page.unroute(`**/vazirmatn-${late}-*`);
    await expect.poll(drawn, `${late} comes last`).toEqual(first);
  }
});

test.describe('the smallest of phones', () => {
  test.use({ viewport: { width: 320, height: 480 }, hasTouch: true, isMobile: true });

  for (const language of ['ar', 'en'])
    test(`@full shows half of the element as a map, and the beginning of the next act below it, ${language}`, async ({
      page,
    }) => {
      await openMap(page, `?lang=${language}`);
      const map = await page.locator('influence-map .im-map').boundingBox();
      expect(map?.height).toBeGreaterThan(200);
      const act = await page.locator('influence-map .im-invite').boundingBox();
      expect(act?.y).toBeLessThan(480 - 10);
    });
});

test('land that comes just before the map is drawn is in its first picture', async ({ page }) => {
  await page.addInitScript(() => {
    const root = () => document.querySelector('influence-map')?.shadowRoot;
    // As long as it takes, rather than 50 ms: how fast this machine is decides nothing.
    const later = window.setTimeout;
    window.setTimeout = ((act: () => void, time?: number) => later(act, time === 50 ? 60_000 : time)) as typeof later;
    const frame = () => new Promise(requestAnimationFrame);
    const json = Response.prototype.json;
    Response.prototype.json = async function (this: Response) {
      const file = await json.call(this);
      if (!this.url.endsWith('world.json')) return file;
      while (!root()?.querySelector('.im-story-layer')) await frame();
      for (const _ of [1, 2]) await frame();
      return file;
    };
    const look = () => {
      const arcs = root()?.querySelector('.im-arc');
      if (arcs)
        Object.assign(window, { landed: root()?.querySelector('.im-still-ground path[d]:not([d=""])') != null });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.addInitScript(withoutWebGL);
  await page.goto('./');
  await expect.poll(() => page.evaluate(() => (window as unknown as { landed?: boolean }).landed)).toBe(true);
});

test('a small map keeps the names of its sources behind a button', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await openStill(page);
  const map = page.locator('influence-map');
  const names = map.locator('.im-attribution');
  await expect(names).toBeHidden();
  await map.locator('.im-toolbar button').first().focus();
  await page.keyboard.press('End');
  await expect(map.locator('.im-credits summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(names).toHaveText('Natural Earth · Unicode CLDR');
  await expect(names).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(names).toBeHidden();
  await expect(map.locator('.im-credits summary')).toBeFocused();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(names).toHaveCount(1);
  await expect(names).toBeInViewport({ ratio: 1 });
});

test('each of the five, clicked on the map, opens its passages word for word with the naming words marked', async ({
  page,
}) => {
  await openMap(page);
  for (const id of FEATURED) {
    await page.locator('influence-map').getByRole('button', { name: words.resetView }).click();
    await expect.poll(() => selected(page)).toBeNull();
    await frame(page, FEATURED);
    const point = await pointOf(page, id);
    if (!point) throw new Error(`${id} is not drawn`);
    await page.mouse.click(...point);
    await expect.poll(() => selected(page)).toBe(id);
    const naming = STORY.passages.filter(({ mentions }) => mentions.some(({ place }) => place === id));
    expect(naming.length).toBeGreaterThan(0);
    for (const { quote, mentions } of naming) {
      expect(ARTICLE).toContain(quote.exact);
      const shown = panel(page).locator('.im-quote', { hasText: quote.exact });
      await expect(shown.first()).toBeVisible();
      for (const { exact } of mentions.filter(({ place }) => place === id)) {
        await expect(shown.first().locator('mark', { hasText: exact }).first()).toBeVisible();
      }
    }
  }
});

test('with nothing selected, the panel says whose claims these are and offers the five places', async ({ page }) => {
  await openMap(page);
  for (const id of FEATURED)
    await expect(
      panel(page)
        .getByRole('button', { name: nameOf(id, 'ar') })
        .first(),
    ).toBeVisible();
});

test('nothing is asked of another origin', async ({ page, baseURL }) => {
  const strangers: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== new URL(baseURL ?? '').origin) strangers.push(request.url());
  });
  await openMap(page);
  await frame(page, ['green-zone']);
  await page.locator('influence-map').getByRole('button', { name: words.resetView }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await page.waitForLoadState('networkidle');
  expect(strangers).toEqual([]);
});
