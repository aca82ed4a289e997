/** Two copies of the library on one page, as two publishers' snippets make them, each of its own version and origin. */
import { expect, type Page, test } from '@playwright/test';
import { type Site, serve } from './host-server';
import { FEATURED, STORY, withoutWebGL } from './map-page';

let host: Site;
let other: Site;

test.beforeAll(async () => {
  host = await serve('dist');
  other = await serve('dist', { 'access-control-allow-origin': '*' });
});

test.afterAll(async () => {
  await host.close();
  await other.close();
});

/** The first copy registers the tag; the second tries to, and its class is registered under another name besides. */
function page(widgets: number): string {
  const attributes = 'loading="eager" src="/stories/anbar/story.json" style="--influence-height: 300px"';
  return `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>A page of somebody else</title>
    <style>body { display: grid; grid-template-columns: repeat(3, 1fr) }</style>
    <script type="module" src="/influence-map.js"></script>
    <script type="module" src="${other.origin}influence-map.js"></script>
    <script type="module">
      import { InfluenceMap } from '${other.origin}index.js';
      customElements.define('other-map', InfluenceMap);
    </script>
    ${`<influence-map layout="map" ${attributes}></influence-map><other-map layout="map" ${attributes}></other-map>`.repeat(widgets)}`;
}

async function open(guest: Page, widgets: number): Promise<readonly string[]> {
  const errors: string[] = [];
  guest.on('pageerror', (error) => errors.push(String(error)));
  host.put('/copies.html', { html: page(widgets) });
  await guest.goto(`${host.origin}copies.html`);
  return errors;
}

test('the second copy leaves the tag to the first, and the elements of both draw and answer', async ({
  page: guest,
}) => {
  await guest.addInitScript(withoutWebGL);
  const errors = await open(guest, 1);
  for (const name of ['influence-map', 'other-map']) {
    const map = guest.locator(name);
    await expect(map).toHaveAttribute('state', 'still');
    for (const id of FEATURED.slice(0, 2))
      await expect(map.locator(`.im-mark[data-place="${id}"]`).first()).toBeVisible();
  }
  await guest.locator('other-map').evaluate((element) => element.setAttribute('selected', 'moscow'));
  await expect(guest.locator('other-map').locator('.im-map')).toHaveAttribute(
    'aria-label',
    new RegExp(STORY.title.ar ?? ''),
  );
  expect(await guest.locator('influence-map').getAttribute('selected'), 'the other’s choice is its own').toBeNull();
  expect(other.asked.filter((path) => path.startsWith('/chunks/app-'))).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('@full at most four maps of a page are live, whichever copy they are of, and all others are drawn', async ({
  page: guest,
}) => {
  const errors = await open(guest, 3);
  const maps = guest.locator(':is(influence-map, other-map)');
  await expect(guest.locator('[state="live"]')).toHaveCount(4, { timeout: 180_000 });
  await expect(guest.locator('[state="still"]')).toHaveCount(2);
  expect(await maps.locator('canvas').count()).toBe(4);
  for (const map of await maps.all()) await expect(map.locator('.im-mark:visible').first()).toBeVisible();
  expect(errors).toEqual([]);
});
