/** What a live map may lose: its graphics, its worker, its finer land, a publisher's tiles. A map can be seen all the same. */
import { readdirSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { messages } from '../../src/locale';
import { breaksOff, cutInHalf, slowly } from './answers';
import { guestForEachTest, SCRIPT } from './guest';
import type { Answer } from './host-server';
import { STORY } from './map-page';
import { shareOf, unpaintedOn } from './painted';

const guest = guestForEachTest();
const { failures } = messages('ar');

const chunk = (begin: RegExp): string => `/chunks/${readdirSync('dist/chunks').find((name) => begin.test(name))}`;
const WORKER = chunk(/^maplibre-gl-worker/);
const MAPLIBRE = chunk(/^maplibre-(?!gl-worker).*\.js$/);

const open = (page: Page, attributes = ''): Promise<Locator> =>
  guest.open(
    page,
    `${SCRIPT}<influence-map loading="eager" src="/stories/anbar/story.json" ${attributes}></influence-map>`,
  );

async function expectSeen(map: Locator, state: 'still' | 'live', told: string | null): Promise<void> {
  await expect(map).toHaveAttribute('state', state, { timeout: 90_000 });
  const alerts = map.locator('[role="alert"]:visible');
  if (told === null) await expect(alerts).toHaveCount(0);
  else await expect(alerts.first()).toContainText(told);
  await expect(map.locator('.im-side')).toContainText(STORY.title.ar ?? '');
  await expect.poll(() => unpaintedOn(map)).toEqual([]);
  if (told === null) await expect(alerts).toHaveCount(0);
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
  guest.host.answer('/icon.svg', (response, file) => setTimeout(() => response.end(file), 3000));
  await page.evaluate(() => fetch('/icon.svg').then((response) => response.text()));
  const asked = () => guest.host.asked.filter((path) => path.includes('maplibre'));
  expect(asked()).toEqual([]);
  await map.scrollIntoViewIfNeeded();
  await expectSeen(map, 'live', null);
  expect(asked()).not.toEqual([]);
});

test('@full the live map is asked for at the first touch where the page is never idle', async ({ page }) => {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  const map = await open(page);
  await expect(map).toHaveAttribute('state', 'still');
  const asked = () => guest.host.asked.filter((path) => path.includes('maplibre'));
  expect(asked()).toEqual([]);
  await map.locator('.im-map').click({ position: { x: 60, y: 300 } });
  await expectSeen(map, 'live', null);
  expect(asked()).not.toEqual([]);
});

test('@full taken out while the live map is on its way it leaves nothing, and is live once it is back', async ({
  page,
}) => {
  const held: (() => void)[] = [];
  guest.host.answer(MAPLIBRE, (response, file) => void held.push(() => response.end(file)));
  const map = await open(page);
  await expect.poll(() => held.length).toBe(1);
  await page.evaluate(() => {
    const element = document.querySelector('influence-map');
    Object.assign(window, { element });
    element?.remove();
  });
  held[0]?.();
  // Whatever would be made of it is made by then.
  await page.evaluate(async (path) => {
    await import(path);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, MAPLIBRE);
  const canvases = () =>
    page.evaluate(() => {
      const { element } = window as unknown as { element: Element };
      return element.shadowRoot?.querySelectorAll('canvas').length;
    });
  expect(await canvases()).toBe(0);
  await page.evaluate(() => document.body.append((window as unknown as { element: Element }).element));
  await expectSeen(map, 'live', null);
  expect(await canvases()).toBe(1);
});

/** Loses the graphics of a live map before it has drawn a picture; to be run in the page before its own scripts. */
function loseAtFirst([when, returns]: readonly [when: string, returns: boolean]): void {
  const original = HTMLCanvasElement.prototype.getContext;
  let isLost = false;
  const lose = (context: WebGL2RenderingContext) => {
    const loss = context.getExtension('WEBGL_lose_context');
    if (isLost || !loss) return;
    isLost = true;
    const { canvas } = context;
    const seenAs = (canvas as HTMLCanvasElement).getRootNode() as ShadowRoot;
    Object.assign(window, { lostWhile: seenAs.host?.getAttribute('state') });
    if (returns) canvas.addEventListener('webglcontextlost', () => setTimeout(() => loss.restoreContext()));
    loss.loseContext();
  };
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
    const context = Reflect.apply(original, this, [type, ...rest]) as WebGL2RenderingContext | null;
    if (type !== 'webgl2' || !context || isLost || !this.closest('.im-live-map')) return context;
    if (when === 'as soon as it has them') queueMicrotask(() => lose(context));
    // MapLibre reads its style in the frame after.
    if (when === 'before it has read its style') {
      const frame = window.requestAnimationFrame;
      const held: FrameRequestCallback[] = [];
      window.requestAnimationFrame = (callback) => held.push(callback);
      this.addEventListener('webglcontextlost', () => {
        window.requestAnimationFrame = frame;
        for (const callback of held) frame(callback);
      });
      queueMicrotask(() => lose(context));
    }
    if (when === 'in its first frame') requestAnimationFrame(() => lose(context));
    if (when === 'while it first draws') {
      const draw = context.drawElements;
      context.drawElements = (...how) => {
        lose(context);
        Reflect.apply(draw, context, how);
      };
    }
    return context;
  } as typeof original;
}

