/** Pages whose styles and scripts reach for everything: our boxes stay, and what is theirs stays theirs. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { InfluenceMap } from '../../src/influence-map';
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

/** Styles that a page may have, each of which has broken a widget somewhere. */
const SHEETS: Readonly<Record<string, string>> = {
  'a huge rem': 'html { font-size: 200px }',
  'a tiny rem': 'html { font-size: 3px }',
  'all unset': '#box * { all: unset !important }',
  'all unset, by a rule of the page for all':
    '* { all: unset !important } #box { display: block !important; width: 1000px !important; height: 640px !important } style, script, head { display: none !important }',
  'all revert': '* { all: revert } #box { width: 1000px; height: 640px } body { margin: 0 }',
  'the other direction':
    'html, body, * { direction: rtl !important; text-align: right !important } #box { direction: ltr !important }',
  'wide letters': '* { letter-spacing: 1em !important; word-spacing: 2em !important; text-indent: 5em !important }',
  'capitals and old type':
    '* { text-transform: uppercase !important; font: italic 900 60px/4 fantasy !important; font-variant: small-caps !important }',
  'vertical writing': 'influence-map { writing-mode: vertical-rl; text-orientation: upright }',
  'one line': '* { white-space: nowrap !important; hyphens: none !important; word-break: break-all !important }',
  'generic elements':
    'button, a, p, h2, h3, ul, li, section, article, div, svg, canvas, input, table, mark, slot { display: inline !important; position: fixed !important; float: left !important; margin: 99px !important; padding: 99px !important; border: 9px solid red !important; max-width: 10px !important }  #box { display: block !important; position: static !important; float: none !important; margin: 0 !important; padding: 0 !important; border: 0 !important; max-width: none !important }',
  'paint of shapes':
    'svg, path, text, * { fill: red !important; stroke: lime !important; stroke-width: 9px !important; text-anchor: end !important; paint-order: fill !important }',
  'flex and grid': '#box { display: flex; align-items: center } #box > * { flex: 1 1 auto; min-width: 0 }',
  containment: '#box { contain: strict; content-visibility: auto } influence-map { contain: layout paint }',
};

/** Those of every run. */
const SAMPLE: readonly string[] = ['a huge rem', 'all unset', 'the other direction'];

interface Look {
  readonly boxes: readonly (readonly number[])[];
  readonly styles: readonly string[];
}

const PARTS = [
  '.im-root',
  '.im-side',
  '[role="tablist"]',
  '.im-map',
  '.im-start, .im-side h2',
  '.im-controls',
  '.im-control',
  '.im-story-layer',
  '.im-mark text, .im-label',
];

/** How they are written and painted. */
const WRITTEN = [
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'text-transform',
  'text-indent',
  'white-space',
  'writing-mode',
  'direction',
  'fill',
  'stroke',
];

/** Where our boxes are within the element, and how they are written and painted. */
function look(page: Page): Promise<Look> {
  return page.locator('influence-map').evaluate(
    (map, { parts, properties }) => {
      const from = map.parentElement?.getBoundingClientRect() ?? new DOMRect();
      const root = map.shadowRoot;
      const inside = parts.map((selector) =>
        [...(root?.querySelectorAll(selector) ?? [])].find((one) => one.getBoundingClientRect().width > 0),
      );
      const found = [map, ...inside].filter((one) => !!one);
      return {
        boxes: found.map((one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          return [left - from.left, top - from.top, width, height].map(Math.round);
        }),
        styles: inside
          .filter((one) => !!one)
          .map((one) => {
            const style = getComputedStyle(one);
            return [one.getAttribute('class'), ...properties.map((name) => style.getPropertyValue(name))].join(' ');
          }),
      };
    },
    { parts: PARTS, properties: WRITTEN },
  );
}

