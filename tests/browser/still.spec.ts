import { expect, type Page, test } from '@playwright/test';
import { PALETTES } from '../../src/basemap/palette';
import type { InfluenceMap } from '../../src/influence-map';
import { boxes, frame, MARK_INK, openMap, openStill, overlap, pointOf, STORY, withoutWebGL } from './map-page';
import { shareOf, unpaintedOn } from './painted';

test('places and heads stand where the live map has them, within a pixel, from the whole world to the streets', async ({
  page,
  browser,
}) => {
  const other = await browser.newPage({ viewport: page.viewportSize(), locale: 'ar', reducedMotion: 'reduce' });
  await openMap(page);
  await other.addInitScript(withoutWebGL);
  await other.goto(page.url());
  await expect(other.locator('influence-map')).toHaveAttribute('state', 'still');
  for (const ids of [STORY.places.map(({ id }) => id), ['anbar', 'damascus'], ['green-zone', 'russian-embassy']]) {
    for (const each of [page, other]) await frame(each, ids);
    const [live, still] = await Promise.all(
      [page, other].map((each) => boxes(each, ':is(.im-dot, .im-plate, .im-head)')),
    );
    expect(still?.map(({ what }) => what)).toEqual(live?.map(({ what }) => what));
    live?.forEach(({ what, x, y }, index) => {
      expect(Math.abs((still?.[index]?.x ?? 0) - x), what).toBeLessThanOrEqual(1);
      expect(Math.abs((still?.[index]?.y ?? 0) - y), what).toBeLessThanOrEqual(1);
    });
  }
  await other.close();
});

test('the still map follows the hand, and stays land and water', async ({ page }) => {
  await openStill(page);
  await expect.poll(() => unpaintedOn(page.locator('influence-map'))).toEqual([]);
  const before = await pointOf(page, 'moscow');
  const map = await page.locator('influence-map .im-map').boundingBox();
  if (!before || !map) throw new Error('Moscow is not drawn');
  const [x, y] = [map.x + map.width * 0.75, map.y + map.height * 0.3];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y + 90, { steps: 6 });
  await page.mouse.up();
  await expect
    .poll(() => pointOf(page, 'moscow'))
    .toEqual([expect.closeTo(before[0] - 60, 0), expect.closeTo(before[1] + 90, 0)]);
  await expect.poll(() => unpaintedOn(page.locator('influence-map'))).toEqual([]);
});

test('until the land has come no place stands in water', async ({ page }) => {
  await page.addInitScript(withoutWebGL);
  const asked = new Promise<() => Promise<void>>((resolve) => {
    void page.route('**/geo/world.json', (route) => resolve(() => route.continue()));
  });
  await page.goto('./');
  const map = page.locator('influence-map');
  const come = await asked;
  await expect(map.locator('.im-mark[data-place="moscow"]')).toBeVisible();
  expect(await shareOf(map, PALETTES.light.water)).toBeLessThan(0.001);
  await come();
  await expect.poll(() => shareOf(map, PALETTES.light.water)).toBeGreaterThan(0.05);
});

test('rings round places that are known roughly are no veil over the land', async ({ page }) => {
  await openStill(page);
  await frame(page, ['green-zone']);
  await expect.poll(() => shareOf(page.locator('influence-map'), PALETTES.light.land)).toBeGreaterThan(0.5);
});

const drawnIn = (page: Page, colour: string) =>
  page
    .locator(`influence-map .im-still-ground path[stroke="${colour}"]`)
    .evaluateAll((paths) => paths.some((path) => path.getAttribute('d')));

