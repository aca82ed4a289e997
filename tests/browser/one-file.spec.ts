/** The whole map as one file, opened from the disk as a reader opens it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { PALETTES } from '../../src/basemap/palette';
import { FEATURED, frame, openStill, panel, STORY, select, sentenceOf } from './map-page';
import { exportFile, openFile, openFromDisk } from './one-file';
import { STATE_NAMES, STATES } from './states';

/** The text of a file, with the data in it unpacked. */
function unpackedIn(path: string): string {
  const packed = /(?<=data-carried="(?:story|land|names)">)[^<]+/g;
  const text = readFileSync(path, 'utf8');
  expect(text.match(packed)).toHaveLength(3);
  return text.replace(packed, (data) => inflateSync(Buffer.from(data, 'base64')).toString());
}

test('opens from the disk with all of its map, and asks nobody for anything', async ({ page, context }) => {
  await context.setOffline(true);
  const { asked, said } = await openFile(page, 'map.html');
  const map = page.locator('influence-map');
  await expect(map).toHaveAttribute('state', 'still');
  await expect(page).toHaveTitle(STORY.title.ar ?? '');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  for (const id of FEATURED)
    await expect(page.locator(`influence-map .im-mark[data-place="${id}"] .im-dot`)).toBeVisible();
  const land = map.locator('.im-still-ground path').nth(1);
  expect((await land.getAttribute('d'))?.length).toBeGreaterThan(5000);
  await expect(sentenceOf(page)).toHaveCount(0);

  // Closer in there are the Euphrates and the governorates, by name.
  await frame(page, ['anbar']);
  const ground = map.locator('.im-still-ground');
  for (const colour of [PALETTES.light.river, PALETTES.light.admin]) {
    const lines = ground.locator(`path[stroke="${colour}"]`);
    const drawn = () => lines.evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join('').length);
    await expect.poll(drawn, colour).toBeGreaterThan(2000);
  }
  await expect(ground.getByText('النجف')).toBeVisible();
  // And in Baghdad the Tigris, between its banks.
  await frame(page, ['green-zone']);
  const banks = ground.locator(`path[fill="${PALETTES.light.water}"][stroke="${PALETTES.light.river}"]`);
  await expect(banks).toHaveAttribute('d', /^M.{200}/);

  // A place, its passage, and the way to the article.
  await select(page, 'ramadi');
  const quote = STORY.passages.find(({ mentions }) => mentions.some(({ place }) => place === 'ramadi'));
  await expect(panel(page)).toContainText(quote?.mentions[0]?.exact ?? '?');
  expect(page.url()).toContain('#influence=anbar/ramadi');

  // The other language and the other theme.
  await page.locator('#language').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('h1')).toHaveText(STORY.title.en ?? '');
  const theme = await page.locator('html').getAttribute('data-theme');
  await page.locator('#theme').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme === 'dark' ? 'light' : 'dark');

  // Its own faces, read from the file.
  const faces = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  expect(faces.join()).toContain('Influence Map');
  expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
  expect(asked.filter((url) => url.startsWith('file:'))).toHaveLength(1);
  expect(said).toEqual([]);
});

test('is saved from the explore page, which says so in words where it cannot be', async ({ page, context }) => {
  await openStill(page, '?lang=en&theme=dark');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this map' });
  const save = dialog.getByRole('button', { name: 'Save as one file' });
  const status = dialog.getByRole('status').last();
  await page.route('**/one-file.html', (route) => route.fulfill({ status: 404 }));
  await save.click();
  await expect(status).toContainText('this site lacks one-file.html');
  // A server that has a page of its own for every address.
  await page.unroute('**/one-file.html');
  await page.route('**/one-file.html', (route) =>
    route.fulfill({ body: '<!doctype html><p>home', contentType: 'text/html' }),
  );
  await save.click();
  await expect(status).toContainText('this site lacks one-file.html');
  await page.unroute('**/one-file.html');
  await context.setOffline(true);
  await save.click();
  await expect(status).toContainText('the site does not answer');
  await context.setOffline(false);
  const [download] = await Promise.all([page.waitForEvent('download'), save.press('Enter')]);
  await expect(status).toContainText('The file is ready');
  expect(download.suggestedFilename()).toBe('anbar-en.html');
  const path = test.info().outputPath('saved.html');
  await download.saveAs(path);
  // The same file as the command makes: how tightly a browser and Node pack the same data is their own affair.
  const made = exportFile('made.html', '--lang', 'en', '--theme', 'dark');
  expect(unpackedIn(path) === unpackedIn(made)).toBe(true);

  await context.setOffline(true);
  const opened = await context.newPage();
  const { asked, said } = await openFromDisk(opened, path);
  await expect(opened).toHaveTitle(STORY.title.en ?? '');
  await expect(opened.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(opened.locator('influence-map .im-mark[data-place="ramadi"] .im-dot')).toBeVisible();
  expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
  expect(said).toEqual([]);
});

test('in a browser that cannot unpack it stays the text, which says what the map needs', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'DecompressionStream'));
  const { said } = await openFile(page, 'map.html', '--lang', 'en');
  await expect(page.getByText('The map itself needs JavaScript, and a browser of 2023 or newer.')).toBeVisible();
  await expect(page.locator('blockquote')).toHaveText(STORY.passages.map(({ quote }) => quote.exact));
  await expect(page.locator('blockquote').last()).toBeVisible();
  // The script has run: nothing was asked of the element, so nothing is called damaged.
  await expect(page.locator('#theme')).toBeVisible();
  await expect(page.locator('influence-map')).not.toHaveAttribute('src');
  await expect(sentenceOf(page)).toHaveCount(0);
  expect(said).toEqual([]);
});

