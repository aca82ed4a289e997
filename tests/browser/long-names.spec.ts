/** A name of 85 letters and a speaker of a whole line: what is read beside the map stays whole. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { InfluenceMap } from '../../src/influence-map';
import { guestForEachTest, SCRIPT } from './guest';

const guest = guestForEachTest();

const HILL = 'Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokaiwhenuakitanatahu';
const CLERKS = 'The Permanent Joint Secretariat for the Oversight of Long-Line Fisheries and Migratory Species';

test('@full a long name is broken in the panel, and the sample of a line stands whole beside long words', async ({
  page,
}) => {
  const story = JSON.parse(readFileSync('dist/example/story.json', 'utf8'));
  story.places[0].name.en = HILL;
  story.actors[0].name.en = CLERKS;
  story.flows[0].by = 'clerks';
  const map = await guest.open(page, `${SCRIPT}<influence-map lang="en" loading="eager"></influence-map>`);
  await map.evaluate((element: InfluenceMap, given) => {
    element.story = given;
  }, story);
  await expect(map).toHaveAttribute('state', /still|live/);
  const sample = async () => {
    const { x = 0, width = 0 } = (await map.locator('.im-facts svg').first().boundingBox()) ?? {};
    const dd = await map.locator('.im-facts dd').first().boundingBox();
    return { width, inside: x + width <= (dd?.x ?? 0) + (dd?.width ?? 0) + 1 };
  };
  for (const size of [
    { width: 1280, height: 800 },
    { width: 375, height: 812 },
  ]) {
    await page.setViewportSize(size);
    for (const id of ['northland', 'southport', 'grain-south']) {
      await map.evaluate((element: InfluenceMap, wanted) => element.select(wanted), id);
      await expect(map.locator('.im-panel').getByText(HILL).first()).toBeVisible();
      const body = map.locator('.im-panel .im-body');
      expect(await body.evaluate((element) => element.scrollWidth - element.clientWidth), id).toBeLessThanOrEqual(0);
    }
    expect(await sample()).toEqual({ width: 72, inside: true });
  }
});
