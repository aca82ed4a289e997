/** The pages of others: under each policy a reader gets the map, or the still one, or all text with the reason. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { InfluenceMap } from '../../src/influence-map';
import { type Headers, type Site, serve } from './host-server';
import { ARTICLE, FEATURED, STORY } from './map-page';
import { unpaintedOn } from './painted';

let files: Site;
let host: Site;

test.beforeAll(async () => {
  files = await serve('dist', OPEN);
  host = await serve('dist');
});

test.afterAll(async () => {
  await files.close();
  await host.close();
});

type State = 'live' | 'still';

/** What a reader gets: the map, and the sentence that is told, `null` for none. */
type End = readonly [State, RegExp | null];

interface Policy {
  readonly what: string;
  /** Of the page that holds the tag; of `embed.html` in a frame. */
  readonly headers?: (files: string) => Headers;
  /** The files come from a stranger. In a frame they never do: `embed.html` lies beside its script. */
  readonly cross?: boolean;
  readonly integrity?: boolean;
  readonly before?: string;
  /** Of the frame. */
  readonly sandbox?: string;
  /** Under the tag, and in a frame; left out where the policy has no meaning there. */
  readonly tag?: End;
  readonly frame?: End;
  /** In `npm test`; the others in `npm run test:all`. */
  readonly sample?: readonly ('tag' | 'frame')[];
}

const csp = (policy: string): Headers => ({ 'content-security-policy': policy });

/** The shortest policy under which all of it runs. */
const SHORTEST = "default-src 'none'; script-src 'self'; connect-src 'self'; font-src 'self'; worker-src 'self'";

const LIVE: End = ['live', null];
const SIMPLER: End = ['still', /خريطة أبسط/];
const AS_TEXT: End = ['still', /نصاً بسيطاً/];

/** What a Lit of the page's does while its module is read. */
const LIT = '<script>trustedTypes.createPolicy("lit-html", { createHTML: (text) => text })</script>';

const OPEN: Headers = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
const ISOLATED: Headers = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
};

const POLICIES: readonly Policy[] = [
  { what: 'the shortest policy', headers: () => csp(SHORTEST), tag: LIVE, frame: LIVE, sample: ['tag'] },
  { what: 'no styles but adopted ones', headers: () => csp("style-src 'none'"), tag: LIVE, frame: LIVE },
  { what: 'files from another origin', cross: true, tag: LIVE },
  { what: 'files from another origin, with their hash', cross: true, integrity: true, tag: LIVE },
  {
    what: 'no worker from a blob, the files from another origin',
    cross: true,
    headers: (origin) => csp(`worker-src 'self' ${origin}`),
    tag: SIMPLER,
    frame: LIVE,
  },
  {
    what: 'Trusted Types with any policy',
    headers: () => csp("require-trusted-types-for 'script'"),
    tag: SIMPLER,
    frame: SIMPLER,
  },
  {
    what: 'Trusted Types with our policy alone',
    headers: () => csp("require-trusted-types-for 'script'; trusted-types influence-map"),
    tag: SIMPLER,
    frame: SIMPLER,
  },
  {
    what: 'Trusted Types with the policy of a Lit that is there already',
    headers: () => csp("require-trusted-types-for 'script'; trusted-types lit-html"),
    before: LIT,
    tag: AS_TEXT,
  },
  {
    what: 'Trusted Types with our policy and that of a Lit that is there already',
    headers: () => csp("require-trusted-types-for 'script'; trusted-types lit-html influence-map"),
    before: LIT,
    tag: SIMPLER,
  },
  {
    what: 'Trusted Types with no policy at all',
    headers: () => csp("require-trusted-types-for 'script'; trusted-types 'none'"),
    tag: AS_TEXT,
    frame: AS_TEXT,
    sample: ['tag', 'frame'],
  },
  { what: 'a sandbox without an origin', cross: true, headers: () => csp('sandbox allow-scripts'), tag: LIVE },
  { what: 'a sandbox with its origin', headers: () => csp('sandbox allow-scripts allow-same-origin'), tag: LIVE },
  { what: 'sandbox="allow-scripts"', sandbox: 'allow-scripts', frame: LIVE },
  { what: 'sandbox="allow-scripts allow-same-origin"', sandbox: 'allow-scripts allow-same-origin', frame: LIVE },
  { what: 'isolation by COEP', cross: true, headers: () => ISOLATED, tag: LIVE, frame: LIVE },
];

function pageOf(origin: string, before = '', attributes = ''): string {
  return `<!doctype html>
<html lang="ar" dir="rtl">
  <head><meta charset="utf-8"><title>A page of somebody else</title>${before}
    <script type="module" src="${origin}influence-map.js" ${attributes}></script>
  </head>
  <body><influence-map loading="eager" src="${origin}stories/anbar/story.json"></influence-map></body>
</html>`;
}

function integrity(): string {
  const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
  return `integrity="${hashes['influence-map.js']}" crossorigin`;
}

/** What a reader sees: the names in the text and on the map, and the pixels of land, water and arcs. */
async function expectReadable(map: Locator): Promise<void> {
  for (const id of FEATURED) {
    const name = STORY.places.find((place) => place.id === id)?.name.ar ?? id;
    await expect(map.locator('.im-side').getByText(name).filter({ visible: true }).first()).toBeVisible();
    await expect(map.locator(`.im-mark[data-place="${id}"], .im-plate[data-place="${id}"]`).first()).toBeVisible();
  }
  expect(await unpaintedOn(map)).toEqual([]);
}

