/** Pages whose scripts have changed what ours stand on, or that set what frameworks set. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, test } from '@playwright/test';
import type { InfluenceMap } from '../../src/influence-map';
import { guestForEachTest, SCRIPT, STORY_AT } from './guest';
import { FEATURED, withoutWebGL } from './map-page';
import { unpaintedOn } from './painted';

const guest = guestForEachTest();

test.beforeEach(({ page }) => page.addInitScript(withoutWebGL));

const MAP = `<influence-map loading="eager" src="${STORY_AT}"><p>The publisher’s own words.</p></influence-map>`;

const TAMPERED: Readonly<Record<string, string>> = {
  'every object has one property more': 'Object.prototype.each = Array.prototype.last = function () {}',
  'lists write themselves as JSON in a way of their own':
    "Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']' }",
  'what stands in the place of fetch takes strings alone': `
    const before = window.fetch;
    window.fetch = (address, options) => before(address.startsWith('//') ? 'https:' + address : address, options)`,
};

for (const [what, script] of Object.entries(TAMPERED)) {
  test(`@full where ${what} the map is drawn`, async ({ page }) => {
    await page.addInitScript(script);
    const map = await guest.open(page, SCRIPT + MAP);
    await expect(map).toHaveAttribute('state', 'still');
    for (const id of FEATURED) await expect(map.locator(`.im-mark[data-place="${id}"]`).first()).toBeVisible();
    expect(await unpaintedOn(map)).toEqual([]);
  });
}

test('@full where reading a story throws, the reader is told, and gets what stands inside the tag', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { freeze } = Object;
    Object.freeze = ((value: object) => {
      if (value && 'places' in value) throw new TypeError('This page freezes nothing.');
      return freeze(value);
    }) as typeof freeze;
  });
  const map = await guest.open(page, SCRIPT + MAP);
  await expect(map).toHaveAttribute('state', 'failed');
  await expect(map.getByRole('alert')).toContainText('تعذّر');
  await expect(page.getByText('The publisher’s own words.')).toBeVisible();
});

test('@full a story of null is none: what a framework sets before it has one', async ({ page }) => {
  const story = JSON.parse(readFileSync('public/stories/anbar/story.json', 'utf8'));
  story.article.text = 'stories/anbar/article.ar.txt';
  story.title = { ar: 'قصة أخرى' };
  const maps = await guest.open(page, `${SCRIPT}<influence-map loading="eager"></influence-map>${MAP}`);
  const [bare, sourced] = [maps.first(), maps.nth(1)];
  const set = (map: Locator, given: unknown) =>
    map.evaluate((element: InfluenceMap, value) => {
      element.story = value;
    }, given);
  await page.evaluate(() => {
    Object.assign(window, { told: [] as string[] });
    addEventListener('influence-error', ({ detail }) =>
      (window as unknown as { told: string[] }).told.push(detail.message),
    );
  });
  for (const none of [null, undefined]) {
    await set(bare, none);
    await set(sourced, none);
  }
  await expect(sourced).toHaveAttribute('state', 'still');
  await expect(bare).toHaveAttribute('state', 'loading');
  // Who asks for a view of no story waits for none.
  await bare.evaluate((element: InfluenceMap) => element.fit(['moscow']));
  await expect(bare.locator('.im-shell-say')).toBeEmpty();

  await set(bare, story);
  await set(sourced, story);
  for (const map of [bare, sourced]) await expect(map.getByText('قصة أخرى').first()).toBeVisible();
  // Taken back, it leaves what the address names, where there is one.
  await set(bare, null);
  await set(sourced, null);
  await expect(sourced.getByText('قصة أخرى')).toHaveCount(0);
  await expect(sourced).toHaveAttribute('state', 'still');
  await expect(bare.getByText('قصة أخرى').first()).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).not.toContain(
    expect.stringContaining('ليس قصة'),
  );
});

test('@full what is selected where the map is hidden is looked at once it is shown', async ({ page }) => {
  const where = (map: Locator) =>
    map.evaluate((element: InfluenceMap) => ['moscow', 'damascus', 'ramadi'].map((id) => element.pointOf(id)));
  const maps = await guest.open(
    page,
    `${SCRIPT}${MAP}<div id="tab" hidden>${MAP}</div><div id="first" hidden>${MAP.replace(' ', ' selected="damascus" ')}</div>`,
  );
  const [seen, hidden, first] = [maps.first(), maps.nth(1), maps.nth(2)];
  for (const map of [seen, hidden, first]) await expect(map).toHaveAttribute('state', 'still');
  for (const map of [seen, hidden]) await map.evaluate((element: InfluenceMap) => element.select('damascus'));
  await page.evaluate(() => {
    for (const tab of document.querySelectorAll('[hidden]')) tab.removeAttribute('hidden');
  });
  await expect.poll(() => where(hidden)).toEqual(await where(seen));
  await hidden.evaluate((element: InfluenceMap) => element.select('moscow'));
  const chosen = await where(hidden);
  // Hidden and shown again, it is looked at as before.
  await page.evaluate(() => document.querySelector('#tab')?.toggleAttribute('hidden', true));
  await expect(hidden).toBeHidden();
  await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('hidden'));
  await expect.poll(() => where(hidden)).toEqual(chosen);
  await first.evaluate((element: InfluenceMap) => element.select('moscow'));
  await expect.poll(() => where(first)).toEqual(chosen);
});

const LANGUAGES: readonly (readonly [what: string, html: string])[] = [
  ['in capitals', `<main lang="EN">${MAP}</main>`],
  ['with a low line', `<main lang="en_US">${MAP}</main>`],
  ['on the tag itself', MAP.replace(' ', ' lang="EN_gb" ')],
  ['round a shadow tree', `<main lang="en"><div><template shadowrootmode="open">${MAP}</template></div></main>`],
];

for (const [what, html] of LANGUAGES) {
  test(`@full a language that is written ${what} is spoken`, async ({ page }) => {
    const map = await guest.open(page, SCRIPT + html);
    await expect(map.getByRole('button', { name: 'Zoom in' })).toBeVisible();
    expect(await map.evaluate((element: InfluenceMap) => element.language)).toMatch(/^en(-US|-GB)?$/);
  });
}

test('@full a page whose addresses are another site’s keeps what is selected in its own', async ({ page }) => {
  const map = await guest.open(
    page,
    `<base href="${guest.host.origin.replace('127.0.0.1', 'localhost')}">
    <script type="module">import '${guest.host.origin}influence-map.js'</script>
    ${MAP.replace('src="/', `deep-link src="${guest.host.origin}`)}`,
  );
  await expect(map).toHaveAttribute('state', 'still');
  await map.evaluate((element: InfluenceMap) => element.select('moscow'));
  await expect(page).toHaveURL(`${guest.host.origin}guest.html#influence=anbar/moscow`);
  // A browser that lets no page write its address so often takes nothing from the reader.
  await page.evaluate(() => {
    history.pushState = () => {
      throw new DOMException('More than 100 times per 30 seconds', 'SecurityError');
    };
  });
  await map.evaluate((element: InfluenceMap) => element.select('damascus'));
  await expect(map).toHaveAttribute('selected', 'damascus');
});
