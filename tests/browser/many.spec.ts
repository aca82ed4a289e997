/** Many widgets on a page, and graphics that are taken away again and again. */
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { type Site, serve } from './host-server';
import { openMap, withoutWebGL } from './map-page';
import { unpaintedOn } from './painted';

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

test('@full twenty widgets share a page: at most four are live, those come back that are looked at, and each is painted', async ({
  page: guest,
}) => {
  host.put('/twenty.html', {
    html: page(Array.from({ length: 20 }, () => widget('style="--influence-height: 400px"')).join('')),
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
  for (let index = 0; index < 20; index++) {
    await all.nth(index).scrollIntoViewIfNeeded();
    await expect(all.nth(index).locator('.im-mark:visible').first()).toBeAttached();
    await expect.poll(() => unpaintedOn(all.nth(index)), `map ${index + 1} of 20`).toEqual([]);
  }
  expect(await live.count()).toBeLessThanOrEqual(4);
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
  await expect.poll(() => unpaintedOn(guest.locator('influence-map'))).toEqual([]);
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
  await expect.poll(() => unpaintedOn(guest.locator('influence-map'))).toEqual([]);

  host.asked.length = 0;
  await guest.goto(`${host.origin}bare.html`);
  await expect(map).toHaveAttribute('state', 'still');
  await expect(map.locator('.im-mark').first()).toBeAttached();
  expect(host.asked.filter((path) => path.startsWith('/geo/'))).toEqual([]);
});

interface Left {
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  readonly heap: number;
}

/** How much a page holds once nothing in it is waiting to be collected. */
async function measure(session: CDPSession): Promise<Left> {
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners, documents } = await session.send('Memory.getDOMCounters');
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners, documents, heap };
}

/**
 * What a page holds once the widgets that went are gone from it. What the last ones still wait for (an idle moment, a chunk,
 * an answer) ends by itself; what leaks never does. One may be kept, the very last: MapLibre holds the error by which it ended
 * its workers, and Chromium holds in that whose call it was.
 */
async function settled(session: CDPSession, empty: Left, nodes: number, heap: number): Promise<Left> {
  let left = await measure(session);
  const more = async () => {
    left = await measure(session);
    return {
      nodes: left.nodes - empty.nodes < nodes || left.nodes - empty.nodes,
      listeners: left.listeners - empty.listeners < 50 || left.listeners - empty.listeners,
      documents: left.documents - empty.documents < 2 || left.documents - empty.documents,
      heap: left.heap < heap || left.heap - heap,
    };
  };
  await expect.poll(more, { timeout: 60_000 }).toEqual({ nodes: true, listeners: true, documents: true, heap: true });
  return left;
}

/** Widgets come and, once their map is in a state, go: so many times. */
async function comeAndGo(guest: Page, times: number, basemap: string, state: string): Promise<void> {
  await guest.evaluate(
    async ([count, land, awaited]) => {
      for (let index = 0; index < count; index++) {
        const map = document.createElement('influence-map');
        map.setAttribute('loading', 'eager');
        if (land) map.setAttribute('basemap', land);
        map.setAttribute('src', '/stories/anbar/story.json');
        document.querySelector('main')?.append(map);
        await new Promise((resolve) =>
          map.addEventListener('influence-state', () => map.getAttribute('state') === awaited && resolve(null)),
        );
        map.remove();
      }
    },
    [times, basemap, state] as const,
  );
}

for (const { times, basemap, state, nodes, name } of [
  { times: 30, basemap: 'none', state: 'still', nodes: 600, name: 'thirty comings and goings' },
  { times: 1000, basemap: 'none', state: 'still', nodes: 600, name: '@full a thousand comings and goings' },
  { times: 12, basemap: '', state: 'live', nodes: 1500, name: '@full twelve live maps' },
]) {
  test(`${name} leave no canvas, worker, node, listener or growing heap behind`, async ({ page: guest }) => {
    test.setTimeout(900_000);
    host.put('/empty.html', { html: page('<main></main>') });
    await guest.goto(`${host.origin}empty.html`);
    await guest.evaluate(() => customElements.whenDefined('influence-map'));
    const session = await guest.context().newCDPSession(guest);
    const empty = await measure(session);
    // The first ones bring what stays: modules, sheets, caches.
    await comeAndGo(guest, 5, basemap, state);
    const before = await settled(session, empty, nodes, empty.heap + 15_000_000);
    await comeAndGo(guest, times, basemap, state);
    const after = await settled(session, empty, nodes, before.heap + 3_000_000);
    console.info(JSON.stringify({ times, state, empty, before, after }));
    // However many have been there meanwhile.
    expect(after.nodes - before.nodes).toBeLessThan(100);
    expect(await guest.locator('canvas').count()).toBe(0);
    expect(guest.workers()).toEqual([]);
  });
}

/** Counts, from now on, what a page asks to be called for later. */
function countCalls(): void {
  const asked: string[] = [];
  for (const name of ['requestAnimationFrame', 'setTimeout', 'setInterval'] as const) {
    const original = window[name] as (...args: unknown[]) => number;
    Object.assign(window, {
      [name]: (...args: unknown[]) => {
        asked.push(`${name} ${new Error().stack?.split('\n')[2]?.trim()}`);
        return original(...args);
      },
    });
  }
  Object.assign(window, { asked });
}

for (const live of [false, true]) {
  for (const gone of ['scrolled away', 'hidden'] as const) {
    test(`${live || gone === 'hidden' ? '@full ' : ''}a ${live ? 'live' : 'still'} map that is ${gone} draws no frame and runs no timer, its tour stopped`, async ({
      page: guest,
    }) => {
      await guest.emulateMedia({ reducedMotion: 'no-preference' });
      if (!live) await guest.addInitScript(withoutWebGL);
      await guest.addInitScript(countCalls);
      host.put('/quiet.html', { html: page(`${widget('loading="eager"')}<p style="margin-top: 9000px">the end</p>`) });
      await guest.goto(`${host.origin}quiet.html`);
      const map = guest.locator('influence-map');
      await expect(map).toHaveAttribute('state', live ? 'live' : 'still', { timeout: 90_000 });
      await map.evaluate((element) => element.setAttribute('selected', 'step.1'));
      await map.locator('[data-play]').first().click();
      await expect(map.locator('[data-play="off"]')).toBeVisible();
      if (gone === 'hidden') await map.evaluate((element) => element.toggleAttribute('hidden', true));
      else await guest.getByText('the end').scrollIntoViewIfNeeded();
      host.answer('/icon.svg', (response, file) => setTimeout(() => response.end(file), 1500));
      const asked = () =>
        guest.evaluate(async () => {
          const { asked } = window as unknown as { asked: string[] };
          asked.length = 0;
          // As long as the server takes to answer, which no call that is counted waits for.
          await (await fetch('/icon.svg')).text();
          return asked;
        });
      // What was on its way when it went may still arrive, once; what runs would never leave two looks empty.
      await expect.poll(async () => [...(await asked()), ...(await asked())]).toEqual([]);
      await expect(map.locator('[data-play="on"]')).toBeAttached();
    });
  }
}
