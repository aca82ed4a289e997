/**
 * The map alone beside pages that draw the same story over the same land, at the same camera, with the map libraries that
 * one would take for it: how much comes, when all of it is drawn, and what a pan takes. `npm run build` comes first. The
 * peers draw places, names and arcs; they have no quotes, no keyboard and no second language. A measurement to be read,
 * never a test: without a graphics card WebGL draws in software, which is unkind to those that begin with it; and where
 * frames are that slow MapLibre, ours and the peer's, does in each what else it would do once in many.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium } from '@playwright/test';
import { build } from 'vite';
import { openingCamera } from '../../src/scene';
import { parseStory } from '../../src/story';
import { CHROMIUM_ARGUMENTS, ensureChromium } from '../browser/chromium';
import { serveCompressed } from './gzip-server';

const RUNS = 5;

/** Times that this machine is slower than it is. */
const SLOWER = 4;

/** Bytes a second. */
const THROUGHPUT = 1_600_000 / 8;

const SIZE = { width: 375, height: 447 };

/** Pixels that the pointer goes in a pan, a frame each. */
const PAN = 60;

/** Milliseconds that one page may take. */
const PATIENCE = 20_000;

const PEERS = ['leaflet', 'maplibre'] as const;

interface Subject {
  readonly name: string;
  readonly url: string;
  /** In the page: whether all that is measured is drawn, and whether it is what it will be. */
  readonly isDrawn: string;
  readonly isWhole: string;
}

interface Figures {
  readonly kilobytes: number;
  readonly drawn: number;
  readonly whole: number;
  readonly heap: number;
  readonly pan: number;
}

const box = `width: ${SIZE.width}px; height: ${SIZE.height}px; position: relative`;

function openingView(): string {
  const read = (name: string) => readFileSync(`public/stories/anbar/${name}`, 'utf8');
  const { story } = parseStory(JSON.parse(read('story.json')), read('article.ar.txt'));
  const insets = { top: 12, right: 56, bottom: 34, left: 12 };
  if (!story) throw new Error('the first story cannot be read; expected one');
  return JSON.stringify(openingCamera(story, SIZE, insets, (text, fontSize) => text.length * fontSize * 0.5));
}

async function bundle(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    build: {
      outDir: folder,
      target: 'es2022',
      rolldownOptions: {
        input: Object.fromEntries(PEERS.map((name) => [name, `tests/bench/peers/${name}.ts`])),
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
}

const pageOf = (peer: string, view: string): string => `<!doctype html><html lang="ar"><title>A story</title>
<link rel="stylesheet" href="${peer}.css"><style>body { margin: 0 }</style><div id="map" style="${box}"></div>
<script type="application/json" id="view">${view}</script><script type="module" src="${peer}.js"></script></html>`;

const OURS = `<!doctype html><html lang="ar" dir="rtl"><title>A story</title><style>body { margin: 0 }</style>
<script type="module" src="influence-map.js"></script>
<influence-map src="stories/anbar/story.json" layout="map" style="${box}; --influence-height: ${SIZE.height}px"></influence-map></html>`;

const root = "document.querySelector('influence-map')?.shadowRoot";
const OURS_DRAWN = `${root}?.querySelector('.im-still-ground path[d]:not([d=""])') && ${root}.querySelector('.im-arc') && ${root}.querySelector('.im-mark text')`;
const OURS_WHOLE = "document.querySelector('influence-map')?.getAttribute('state') === 'live'";

/** Milliseconds from the page's beginning to the frame in which a condition holds. */
async function comes(protocol: CDPSession, condition: string): Promise<number> {
  const { result } = await protocol.send('Runtime.evaluate', {
    expression: `new Promise((came) => {
      const look = () => (${condition}) ? came(globalThis.drawnAt ?? performance.now()) : requestAnimationFrame(look);
      setTimeout(() => came(null), ${PATIENCE});
      look();
    })`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (typeof result.value !== 'number')
    throw new Error(`expected this within ${PATIENCE} ms, and it did not come: ${condition}`);
  return result.value;
}

async function measure(browser: Browser, { url, isDrawn, isWhole }: Subject): Promise<Figures> {
  const context = await browser.newContext({ locale: 'ar', viewport: { width: SIZE.width, height: 600 } });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.enable');
  let bytes = 0;
  protocol.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await protocol.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: THROUGHPUT,
    uploadThroughput: THROUGHPUT,
  });
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(url, { waitUntil: 'commit' });
  const drawn = await comes(protocol, isDrawn);
  const kilobytes = bytes / 1024;
  const whole = await comes(protocol, isWhole);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  const pan = await panned(protocol);
  await context.close();
  return { kilobytes, drawn, whole, heap: usedSize / 1024 / 1024, pan };
}

/** Milliseconds of the page's main thread that a frame of a pan takes. */
async function panned(protocol: CDPSession): Promise<number> {
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taken = async (): Promise<number> => {
    const { metrics } = await protocol.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number) =>
    protocol.send('Input.dispatchMouseEvent', { type, x, y: 300, button: 'left', buttons: 1, clickCount: 1 });
  const frame = () =>
    protocol.send('Runtime.evaluate', { expression: 'new Promise(requestAnimationFrame)', awaitPromise: true });
  await mouse('mousePressed', 100);
  await frame();
  const before = await taken();
  for (let x = 101; x <= 100 + PAN; x++) {
    await mouse('mouseMoved', x);
    await frame();
  }
  const after = await taken();
  await mouse('mouseReleased', 100 + PAN);
  return (after - before) / PAN;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const folder = mkdtempSync(join(tmpdir(), 'peers-'));
const closing: (() => unknown)[] = [() => rmSync(folder, { recursive: true })];
try {
  await bundle(folder);
  for (const part of ['geo/world.json', 'stories']) cpSync(join('dist', part), join(folder, part), { recursive: true });
  const view = openingView();
  const subjects: Subject[] = [];
  const add = async (name: string, from: string, page: string, isDrawn: string, isWhole = isDrawn): Promise<void> => {
    const server = await serveCompressed(from, page);
    closing.push(server.close);
    subjects.push({ name, url: server.url, isDrawn, isWhole });
  };
  await add('influence-map', 'dist', OURS, OURS_DRAWN, OURS_WHOLE);
  for (const peer of PEERS) {
    await add(peer, folder, pageOf(peer, view), 'globalThis.drawnAt');
  }
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGUMENTS });
  closing.push(() => browser.close());
  const runs = new Map<string, Figures[]>(subjects.map(({ name }) => [name, []]));
  // In turn, so that whatever else the machine does falls on all of them.
  for (let run = 0; run < RUNS; run++)
    for (const subject of subjects) runs.get(subject.name)?.push(await measure(browser, subject));
  console.log(
    `\nCPU ${SLOWER}x slower, 1.6 Mbit/s, map of ${SIZE.width}x${SIZE.height}; median of ${RUNS} runs in turn`,
  );
  const of = (name: string, what: keyof Figures) => median((runs.get(name) ?? []).map((figures) => figures[what]));
  console.table(
    Object.fromEntries(
      subjects.map(({ name }) => [
        name,
        {
          'all drawn after (ms)': Math.round(of(name, 'drawn')),
          'by then (KB)': Math.round(of(name, 'kilobytes')),
          'all there after (ms)': Math.round(of(name, 'whole')),
          'heap (MB)': Number(of(name, 'heap').toFixed(1)),
          'pan (ms a frame, not slowed)': Number(of(name, 'pan').toFixed(1)),
        },
      ]),
    ),
  );
} finally {
  for (const close of closing.reverse()) await close();
}
