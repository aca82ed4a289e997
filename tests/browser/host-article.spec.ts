import { expect, type Page, test } from '@playwright/test';
import type { InfluenceMap } from '../../src/influence-map';
import { type Site, serve } from './host-server';
import { ARTICLE, STORY, select, selected } from './map-page';

/** The article as a page sets it: paragraphs, with inline markup in the middle of words' surroundings. */
function articleHtml(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line.replace('روسيا', '<em>روسيا</em>').replaceAll(' ', '\n  ')}</p>`)
    .join('');
}

const MAP = '<influence-map src="./stories/anbar/story.json" for="#article" loading="eager" lang="ar"></influence-map>';

function hostPage(article: string, maps: string): string {
  return `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>host</title>
    <style>
      body { display: grid; grid-template-columns: 1fr 1fr; margin: 0; }
      article { font-size: 20px; line-height: 2; }
      .maps { position: sticky; top: 0; align-self: start; }
    </style>
    <article id="article">${article}</article><div class="maps">${maps}</div>
    <script type="module" src="./influence-map.js"></script></html>`;
}

let own: Site;
test.beforeEach(async () => {
  own = await serve('dist');
});
test.afterEach(() => own.close());

async function open(page: Page, article: string, maps = MAP): Promise<void> {
  own.put('/', { html: hostPage(article, maps) });
  await page.goto(own.origin);
  await expect.poll(() => lit(page, 'place')).not.toEqual([]);
}

/** The texts that are lit under one of our names, in the order of the page, white space folded. */
async function lit(page: Page, name: 'place' | 'lit' | 'passage'): Promise<readonly string[]> {
  return page.evaluate((key) => {
    const ranges = [...(CSS.highlights.get(`influence-map-${key}`) ?? [])] as Range[];
    return ranges
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => range.toString().replace(/\s+/g, ' '));
  }, name);
}

const NAMED = STORY.passages.flatMap(({ mentions }) => mentions);

test('the page’s own words that name places are lit, each to the letter, and its DOM stays as it was', async ({
  page,
}) => {
  const article = articleHtml(ARTICLE);
  await open(page, article);
  const words = await lit(page, 'place');
  expect([...words].sort()).toEqual(NAMED.map(({ exact }) => exact).sort());
  const same = await page.locator('#article').evaluate((element, html) => {
    const other = document.createElement('article');
    other.innerHTML = html;
    return element.innerHTML === other.innerHTML;
  }, article);
  expect(same).toBe(true);
});

test('@full words that the page writes with tashkeel and tatweel are lit as it writes them', async ({ page }) => {
  const vowelled = (text: string) => text.replaceAll('موسكو', 'مُوسْكُو').replaceAll('العراق', 'العـــراق');
  await open(page, articleHtml(vowelled(ARTICLE)));
  const words = await lit(page, 'place');
  expect(words.filter((word) => word.includes('مُوسْكُو')).length).toBeGreaterThan(1);
  expect([...words].sort()).toEqual(NAMED.map(({ exact }) => vowelled(exact)).sort());
});

test('a word leads to its place, and a place that is chosen on the map to its words', async ({ page }) => {
  await open(page, articleHtml(ARTICLE));
  const point = await pointOfWord(page, 'دمشق');
  const before = await page.evaluate(() => scrollY);
  await page.mouse.click(point.x, point.y);
  await expect.poll(() => selected(page)).toBe('damascus');
  await expect.poll(() => lit(page, 'lit')).toContain('دمشق');
  // What was chosen in the article stays where the reader has it.
  expect(await page.evaluate(() => scrollY)).toBe(before);

  const passage = STORY.passages.at(-1);
  if (!passage) throw new Error('the story has no passage');
  await page.evaluate(() => scrollTo(0, 0));
  await select(page, passage.id);
  await expect.poll(() => lit(page, 'passage')).toEqual([passage.quote.exact]);
  await expect.poll(() => inSight(page, 'passage')).toBe(true);
});

/** The middle of a word's first occurrence in the article, brought into sight; CSS pixels of the window. */
async function pointOfWord(page: Page, word: string): Promise<{ readonly x: number; readonly y: number }> {
  return page.locator('#article').evaluate((article, wanted) => {
    const nodes = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const node = nodes.currentNode as Text;
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`the article has no "${wanted}"`);
  }, word);
}

async function inSight(page: Page, name: string): Promise<boolean> {
  return page.evaluate((key) => {
    const [range] = [...(CSS.highlights.get(`influence-map-${key}`) ?? [])] as Range[];
    const { top = -1, bottom = -1 } = range?.getClientRects()[0] ?? {};
    return top >= 0 && bottom <= innerHeight;
  }, name);
}

test('“in the article” scrolls the page to the passage, and the panel keeps what it shows', async ({ page }) => {
  await open(page, articleHtml(ARTICLE));
  const passage = STORY.passages.at(-1);
  if (!passage) throw new Error('the story has no passage');
  await select(page, passage.id);
  await page.evaluate(() => scrollTo(0, 0));
  await page
    .locator('influence-map')
    .getByRole('button', { name: /^في المقال/ })
    .first()
    .click();
  await expect.poll(() => inSight(page, 'passage')).toBe(true);
  await expect(page.locator('influence-map').locator('.im-panel')).toHaveAttribute('data-open', 'details');
});

test('a quote whose words differ in the page is not lit, alone, and is listed', async ({ page }) => {
  const passage = STORY.passages.find(({ mentions, quote }) => mentions.length > 0 && quote.exact.includes(' و'));
  if (!passage) throw new Error('the story has no such passage');
  const edited = ARTICLE.replace(passage.quote.exact, passage.quote.exact.replace(' و', ' أو و'));
  await open(page, articleHtml(edited));
  const words = await lit(page, 'place');
  const others = STORY.passages.filter((other) => other !== passage).flatMap(({ mentions }) => mentions);
  expect([...words].sort()).toEqual(others.map(({ exact }) => exact).sort());
  const issues = await page.locator('influence-map').evaluate((map: InfluenceMap) => map.issues);
  const listed = issues.filter(({ code }) => code === 'host-quote-not-found');
  expect(listed.map(({ found }) => found)).toEqual([`"${passage.quote.exact}"`]);
});

/** What is lit where all of the story's words are there. */
const expectLit = (page: Page, names = NAMED) =>
  expect.poll(async () => [...(await lit(page, 'place'))].sort()).toEqual(names.map(({ exact }) => exact).sort());

/** Opens a page whose map is there before an article is, and waits for the map to have looked for one. */
async function openWithout(page: Page): Promise<void> {
  own.put('/', { html: hostPage('', MAP).replace(/<article.*<\/article>/, '') });
  const looked = page.waitForEvent('console', (message) =>
    message.text().includes('names no element of this page yet'),
  );
  await page.goto(own.origin);
  await looked;
}

const insert = (page: Page, html: string) =>
  page.evaluate((inside) => {
    const article = document.createElement('article');
    article.id = 'article';
    article.innerHTML = inside;
    document.body.prepend(article);
  }, html);

test('@full an article that comes after the map is lit and linked both ways, and so is the one that replaces it', async ({
  page,
}) => {
  await openWithout(page);
  expect(await lit(page, 'place')).toEqual([]);
  await select(page, 'moscow');
  await insert(page, articleHtml(ARTICLE));
  await expectLit(page);
  expect(await lit(page, 'lit')).toContain('موسكو');
  const { x, y } = await pointOfWord(page, 'دمشق');
  await page.mouse.click(x, y);
  await expect.poll(() => selected(page)).toBe('damascus');

  await page.locator('#article').evaluate((article) => article.remove());
  await expectLit(page, []);
  await insert(page, articleHtml(ARTICLE));
  await expectLit(page);
  await page.locator('influence-map').evaluate((map) => map.remove());
  await page.locator('#article').evaluate((article) => article.remove());
  await insert(page, articleHtml(ARTICLE));
  // Whoever still watched the page has been told by now.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  expect(await page.evaluate(() => CSS.highlights.size), 'a map that went lights nothing').toBe(0);
});

test('@full an article whose text comes and changes is read again: what it lacks is listed, never lit', async ({
  page,
}) => {
  await openWithout(page);
  await insert(page, '');
  const missing = () =>
    page
      .locator('influence-map')
      .evaluate((map: InfluenceMap) => map.issues.filter(({ code }) => code === 'host-quote-not-found').length);
  await expect.poll(missing).toBe(STORY.passages.length);
  const write = (html: string) =>
    page.locator('#article').evaluate((article, inside) => {
      article.innerHTML = inside;
    }, html);
  await write(articleHtml(ARTICLE));
  await expectLit(page);
  expect(await missing()).toBe(0);

  const passage = STORY.passages.find(({ mentions }) => mentions.length > 0);
  if (!passage) throw new Error('the story has no such passage');
  const [first = ''] = passage.quote.exact.split(' ');
  await write(articleHtml(ARTICLE.replace(passage.quote.exact, passage.quote.exact.replace(first, `${first}ة`))));
  const others = STORY.passages.filter((other) => other !== passage).flatMap(({ mentions }) => mentions);
  await expectLit(page, others);
  expect(await missing()).toBe(1);
  await write(articleHtml(ARTICLE));
  await expectLit(page);
});

test('two maps share a page: one that goes takes its own words with it and nothing else', async ({ page }) => {
  await open(page, articleHtml(ARTICLE), MAP + MAP);
  await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.body);
    CSS.highlights.set('the-pages-own', new Highlight(range));
  });
  await expect.poll(async () => (await lit(page, 'place')).length).toBe(2 * NAMED.length);
  await page
    .locator('influence-map')
    .first()
    .evaluate((map) => map.remove());
  expect(await lit(page, 'place')).toHaveLength(NAMED.length);
  await page
    .locator('influence-map')
    .first()
    .evaluate((map) => map.removeAttribute('for'));
  await expect.poll(() => page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['the-pages-own']);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test('without the highlights of CSS a word still leads to its place', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
    Reflect.deleteProperty(window, 'Highlight');
  });
  own.put('/', { html: hostPage(articleHtml(ARTICLE), MAP) });
  await page.goto(own.origin);
  expect(await page.evaluate(() => 'highlights' in CSS)).toBe(false);
  // The article is tied to the map a moment after the story can be read, which nothing but a click can tell here.
  await expect(async () => {
    const { x, y } = await pointOfWord(page, 'دمشق');
    await page.mouse.click(x, y);
    expect(await selected(page)).toBe('damascus');
  }).toPass();
  expect(errors).toEqual([]);
});
