/** The pages of others: under each policy a reader gets the map, or the still one, or all text with the reason. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type Headers, type Site, serve } from './host-server';
import { FEATURED, STORY } from './map-page';

let files: Site;
let host: Site;

test.beforeAll(async () => {
  files = await serve('dist', { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' });
  host = await serve('dist');
});

test.afterAll(async () => {
  await files.close();
  await host.close();
});

interface Cell {
  readonly what: string;
  /** The files come from a stranger. */
  readonly cross?: boolean;
  readonly headers?: (files: string) => Headers;
  readonly before?: string;
  readonly state: 'live' | 'still';
  /** What the reader is told; `null` for nothing. */
  readonly told: RegExp | null;
  /** In `npm test`; the others in `npm run test:all`. */
  readonly sample?: boolean;
}

const csp = (policy: string): Headers => ({ 'content-security-policy': policy });

/** The shortest policy under which all of it runs. */
const SHORTEST = "default-src 'none'; script-src 'self'; connect-src 'self'; font-src 'self'; worker-src 'self'";

const SIMPLER = /خريطة أبسط/;
const AS_TEXT = /نصاً بسيطاً/;

const CELLS: readonly Cell[] = [
  { what: 'the shortest policy', headers: () => csp(SHORTEST), state: 'live', told: null, sample: true },
  { what: 'no styles but adopted ones', headers: () => csp("style-src 'none'"), state: 'live', told: null },
  { what: 'files from another origin', cross: true, state: 'live', told: null },
  {
    what: 'files from another origin and no worker from a blob',
    cross: true,
    headers: (origin) => csp(`worker-src 'self' ${origin}`),
    state: 'still',
    told: SIMPLER,
  },
  {
    what: 'Trusted Types with any policy',
    headers: () => csp("require-trusted-types-for 'script'"),
    state: 'still',
    told: SIMPLER,
  },
  {
    what: 'Trusted Types with our policy alone',
    headers: () => csp("require-trusted-types-for 'script'; trusted-types influence-map"),
    state: 'still',
    told: SIMPLER,
  },
  {
    what: 'Trusted Types with the policy of a Lit that is there already',
    headers: () => csp("require-trusted-types-for 'script'; trusted-types lit-html"),
    before: '<script>trustedTypes.createPolicy("lit-html", { createHTML: (text) => text })</script>',
    state: 'still',
    told: AS_TEXT,
  },
  {
    what: 'Trusted Types with no policy at all',
    headers: () => csp("require-trusted-types-for 'script'; trusted-types 'none'"),
    state: 'still',
    told: AS_TEXT,
    sample: true,
  },
  {
    what: 'isolation by COEP',
    cross: true,
    headers: () => ({
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    }),
    state: 'live',
    told: null,
  },
];

const pageOf = (origin: string, before = ''): string => `<!doctype html>
<html lang="ar" dir="rtl">
  <head><meta charset="utf-8"><title>A page of somebody else</title>${before}
    <script type="module" src="${origin}influence-map.js"></script>
  </head>
  <body><influence-map loading="eager" src="${origin}stories/anbar/story.json"></influence-map></body>
</html>`;

/** What a reader sees: the text, and for marks the ink at their place. */
async function expectReadable(page: Page): Promise<void> {
  const map = page.locator('influence-map');
  for (const id of FEATURED) {
    const name = STORY.places.find((place) => place.id === id)?.name.ar ?? id;
    await expect(map.locator('.im-side')).toContainText(name);
    await expect(map.locator(`.im-mark[data-place="${id}"], .im-plate[data-place="${id}"]`).first()).toBeVisible();
  }
  const picture = await map.locator('.im-map').screenshot();
  expect(picture.byteLength, 'a picture of one colour is small').toBeGreaterThan(20_000);
}

for (const { what, cross = false, headers, before, state, told, sample = false } of CELLS) {
  test(`${sample ? '' : '@full '}under ${what} the map is ${state}, and all of it can be read`, async ({ page }) => {
    const path = `/${what.replace(/\W+/g, '-')}.html`;
    const origin = cross ? files.origin : host.origin;
    host.put(path, { html: pageOf(origin, before), headers: headers?.(files.origin) ?? {} });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(host.origin + path.slice(1));
    const map = page.locator('influence-map');
    if (told) await expect(map.locator('[role="alert"]').first()).toContainText(told);
    await expect(map).toHaveAttribute('state', state);
    if (!told) await expect(map.locator('[role="alert"]')).toHaveCount(0);
    await expectReadable(page);
    expect(errors).toEqual([]);
  });
}

test('where only plain text can be shown, a story that fails takes the last one away and brings the fallback back', async ({
  page,
}) => {
  const html = pageOf(host.origin).replace('</influence-map>', '<p>The publisher’s own words.</p></influence-map>');
  host.put('/retargeted.html', { html, headers: csp("require-trusted-types-for 'script'; trusted-types 'none'") });
  await page.goto(`${host.origin}retargeted.html`);
  const map = page.locator('influence-map');
  await expect(map.locator('.im-plain')).toBeVisible();
  await map.evaluate((element) => element.setAttribute('src', '/none.json'));
  await expect(map).toHaveAttribute('state', 'failed');
  await expect(map.locator('.im-plain')).toHaveCount(0);
  await expect(map.getByRole('alert')).toBeVisible();
  await expect(page.getByText('The publisher’s own words.')).toBeVisible();
});

test('the README shows the shortest policy as it is tried here', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(`\n${SHORTEST}\n`);
});

test('the host page gets no element, style or script of ours', async ({ page }) => {
  host.put('/bare.html', { html: pageOf(host.origin) });
  await page.goto(`${host.origin}bare.html`);
  await expect(page.locator('influence-map')).toHaveAttribute('state', /still|live/);
  expect(await page.locator('head > *').evaluateAll((all) => all.map(({ tagName }) => tagName))).toEqual([
    'META',
    'TITLE',
    'SCRIPT',
  ]);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});
