/** A map without a panel says below itself why it is less than it could be. */
import { readdirSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { messages } from '../../src/locale';
import { guestForEachTest, SCRIPT } from './guest';
import { withoutWebGL } from './map-page';

const guest = guestForEachTest();
const { failures } = messages('ar');

const open = (page: Page, attributes = ''): Promise<Locator> =>
  guest.open(
    page,
    `${SCRIPT}<influence-map loading="eager" layout="map" src="/stories/anbar/story.json" ${attributes}></influence-map>`,
  );

const missing = (map: Locator): Locator => map.locator('.im-missing');

const notFound = (path: string): void =>
  guest.host.answer(path, (response) => response.writeHead(404).end('Not found'));

const worker = (): string => `/chunks/${readdirSync('dist/chunks').find((name) => /^maplibre-gl-worker/.test(name))}`;

/** What a map may lack, and what is then told. */
const LACKS: Readonly<Record<string, readonly [lose: (page: Page) => unknown, told: string]>> = {
  'WebGL 2': [(page) => page.addInitScript(withoutWebGL), failures.noWebGL],
  'its worker': [() => notFound(worker()), failures.basemapFailed],
  'the land': [() => notFound('/geo/world.json'), failures.landMissing],
  'the publisher’s style': [() => {}, failures.styleFailed],
};

for (const [what, [lose, told]] of Object.entries(LACKS)) {
  test(`@full a map alone that lacks ${what} says so in sight, and to those who listen`, async ({ page }) => {
    await lose(page);
    const map = await open(page, what.includes('style') ? 'basemap="/none.json"' : '');
    await expect(missing(map)).toHaveText(told);
    await expect(missing(map)).toBeVisible();
    await expect(map.locator('[data-said]')).toContainText(told);
    await expect(map.locator('[role="alert"]:visible')).toHaveCount(0);
  });
}

test('@full a map alone tells of graphics that went as long as they are gone', async ({ page }) => {
  const map = await open(page);
  await expect(map).toHaveAttribute('state', 'live', { timeout: 90_000 });
  await expect(missing(map)).toHaveCount(0);
  await map.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const context = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    Object.assign(window, { giveBack: () => context?.restoreContext() });
    context?.loseContext();
  });
  await expect(missing(map)).toHaveText(failures.contextLost);
  await page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack());
  await expect(map).toHaveAttribute('state', 'live', { timeout: 90_000 });
  await expect(missing(map)).toHaveCount(0);
});

test('@full where no template can be read a map alone tells of the map, not of a text that is not shown', async ({
  page,
}) => {
  await page.addInitScript(withoutWebGL);
  await page.route('**/guest.html', async (route) => {
    const headers = { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" };
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
  });
  const map = await open(page);
  await expect(map.getByRole('alert')).toHaveText(failures.noWebGL);
  await map.evaluate((element) => element.removeAttribute('layout'));
  await expect(map.getByRole('alert')).toHaveText(failures.plain);
});

for (const [language, theme] of [
  ['ar', 'dark'],
  ['en', 'light'],
] as const) {
  test(`@full what a narrow map alone lacks stands below it, over no mark and no button, in ${language} and ${theme}`, async ({
    page,
  }) => {
    await page.addInitScript(withoutWebGL);
    await page.setViewportSize({ width: 320, height: 480 });
    // A story and a map that both lack something: the most that there is to say.
    notFound('/stories/anbar/article.ar.txt');
    const map = await open(page, `lang="${language}" theme="${theme}" style="--influence-height: 300px; margin: -8px"`);
    await expect(map).toHaveAttribute('state', 'still');
    const words = messages(language);
    await expect(missing(map)).toHaveText(`${words.failures.articleMissing} ${words.failures.noWebGL}`);
    const boxOf = async (one: Locator) => {
      const box = await one.boundingBox();
      if (!box) throw new Error('expected a box');
      return { ...box, bottom: box.y + box.height };
    };
    const [whole, land, told] = await Promise.all([map, map.locator('.im-map'), missing(map)].map(boxOf));
    expect(told?.y).toBeGreaterThanOrEqual((land?.bottom ?? 0) - 0.5);
    expect(told?.bottom).toBeLessThanOrEqual((whole?.bottom ?? 0) + 0.5);
    expect(told?.width).toBe(whole?.width);
    expect(land?.height).toBeGreaterThanOrEqual(0.6 * (whole?.height ?? 0) - 0.5);
    expect(await missing(map).evaluate((one) => getComputedStyle(one).direction)).toBe(words.direction);
  });
}
