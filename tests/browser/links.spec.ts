/** The page's address, where several maps keep what they show in it. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { InfluenceMap } from '../../src/influence-map';
import { guestForEachTest, SCRIPT } from './guest';
import { withoutWebGL } from './map-page';

const guest = guestForEachTest();

test.beforeEach(({ page }) => page.addInitScript(withoutWebGL));

/** Two maps, of the first story and of the one at `second`. */
async function open(page: Page, second: string): Promise<readonly [Locator, Locator]> {
  const story = JSON.parse(readFileSync('public/stories/anbar/story.json', 'utf8'));
  const other = { ...story, id: 'other', article: { ...story.article, text: '/stories/anbar/article.ar.txt' } };
  await page.route('**/other.json', (route) => route.fulfill({ json: other }));
  const tag = (src: string) => `<influence-map loading="eager" layout="list" deep-link src="${src}"></influence-map>`;
  const maps = await guest.open(page, SCRIPT + tag('/stories/anbar/story.json') + tag(second));
  const both = [maps.first(), maps.last()] as const;
  await expectBoth(both, null, null);
  return both;
}

async function expectBoth(
  maps: readonly [Locator, Locator],
  first: string | null,
  second: string | null,
): Promise<void> {
  for (const map of maps) await expect(map).toHaveAttribute('state', 'text');
  const selected = () => Promise.all(maps.map((map) => map.evaluate(({ selected }: InfluenceMap) => selected)));
  await expect.poll(selected).toEqual([first, second]);
}

const choose = (map: Locator, id: string | null) =>
  map.evaluate((element: InfluenceMap, wanted) => element.select(wanted), id);

/** What the address keeps, as its parts. */
const kept = (page: Page): readonly string[] => new URL(page.url()).hash.replace('#', '').split('&').filter(Boolean);

test('two stories on a page each keep their own selection in its address: a reload finds both, and Back undoes one', async ({
  page,
}) => {
  const maps = await open(page, '/other.json');
  const [anbar, other] = maps;
  await choose(anbar, 'moscow');
  await choose(other, 'ramadi');
  await expectBoth(maps, 'moscow', 'ramadi');
  expect(kept(page)).toEqual(['influence=anbar/moscow', 'influence=other/ramadi']);
  await choose(other, 'damascus');
  await page.reload();
  await expectBoth(maps, 'moscow', 'damascus');
  await page.goBack();
  await expectBoth(maps, 'moscow', 'ramadi');
  await page.goBack();
  await expectBoth(maps, 'moscow', null);
  await page.goForward();
  await expectBoth(maps, 'moscow', 'ramadi');
  await choose(anbar, null);
  await expectBoth(maps, null, 'ramadi');
  expect(kept(page)).toEqual(['influence=other/ramadi']);
});

test('@full a filter that is kept for one story of a page is not the other’s', async ({ page }) => {
  const maps = await open(page, '/other.json');
  await maps[0].locator('.im-choice[data-value="arms"]').click();
  await choose(maps[1], 'ramadi');
  const bars = () => Promise.all(maps.map((map) => map.locator('.im-filter-bar:visible').count()));
  await expect.poll(bars).toEqual([1, 0]);
  await page.reload();
  await expectBoth(maps, null, 'ramadi');
  await expect.poll(bars).toEqual([1, 0]);
});

test('@full two maps of one story choose alone; the address keeps the last choice, and Back and a reload give it to both', async ({
  page,
}) => {
  const maps = await open(page, '/stories/anbar/story.json');
  const [first, second] = maps;
  await choose(first, 'moscow');
  await choose(second, 'ramadi');
  await expectBoth(maps, 'moscow', 'ramadi');
  expect(kept(page)).toEqual(['influence=anbar/ramadi']);
  await page.goBack();
  await expectBoth(maps, 'moscow', 'moscow');
  await choose(second, 'damascus');
  await expectBoth(maps, 'moscow', 'damascus');
  const length = await page.evaluate(() => history.length);
  await page.reload();
  await expectBoth(maps, 'damascus', 'damascus');
  expect(await page.evaluate(() => history.length), 'nobody writes what stands there').toBe(length);
});