/** Opens a page, and expects of a map in it how it has to end. */
async function expectEnd(page: Page, address: string, map: Locator, [state, told]: End): Promise<void> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  const alerts = map.locator('[role="alert"]:visible');
  if (told) await expect(alerts.first()).toContainText(told);
  await expect(map).toHaveAttribute('state', state);
  if (!told) await expect(alerts).toHaveCount(0);
  await expectReadable(map);
  expect(errors).toEqual([]);
}

for (const { what, tag, frame, headers, cross, before, sandbox, sample = [], ...more } of POLICIES) {
  const path = `/${what.replace(/\W+/g, '-')}.html`;
  if (tag) {
    const full = sample.includes('tag') ? '' : '@full ';
    test(`${full}under ${what} the map of the tag is ${tag[0]}, and all of it can be read`, async ({ page }) => {
      const origin = cross ? files.origin : host.origin;
      const html = pageOf(origin, before, more.integrity ? integrity() : '');
      host.put(path, { html, headers: headers?.(files.origin) ?? {} });
      await expectEnd(page, host.origin + path.slice(1), page.locator('influence-map'), tag);
    });
  }
  if (frame) {
    const full = sample.includes('frame') ? '' : '@full ';
    test(`${full}under ${what} the map of a frame is ${frame[0]}, and all of it can be read`, async ({ page }) => {
      const maps = await serve('dist', { ...OPEN, ...headers?.('') });
      const limits = sandbox === undefined ? '' : `sandbox="${sandbox}"`;
      const address = `${maps.origin}embed.html?story=stories/anbar/story.json&lang=ar`;
      const html = `<!doctype html><title>A page of somebody else</title>
        <iframe src="${address}" width="1200" height="720" ${limits}></iframe>`;
      host.put(path, { html, headers: headers?.('') === ISOLATED ? ISOLATED : {} });
      await expectEnd(page, host.origin + path.slice(1), page.frameLocator('iframe').locator('influence-map'), frame);
      await maps.close();
    });
  }
}

test('where only plain text can be shown, an unknown id is refused, and a story that fails gives way to the fallback', async ({
  page,
}) => {
  const html = pageOf(host.origin).replace('</influence-map>', '<p>The publisher’s own words.</p></influence-map>');
  host.put('/retargeted.html', { html, headers: csp("require-trusted-types-for 'script'; trusted-types 'none'") });
  await page.goto(`${host.origin}retargeted.html`);
  const map = page.locator('influence-map');
  await expect(map.locator('.im-plain')).toBeVisible();
  const select = (id: string) => map.evaluate((element: InfluenceMap, wanted) => element.select(wanted), id);
  await select('moscow');
  await expect(select('atlantis')).rejects.toThrow('no place, flow or passage "atlantis"');
  await expect(map).toHaveAttribute('selected', 'moscow');
  await map.evaluate((element) => element.setAttribute('src', '/none.json'));
  await expect(map).toHaveAttribute('state', 'failed');
  await expect(map.locator('.im-plain')).toHaveCount(0);
  await expect(map.getByRole('alert')).toBeVisible();
  await expect(page.getByText('The publisher’s own words.')).toBeVisible();
});

test('@full where only plain text can be shown, the map follows the theme, and the page’s own article is lit', async ({
  page,
}) => {
  const article = ARTICLE.split('\n').map((line) => `<p>${line}</p>`);
  const html = pageOf(host.origin)
    .replace('<influence-map ', '<influence-map for="#article" ')
    .replace('<body>', `<body><article id="article">${article.join('')}</article>`);
  host.put('/plain.html', { html, headers: csp("require-trusted-types-for 'script'; trusted-types 'none'") });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${host.origin}plain.html`);
  const map = page.locator('influence-map');
  await expect(map.locator('.im-plain')).toBeVisible();
  const lit = (name: string) =>
    page.evaluate((which) => [...(CSS.highlights.get(which) ?? [])].map((range) => String(range)), name);
  await expect.poll(() => lit('influence-map-place')).toContain('الرمادي');
  await map.evaluate((element) => element.setAttribute('selected', 'ramadi'));
  await expect.poll(() => lit('influence-map-lit')).toContain('الرمادي');

  const ground = () => map.locator('.im-plain').evaluate((text) => getComputedStyle(text).color);
  const before = await ground();
  const scrolled = () => map.locator('.im-plain').evaluate(({ scrollTop }) => scrollTop);
  expect(await scrolled(), 'what is selected is brought into sight').toBeGreaterThan(0);
  await map.locator('.im-plain').evaluate((text) => text.scrollTo(0, 0));
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(map).toHaveAttribute('data-theme', 'dark');
  expect(await ground(), 'ink on a dark ground').not.toBe(before);
  expect(await scrolled(), 'the reader stays where they are').toBe(0);
});

test('@full a Lit of the page that comes after us finds the name of its policy free', async ({ page }) => {
  const headers = csp("require-trusted-types-for 'script'; trusted-types lit-html");
  host.put('/later.html', { html: pageOf(host.origin), headers });
  await page.goto(`${host.origin}later.html`);
  await expect(page.locator('influence-map')).toHaveAttribute('state', 'still');
  await expectReadable(page.locator('influence-map'));
  const take = () => page.evaluate("trustedTypes.createPolicy('lit-html', {}).name");
  expect(await take()).toBe('lit-html');
  await expect(take(), 'the page allows it once').rejects.toThrow('lit-html');
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
