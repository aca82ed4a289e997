/** Many widgets on a page, and graphics that are taken away again and again. */
import { expect, test } from '@playwright/test';
import { type Site, serve } from './host-server';
import { coloursOnMap, openMap } from './map-page';

let host: Site;

test.beforeAll(async () => {
  host = await serve('dist');
});

test.afterAll(() => host.close());

const STYLE = JSON.stringify({
  version: 8,
  sources: {},
  layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#c0ffee' } }],
});

const page = (widgets: string): string => `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8">
  <title>A page of somebody else</title><script type="module" src="/influence-map.js"></script>
  <style>influence-map { margin-block: 20px }</style>${widgets}`;

const widget = (attributes = ''): string =>
  `<influence-map src="/stories/anbar/story.json" ${attributes}></influence-map>`;

test('@full twenty widgets share a page: at most four are live, all can be read, and those come back that are looked at', async ({
  page: guest,
}) => {
  host.put('/twenty.html', {
    html: page(Array.from({ length: 20 }, () => widget('style="--influence-height: 300px"')).join('')),
  });
  await guest.goto(`${host.origin}twenty.html`);
  const all = guest.locator('influence-map');
  const live = guest.locator('influence-map[state="live"]');
  for (let index = 0; index < 20; index += 3) {
    await all.nth(index).scrollIntoViewIfNeeded();
    await expect(all.nth(index)).toHaveAttribute('state', /still|live/);
    expect(await guest.locator('influence-map canvas').count()).toBeLessThanOrEqual(4);
  }
  await expect(all.last()).toHaveAttribute('state', 'live', { timeout: 90_000 });
  await all.first().scrollIntoViewIfNeeded();
  await expect(all.first()).toHaveAttribute('state', 'live', { timeout: 90_000 });
  expect(await live.count()).toBeLessThanOrEqual(4);
  for (const each of [all.first(), all.nth(9), all.last()])
    await expect(each.locator('.im-mark').first()).toBeAttached();
});

test('@full a map whose graphics are taken away ten times ends still, and can be read', async ({ page: guest }) => {
  await openMap(guest);
  const map = guest.locator('influence-map');
  const canvas = map.locator('canvas');
  let losses = 0;
  while (losses < 10 && (await canvas.count()) > 0) {
    losses += 1;
    await canvas.evaluate((element: HTMLCanvasElement) => {
      const context = element.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      Object.assign(window, { giveBack: () => context?.restoreContext() });
      context?.loseContext();
    });
    await expect(map).toHaveAttribute('state', 'still');
    await expect(map.locator('[role="alert"]')).toBeVisible();
    if ((await canvas.count()) === 0) break;
    await guest.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack());
    await expect(map).toHaveAttribute('state', 'live', { timeout: 90_000 });
  }
  expect(losses).toBeGreaterThan(1);
  await expect(map).toHaveAttribute('state', 'still');
  await expect(canvas).toHaveCount(0);
  await expect(map.locator('[role="alert"]')).toBeVisible();
  await expect.poll(() => coloursOnMap(guest)).toBeGreaterThan(1);
});

test('the publisher’s own style lies under the story; where it fails ours does, and a sentence says so', async ({
  page: guest,
}) => {
  await guest.route('**/style.json', (route) => route.fulfill({ body: STYLE, contentType: 'application/json' }));
  host.put('/styled.html', { html: page(widget('loading="eager" basemap="/style.json"')) });
  host.put('/broken.html', { html: page(widget('loading="eager" basemap="/none.json"')) });
  host.put('/bare.html', { html: page(widget('loading="eager" basemap="none"')) });
  const map = guest.locator('influence-map');

  await guest.goto(`${host.origin}styled.html`);
  await expect(map).toHaveAttribute('state', 'live', { timeout: 90_000 });
  await expect(map.locator('[role="alert"]')).toHaveCount(0);
  await expect(map.locator('.im-mark').first()).toBeAttached();

  await guest.goto(`${host.origin}broken.html`);
  await expect(map).toHaveAttribute('state', 'live', { timeout: 90_000 });
  await expect(map.locator('[role="alert"]')).toContainText('نمط');
  await expect.poll(() => coloursOnMap(guest)).toBeGreaterThan(1);

  host.asked.length = 0;
  await guest.goto(`${host.origin}bare.html`);
  await expect(map).toHaveAttribute('state', 'still');
  await expect(map.locator('.im-mark').first()).toBeAttached();
  expect(host.asked.filter((path) => path.startsWith('/geo/'))).toEqual([]);
});

test('thirty comings and goings leave no canvas, frame or listener behind', async ({ page: guest }) => {
  host.put('/empty.html', { html: page('<main></main>') });
  await guest.goto(`${host.origin}empty.html`);
  await guest.evaluate(() => customElements.whenDefined('influence-map'));
  const session = await guest.context().newCDPSession(guest);
  const measure = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { nodes, jsEventListeners };
  };
  const cycle = (times: number) =>
    guest.evaluate(async (count) => {
      for (let index = 0; index < count; index++) {
        const map = document.createElement('influence-map');
        map.setAttribute('loading', 'eager');
        map.setAttribute('basemap', 'none');
        map.setAttribute('src', '/stories/anbar/story.json');
        document.querySelector('main')?.append(map);
        await new Promise((resolve) =>
          map.addEventListener('influence-state', () => map.getAttribute('state') === 'still' && resolve(null)),
        );
        map.remove();
      }
    }, times);
  await cycle(5);
  const before = await measure();
  await cycle(30);
  const after = await measure();
  expect(after.nodes - before.nodes, 'nodes that 30 widgets leave behind').toBeLessThan(400);
  expect(after.jsEventListeners - before.jsEventListeners, 'listeners').toBeLessThan(30);
  expect(await guest.locator('canvas').count()).toBe(0);
});
