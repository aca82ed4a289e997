/** The package as others get it: packed, installed into an empty project, and drawn from there. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, createServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InfluenceMap } from '../../src/influence-map';
import { CHROMIUM_ARGUMENTS, ensureChromium } from '../browser/chromium';
import { serve } from '../browser/host-server';

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

/** A page that keeps what fails in it. */
async function open(url: string): Promise<{ page: Page; failed: readonly string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'ar' });
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  page.on('response', (answer) => answer.status() < 400 || failed.push(`${answer.status()} ${answer.url()}`));
  page.on('pageerror', (error) => failed.push(String(error)));
  await page.goto(url);
  return { page, failed };
}

/** Opens a page and expects the story to be readable, the featured places to be drawn, and nothing to be missing. */
async function expectMap(url: string, { live = false } = {}): Promise<void> {
  const { page, failed } = await open(url);
  const map = page.locator('influence-map');
  await map.getByText(TITLE).first().waitFor({ state: 'visible', timeout: 30_000 });
  for (const id of FEATURED) {
    const mark = map.locator(`.im-story-layer .im-mark[data-place="${id}"]`);
    await mark.first().waitFor({ state: 'attached', timeout: 30_000 });
    const box = await mark.first().boundingBox();
    expect(box && Math.min(box.width, box.height), id).toBeGreaterThan(2);
    expect(await map.evaluate((element: InfluenceMap, place) => element.pointOf(place), id), id).not.toBeNull();
  }
  // MapLibre draws the land in its worker, and the map is called live when land is on its canvas.
  if (live) await map.and(page.locator('[state="live"]')).waitFor({ timeout: 60_000 });
  expect(failed).toEqual([]);
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

  it('can be set up where there is no DOM, by the lines that its README has for bundlers', () => {
    const [, lines = ''] = /```ts\n(import \{ InfluenceMap \}.*?)```/s.exec(readFileSync('README.md', 'utf8')) ?? [];
    const script = `${lines}; console.log(typeof InfluenceMap.assets);`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(said.trim()).toBe('object');
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
    const html = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><link rel="icon" href="data:,">
      <script type="module" src="/vendor/influence-map/influence-map.js"></script>
      <influence-map src="story/story.json"></influence-map>`;
    const folder = join(project, 'plain');
    cpSync(join(installed, 'dist'), join(folder, 'vendor/influence-map'), { recursive: true });
    cpSync(STORY, join(folder, 'story'), { recursive: true });
    const server = await serve(folder);
    server.put('/', { html });
    await expectMap(server.origin).finally(server.close);
  });

  it('has an example that draws', async () => {
    const server = await serve(join(installed, 'dist'));
    const page = await browser.newPage();
    await page.goto(`${server.origin}example/`);
    await page
      .locator('influence-map')
      .locator('.im-mark[data-place="northland"]')
      .first()
      .waitFor({ timeout: 30_000 });
    await page.close();
    await server.close();
  });

  describe('in a project of Vite', () => {
    let source: string;

    beforeAll(() => {
      source = join(project, 'app');
      cpSync('tests/built/vite-project', source, { recursive: true });
      // As its README says: what a bundler leaves behind is copied to where the page is served from.
      for (const folder of ['geo', 'fonts'])
        cpSync(join(installed, 'dist', folder), join(source, 'public/influence-map', folder), { recursive: true });
      mkdirSync(join(source, 'public/story'), { recursive: true });
      cpSync(STORY, join(source, 'public/story'), { recursive: true });
    });

    it('is checked with types', () => {
      const compiler = resolve('node_modules/typescript/bin/tsc');
      expect(execFileSync(process.execPath, [compiler, '-p', source], { encoding: 'utf8' })).toBe('');
    });

    it('is bundled, its worker too, and draws the live map', async () => {
      await build({ root: source, configFile: false, base: './', logLevel: 'error' });
      const server = await serve(join(source, 'dist'));
      await expectMap(server.origin, { live: true }).finally(server.close);
    });

    it('finds its worker when served for development', async () => {
      const server = await createServer({
        root: source,
        configFile: false,
        logLevel: 'error',
        cacheDir: join(project, 'vite-cache'),
        server: { host: '127.0.0.1', port: 0, fs: { allow: [project] } },
      });
      await server.listen();
      const { page, failed } = await open(server.resolvedUrls?.local[0] ?? '');
      const worker = await page.waitForResponse(/maplibre-gl-worker/, { timeout: 60_000 });
      expect(worker.status()).toBe(200);
      expect(failed).toEqual([]);
      await page.close();
      await server.close();
    });
  });

  it('names the licence of each package that its code imports, and those of fonts and geography', () => {
    const notices = readFileSync(join(installed, 'dist/THIRD-PARTY.md'), 'utf8');
    const imported = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/^(cli|packaging)\//.test(file))
      .flatMap((file) => [
        ...readFileSync(join('src', file), 'utf8').matchAll(/^import (?!type).* from '([^.'][^']*)'/gm),
      ])
      .map(([, specifier = '']) => specifier.split('/')[0] ?? '');
    expect(imported).toContain('maplibre-gl');
    const what = ['earcut', 'pbf', 'Fonts: vazirmatn', 'Geographic data', ...imported];
    for (const name of what) expect(notices, name).toContain(`\n## ${name}`);
    // One that says its licence in its README alone.
    expect(notices).toContain('Copyright (c) 2011 Gary Court');
    expect(notices).toContain('Creative Commons Attribution 4.0');
    for (const tool of ['vite', 'linkedom', 'harfbuzzjs']) expect(notices).not.toContain(`\n## ${tool}`);
  });
});
