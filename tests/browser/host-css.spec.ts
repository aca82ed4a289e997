/** Pages whose styles and scripts reach for everything: our boxes stay, and what is theirs stays theirs. */
import { expect, type Page, test } from '@playwright/test';
import { type Site, serve } from './host-server';
import { withoutWebGL } from './map-page';

let host: Site;
test.beforeAll(async () => {
  host = await serve('dist');
});
test.afterAll(() => host.close());

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page of somebody else</title>
<style>body { margin: 0 } #box { width: 1000px; height: 640px } influence-map { --influence-height: 640px }</style>
<script>CSS.highlights.set('theirs', new Highlight()); window.before = Object.keys(window)</script>
<script type="module" src="influence-map.js"></script></head>
<body><div id="box"><influence-map lang="en" loading="eager" src="stories/anbar/story.json"></influence-map></div>
<p style="height: 3000px">The rest of the page.</p></body></html>`;

/** Styles that a page may have. */
const SHEETS: Readonly<Record<string, string>> = {
  'a huge rem': 'html { font-size: 200px }',
  'a tiny rem': 'html { font-size: 3px }',
};

interface Look {
  readonly boxes: readonly (readonly number[])[];
  readonly styles: readonly string[];
}

const PARTS = [
  '.im-root',
  '.im-side',
  '.im-map',
  '.im-start, .im-side h2',
  '.im-controls',
  '.im-control',
  '.im-story-layer',
  '.im-mark text, .im-label',
];

/** Where our boxes are within the element, and how they are written and painted. */
function look(page: Page): Promise<Look> {
  return page.locator('influence-map').evaluate((map, parts) => {
    const from = map.parentElement?.getBoundingClientRect() ?? new DOMRect();
    const found = parts.map((selector) => map.shadowRoot?.querySelector(selector)).filter((one) => !!one);
    return {
      boxes: found.map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return [left - from.left, top - from.top, width, height].map(Math.round);
      }),
      styles: found.map((one) => {
        const {
          fontSize,
          fontStyle,
          fontWeight,
          letterSpacing,
          textTransform,
          textIndent,
          whiteSpace,
          writingMode,
          direction,
          fill,
          stroke,
        } = getComputedStyle(one);
        return [
          one.getAttribute('class'),
          fontSize,
          fontStyle,
          fontWeight,
          letterSpacing,
          textTransform,
          textIndent,
          whiteSpace,
          writingMode,
          direction,
          fill,
          stroke,
        ].join(' ');
      }),
    };
  }, PARTS);
}

test('whatever a page makes of its rem, our boxes and our type stay as they are', async ({ page }) => {
  await page.addInitScript(withoutWebGL);
  host.put('/css.html', { html: PAGE });
  await page.goto(`${host.origin}css.html`);
  await expect(page.locator('influence-map')).toHaveAttribute('state', 'still');
  await page.evaluate(() => document.fonts.ready);
  const clean = await look(page);
  expect(clean.boxes.length).toBe(PARTS.length);
  for (const [name, text] of Object.entries(SHEETS)) {
    await page.evaluate((css) => {
      const sheet = document.createElement('style');
      sheet.id = 'hostile';
      sheet.textContent = css;
      document.head.append(sheet);
    }, text);
    await expect.poll(() => look(page), { message: name, timeout: 2_000 }).toEqual(clean);
    await page.evaluate(() => document.querySelector('#hostile')?.remove());
    await expect.poll(() => look(page), { message: `after ${name}`, timeout: 5_000 }).toEqual(clean);
  }
});

test('the page keeps its globals, its history, its highlights and its wheel', async ({ page }) => {
  await page.addInitScript(withoutWebGL);
  host.put('/own.html', { html: PAGE });
  await page.goto(`${host.origin}own.html`);
  const map = page.locator('influence-map');
  await expect(map).toHaveAttribute('state', 'still');
  const history = await page.evaluate(() => window.history.length);
  await map.evaluate((element) => (element as unknown as { select(id: string): void }).select('moscow'));
  await expect(map).toHaveAttribute('selected', 'moscow');
  const kept = await page.evaluate(() => ({
    added: Object.keys(window).filter((key) => !(window as unknown as { before: string[] }).before.includes(key)),
    history: window.history.length,
    hash: location.hash,
    highlights: [...CSS.highlights.keys()],
  }));
  // Lit counts its copies in a page.
  expect(kept).toEqual({ added: ['before', 'litHtmlVersions'], history, hash: '', highlights: ['theirs'] });
  await page.mouse.move(700, 300);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
});
