/**
 * How long the list of a long story makes its reader wait, beside that of the first story: from a press to the frame that shows
 * what came of it. `npm run build` comes first. The ratios at its end are what to look at; a measurement to be read, never a test.
 */
import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, ensureChromium } from '../browser/chromium';
import { withoutWebGL } from '../browser/map-page';
import { type GzipServer, serveCompressed } from './gzip-server';

const RUNS = 5;

const PAGE = `<!doctype html><html lang="ar" dir="rtl"><title>A story</title>
<script type="module" src="influence-map.js"></script>
<influence-map src="stories/anbar/story.json" loading="eager"></influence-map></html>`;

interface StoryFile {
  readonly flows: readonly { readonly id: string }[];
  readonly passages: readonly { readonly id: string }[];
}

const FIRST = JSON.parse(readFileSync('public/stories/anbar/story.json', 'utf8')) as StoryFile;

/** The same things over and over, under other names, and so at most as many as are read. */
function again<Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] {
  const times = Math.floor(1_000 / things.length);
  return Array.from({ length: times }, (_, at) =>
    things.map((thing) => (at === 0 ? thing : { ...thing, id: `${thing.id}-again-${at}` })),
  ).flat();
}

const LONG = { ...FIRST, flows: again(FIRST.flows), passages: again(FIRST.passages) };

/** What is pressed, in this order, in each run. */
const PRESSES: readonly { readonly what: string; readonly event: string; readonly press: (page: Page) => unknown }[] = [
  { what: 'the list is opened', event: 'click', press: (page) => page.locator('#im-tab-list').click() },
  { what: 'a letter is typed', event: 'beforeinput', press: (page) => type(page, 'و') },
  { what: 'and another', event: 'beforeinput', press: (page) => type(page, 'ا') },
  { what: 'both are taken away', event: 'beforeinput', press: (page) => type(page, '') },
  { what: 'the table is sorted', event: 'click', press: (page) => page.locator('[data-sort="from"]').click() },
];

async function type(page: Page, letter: string): Promise<void> {
  const search = page.locator('.im-search');
  await search.focus();
  if (letter !== '') return page.keyboard.insertText(letter);
  await search.selectText();
  await page.keyboard.press('Delete');
}

/** Milliseconds from an event to after the next frame in which the list has rows. */
function armed(event: string): void {
  const hasRows = () => document.querySelector('influence-map')?.shadowRoot?.querySelector('.im-list tbody tr') != null;
  const came = new Promise((resolve) => {
    const listener = ({ timeStamp }: Event) => {
      const look = () => {
        if (!hasRows()) {
          requestAnimationFrame(look);
          return;
        }
        const painted = new MessageChannel();
        painted.port1.onmessage = () => resolve(performance.now() - timeStamp);
        painted.port2.postMessage(0);
      };
      requestAnimationFrame(look);
    };
    addEventListener(event, listener, { capture: true, once: true });
  });
  Object.assign(globalThis, { came });
}

async function measure(browser: Browser, { url }: GzipServer, story: unknown): Promise<readonly number[]> {
  const context = await browser.newContext({ locale: 'ar', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript('globalThis.__name ??= (named) => named');
  await page.addInitScript(withoutWebGL);
  await page.route('**/story.json', (route) => route.fulfill({ json: story }));
  await page.goto(url);
  await page.locator('influence-map[state="still"]').waitFor();
  const calm = () => page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const times: number[] = [];
  for (const { event, press } of PRESSES) {
    await calm();
    await page.evaluate(armed, event);
    await press(page);
    times.push(await page.evaluate(() => (globalThis as unknown as { came: Promise<number> }).came));
  }
  await context.close();
  return times;
}

const least = (values: readonly number[]): number => Math.min(...values);

const server = await serveCompressed('dist', PAGE);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGUMENTS });
try {
  const runs: { first: readonly number[]; long: readonly number[] }[] = [];
  for (let run = 0; run < RUNS; run++)
    runs.push({ first: await measure(browser, server, FIRST), long: await measure(browser, server, LONG) });
  console.log(
    `\nFrom a press to the frame that answers it, least of ${RUNS}; the long story has ${LONG.flows.length} flows`,
  );
  console.table(
    Object.fromEntries(
      PRESSES.map(({ what }, at) => {
        const [first, long] = [
          least(runs.map((run) => run.first[at] ?? 0)),
          least(runs.map((run) => run.long[at] ?? 0)),
        ];
        const row = {
          'first story': `${first.toFixed(0)} ms`,
          long: `${long.toFixed(0)} ms`,
          ratio: (long / first).toFixed(1),
        };
        return [what, row];
      }),
    ),
  );
} finally {
  await browser.close();
  await server.close();
}