for (const when of [
  'as soon as it has them',
  'before it has read its style',
  'in its first frame',
  'while it first draws',
]) {
  for (const returns of [true, false]) {
    test(`@full a live map that loses its graphics ${when} ${returns ? 'is seen once they are back' : 'leaves the still one'}`, async ({
      page,
    }) => {
      await page.addInitScript(loseAtFirst, [when, returns] as const);
      const map = await open(page);
      const lostWhile = () => page.evaluate(() => (window as unknown as { lostWhile?: string }).lostWhile);
      await expect.poll(lostWhile, 'before the live map is seen').toMatch(/^(text|still)$/);
      await expectSeen(map, returns ? 'live' : 'still', null);
    });
  }
}

for (const denied of ['cannot be looked at', 'refuses whatever is asked of it']) {
  test(`@full a live map lacks nothing where storage ${denied}`, async ({ page }) => {
    await page.addInitScript((isHidden) => {
      const refuse = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      if (isHidden)
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
          Object.defineProperty(window, name, { get: refuse });
      else
        for (const { prototype } of [Storage, IDBFactory, CacheStorage])
          for (const name of Object.getOwnPropertyNames(prototype))
            if (name !== 'constructor')
              Object.defineProperty(prototype, name, name === 'length' ? { get: refuse } : { value: refuse });
    }, denied === 'cannot be looked at');
    const map = await open(page);
    await expectSeen(map, 'live', null);
    for (const use of ['localStorage.length', 'sessionStorage.getItem("x")', 'indexedDB.open("x")', 'caches.keys()'])
      await expect(page.evaluate(use), use).rejects.toThrow('denied');
  });
}

const FAULTS: Readonly<Record<string, Answer>> = {
  'cannot be had': (response) => response.writeHead(404).end('Not found'),
  'is a page to log in': (response) => response.end('<!doctype html><title>Log in</title>'),
  'is cut in half': cutInHalf,
  'breaks off': breaksOff,
};

for (const [what, path, state, told] of [
  ['its worker', WORKER, 'still', failures.basemapFailed],
  ['the finer land', '/geo/detail.json', 'live', null],
  ['the file of cities', '/geo/cities.json', 'live', null],
  ['the file of a town', '/geo/baghdad.json', 'live', null],
] as const) {
  for (const [fault, answer] of Object.entries(FAULTS)) {
    test(`@full where ${what} ${fault} the map is ${state}`, async ({ page }) => {
      guest.host.answer(path, answer);
      const map = await open(page);
      await expect.poll(() => guest.host.asked).toContain(path);
      await expectSeen(map, state, told);
    });
  }
  for (const [pace, bytes] of [
    ['trickles', 200],
    ['begins and goes no further', 0],
  ] as const) {
    test(`@full while ${what} ${pace} the map is ${state}, and live once all is there`, async ({ page }) => {
      const slow = slowly(bytes);
      guest.host.answer(path, slow.answer);
      const map = await open(page);
      await expect.poll(() => guest.host.asked).toContain(path);
      await expectSeen(map, state, null);
      slow.finish();
      await expectSeen(map, 'live', null);
    });
  }
}

