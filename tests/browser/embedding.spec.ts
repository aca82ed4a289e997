/** The tag in pages that are not ours. Each time the text is read and the marks are counted, never `state` alone. */

import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { InfluenceMap } from '../../src/influence-map';
import { type Site, serve } from './host-server';
import { FEATURED, STORY, withoutWebGL } from './map-page';

const TAG = '<script type="module" src="SCRIPT"></script>';
const PAGES = {
  '/same': hostPage(
    `${TAG}<influence-map src="/stories/anbar/story.json" loading="eager"></influence-map>`,
    '/influence-map.js?v=1',
  ),
  '/far': hostPage(
    `${TAG}<div style="height: 9000px"></div><influence-map src="/stories/anbar/story.json"></influence-map><p id="after">after</p>`,
    '/influence-map.js',
  ),
  '/early': hostPage(
    `<script>
      const map = document.createElement('influence-map');
      map.src = '/stories/anbar/story.json'; map.loading = 'eager'; map.lang = 'en';
      document.documentElement.append(map);
    </script>${TAG}`,
    '/influence-map.js',
  ),
  '/object': hostPage(`${TAG}<influence-map loading="eager"></influence-map>`, '/influence-map.js'),
};

function hostPage(body: string, script: string): string {
  return `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>host</title>${body.replace('SCRIPT', script)}</html>`;
}

let host: Site;

test.beforeAll(async () => {
  host = await serve('dist');
  for (const [path, html] of Object.entries(PAGES)) host.put(path, { html });
});
test.afterAll(() => host.close());

/** The title can be read and the five places are drawn. */
async function expectMap(from: Page | ReturnType<Page['frameLocator']>, language = 'ar'): Promise<void> {
  const map = from.locator('influence-map');
  await expect(map.getByText(STORY.title[language] ?? '').first()).toBeVisible();
  for (const id of FEATURED) await expect(map.locator(`.im-mark[data-place="${id}"]`).first()).toBeVisible();
}

test('from the same origin the tag draws the map, whatever query its address has, and adds nothing to the head', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.url().includes('influence-map.js') && scripts.push(request.url()));
  await page.goto(`${host.origin}same`);
  await expectMap(page);
  expect(scripts).toHaveLength(1);
  expect(await page.evaluate(() => [...document.head.children].map(({ localName }) => localName))).toEqual([
    'meta',
    'title',
    'script',
  ]);
});

for (const width of [700, 1100])
  test(`@full nothing of the story lies under the button for the language, whatever is selected, in a page ${width} px wide`, async ({
    page,
  }) => {
    await page.addInitScript(withoutWebGL);
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${host.origin}same`);
    await expectMap(page);
    const map = page.locator('influence-map');
    await expect(map.locator('.im-language')).toBeVisible();
    for (const place of FEATURED) {
      await map.evaluate((element: InfluenceMap, id) => element.select(id), place);
      await expect(map.locator(`.im-mark[data-place="${place}"]`)).toHaveClass(/im-selected/);
      const [under, all] = await map.evaluate(({ shadowRoot }) => {
        const button = shadowRoot?.querySelector('.im-language')?.getBoundingClientRect() ?? new DOMRect();
        const words = [...(shadowRoot?.querySelectorAll('.im-label, .im-edge') ?? [])];
        const covered = words.filter((word) => {
          const box = word.getBoundingClientRect();
          return (
            Math.min(box.right, button.right) - Math.max(box.left, button.left) > 1 &&
            Math.min(box.bottom, button.bottom) - Math.max(box.top, button.top) > 1
          );
        });
        return [covered.map(({ textContent }) => textContent), words.length];
      });
      expect(all).toBeGreaterThan(3);
      expect(under, place).toEqual([]);
    }
  });

test('from another origin the tag draws the map in a page that is on its own', async ({ page }) => {
  const library = await serve('dist', { 'access-control-allow-origin': '*' });
  const body = `${TAG}<influence-map src="${library.origin}stories/anbar/story.json" loading="eager"></influence-map>`;
  const lone = await serve('tests/built/none');
  lone.put('/', { html: hostPage(body, `${library.origin}influence-map.js`) });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.goto(lone.origin);
  await expectMap(page);
  expect(asked.filter((origin) => origin === new URL(lone.origin).origin).length).toBeLessThanOrEqual(2);
  await library.close();
  await lone.close();
});

test('far below the screen it asks for one file and moves nothing; near it the rest comes', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${host.origin}far`, { waitUntil: 'networkidle' });
  await page.evaluate(() => customElements.whenDefined('influence-map').then(() => undefined));
  expect(asked.filter((path) => path !== '/favicon.ico')).toEqual(['/far', '/influence-map.js']);
  const shifted = () =>
    page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0));
  expect(await shifted()).toBe(0);
  const before = await page.locator('influence-map').boundingBox();
  await page.locator('#after').scrollIntoViewIfNeeded();
  await expectMap(page);
  expect((await page.locator('influence-map').boundingBox())?.height).toBe(before?.height);
});

test('an element made before the script keeps what was set on it', async ({ page }) => {
  await page.goto(`${host.origin}early`);
  await expectMap(page, 'en');
});

test('a story can be an object, and its attributes change at any time', async ({ page }) => {
  await page.goto(`${host.origin}object`);
  const map = page.locator('influence-map');
  const story = JSON.parse(readFileSync('public/stories/anbar/story.json', 'utf8'));
  story.article.text = 'stories/anbar/article.ar.txt';
  await map.evaluate((element: InfluenceMap, given) => {
    element.story = given;
  }, story);
  await expectMap(page);
  await map.evaluate((element: InfluenceMap) => element.setAttribute('lang', 'en'));
  await expectMap(page, 'en');
  await map.evaluate((element: InfluenceMap) => element.setAttribute('layout', 'list'));
  await expect(map.locator('.im-mark')).toHaveCount(0);
  await expect(map.locator('.im-tab[data-panel="list"]')).toHaveAttribute('aria-selected', 'true');
  // What is read stays open.
  await map.evaluate((element: InfluenceMap) => element.removeAttribute('layout'));
  await expect(map.locator('.im-tab[data-panel="list"]')).toHaveAttribute('aria-selected', 'true');
  for (const id of FEATURED) await expect(map.locator(`.im-mark[data-place="${id}"]`).first()).toBeVisible();
});

test('it is moved, removed, put back and adopted into the document of a frame', async ({ page }) => {
  await page.goto(`${host.origin}same`);
  await expectMap(page);
  await page.evaluate(() => {
    const map = document.querySelector('influence-map') as HTMLElement;
    const box = document.body.appendChild(document.createElement('section'));
    box.append(map);
    map.remove();
    Object.assign(window, { kept: map });
    box.append(map);
  });
  await expectMap(page);
  await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.style.cssText = 'width: 1000px; height: 700px';
    frame.contentDocument?.body.append(document.adoptNode((window as unknown as { kept: HTMLElement }).kept));
  });
  await expectMap(page.frameLocator('iframe'));
});