test('says so where it was changed on its way, and has what is whole @full', async ({ page }) => {
  const path = exportFile('map.html', '--lang', 'en');
  const whole = readFileSync(path, 'utf8');
  const spoiled = (name: string): string =>
    whole.replace(new RegExp(`(data-carried="${name}">.{5000})(.)`), (_, before, letter) =>
      before.concat(letter === 'A' ? 'B' : 'A'),
    );
  writeFileSync(path, spoiled('story'));
  await openFromDisk(page, path);
  await expect(sentenceOf(page)).toContainText('The story file is damaged');
  await expect(page.locator('blockquote').last()).toBeVisible();
  writeFileSync(path, spoiled('land'));
  await openFromDisk(page, path);
  await expect(page.locator('influence-map .im-mark[data-place="ramadi"] .im-dot')).toBeVisible();
  await expect(sentenceOf(page)).toBeVisible();
});

test('has every part of the panel in it @full', async ({ page }) => {
  const { asked, said } = await openFile(page, 'map.html', '--lang', 'en', '--theme', 'dark');
  await expect(page.locator('influence-map')).toHaveAttribute('state', 'still');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  for (const [name, words] of [
    ['Article', 'Moscow seems more insistent in courting the tribes of Anbar'],
    ['List', STORY.flows[0]?.label.en ?? '?'],
    ['Legend', 'Arms'],
    ['About', 'CLDR'],
  ] as const) {
    await panel(page).getByRole('tab', { name }).click();
    await expect(panel(page)).toContainText(words);
  }
  await select(page, 'step.1');
  await expect(panel(page).getByRole('button', { name: /next/i })).toBeVisible();
  await page.goBack();
  await expect(panel(page).getByRole('button', { name: /next/i })).toHaveCount(0);
  expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
  expect(said).toEqual([]);
});

/** Faces that words of the page and the map are set in, and those that the file brings; what slants is an upright face that leans. */
function facesOf(page: Page): Promise<{ readonly set: readonly string[]; readonly brought: readonly string[] }> {
  return page.evaluate(() => {
    const set = new Set<string>();
    const look = (root: Node): void => {
      const words = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = words.nextNode(); node; node = words.nextNode()) {
        if (node instanceof Element && node.shadowRoot) look(node.shadowRoot);
        const { parentElement } = node;
        if (!(node instanceof Text) || !node.data.trim() || !parentElement?.checkVisibility()) continue;
        const { fontFamily, fontWeight } = getComputedStyle(parentElement);
        set.add(`${fontFamily.split(',')[0]?.replace(/["']/g, '')} ${fontWeight}`);
      }
    };
    look(document.body);
    const brought = [...document.fonts].map(({ family, weight }) => `${family.replace(/["']/g, '')} ${weight}`);
    return { set: [...set], brought };
  });
}

for (const language of ['ar', 'en'])
  test(`brings the faces that its words are set in, in ${language} @full`, async ({ page }) => {
    await openFile(page, 'map.html', '--lang', language);
    await expect(page.locator('influence-map')).toHaveAttribute('state', 'still');
    const set = new Set<string>();
    const brought = new Set<string>();
    for (const name of STATE_NAMES) {
      await STATES[name](page);
      const faces = await facesOf(page);
      for (const face of faces.set) set.add(face);
      for (const face of faces.brought) brought.add(face);
    }
    await page.emulateMedia({ media: 'print' });
    for (const face of (await facesOf(page)).set) set.add(face);
    expect([...set].sort()).toEqual([...brought].sort());
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('says what it is about, and every passage @full', async ({ page }) => {
    await openFile(page, 'map.html');
    await expect(page.locator('blockquote')).toHaveCount(STORY.passages.length);
    await expect(page.locator('blockquote').last()).toBeVisible();
    await expect(page.locator('h1')).toHaveText(STORY.title.ar ?? '');
  });
});
