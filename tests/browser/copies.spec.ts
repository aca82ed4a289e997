/** Two copies of the library on one page, as two publishers' snippets make them, each of its own version and origin. */
import { rmSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { InfluenceMap } from '../../src/influence-map';
import { messages } from '../../src/locale';
import { type Headers, type Site, serve } from './host-server';
import { FEATURED, STORY, withoutWebGL } from './map-page';
import { NEXT_VERSION, VERSION, writeNextVersion } from './next-version';
import { unpaintedOn } from './painted';

const { failures } = messages('ar');

let ours: Site;
let next: Site;
let folder: string;

test.beforeAll(async ({ browserName: _ }, { project, workerIndex }) => {
  folder = `${project.outputDir}/next-${workerIndex}`;
  writeNextVersion(folder);
  const open = { 'access-control-allow-origin': '*' };
  [ours, next] = await Promise.all([serve('dist', open), serve(folder, open)]);
});

test.afterAll(async () => {
  await Promise.all([ours.close(), next.close()]);
  rmSync(folder, { recursive: true });
});

interface Wish {
  /** Of each version. */
  readonly widgets: number;
  /** With their panels, one below the other; else small maps alone, side by side. */
  readonly whole?: boolean;
  readonly headers?: Headers;
}

/** The first version registers the tag; the second tries to, and its class is registered under another name besides. */
function page(first: Site, second: Site, { widgets, whole = false }: Wish): string {
  const small = whole ? '' : 'layout="map" style="--influence-height: 300px"';
  const attributes = `loading="eager" src="/stories/anbar/story.json" ${small}`;
  return `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>A page of somebody else</title>
    <style>body { display: grid; grid-template-columns: repeat(${whole ? 1 : 3}, 1fr) }</style>
    <script type="module" src="${first.origin}influence-map.js"></script>
    <script type="module" src="${second.origin}influence-map.js"></script>
    <script type="module">
      import { InfluenceMap } from '${second.origin}index.js';
      customElements.define('other-map', InfluenceMap);
    </script>
    ${`<influence-map ${attributes}></influence-map><other-map ${attributes}></other-map>`.repeat(widgets)}`;
}

interface Told {
  readonly errors: readonly string[];
  readonly sentences: readonly string[];
}

async function open(guest: Page, first: Site, second: Site, wish: Wish): Promise<Told> {
  const errors: string[] = [];
  const sentences: string[] = [];
  guest.on('pageerror', (error) => errors.push(String(error)));
  guest.on('console', (message) => message.text().includes('on this page already') && sentences.push(message.text()));
  for (const site of [first, second]) site.asked.length = 0;
  first.put('/copies.html', { html: page(first, second, wish), headers: wish.headers ?? {} });
  await guest.goto(`${first.origin}copies.html`);
  return { errors, sentences };
}

for (const [order, full] of [
  ['the older first', ''],
  ['the newer first', '@full '],
] as const) {
  test(`${full}of two versions, ${order}, one has the tag, the console says which, and the elements of both draw and answer`, async ({
    page: guest,
  }) => {
    const isOurs = order === 'the older first';
    const [first, second] = isOurs ? [ours, next] : [next, ours];
    const [taken, left] = isOurs ? [VERSION, NEXT_VERSION] : [NEXT_VERSION, VERSION];
    await guest.addInitScript(withoutWebGL);
    const { errors, sentences } = await open(guest, first, second, { widgets: 1 });
    for (const [name, own] of [
      ['influence-map', taken],
      ['other-map', left],
    ] as const) {
      const map = guest.locator(name);
      await expect(map).toHaveAttribute('state', 'still');
      await expect(
        map.locator('.im-missing', { hasText: failures.noWebGL }),
        'below a map without a panel',
      ).toBeVisible();
      for (const id of FEATURED.slice(0, 2))
        await expect(map.locator(`.im-mark[data-place="${id}"]`).first()).toBeVisible();
      const has = await map.evaluate((element) => ({
        version: (element.constructor as typeof InfluenceMap).version,
        isNext: 'isNext' in element,
      }));
      expect(has).toEqual({ version: own, isNext: own === NEXT_VERSION });
    }
    await guest.locator('other-map').evaluate((element) => element.setAttribute('selected', 'moscow'));
    await expect(guest.locator('other-map').locator('.im-map')).toHaveAttribute(
      'aria-label',
      new RegExp(STORY.title.ar ?? ''),
    );
    expect(await guest.locator('influence-map').getAttribute('selected'), 'the other’s choice is its own').toBeNull();
    for (const site of [first, second])
      expect(site.asked.filter((path) => /\/chunks\/(next-)?core-/.test(path))).toHaveLength(1);
    expect(sentences).toEqual([`influence-map: ${left} was not taken, as ${taken} is on this page already.`]);
    expect(errors).toEqual([]);
  });
}

test('@full of two copies of one version, each from an origin of its own, both draw, and nothing is told', async ({
  page: guest,
}) => {
  const other = await serve('dist', { 'access-control-allow-origin': '*' });
  await guest.addInitScript(withoutWebGL);
  const { errors, sentences } = await open(guest, ours, other, { widgets: 1 });
  for (const name of ['influence-map', 'other-map']) {
    await expect(guest.locator(name)).toHaveAttribute('state', 'still');
    await expect(guest.locator(name).locator('.im-mark[data-place="moscow"]').first()).toBeVisible();
  }
  expect([sentences, errors]).toEqual([[], []]);
  await other.close();
});

test('@full at most four maps of a page are live, whichever copy they are of, and all others are drawn', async ({
  page: guest,
}) => {
  const { errors } = await open(guest, ours, next, { widgets: 3 });
  const maps = guest.locator(':is(influence-map, other-map)');
  await expect(guest.locator('[state="live"]')).toHaveCount(4, { timeout: 180_000 });
  await expect(guest.locator('[state="still"]')).toHaveCount(2);
  expect(await maps.locator('canvas').count()).toBe(4);
  for (const map of await maps.all()) await expect(map.locator('.im-mark:visible').first()).toBeVisible();
  expect(errors).toEqual([]);
});

/** A page allows a policy of a name once, or as often as it is asked for. */
for (const [allowed, sentences] of [
  ['influence-map', [failures.basemapFailed, failures.plain]],
  ["influence-map 'allow-duplicates'", [failures.basemapFailed, failures.basemapFailed]],
] as const) {
  test(`@full of two versions where Trusted Types allow ${allowed} both are drawn and read, each with its reason`, async ({
    page: guest,
  }) => {
    const policy = `require-trusted-types-for 'script'; trusted-types ${allowed}`;
    const headers = { 'content-security-policy': policy };
    const { errors } = await open(guest, ours, next, { widgets: 1, whole: true, headers });
    const told: string[] = [];
    for (const name of ['influence-map', 'other-map']) {
      const map = guest.locator(name);
      await expect(map).toHaveAttribute('state', 'still');
      const said = map.locator('[role="alert"]:visible');
      await expect(said.first()).toBeVisible();
      told.push((await said.allTextContents()).join('\n').trim());
      for (const id of FEATURED.slice(0, 2))
        await expect(map.locator(`.im-mark[data-place="${id}"]`).first()).toBeVisible();
      await expect.poll(() => unpaintedOn(map), name).toEqual([]);
    }
    expect(told.sort()).toEqual([...sentences].sort());
    expect(errors).toEqual([]);
  });
}
