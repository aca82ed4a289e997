/** What a live map may lose: its graphics, its worker, its finer land, a publisher's tiles. A map can be seen all the same. */
import { readdirSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { messages } from '../../src/locale';
import { type Site, serve } from './host-server';
import { unpaintedOn } from './painted';

let host: Site;
let errors: string[];

test.beforeEach(async ({ page }) => {
  host = await serve('dist');
  errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
});

test.afterEach(async () => {
  await host.close();
  expect(errors).toEqual([]);
});

const { failures } = messages('ar');

async function open(page: Page, attributes = ''): Promise<Locator> {
  const html = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>A page of somebody else</title>
    <script type="module" src="/influence-map.js"></script>
    <influence-map loading="eager" src="/stories/anbar/story.json" ${attributes}></influence-map>`;
  host.put('/guest.html', { html });
  await page.goto(`${host.origin}guest.html`);
  return page.locator('influence-map');
}

async function expectSeen(map: Locator, state: 'still' | 'live', told: string | null): Promise<void> {
  await expect(map).toHaveAttribute('state', state, { timeout: 90_000 });
  const alerts = map.locator('[role="alert"]:visible');
  if (told === null) await expect(alerts).toHaveCount(0);
  else await expect(alerts.first()).toContainText(told);
  await expect.poll(() => unpaintedOn(map)).toEqual([]);
}

/** Takes the graphics away, and leaves `giveBack` behind. */
const takeAway = (map: Locator): Promise<void> =>
  map.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const context = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    Object.assign(window, { giveBack: () => context?.restoreContext() });
    context?.loseContext();
  });

const giveBack = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack());

for (const returns of [true, false]) {
  test(`@full a map whose graphics go while it is hidden is ${returns ? 'live once they are back' : 'still where they never come back'}, and seen when it is shown`, async ({
    page,
  }) => {
    const map = await open(page);
    await expectSeen(map, 'live', null);
    const hide = (hidden: boolean) => map.evaluate((element, set) => element.toggleAttribute('hidden', set), hidden);
    await hide(true);
    await takeAway(map);
    await expect(map).toHaveAttribute('state', 'still');
    if (returns) await giveBack(page);
    await hide(false);
    await expectSeen(map, returns ? 'live' : 'still', returns ? null : failures.contextLost);
  });
}

test('@full the live map is asked for near the screen and not before, though the story is drawn far from it', async ({
  page,
}) => {
  const map = await open(page, 'style="margin-top: 9000px"');
  await expect(map).toHaveAttribute('state', 'still');
  await expect(map.locator('.im-mark').first()).toBeAttached();
  // Longer than an idle moment is waited for.
  host.answer('/icon.svg', (response, file) => setTimeout(() => response.end(file), 3000));
  await page.evaluate(() => fetch('/icon.svg').then((response) => response.text()));
  const asked = () => host.asked.filter((path) => path.includes('maplibre'));
  expect(asked()).toEqual([]);
  await map.scrollIntoViewIfNeeded();
  await expectSeen(map, 'live', null);
  expect(asked()).not.toEqual([]);
});

const WORKER = `/chunks/${readdirSync('dist/chunks').find((name) => name.startsWith('maplibre-gl-worker'))}`;

for (const [what, path, state, told] of [
  ['its worker', WORKER, 'still', failures.basemapFailed],
  ['the finer land', '/geo/detail.json', 'live', null],
  ['the cities', '/geo/cities.json', 'live', null],
  ['the streets of a town', '/geo/baghdad.json', 'live', null],
] as const) {
  for (const [fault, status, body] of [
    ['cannot be had', 404, 'Not found'],
    ['is a page to log in', 200, '<!doctype html><title>Log in</title>'],
  ] as const) {
    test(`@full where ${what} ${fault} the map is ${state}`, async ({ page }) => {
      host.answer(path, (response) => response.writeHead(status).end(body));
      const map = await open(page);
      await expect.poll(() => host.asked).toContain(path);
      await expectSeen(map, state, told);
    });
  }
}

for (const type of ['raster', 'vector']) {
  for (const status of [404, 500]) {
    test(`@full where the ${type} tiles of the publisher’s style answer ${status} our land stands in, and a sentence says so`, async ({
      page,
    }) => {
      const layer = type === 'raster' ? { type } : { type: 'fill', 'source-layer': 'land' };
      const style = {
        version: 8,
        sources: { tiles: { type, tiles: [`${host.origin}tiles/{z}/{x}/{y}`] } },
        layers: [
          { id: 'ground', type: 'background', paint: { 'background-color': '#c0ffee' } },
          { id: 'tiles', source: 'tiles', ...layer },
        ],
      };
      await page.route('**/style.json', (route) => route.fulfill({ json: style }));
      await page.route('**/tiles/**', (route) => route.fulfill({ status, body: '' }));
      await expectSeen(await open(page, 'basemap="/style.json"'), 'live', failures.styleFailed);
    });
  }
}
