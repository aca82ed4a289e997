/**
 * When a reader with a slow phone sees what: CPU four times slower, 1.6 Mbit/s, the built files in a publisher's page,
 * nothing in the cache. `npm run build` comes first. A measurement to be read, never a test.
 */
import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, ensureChromium } from '../browser/chromium';
import { serveCompressed } from './gzip-server';

const RUNS = 5;

/** Times that this machine is slower than it is. */
const SLOWER = 4;

/** Bytes a second. */
const THROUGHPUT = 1_600_000 / 8;

/** Milliseconds that an answer takes to begin, beyond what its bytes take, and what is waited for. */
const NETWORKS = [
  { latency: 0, last: 'live' },
  { latency: 150, last: 'still' },
] as const;

/** Milliseconds that one page may take. */
const PATIENCE = 60_000;

const MOMENTS = ['shell', 'text', 'picture', 'still', 'maplibre', 'live'] as const;
type Moment = (typeof MOMENTS)[number];
type Times = Readonly<Record<Moment, number | null>>;

const MEANING: Readonly<Record<Moment, string>> = {
  shell: 'the tag is known',
  text: 'the story can be read',
  picture: 'land, places, arcs and labels are drawn',
  still: 'the map answers a hand',
  maplibre: 'MapLibre is asked for',
  live: 'the live map stands',
};

const PAGE = `<!doctype html><html lang="ar" dir="rtl"><title>A story</title>
<script type="module" src="influence-map.js"></script>
<influence-map src="stories/anbar/story.json"></influence-map></html>`;

/** Notes, in the page and by its own clock, in which frame each moment came. */
function watchMoments({ last, patience }: { last: string; patience: number }): void {
  const times: Record<string, number> = {};
  let came: (times: object) => void = () => {};
  Object.assign(globalThis, { moments: new Promise((resolve) => (came = resolve)) });
  const note = (moment: string, is: boolean): void => {
    if (is) times[moment] ??= performance.now();
  };
  const look = (): void => {
    const element = document.querySelector('influence-map');
    const root = element?.shadowRoot;
    const state = element?.getAttribute('state') ?? '';
    const has = (selector: string): boolean => root?.querySelector(selector) != null;
    note('shell', root != null);
    note('text', has('.im-start .im-summary'));
    const land = has('.im-still-ground path[d]:not([d=""])');
    note('picture', land && has('.im-arc') && has('.im-mark text'));
    note('still', state === 'still');
    note('live', state === 'live');
    const [maplibre] = performance.getEntriesByType('resource').filter(({ name }) => /chunks\/maplibre/.test(name));
    if (maplibre) times.maplibre ??= maplibre.startTime;
    if (!(last in times)) requestAnimationFrame(look);
    else came(times);
  };
  requestAnimationFrame(look);
  setTimeout(() => came(times), patience);
}

async function measure(browser: Browser, url: string, latency: number, last: Moment): Promise<Times> {
  const context = await browser.newContext({ locale: 'ar', viewport: { width: 375, height: 812 } });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: THROUGHPUT,
    uploadThroughput: THROUGHPUT,
  });
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  // What runs this file wraps named functions in a helper that a page does not have.
  await page.addInitScript('globalThis.__name ??= (named) => named');
  await page.addInitScript(watchMoments, { last, patience: PATIENCE });
  await page.goto(url, { waitUntil: 'commit' });
  // By the protocol alone: the driver's own ways to wait compile a script of its own in the page, which takes it longer than
  // some of what is measured.
  const { result } = await protocol.send('Runtime.evaluate', {
    expression: 'moments',
    awaitPromise: true,
    returnByValue: true,
  });
  await context.close();
  const times = result.value as Record<string, number>;
  return Object.fromEntries(MOMENTS.map((moment) => [moment, times[moment] ?? null])) as unknown as Times;
}

function median(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const middle = known[Math.floor(known.length / 2)];
  return middle === undefined || known.length < values.length / 2 ? 'not seen' : `${Math.round(middle)} ms`;
}

const server = await serveCompressed('dist', PAGE);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGUMENTS });
try {
  for (const { latency, last } of NETWORKS) {
    const runs: Times[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await measure(browser, server.url, latency, last));
    console.log(`\nCPU ${SLOWER}x slower, 1.6 Mbit/s, ${latency} ms latency, until ${last}; median of ${RUNS}`);
    console.table(
      Object.fromEntries(
        MOMENTS.map((moment) => [
          moment,
          { meaning: MEANING[moment], after: median(runs.map((times) => times[moment])) },
        ]),
      ),
    );
  }
} finally {
  await browser.close();
  await server.close();
}
