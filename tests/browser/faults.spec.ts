import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { InfluenceMap, PictureType } from '../../src/influence-map';
import {
  FEATURED,
  frame,
  openStill,
  panel,
  pointOf,
  STORY,
  select,
  selected,
  sentenceOf,
  withoutWebGL,
} from './map-page';
import { unpaintedOn } from './painted';

interface Fault {
  readonly state: string | null;
  readonly message: string;
  readonly codes: readonly string[];
}

/** Opens the page and gathers what the element reports. */
async function openBroken(page: Page): Promise<() => Promise<readonly Fault[]>> {
  await page.addInitScript(() => {
    const faults: Fault[] = [];
    Object.assign(window, { faults });
    addEventListener('influence-error', (event) => {
      const { message, issues } = (event as CustomEvent).detail;
      const { state } = event.target as InfluenceMap;
      faults.push({ state, message, codes: issues.map(({ code }: { code: string }) => code) });
    });
  });
  await page.goto('./');
  return () => page.evaluate(() => (window as unknown as { faults: Fault[] }).faults);
}

const answer = (page: Page, pattern: string, body: string, status = 200) =>
  page.route(pattern, (route) => route.fulfill({ status, body, contentType: 'application/json' }));

test('a story that is partly broken shows the rest, and says what is wrong', async ({ page }) => {
  const story = JSON.parse(readFileSync('public/stories/anbar/story.json', 'utf8'));
  story.flows[0].from = 'nowhere';
  story.places[0].position = [500, 0];
  await answer(page, '**/stories/anbar/story.json', JSON.stringify(story));
  const faults = await openBroken(page);
  await expect(page.locator('influence-map')).toHaveAttribute('state', /text|live/);
  await expect(sentenceOf(page)).toBeVisible();
  expect((await faults())[0]?.codes.length).toBeGreaterThan(0);
  const shown = await page.locator('influence-map').evaluate((map: InfluenceMap) => map.story?.flows.length ?? 0);
  expect(shown).toBeGreaterThan(STORY.flows.length / 2);
});

