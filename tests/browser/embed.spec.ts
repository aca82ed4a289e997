import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import type { FrameLink } from '../../src/pages/embed-host';
import { type Headers, type Site, serve } from './host-server';
import { openMap, STORY, select } from './map-page';

const STORY_AT = 'story=stories/anbar/story.json';
const OPEN: Headers = { 'access-control-allow-origin': '*' };

/** What the host page's own script leaves for the test. */
interface Host {
  link: FrameLink;
  heard: { type: string; detail: unknown }[];
}

const sites: Site[] = [];

async function site(folder: string, headers?: Headers): Promise<Site> {
  const made = await serve(folder, headers);
  sites.push(made);
  return made;
}

test.afterEach(async () => {
  await Promise.all(sites.splice(0).map((each) => each.close()));
});

/** A page with a framed map that is connected by the helper. `map` serves the frame. */
function hostPage(map: string, query: string, attributes = ''): string {
  return `<!doctype html><title>host</title>
    <iframe id="map" src="${map}embed.html?${query}" width="600" height="300" ${attributes}></iframe>
    <script type="module">
      import { connectFrame } from './embed-host.js';
      const frame = document.querySelector('#map');
      window.heard = [];
      for (const name of ['select', 'story', 'state', 'error', 'resize'])
        frame.addEventListener('influence-' + name, ({ type, detail }) => heard.push({ type, detail }));
      window.link = connectFrame(frame);
    </script>`;
}

function framed(page: Page): FrameLocator {
  return page.frameLocator('#map');
}

async function drawn(page: Page): Promise<void> {
  await expect(framed(page).locator('influence-map')).toHaveAttribute('state', /^(still|live)$/, { timeout: 90_000 });
  await expect(framed(page).locator('.im-story-layer .im-label').first()).toBeVisible();
}

/** The last detail that the host page heard under a name. */
async function heard(page: Page, type: string): Promise<unknown> {
  return page.evaluate(
    (name) => (window as unknown as Host).heard.findLast((each) => each.type === name)?.detail,
    type,
  );
}

test('a framed map takes its height, tells what is selected and does what its page asks', async ({ page }) => {
  const own = await site('dist');
  own.put('/', { html: hostPage('./', `${STORY_AT}&lang=en`) });
  await page.goto(own.origin);
  await drawn(page);
  await expect.poll(() => heard(page, 'influence-story')).toMatchObject({ id: 'anbar', language: 'ar' });
  // Narrower than 900 px the panel stands under the map.
  await expect(page.locator('#map')).toHaveCSS('height', '800px');

  await page.evaluate(() => (window as unknown as Host).link.select('moscow'));
  await expect.poll(() => heard(page, 'influence-select')).toEqual({ id: 'moscow', type: 'place' });
  await page.evaluate(() => (window as unknown as Host).link.theme('dark'));
  await expect(framed(page).locator('influence-map')).toHaveAttribute('data-theme', 'dark');
  await page.evaluate(() => (window as unknown as Host).link.lang('ar'));
  await expect(framed(page).locator('html')).toHaveAttribute('dir', 'rtl');
  // What the story does not have leaves everything as it is.
  await page.evaluate(() => (window as unknown as Host).link.select('atlantis'));
  await page.evaluate(() => (window as unknown as Host).link.select('ramadi'));
  await expect.poll(() => heard(page, 'influence-select')).toEqual({ id: 'ramadi', type: 'place' });
  await expect(framed(page).locator('influence-map')).toHaveAttribute('selected', 'ramadi');
});

