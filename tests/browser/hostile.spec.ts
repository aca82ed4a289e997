/** Stories whose every string would do harm where it is taken for anything but text: nothing of them ever runs. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { InfluenceMap } from '../../src/influence-map';
import { foreignIn, type Part } from '../hostile/allowed';
import { PAYLOADS } from '../hostile/payloads';
import { hostileStory } from '../hostile/story';
import { FEATURED, panel, select, withoutWebGL } from './map-page';

/** Called by every payload that is run. */
function watchForBites(): void {
  const bites: string[] = [];
  const bitten = () => bites.push(new Error('bitten').stack ?? 'bitten');
  Object.assign(window, { bites, bitten, alert: bitten });
  addEventListener('securitypolicyviolation', bitten);
}

async function open(page: Page, payloads: readonly string[], address: string): Promise<() => readonly string[]> {
  const { story, article } = hostileStory(payloads);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') elsewhere.push(request.url());
  });
  await page.addInitScript(watchForBites);
  await page.route('**/stories/anbar/story.json', (route) => route.fulfill({ json: story }));
  await page.route('**/stories/anbar/article.txt', (route) =>
    route.fulfill({ body: article, contentType: 'text/plain; charset=utf-8' }),
  );
  await page.goto(address);
  return () => elsewhere;
}

/** The widget and all elements of its own, through every shadow root; what stands inside the tag is the page's. */
function partsOf(page: Page): Promise<readonly Part[]> {
  return page.locator('influence-map').evaluate((map) => {
    const walk = (element: Element): Part[] => [
      { name: element.localName, attributes: [...element.attributes].map(({ name, value }) => [name, value] as const) },
      ...[...(element.shadowRoot ?? element).children].flatMap(walk),
    ];
    return walk(map);
  });
}

async function expectHarmless(page: Page): Promise<void> {
  expect(foreignIn(await partsOf(page), page.url())).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { bites: string[] }).bites)).toEqual([]);
  expect(await page.evaluate(() => (({}) as { polluted?: unknown }).polluted)).toBeUndefined();
}

/** What is opened is fetched first: harmless is what is then there. */
async function expectOpenedHarmless(page: Page): Promise<void> {
  await expect(panel(page).locator('.im-wait')).toHaveCount(0);
  await expectHarmless(page);
}

/** Opens every part of the panel, and one of each sort of thing. */
async function openAll(page: Page): Promise<void> {
  const map = page.locator('influence-map');
  const ids = await map.evaluate(({ story }: InfluenceMap) => {
    const [flow, other] = story?.flows ?? [];
    return [story?.places[1]?.id, flow?.id, story?.passages[1]?.id, `${flow?.id}+${other?.id}`, 'step.2'];
  });
  for (const id of ids) {
    // An id with a "+" in it is a bundle of ids that are none.
    await select(page, id ?? null).catch(() => {});
    await expectOpenedHarmless(page);
  }
  await select(page, null);
  for (const tab of await panel(page).getByRole('tab').all()) {
    await tab.click();
    await expect(panel(page).getByRole('tab', { selected: true })).toHaveCount(1);
    await expectOpenedHarmless(page);
  }
}

async function tryAll(page: Page, payloads: readonly string[], language: string): Promise<void> {
  const [first = ''] = payloads;
  const link = `?lang=${language}#influence=${encodeURIComponent(`${first}s/${first}`)}&influence-filter=kind:${encodeURIComponent(first)}`;
  const elsewhere = await open(page, payloads, `./${link}`);
  await expect(page.locator('influence-map')).toHaveAttribute('state', 'still');
  const told = await page.locator('influence-map').evaluate(({ story, issues }: InfluenceMap) => ({
    places: story?.places.length,
    flows: story?.flows.length,
    issues: issues.length,
    title: story?.title.ar,
  }));
  expect(told.title).toBe(`${first} عربي`);
  // Half a surrogate pair cannot be sent as UTF-8: its passage is not found, and what rests on it is not drawn.
  const lost = payloads.filter((payload) => /\p{Cs}/u.test(payload)).length;
  expect(told.places).toBe(payloads.length - lost);
  expect(told.flows).toBeGreaterThanOrEqual(payloads.length - 2 * lost);
  expect(told.issues).toBeGreaterThan(payloads.length);
  await expectHarmless(page);
  await openAll(page);
  expect(elsewhere()).toEqual([]);
}

type Swollen = { readonly places: readonly object[] };

const PAGE = 45;
const texts = PAYLOADS.map(({ text }) => text);
const pages = Array.from({ length: Math.ceil(texts.length / PAGE) }, (_, at) =>
  texts.slice(at * PAGE, (at + 1) * PAGE),
);

