import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { PALETTES } from '../../src/basemap/palette';
import type { InfluenceMap, PictureType, PictureWish } from '../../src/influence-map';
import { allMessages } from '../../src/locale';
import { kindColors } from '../../src/scene/palette';
import { FEATURED, openMap, openStill, STORY } from './map-page';

async function picture(page: Page, type: PictureType, wish: PictureWish = {}): Promise<Buffer> {
  const base64 = await page.locator('influence-map').evaluate(
    async (map: InfluenceMap, [asked, how]) => {
      const blob = await map.toBlob(asked, how);
      if (blob.type !== asked) throw new Error(`asked for ${asked}, got ${blob.type}`);
      const bytes = new Uint8Array(await blob.arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    },
    [type, wish] as const,
  );
  return Buffer.from(base64, 'base64');
}

/** Width and height of a PNG, and how many of its pixels are of each colour in a stretch of its rows. */
async function pixels(page: Page, png: Buffer) {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no 2D context');
    context.drawImage(bitmap, 0, 0);
    const count = (top: number, bottom: number) => {
      const counts: Record<string, number> = {};
      const { data } = context.getImageData(0, top, bitmap.width, bottom - top);
      for (let at = 0; at < data.length; at += 4) {
        const colour = `#${[0, 1, 2].map((part) => (data[at + part] ?? 0).toString(16).padStart(2, '0')).join('')}`;
        counts[colour] = (counts[colour] ?? 0) + 1;
      }
      return counts;
    };
    return { width: bitmap.width, height: bitmap.height, title: count(12, 45), whole: count(0, bitmap.height) };
  }, png.toString('base64'));
}

const LAND = PALETTES.light;
const story = JSON.parse(readFileSync('public/stories/anbar/story.json', 'utf8'));

test('the map is taken away as vectors and as pixels, as it is shown', async ({ page }) => {
  await openStill(page, '?lang=ar');
  const svg = (await picture(page, 'image/svg+xml')).toString();
  const read = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    const elements = [...parsed.querySelectorAll('*')];
    return {
      faults: parsed.querySelectorAll('parsererror').length,
      names: [...new Set(elements.map(({ localName }) => localName))].sort(),
      attributes: [...new Set(elements.flatMap((one) => one.getAttributeNames()))],
      lines: [...parsed.querySelectorAll('text')].map(({ textContent }) =>
        textContent?.replace(/[\u202a-\u202c\u2066-\u2069]/g, ''),
      ),
      styles: parsed.querySelector('style')?.textContent?.replace(/url\(data:font\/woff2;base64,[\w+/=]+\)/g, ''),
    };
  }, svg);
  expect(read.faults).toBe(0);
  expect(read.names).toEqual(['circle', 'g', 'path', 'rect', 'style', 'svg', 'text', 'title'].sort());
  expect(read.attributes.filter((name) => /^on|href|tabindex/.test(name))).toEqual([]);
  expect(read.styles).not.toMatch(/url\(|@import|var\(/);
  for (const id of FEATURED) expect(read.lines).toContain(STORY.places.find((place) => place.id === id)?.name.ar);
  expect(read.lines).toContain(STORY.title.ar);
  expect(read.lines.join()).toContain(allMessages('ar').about.claims.slice(0, 20));

  const one = await pixels(page, await picture(page, 'image/png'));
  const two = await pixels(page, await picture(page, 'image/png', { scale: 2 }));
  expect([two.width, two.height]).toEqual([one.width * 2, one.height * 2]);
  const map = await page.locator('influence-map .im-map').boundingBox();
  expect(one.width).toBe(Math.round(map?.width ?? 0));
  // Ink of the title's letters; of the arcs, in the colours of their kinds.
  expect(one.title['#1f1d1a']).toBeGreaterThan(300);
  for (const { light } of kindColors(story).values()) expect(one.whole[light] ?? 0, light).toBeGreaterThan(20);
});

test('a selection and a filter, another language and the dark theme are in the picture', async ({ page }) => {
  await openStill(page, '?lang=en&theme=dark#influence=anbar/moscow&influence-filter=kind:diplomacy');
  const svg = (await picture(page, 'image/svg+xml')).toString();
  expect(svg).toContain(`>\u202a${STORY.title.en}\u202c<`);
  expect(svg).toMatch(/of 55 flows: diplomacy/);
  expect(svg).toMatch(/Moscow, city/);
  expect(svg).toContain('im-selected');
  const { whole } = await pixels(page, await picture(page, 'image/png'));
  expect(whole['#17191c']).toBeGreaterThan(10_000);
  const colors = kindColors(story);
  expect(whole[colors.get('diplomacy')?.dark ?? ''] ?? 0).toBeGreaterThan(20);
  expect(whole[colors.get('arms')?.dark ?? ''] ?? 0).toBe(0);
});

test('a picture of the live map has the rivers, governorates and towns that are seen on it; without one of its files, the small land', async ({
  page,
}) => {
  await page.route('**/cities.json', (route) => route.abort());
  await openMap(page, '?lang=en#influence=anbar/ramadi');
  const detail = [
    `stroke="${LAND.river}"`,
    `stroke="${LAND.admin}"`,
    '>Karbala<',
    '>Tigris<',
    'GeoNames (geonames.org), CC BY 4.0, changed',
  ];
  const found = async () => {
    const svg = (await picture(page, 'image/svg+xml')).toString();
    expect(svg).toContain(`fill="${LAND.land}"`);
    expect(svg).toContain('Natural Earth');
    return detail.filter((one) => svg.includes(one));
  };
  const said = page.waitForEvent('console', (message) => message.text().includes('the picture has the small land'));
  expect(await found()).toEqual([]);
  expect((await said).type()).toBe('warning');
  await page.unroute('**/cities.json');
  expect(await found()).toEqual(detail);
});

test('the reader saves data and a picture, and copies a link to what is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openStill(page, '?lang=en#influence=anbar/moscow');
  const copy = page.locator('influence-map .im-quote .im-link').filter({ hasText: 'Copy' }).first();
  await copy.click();
  await expect.poll(() => copy.innerText()).toBe('Copied');
  const brought = page.waitForResponse(/\/take-/);
  await page.locator('influence-map .im-tab[data-panel="about"]').click();
  await (await brought).finished();
  // Where only a press itself may copy, nothing may have to come first.
  await context.setOffline(true);
  await page.locator('influence-map [data-take="view"]').press('Enter');
  await expect(page.locator('influence-map [data-taken]')).toHaveText('The link is copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).hash).toBe('#influence=anbar/moscow');
  await context.setOffline(false);
  const saved = async (what: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`influence-map [data-take="${what}"]`).click(),
    ]);
    return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')] as const;
  };
  const [name, json] = await saved('geojson');
  expect(name).toBe('anbar.geojson');
  const { features } = JSON.parse(json);
  expect(features.filter((one: { properties: { type: string } }) => one.properties.type === 'flow')).toHaveLength(55);
  const [, csv] = await saved('flows');
  expect(csv.startsWith('\ufeffid,label,')).toBe(true);
  const [picture, svg] = await saved('svg');
  expect(picture).toBe('anbar.svg');
  expect(svg).toMatch(/^<svg/);
  await expect(page.locator('influence-map [data-taken]')).toHaveText('The file is ready.');
  await expect(page.locator('influence-map [data-take="passage"]')).toHaveCount(0);
});