async function open(page: Page, path: string): Promise<void> {
  await page.addInitScript(withoutWebGL);
  host.put(path, { html: PAGE });
  await page.goto(`${host.origin}${path.slice(1)}`);
  await expect(page.locator('influence-map')).toHaveAttribute('state', 'still');
  // The sentence that says why the map is still comes after it, and moves what is below.
  await expect(page.locator('.im-failure')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

async function setSheet(page: Page, text: string): Promise<void> {
  await page.evaluate((css) => {
    const sheet = document.querySelector('#hostile') ?? document.createElement('style');
    sheet.id = 'hostile';
    sheet.textContent = css;
    document.head.append(sheet);
  }, text);
}

/** Puts the page under one sheet after the other; between two it is itself again. */
async function holdUnder(page: Page, names: readonly string[]): Promise<void> {
  const clean = await look(page);
  expect(clean.boxes.length).toBe(PARTS.length + 1);
  expect(clean.boxes.slice(0, 2)).toEqual([
    [0, 0, 1000, 640],
    [0, 0, 1000, 640],
  ]);
  expect(clean.styles[0]).toMatch(/^im-root 15px normal 400 normal none /);
  for (const name of names) {
    await setSheet(page, SHEETS[name] ?? '');
    await expect.poll(() => look(page), { message: name }).toEqual(clean);
    await setSheet(page, '');
    await expect.poll(() => look(page), { message: `after ${name}` }).toEqual(clean);
  }
}

test('under hostile style sheets our boxes and our type stay as they are', async ({ page }) => {
  await open(page, '/css.html');
  await holdUnder(page, SAMPLE);
});

test('under a dozen more of them as well @full', async ({ page }) => {
  await open(page, '/css-all.html');
  await holdUnder(
    page,
    Object.keys(SHEETS).filter((name) => !SAMPLE.includes(name)),
  );
});

for (const [name, css] of [
  ['turns and scales it', '#box { transform: scale(0.8) rotate(2deg) }'],
  ['zooms it', '#box { zoom: 1.5 }'],
] as const) {
  test(`what is under the pointer is selected where the page ${name} @full`, async ({ page }) => {
    await page.setViewportSize({ width: 1600, height: 1000 });
    await open(page, '/turned.html');
    await setSheet(page, css);
    const map = page.locator('influence-map');
    for (const id of ['moscow', 'damascus', 'ramadi']) {
      const { x, y } = await map.evaluate((element, wanted) => {
        const mark = element.shadowRoot?.querySelector(`.im-story-layer [data-id="${wanted}"] circle`);
        const { left, top, width, height } = mark?.getBoundingClientRect() ?? new DOMRect();
        return { x: left + width / 2, y: top + height / 2 };
      }, id);
      await page.mouse.click(x, y);
      await expect(map).toHaveAttribute('selected', id);
      await map.evaluate((element: InfluenceMap) => element.select(null));
      await map.locator('.im-control[part~="control-reset"]').click();
      await expect(map).not.toHaveAttribute('selected');
    }
  });
}

test('a publisher may hide the element and give it a height @full', async ({ page }) => {
  await open(page, '/hidden.html');
  const map = page.locator('influence-map');
  const height = () =>
    map.evaluate((element) => element.shadowRoot?.querySelector('.im-root')?.getBoundingClientRect().height);
  for (const css of ['influence-map { display: none }', 'influence-map { visibility: hidden }']) {
    await setSheet(page, css);
    await expect(map.locator('.im-root')).toBeHidden();
  }
  await setSheet(page, 'influence-map { height: 400px }');
  await expect.poll(height).toBe(400);
  await setSheet(page, 'influence-map { --influence-height: 500px }');
  await expect.poll(height).toBe(500);
  await setSheet(page, 'html { font-size: 3px } influence-map { --influence-height: initial }');
  await expect.poll(height).toBe(720);
  // What the page takes away does not take the map along.
  await setSheet(page, '#box { height: auto } influence-map { --influence-height: 500px; all: unset !important }');
  await expect.poll(height).toBe(500);
  await setSheet(page, '');
  await map.evaluate((element) => element.toggleAttribute('hidden', true));
  await expect(map.locator('.im-root')).toBeHidden();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  for (const live of [false, true]) {
    test(`${live ? '@full ' : ''}two fingers move the ${live ? 'live' : 'still'} map, and one scrolls the page past it and is told so`, async ({
      page,
    }) => {
      if (live) {
        host.put('/touch.html', { html: PAGE });
        await page.goto(`${host.origin}touch.html`);
        await expect(page.locator('influence-map')).toHaveAttribute('state', 'live', { timeout: 90_000 });
      } else await open(page, '/touch.html');
      const map = page.locator('influence-map');
      const moscow = () => map.evaluate((element: InfluenceMap) => element.pointOf('moscow'));
      const devtools = await page.context().newCDPSession(page);
      const touch = (
        type: 'touchStart' | 'touchMove' | 'touchEnd',
        ...points: readonly (readonly [number, number])[]
      ) => devtools.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
      const first = await moscow();
      expect(first).not.toBeNull();
      await touch('touchStart', [650, 200]);
      await touch('touchStart', [650, 200], [750, 200]);
      for (let y = 220; y <= 400; y += 20) await touch('touchMove', [650, y], [750, y]);
      await touch('touchEnd');
      await expect.poll(async () => (await moscow())?.[1]).toBeGreaterThan((first?.[1] ?? 0) + 100);
      expect(await page.evaluate(() => scrollY)).toBe(0);

      const before = await moscow();
      // It is told for a moment only.
      const told = map.locator('.im-refused', { hasText: 'Move the map with two fingers' }).waitFor();
      await touch('touchStart', [700, 500]);
      for (let y = 480; y >= 150; y -= 30) await touch('touchMove', [700, y]);
      await told;
      await touch('touchEnd');
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
      expect(await moscow()).toEqual(before);
    });
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

/** Which of these values some box in the element has, as the browser worked it out. */
const computed = (page: Page, values: readonly string[]): Promise<readonly string[]> =>
  page.locator('influence-map').evaluate((element, wanted) => {
    const found = new Set<string>();
    for (const one of element.shadowRoot?.querySelectorAll('*') ?? []) {
      if (!one.checkVisibility()) continue;
      const style = getComputedStyle(one);
      const all = [style.color, style.backgroundColor, style.fill, style.stroke, style.borderTopColor];
      all.push(style.borderBottomColor, style.borderTopLeftRadius, style.fontFamily, style.outlineColor);
      for (const value of all) found.add(value);
    }
    return wanted.filter((value) => found.has(value));
  }, values);

test('@full every property and every part of the documentation is there for the page’s own style', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 800 });
  await open(page, '/styled.html');
  const documented = readFileSync('src/influence-map.ts', 'utf8');
  const named = (tag: string) =>
    [...documented.matchAll(new RegExp(`@${tag} \\[?([\\w-]+)`, 'g'))].map(([, name = '']) => name);
  const properties = named('cssprop').filter((name) => name !== '--influence-height');
  const styleOf = (name: string, index: number): string =>
    name.includes('font') ? `face${index}` : name.includes('radius') ? '3px' : `rgb(${index + 1}, 2, 3)`;
  const values = properties.map(styleOf);
  expect(values.length).toBeGreaterThan(10);
  const parts = [...named('csspart'), 'control-zoom-in'];
  const lines = parts.map((_, index) => `rgb(4, ${index + 1}, 6)`);
  // A place is chosen whose passages name another, so that marks of both kinds are seen, and the button of the tour is not.
  await page.locator('influence-map').evaluate((map: InfluenceMap) => map.select('moscow'));
  await expect(page.locator('influence-map').locator('blockquote').first()).toBeVisible();
  // Words of the place that is selected are on this, mixed with the paper.
  const strong = properties.indexOf('--influence-mark-strong');
  values[strong] = await page.evaluate(
    ([mark, paper]) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.backgroundColor = `color-mix(in srgb, ${mark} 86%, ${paper})`;
      const color = getComputedStyle(probe).backgroundColor;
      probe.remove();
      return color;
    },
    [values[strong], values[properties.indexOf('--influence-paper')]] as const,
  );
  const some = [...values, ...lines];
  expect(await computed(page, some)).toEqual([]);
  await setSheet(
    page,
    `#box { width: 1400px } influence-map { ${properties.map((name, index) => `${name}: ${styleOf(name, index)}`).join(';')} }
    ${parts.map((name, index) => `influence-map::part(${name}) { outline: 1px solid ${lines[index]} }`).join(' ')}`,
  );
  await expect.poll(() => computed(page, some)).toEqual(some);
});