test('some payloads of each family, in every string of a story, stay text in every panel', async ({ page }) => {
  await page.addInitScript(withoutWebGL);
  await tryAll(
    page,
    texts.filter((_, at) => at % 12 === 5),
    'ar',
  );
  expect(await page.title()).toContain(texts[5] ?? 'nothing');
});

for (const [at, payloads] of pages.entries())
  test(`@full payloads, page ${at + 1} of ${pages.length}, stay text`, async ({ page }) => {
    await page.addInitScript(withoutWebGL);
    await tryAll(page, payloads, at % 2 === 0 ? 'en' : 'ar');
  });

test('@full payloads stay text over the live map', async ({ page }) => {
  await open(
    page,
    texts.filter((_, at) => at % 12 === 7),
    './?lang=en',
  );
  await expect(page.locator('influence-map')).toHaveAttribute('state', 'live', { timeout: 90_000 });
  await expectHarmless(page);
  await openAll(page);
});

test('@full every payload may be title, summary and publisher, and what a page or a frame’s address asks for', async ({
  page,
}) => {
  await page.addInitScript(withoutWebGL);
  await open(page, ['a', 'b'], './?lang=en');
  const map = page.locator('influence-map');
  await expect(map).toHaveAttribute('state', 'still');
  for (const payload of texts) {
    const { story } = hostileStory([payload, 'b']);
    await map.evaluate(
      (element: InfluenceMap, given) =>
        new Promise((shown) => {
          element.addEventListener('influence-story', shown, { once: true });
          element.story = given;
        }),
      { ...story, article: { ...(story.article as object), text: 'stories/anbar/article.txt' } },
    );
    await map.evaluate((element, given) => {
      for (const name of ['lang', 'selected', 'layout', 'theme', 'controls', 'basemap', 'for']) {
        element.setAttribute(name, given);
        element.removeAttribute(name);
      }
    }, payload);
  }
  await expectHarmless(page);
});

for (const [what, swell] of [
  [
    'ten thousand places',
    (story: Swollen) => ({
      ...story,
      places: [
        ...story.places,
        ...Array.from({ length: 10_000 }, (_, at) => ({ ...story.places[0], area: undefined, id: `more-${at}` })),
      ],
    }),
  ],
  ['a title of a megabyte', (story: Swollen) => ({ ...story, title: { ar: 'ع '.repeat(350_000) } })],
] as const) {
  test(`@full ${what} leave the story drawn and the page ready to answer`, async ({ page }) => {
    await page.addInitScript(withoutWebGL);
    const story = swell(JSON.parse(readFileSync('public/stories/anbar/story.json', 'utf8')) as Swollen);
    await page.route('**/stories/anbar/story.json', (route) => route.fulfill({ json: story }));
    await page.goto('./');
    const map = page.locator('influence-map');
    await expect(map).toHaveAttribute('state', 'still');
    for (const id of FEATURED) await expect(map.locator(`.im-mark[data-place="${id}"]`).first()).toBeVisible();
    await select(page, 'moscow');
    await expect(map).toHaveAttribute('selected', 'moscow');
    await expect(panel(page).locator('blockquote').first()).toBeVisible();
  });
}

test('@full a frame takes payloads in its address and its messages for text', async ({ page }) => {
  await page.addInitScript(withoutWebGL);
  for (const payload of texts.filter((_, at) => at % 40 === 3)) {
    const query = new URLSearchParams({ story: payload, lang: payload, theme: payload, selected: payload });
    await open(page, [payload, 'b'], `./embed.html?${query}`);
    await expect(page.locator('.refusal, influence-map').first()).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { bites: string[] }).bites)).toEqual([]);
    await page.goto(`./embed.html?story=stories/anbar/story.json&lang=en&selected=${encodeURIComponent(payload)}`);
    await expect(page.locator('influence-map')).toHaveAttribute('state', 'still');
    await page.evaluate((given) => {
      for (const type of [given, 'influence-hello', 'influence-connect', 'select', 'fit', 'theme', 'lang']) {
        const { port1, port2 } = new MessageChannel();
        postMessage({ type, version: 1, id: given, ids: [given], theme: given, lang: given }, '*', [port2]);
        for (const asked of ['select', 'fit', 'theme', 'lang'])
          port1.postMessage({ type: asked, id: given, ids: [given], theme: given, lang: given });
      }
    }, payload);
    await expectHarmless(page);
    expect(await page.title()).toContain(payload.trim().slice(0, 5).trim());
  }
});