test('@full what a page asks while its frame is loaded anew is done once it is there, and how it looks holds', async ({
  page,
}) => {
  const own = await site('dist');
  own.put('/', { html: hostPage('./', `${STORY_AT}&lang=en`) });
  await page.goto(own.origin);
  await drawn(page);
  const map = framed(page).locator('influence-map');
  await page.evaluate(() => {
    const { link } = window as unknown as Host;
    link.theme('dark');
    link.select('moscow');
  });
  await expect.poll(() => heard(page, 'influence-select')).toEqual({ id: 'moscow', type: 'place' });
  await page.evaluate(() => {
    const { link } = window as unknown as Host;
    const frame = document.querySelector<HTMLIFrameElement>('#map');
    frame?.addEventListener('load', () => document.body.setAttribute('data-anew', ''), { once: true });
    frame?.contentWindow?.location.reload();
    link.select('damascus');
    link.select('ramadi');
    link.lang('ar');
  });
  await expect(page.locator('body')).toHaveAttribute('data-anew');
  await expect(map).toHaveAttribute('selected', 'ramadi');
  await expect(map).toHaveAttribute('data-theme', 'dark');
  await expect(framed(page).locator('html')).toHaveAttribute('dir', 'rtl');
});

test('@full what the reader has chosen stays when the page says hello again to a frame that is connected', async ({
  page,
}) => {
  const own = await site('dist');
  own.put('/', { html: hostPage('./', `${STORY_AT}&lang=en`) });
  await page.goto(own.origin);
  await drawn(page);
  await page.evaluate(() => (window as unknown as Host).link.select('moscow'));
  await expect.poll(() => heard(page, 'influence-select')).toEqual({ id: 'moscow', type: 'place' });
  await select(framed(page), 'damascus');
  await expect.poll(() => heard(page, 'influence-select')).toEqual({ id: 'damascus', type: 'place' });
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('message', ({ data }) => data.type === 'influence-hello' && resolve(data), { once: true });
        const frame = document.querySelector<HTMLIFrameElement>('#map');
        frame?.contentWindow?.postMessage({ type: 'influence-hello', version: 1 }, '*');
      }),
  );
  // Through the port, so that all that was asked before has been done.
  await page.evaluate(() => (window as unknown as Host).link.lang('ar'));
  await expect(framed(page).locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(framed(page).locator('influence-map')).toHaveAttribute('selected', 'damascus');
});

test('another window can neither pose as the frame nor as its page', async ({ page }) => {
  const [maps, host] = await Promise.all([site('dist'), site('dist')]);
  // A stranger beside the frame, on the frame's own origin: only the window gives it away.
  maps.put('/stranger', {
    html: `<!doctype html><script>
      parent.postMessage({ type: 'influence-hello', version: 1 }, '*');
      onmessage = () => { document.title = 'heard'; };
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { document.title = 'heard'; };
      window.pose = () => {
        parent.frames[0].postMessage({ type: 'influence-connect', version: 1 }, '*', [port2]);
        port1.postMessage({ type: 'select', id: 'moscow' });
      };
    </script>`,
  });
  host.put('/', {
    html: `${hostPage(maps.origin, STORY_AT)}<iframe id="stranger" src="${maps.origin}stranger"></iframe>`,
  });
  await page.goto(host.origin);
  await drawn(page);
  const stranger = page.frames().find((frame) => frame.url().endsWith('/stranger'));
  if (!stranger) throw new Error('the stranger is not there');
  await stranger.evaluate('pose()');
  // Messages arrive in the order in which they are sent: what the page asks after the stranger is heard after it.
  await page.evaluate(() => (window as unknown as Host).link.select('damascus'));
  await expect.poll(() => heard(page, 'influence-select')).toEqual({ id: 'damascus', type: 'place' });
  const selections = await page.evaluate(() =>
    (window as unknown as Host).heard.filter(({ type }) => type === 'influence-select'),
  );
  expect(selections).toHaveLength(1);
  expect(await stranger.title()).toBe('');
});