test('@full the words of the article can be read before any part of MapLibre has come', async ({ page }) => {
  guest.host.answer(MAPLIBRE, slowly(0).answer);
  const map = await open(page, 'selected="moscow"');
  await expect.poll(() => guest.host.asked).toContain(MAPLIBRE);
  await expect(map.locator('blockquote').first()).toBeVisible();
  const quotes = STORY.passages.map(({ quote }) => quote.exact);
  const read = await map.locator('blockquote').allInnerTexts();
  expect(read.length).toBeGreaterThan(0);
  for (const words of read) expect(quotes.some((quote) => words.includes(quote.slice(0, 20)))).toBe(true);
  await expect(map).toHaveAttribute('state', 'still');
});

/** A tile of vectors: layer "land", one area over all of it. */
const LAND_EVERYWHERE = Buffer.from(
  '1a2178020a046c616e64121418032210' + '09ff01ff011a804400008044ff43000f' + '288020',
  'hex',
);

/** A style of a publisher whose ground has the colour that its tiles, where they come, are filled with. */
const styleOf = (type: string) => ({
  version: 8,
  sources: { tiles: { type, tiles: [`${guest.host.origin}tiles/{z}/{x}/{y}`] } },
  layers: [
    { id: 'ground', type: 'background', paint: { 'background-color': GROUND } },
    type === 'raster'
      ? { id: 'tiles', source: 'tiles', type }
      : { id: 'tiles', source: 'tiles', type: 'fill', 'source-layer': 'land', paint: { 'fill-color': GROUND } },
  ],
});
const GROUND = '#c0ffee';

/** A tile of a picture, all of it of that colour. */
function onlyGround(): Buffer {
  const tile = new PNG({ width: 256, height: 256 });
  for (let at = 0; at < tile.data.length; at += 4) tile.data.set([0xc0, 0xff, 0xee, 0xff], at);
  return PNG.sync.write(tile);
}

for (const [fault, style] of [
  ['answers 500', { status: 500, body: 'oops' }],
  ['is a page to log in', { body: '<!doctype html><title>Log in</title>' }],
  ['is cut in half', { body: '{"version": 8, "sources": {}, "lay' }],
  ['is nothing', { body: 'null' }],
  ['is no style', { body: '{"version": 8, "sources": 3, "layers": {}}' }],
  [
    'names a source that there is not',
    { body: '{"version": 8, "sources": {}, "layers": [{"id": "a", "type": "fill", "source": "b"}]}' },
  ],
] as const) {
  test(`@full where the publisher’s style ${fault} our land stands in, and a sentence says so`, async ({ page }) => {
    await page.route('**/style.json', (route) => route.fulfill(style));
    await expectSeen(await open(page, 'basemap="/style.json"'), 'live', failures.styleFailed);
  });
}

for (const type of ['raster', 'vector']) {
  for (const status of [404, 500]) {
    test(`@full where the ${type} tiles of the publisher’s style answer ${status} our land stands in, and a sentence says so`, async ({
      page,
    }) => {
      await page.route('**/style.json', (route) => route.fulfill({ json: styleOf(type) }));
      await page.route('**/tiles/**', (route) => route.fulfill({ status, body: '' }));
      await expectSeen(await open(page, 'basemap="/style.json"'), 'live', failures.styleFailed);
    });
  }

  test(`@full where the ${type} tiles of the publisher’s style show one colour alone it is the publisher’s map`, async ({
    page,
  }) => {
    await page.route('**/style.json', (route) => route.fulfill({ json: styleOf(type) }));
    const body = type === 'raster' ? onlyGround() : LAND_EVERYWHERE;
    await page.route('**/tiles/**', (route) => route.fulfill({ body }));
    const map = await open(page, 'basemap="/style.json"');
    await expect(map).toHaveAttribute('state', 'live', { timeout: 90_000 });
    await expect(map.locator('[role="alert"]:visible')).toHaveCount(0);
    await expect.poll(async () => (await shareOf(map, GROUND)) > 0.5, 'it is painted').toBe(true);
  });
}
