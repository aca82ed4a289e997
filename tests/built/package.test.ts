/** The package as others get it: packed, installed into an empty project, and drawn from there. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InfluenceMap } from '../../src/influence-map';
import { CHROMIUM_ARGUMENTS, ensureChromium } from '../browser/chromium';
import { type Server, serve } from '../serve';

const FEATURED = ['anbar', 'ramadi', 'green-zone', 'moscow', 'damascus'];
const STORY = resolve('public/stories/anbar');
const TITLE = (JSON.parse(readFileSync(join(STORY, 'story.json'), 'utf8')) as { title: { ar: string } }).title.ar;

let project: string;
let installed: string;
let browser: Browser;

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'influence-map-'));
  const npm = (...args: string[]) => execFileSync('npm', args, { cwd: project, encoding: 'utf8', stdio: 'pipe' });
  const [packed] = JSON.parse(npm('pack', resolve('.'), '--json', '--ignore-scripts')) as { filename: string }[];
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'guest', private: true, type: 'module' }));
  npm('install', '--offline', '--no-audit', '--no-fund', `./${packed?.filename}`);
  installed = join(project, 'node_modules/influence-map');
  browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGUMENTS });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  rmSync(project, { recursive: true, force: true });
});

/** Opens a page and expects the story to be readable and the featured places to be drawn. */
async function expectMap(server: Server, path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'ar' });
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  page.on('response', (answer) => answer.ok() || failed.push(`${answer.status()} ${answer.url()}`));
  page.on('pageerror', (error) => failed.push(String(error)));
  await page.goto(server.url + path);
  const map = page.locator('influence-map');
  await map.getByText(TITLE).first().waitFor({ state: 'visible', timeout: 30_000 });
  for (const id of FEATURED) {
    const mark = map.locator(`.im-story-layer .im-mark[data-place="${id}"]`);
    await mark.first().waitFor({ state: 'attached', timeout: 30_000 });
    const box = await mark.first().boundingBox();
    expect(box && Math.min(box.width, box.height), id).toBeGreaterThan(2);
    expect(await map.evaluate((element: InfluenceMap, place) => element.pointOf(place), id), id).not.toBeNull();
  }
  // A bundler loses MapLibre's worker, which is found by an address made while running: the still map stays there.
  expect(failed.filter((what) => !/\/favicon\.ico$|\/assets\/maplibre-gl-worker/.test(what))).toEqual([]);
  await page.close();
}

describe('the installed package', () => {
  it('installs nothing else, and holds no article of a publisher', () => {
    expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'influence-map',
    ]);
    expect(readdirSync(join(installed, 'dist'))).not.toContain('stories');
  });

  it('can be imported where there is no DOM, registering nothing', () => {
    const script = `
      const { InfluenceMap, parseStory } = await import('influence-map');
      await import('influence-map/define');
      if (globalThis.customElements) throw new Error('a registry');
      console.log(typeof InfluenceMap, parseStory([], '').issues[0].code);`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(said.trim()).toBe('function not-a-story');
  });

  it('exports its schema, manifest, hashes and basemap, and each file that it names is there', () => {
    const script = `
      import { readFileSync } from 'node:fs';
      for (const path of ['story.schema.json', 'custom-elements.json', 'integrity.json', 'geo/world.json', 'package.json'])
        JSON.parse(readFileSync(new URL(import.meta.resolve('influence-map/' + path))));
      try { import.meta.resolve('influence-map/dist/index.html'); console.log('open'); } catch { console.log('closed'); }`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(said.trim()).toBe('closed');
    const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { exports: object };
    for (const file of JSON.stringify(exports).match(/\.\/dist\/[^"*]*\w(?=")/g) ?? [])
      expect(readFileSync(join(installed, file)).length, file).toBeGreaterThan(0);
  });

  it('draws the map in a plain page', async () => {
    const page = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8">
      <script type="module" src="/vendor/influence-map/influence-map.js"></script>
      <influence-map src="story/story.json"></influence-map>`;
    const server = await serve(
      { '/vendor/influence-map/': join(installed, 'dist'), '/story/': STORY },
      { pages: { '/': page } },
    );
    await expectMap(server, '').finally(server.close);
  });

  it('has an example that draws', async () => {
    const server = await serve({ '/': join(installed, 'dist') });
    const page = await browser.newPage();
    await page.goto(`${server.url}example/`);
    await page
      .locator('influence-map')
      .locator('.im-mark[data-place="northland"]')
      .first()
      .waitFor({ timeout: 30_000 });
    await page.close();
    await server.close();
  });

  it('is checked with types, bundled by Vite and drawn', async () => {
    const source = join(project, 'app');
    cpSync('tests/built/vite-project', source, { recursive: true });
    const said = execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', source], {
      encoding: 'utf8',
    });
    expect(said).toBe('');
    // As its README says: what a bundler leaves behind is copied to where the page is served from.
    for (const folder of ['geo', 'fonts'])
      cpSync(join(installed, 'dist', folder), join(source, 'public/influence-map', folder), { recursive: true });
    mkdirSync(join(source, 'public/story'), { recursive: true });
    cpSync(STORY, join(source, 'public/story'), { recursive: true });
    await build({ root: source, configFile: false, base: './', logLevel: 'error' });
    const server = await serve({ '/': join(source, 'dist') });
    await expectMap(server, '').finally(server.close);
  });
});