test('a sandboxed frame without an origin draws the map where its files may be read', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const [maps, host] = await Promise.all([site('dist', OPEN), site('dist')]);
  host.put('/', { html: hostPage(maps.origin, STORY_AT, 'sandbox="allow-scripts"') });
  await page.goto(host.origin);
  await drawn(page);
  await page.evaluate(() => (window as unknown as Host).link.select('moscow'));
  await expect.poll(() => heard(page, 'influence-select')).toEqual({ id: 'moscow', type: 'place' });
  await expect(framed(page).locator('#instead')).toHaveCount(0);
  expect(errors).toEqual([]);
});

const HOSTS_WITHOUT_ORIGIN = {
  'in a sandbox': async (maps: Site) => {
    const host = await site('dist');
    host.put('/', { html: hostFrom(maps), headers: { 'content-security-policy': 'sandbox allow-scripts' } });
    return host.origin;
  },
  'on a disk': async (maps: Site) => {
    const file = test.info().outputPath('host.html');
    await writeFile(file, hostFrom(maps));
    return pathToFileURL(file).href;
  },
};

const hostFrom = ({ origin }: Site): string =>
  hostPage(origin, STORY_AT).replace('./embed-host.js', `${origin}embed-host.js`);

for (const [where, addressOf] of Object.entries(HOSTS_WITHOUT_ORIGIN)) {
  test(`@full a page ${where}, which has no origin, and the map that it frames find each other`, async ({ page }) => {
    await page.goto(await addressOf(await site('dist', OPEN)));
    await drawn(page);
    await expect(page.locator('#map')).toHaveCSS('height', '800px');
    await page.evaluate(() => (window as unknown as Host).link.select('moscow'));
    await expect.poll(() => heard(page, 'influence-select')).toEqual({ id: 'moscow', type: 'place' });
  });
}

test('a sandboxed frame whose scripts cannot be read says why, and leads to the article', async ({ page }) => {
  const [maps, host] = await Promise.all([site('dist'), site('dist')]);
  host.put('/', { html: hostPage(maps.origin, STORY_AT, 'sandbox="allow-scripts"') });
  await page.goto(host.origin);
  const instead = framed(page).locator('#instead');
  await expect(instead).toContainText('Access-Control-Allow-Origin');
  for (const title of Object.values(STORY.title)) {
    const link = instead.getByRole('link', { name: title });
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', './stories/anbar/article.ar.txt');
  }
});

test('a frame without a story, or with one from elsewhere, says so in a sentence', async ({ page }) => {
  const own = await site('dist');
  const said = page.getByRole('alert');
  await page.goto(`${own.origin}embed.html?lang=en`);
  await expect(said).toContainText('lacks the parameter');
  await page.goto(`${own.origin}embed.html?lang=ar&story=https://elsewhere.example/story.json`);
  await expect(said).toContainText('https://elsewhere.example');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  expect(own.asked.filter((path) => path.endsWith('.json'))).toEqual([]);
});

test('the share dialog offers link, tag and frame for what is selected, by keyboard too', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page, '?lang=en');
  await select(page, 'moscow');
  await page.getByRole('button', { name: 'Share', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share this map' });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Copy: In your page, as a frame' }).press('Enter');
  await expect(dialog.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await dialog.locator('pre').last().textContent());
  expect(copied).toContain('embed.html?story=stories/anbar/story.json&amp;lang=en&amp;selected=moscow"');
  await expect(dialog.locator('pre').first()).toContainText('#influence=anbar/moscow');

  // The snippet without a selection and in the article's language is the one of the oEmbed document, but for its base.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await select(page, null);
  await page.locator('influence-map').evaluate((map) => map.setAttribute('lang', 'ar'));
  await page.getByRole('button', { name: 'مشاركة' }).click();
  const snippet = (await page.locator('dialog pre').last().textContent()) ?? '';
  const base = new URL('./', page.url()).href;
  const href = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const oEmbed = (await (await page.request.get(new URL(href ?? '', base).href)).json()) as { html: string };
  expect(snippet.replace(base, './')).toBe(oEmbed.html);
});