test('where its story cannot be had the page has its name all the same, and no button that would share nothing', async ({
  page,
}) => {
  await answer(page, '**/stories/anbar/story.json', '', 404);
  await page.goto('./');
  await expect(page.locator('influence-map')).toHaveAttribute('state', 'failed');
  await expect(page).toHaveTitle(STORY.title.ar ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(STORY.title.ar ?? '');
  await expect(page.locator('#share')).toBeHidden();
});

test('a quote that is off by a word is an issue with its path, never a highlight', async ({ page }) => {
  const story = JSON.parse(readFileSync('public/stories/anbar/story.json', 'utf8'));
  const at = story.passages.findIndex((passage: { mentions: { place: string }[] }) =>
    passage.mentions.some(({ place }) => place === 'damascus'),
  );
  story.passages[at].quote.exact = story.passages[at].quote.exact.replace('دمشق', 'دمشقق');
  await answer(page, '**/stories/anbar/story.json', JSON.stringify(story));
  await openBroken(page);
  await expect(page.locator('influence-map')).toHaveAttribute('state', /text|live/);
  const paths = await page
    .locator('influence-map')
    .evaluate((map: InfluenceMap) => map.issues.map(({ code, path }) => `${code} ${path}`));
  expect(paths.some((path) => path.startsWith('quote-') && path.includes(`$.passages[${at}]`))).toBe(true);
  await panel(page).getByRole('tab', { name: 'المقال' }).click();
  await expect(panel(page).locator('.im-article .im-word[data-select="damascus"]')).toHaveCount(0);
});

test('without the article its quotes can still be read, and the page says that they are unchecked', async ({
  page,
}) => {
  await page.route('**/article.ar.txt', (route) => route.fulfill({ status: 404, body: '' }));
  await openBroken(page);
  await expect(sentenceOf(page)).toBeVisible();
  await panel(page).getByRole('tab', { name: 'المقال' }).click();
  await expect(panel(page)).toContainText(STORY.passages[10]?.quote.exact ?? 'no passage');
});

test('without WebGL 2 the still map stands in, and the page says why', async ({ page }) => {
  await page.addInitScript(withoutWebGL);
  const faults = await openBroken(page);
  await expect(sentenceOf(page)).toContainText('WebGL');
  await expect(page.locator('influence-map')).toHaveAttribute('state', 'still');
  expect(await faults()).toHaveLength(1);
  await expect.poll(() => unpaintedOn(page.locator('influence-map'))).toEqual([]);
  for (const id of FEATURED) {
    const point = await pointOf(page, id);
    expect(point, id).not.toBeNull();
    if (point) await page.mouse.click(...point);
    expect(await selected(page)).toBe(id);
    await select(page, null);
    await frame(page, FEATURED);
  }
  await panel(page).getByRole('tab', { name: 'القائمة' }).click();
  for (const place of STORY.places)
    await expect(panel(page).locator(`[data-select="${place.id}"]`).first()).toBeAttached();
  for (const flow of STORY.flows)
    await expect(panel(page).locator(`[data-select="${flow.id}"]`).first()).toBeAttached();
});

test('@full where a canvas gives back noise the still map stands in, and the page says why', async ({ page }) => {
  await page.addInitScript(() => {
    CanvasRenderingContext2D.prototype.getImageData = (_x: number, _y: number, width: number, height: number) => {
      const image = new ImageData(width, height);
      image.data.fill(255);
      return image;
    };
  });
  await openBroken(page);
  await expect(sentenceOf(page)).toContainText('خريطة أبسط');
  await expect(page.locator('influence-map')).toHaveAttribute('state', 'still');
  await expect.poll(() => unpaintedOn(page.locator('influence-map'))).toEqual([]);
  const picture = (type: PictureType) =>
    page
      .locator('influence-map')
      .evaluate((map: InfluenceMap, asked) => map.toBlob(asked).then((blob) => blob.type), type);
  await expect(picture('image/png')).rejects.toThrow('does not give back what is drawn on a canvas');
  expect(await picture('image/svg+xml')).toContain('image/svg+xml');
});

test('a graphics context that was lost and restored is drawn again', async ({ page }) => {
  const faults = await openBroken(page);
  await expect(page.locator('influence-map')).toHaveAttribute('state', 'live', { timeout: 90_000 });
  await expect.poll(() => unpaintedOn(page.locator('influence-map'))).toEqual([]);
  await page.locator('influence-map canvas').evaluate((canvas: HTMLCanvasElement) => {
    const lost = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    Object.assign(window, { lost });
    lost?.loseContext();
  });
  await expect(page.locator('influence-map')).toHaveAttribute('state', 'still');
  await expect(sentenceOf(page)).toBeVisible();
  await expect.poll(() => unpaintedOn(page.locator('influence-map'))).toEqual([]);
  await page.evaluate(() => (window as unknown as { lost: WEBGL_lose_context }).lost.restoreContext());
  await expect(page.locator('influence-map')).toHaveAttribute('state', 'live');
  await expect(sentenceOf(page)).toHaveCount(0);
  expect(await faults(), 'one loss is told once').toHaveLength(1);
  await expect.poll(() => unpaintedOn(page.locator('influence-map'))).toEqual([]);
});

for (const address of ['', '#influence=anbar/moscow'])
  test(`@full where the code that finds the view of a selection cannot be had, it is read all the same, in the view there is, chosen ${address ? 'by the address' : 'by a script'}`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    let lost = 0;
    await page.route('**/framing-*.js', (route) => {
      lost += 1;
      return route.abort();
    });
    await openStill(page, address);
    const before = address ? null : await pointOf(page, 'moscow');
    await select(page, 'moscow');
    await expect(panel(page).locator('.im-place .im-title')).toHaveText('موسكو');
    expect(lost).toBeGreaterThan(0);
    const at = await pointOf(page, 'moscow');
    if (before) expect(at).toEqual(before);
    expect(at).not.toBeNull();
    expect(errors).toEqual([]);
  });