test('a map that stays still has the rivers and governorates of the live one, fetched once it is looked at closely', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('detail.json')) asked.push(request.url());
  });
  await openStill(page);
  const { river, admin } = PALETTES.light;
  expect(asked).toEqual([]);
  await frame(page, ['ramadi', 'baghdad', 'anbar']);
  await expect.poll(() => drawnIn(page, admin)).toBe(true);
  expect(await drawnIn(page, river)).toBe(true);
  await expect(page.locator('influence-map .im-still-ground text').filter({ hasText: 'صلاح الدين' })).toBeVisible();
  const svg = await page
    .locator('influence-map')
    .evaluate((map: InfluenceMap) => map.toBlob('image/svg+xml').then((blob) => blob.text()));
  expect(svg).toContain(`stroke="${admin}"`);
  await frame(page, ['moscow', 'baghdad']);
  await expect.poll(() => drawnIn(page, admin)).toBe(false);
  await frame(page, ['ramadi', 'baghdad', 'anbar']);
  await expect.poll(() => drawnIn(page, admin)).toBe(true);
  expect(asked).toHaveLength(1);
});

test('a map that stays still names the towns and rivers of the live one, and none over the story', async ({ page }) => {
  await openStill(page);
  const map = page.locator('influence-map');
  await expect(map.locator('.im-attribution')).not.toContainText('GeoNames');
  await frame(page, ['ramadi', 'baghdad']);
  const names = map.locator('.im-still-ground text');
  await expect(names.filter({ hasText: 'الفلوجة' })).toBeVisible();
  await expect(map.locator('.im-still-ground text[data-kind="river"]').first()).toBeVisible();
  await expect(map.locator('.im-attribution')).toContainText('GeoNames');
  const stories = await boxes(page, `:is(.im-label, ${MARK_INK}, .im-head, .im-map-count)`);
  const lands = await names.evaluateAll((found) =>
    found.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      // Of a letter's height the upper and the lower fifth are air.
      return { what: element.textContent ?? '', x, y: y + height / 5, width, height: height * 0.6 };
    }),
  );
  expect(lands.length).toBeGreaterThan(6);
  const over = lands.flatMap((land, index) =>
    [...stories, ...lands.slice(index + 1)]
      .filter((other) => overlap(land, other) > 1)
      .map((other) => `${land.what} over ${other.what}`),
  );
  expect(over).toEqual([]);
});

test('@full a map that stays still keeps its small land where there is no other', async ({ page }) => {
  await page.route('**/detail.json', (route) => route.abort());
  await openStill(page);
  const said = page.waitForEvent('console', (message) => message.text().includes('detail.json'));
  await frame(page, ['ramadi', 'baghdad', 'anbar']);
  expect((await said).type()).toBe('warning');
  expect(await drawnIn(page, PALETTES.light.shore)).toBe(true);
  expect(await drawnIn(page, PALETTES.light.admin)).toBe(false);
});

test('a map that is dragged while the live one arrives does not jump', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('influence-map')).toHaveAttribute('state', /still|live/);
  const map = await page.locator('influence-map .im-map').boundingBox();
  if (!map) throw new Error('There is no map');
  const [x, y] = [map.x + map.width * 0.75, map.y + map.height * 0.3];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 80, y + 40, { steps: 4 });
  const held = await pointOf(page, 'moscow');
  await page.mouse.up();
  await expect(page.locator('influence-map')).toHaveAttribute('state', 'live', { timeout: 90_000 });
  const after = await pointOf(page, 'moscow');
  expect(after?.[0]).toBeCloseTo(held?.[0] ?? 0, 0);
  expect(after?.[1]).toBeCloseTo(held?.[1] ?? 0, 0);
});

test('names of seas are slanted in English, and upright in Arabic, which has no slanted letters', async ({ page }) => {
  await openStill(page);
  const sea = page.locator('influence-map .im-still-ground text[data-kind="sea"]').first();
  await expect(sea).toHaveText(/\p{Script=Arabic}/u);
  await expect(sea).not.toHaveAttribute('font-style');
  await page.locator('influence-map').evaluate((map) => map.setAttribute('lang', 'en'));
  await expect(sea).toHaveText(/[A-Z]/);
  await expect(sea).toHaveAttribute('font-style', 'italic');
});
