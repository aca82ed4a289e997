/**
 * Files that come late, wrong, too large or not at all, and elements that go while theirs are on the way. Each fault has to
 * end soon in a state with words that can be read, and none may end in an error of the page.
 */
import { expect, type Page, test } from '@playwright/test';
import { messages } from '../../src/locale';
import { chunk } from '../../src/packaging/sizes';
import { breaksOff, cutInHalf, slowly } from './answers';
import { type Answer, type Site, serve } from './host-server';
import { FEATURED, STORY, withoutWebGL } from './map-page';
import { expectProgress, noteProgress } from './progress';

let host: Site;

test.beforeEach(async () => {
  host = await serve('dist');
});

test.afterEach(() => host.close());

const TITLE = STORY.title.ar ?? '';
const FALLBACK = 'The publisher’s own words.';
const { failures } = messages('ar');

const FILES = {
  story: '/stories/anbar/story.json',
  article: '/stories/anbar/article.ar.txt',
  land: '/geo/world.json',
  names: '/geo/names.json',
  face: '/fonts/vazirmatn-arabic-400-normal.woff2',
} as const;
type File = keyof typeof FILES;

/** Bytes above which a story or an article is not read, as the README has it. */
const LIMIT = 8_000_000;

const FAULTS = {
  'answers 404': (response) => response.writeHead(404).end('Not found'),
  'answers 500': (response) => response.writeHead(500).end('oops'),
  'is a page to log in': (response) => response.end('<!doctype html><title>Log in</title>'),
  /** In the middle of a letter, where it has letters of two bytes. */
  'is cut in half': cutInHalf,
  'breaks off': breaksOff,
  'is too large': (response, file) => response.end(Buffer.concat([file, Buffer.alloc(LIMIT, ' ')])),
  'is in another encoding': (response, file) =>
    response.end(Buffer.alloc(file.length, Buffer.from([0xc7, 0xe1, 0xc3, 0xe4]))),
  /** 2 kB a second. */
  'is slow': (response, file) => slowly(200).answer(response, file),
} satisfies Record<string, Answer>;
type Fault = keyof typeof FAULTS;

/** How it ends: the state, and what the reader is told besides what this browser lacks. */
type End = readonly [state: 'failed' | 'loading' | 'text' | 'still', told: RegExp | null];

const says = (sentence: string): RegExp => new RegExp(sentence.replace(/[.?]/g, '\\$&'));
const AWAY: End = ['failed', says(failures.storyUnreachable)];
const NO_JSON: End = ['failed', says(failures.storyNotJson)];
const UNCHECKED: End = ['still', says(failures.articleMissing)];
const NO_LAND: End = ['still', says(failures.landMissing)];
const ON_ITS_WAY: End = ['loading', null];
const WHOLE: End = ['still', null];

function endOf(file: File, fault: Fault): End {
  if (file === 'names' || file === 'face') return WHOLE;
  if (file === 'land') {
    if (fault === 'is slow') return ['text', null];
    return fault === 'is too large' ? WHOLE : NO_LAND;
  }
  if (fault === 'is slow') return ON_ITS_WAY;
  if (file === 'article') return UNCHECKED;
  if (fault === 'is too large') return ['failed', says(failures.storyTooLarge)];
  return /answers|breaks/.test(fault) ? AWAY : NO_JSON;
}

/** Those of the table that are tried every time. */
const SAMPLE: readonly (readonly [File, Fault])[] = [
  ['story', 'answers 500'],
  ['story', 'is slow'],
  ['article', 'is cut in half'],
  ['land', 'is a page to log in'],
  ['face', 'answers 404'],
];

const page = (tag: string): string => `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8">
  <title>A page of somebody else</title><script type="module" src="/influence-map.js"></script>${tag}`;

const widget = (attributes: string): string =>
  `<influence-map loading="eager" ${attributes}><p>${FALLBACK}</p></influence-map>`;

interface Guest {
  /** Errors of the page, and promises that nobody caught. */
  readonly errors: readonly string[];
  /** When the element came to a state, in milliseconds of the clock on the wall. */
  readonly cameTo: (state: string) => Promise<number>;
}

/** Opens a page with a widget that has no graphics: the still map is what a fault has to leave. */
async function open(guest: Page, attributes = `src="${FILES.story}"`): Promise<Guest> {
  const errors: string[] = [];
  guest.on('pageerror', (error) => errors.push(String(error)));
  await guest.addInitScript(withoutWebGL);
  await noteProgress(guest);
  await guest.addInitScript(() => {
    const states: Record<string, number> = {};
    Object.assign(window, { states });
    addEventListener('influence-state', (event) => {
      const { detail } = event as CustomEvent<{ state: string }>;
      states[detail.state] ??= Date.now();
    });
  });
  host.put('/guest.html', { html: page(widget(attributes)) });
  await guest.goto(`${host.origin}guest.html`);
  const cameTo = (state: string) =>
    guest.evaluate(
      (which) => (window as unknown as { states: Record<string, number> }).states[which] ?? Infinity,
      state,
    );
  return { errors, cameTo };
}

const mapOf = (guest: Page) => guest.locator('influence-map');
const alertsOf = (guest: Page) => mapOf(guest).locator('[role="alert"]:visible');

/** The story can be read, and its featured places are drawn. */
async function expectStory(guest: Page): Promise<void> {
  const map = mapOf(guest);
  await expect(map.locator('.im-side')).toContainText(TITLE);
  for (const id of FEATURED) await expect(map.locator(`.im-mark[data-place="${id}"]`).first()).toBeVisible();
  await expect(guest.getByText(FALLBACK)).toBeHidden();
}

/** A reader who got nothing still has what the publisher wrote, and a button that helps once the fault is mended. */
async function expectTryAgain(guest: Page): Promise<void> {
  await expect(guest.getByText(FALLBACK)).toBeVisible();
  await mapOf(guest).getByRole('button', { name: 'أعد المحاولة' }).click();
  await expect(mapOf(guest)).toHaveAttribute('state', 'still');
  await expectStory(guest);
}

for (const file of Object.keys(FILES) as File[]) {
  for (const fault of Object.keys(FAULTS) as Fault[]) {
    const [state, told] = endOf(file, fault);
    const sample = SAMPLE.some(([sampled, by]) => sampled === file && by === fault);
    test(`${sample ? '' : '@full '}where the ${file} ${fault}, the map is ${state}, and the reader is told what there is to tell`, async ({
      page: guest,
    }) => {
      let answered = 0;
      host.answer(FILES[file], (response, bytes) => {
        answered = Date.now();
        FAULTS[fault](response, bytes);
      });
      const { errors, cameTo } = await open(guest);
      const map = mapOf(guest);
      if (state !== 'loading') await expect(map).toHaveAttribute('state', state);
      await expect.poll(() => answered, 'the file is asked for').toBeGreaterThan(0);
      if (state === 'loading') await expectProgress(guest);
      else {
        // A story is read before its map is drawn, which takes as long as it takes here.
        const words = state === 'failed' ? state : 'text';
        expect((await cameTo(words)) - answered, 'milliseconds from the fault to words').toBeLessThan(5000);
        if (told) await expect(alertsOf(guest).first()).toContainText(told);
        else if (state === 'still') await expect(alertsOf(guest)).toHaveText([failures.noWebGL]);
        await expect(map.locator('.im-land-coming')).toBeVisible({ visible: state === 'text' });
        if (state !== 'failed') await expectStory(guest);
      }
      host.answer(FILES[file], null);
      if (state === 'failed') await expectTryAgain(guest);
      expect(errors).toEqual([]);
    });
  }
}

const UNREACHABLE = /تعذّر تحميل ملفات الخريطة/;

/** The first request that the network is gone for; none comes through after it. */
const OFFLINE: readonly { readonly from: string; readonly at: RegExp; readonly end: End; readonly sample?: boolean }[] =
  [
    { from: 'its own parts on', at: /\/chunks\/core-/, end: ['failed', UNREACHABLE], sample: true },
    { from: 'what reads the story on', at: /\/chunks\/reader-/, end: ['failed', UNREACHABLE] },
    { from: 'its words on', at: /\/chunks\/ar-/, end: ['failed', UNREACHABLE] },
    { from: 'the story on', at: /\/story\.json$/, end: ['failed', UNREACHABLE] },
    { from: 'the article on', at: /\/article\.ar\.txt$/, end: UNCHECKED },
    { from: 'the land on', at: /\/world\.json$/, end: NO_LAND },
    { from: 'what moves the map on', at: /\/chunks\/gestures-/, end: WHOLE },
    { from: 'the names of the land on', at: /\/names\.json$/, end: WHOLE },
    { from: 'the live map on', at: /\/chunks\/live-/, end: ['still', says(failures.basemapFailed)], sample: true },
  ];

for (const { from, at, end, sample } of OFFLINE) {
  const [state, told] = end;
  test(`${sample ? '' : '@full '}offline from ${from}, the map is ${state}, and comes back with the network`, async ({
    page: guest,
  }) => {
    let gone = false;
    await guest.route('**', (route) => {
      gone ||= at.test(route.request().url());
      return gone ? route.abort('internetdisconnected') : route.continue();
    });
    const { errors } = await open(guest);
    const map = mapOf(guest);
    await expect(map).toHaveAttribute('state', state);
    // The still map may be there before the live one is asked for.
    await expect.poll(() => gone).toBe(true);
    if (told) await expect(alertsOf(guest).first()).toContainText(told);
    if (state === 'failed') {
      await guest.unroute('**');
      await expectTryAgain(guest);
    } else await expectStory(guest);
    expect(errors).toEqual([]);
  });
}

test('@full where one file of ours alone cannot be had the story is told as text, and no policy of the page is blamed', async ({
  page: guest,
}) => {
  host.answer(`/${chunk('link')}`, FAULTS['answers 404']);
  const { errors } = await open(guest, `src="${FILES.story}" deep-link`);
  await expect(mapOf(guest)).toHaveAttribute('state', 'still');
  await expect(alertsOf(guest).first()).toContainText(failures.plain);
  await expect(alertsOf(guest).first()).not.toContainText('سياسة');
  await expectStory(guest);
  expect(errors).toEqual([]);
});

test('@full where storage is denied nothing is missing', async ({ page: guest }) => {
  await guest.addInitScript(() => {
    const denied = {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, denied);
    Object.defineProperty(document, 'cookie', denied);
  });
  const { errors } = await open(guest);
  await expect(mapOf(guest)).toHaveAttribute('state', 'still');
  await expect(guest.evaluate(() => localStorage.length)).rejects.toThrow('denied');
  await expectStory(guest);
  expect(errors).toEqual([]);
});

/** Keeps the answers for a file back until they are let go. */
function hold(path: string): (() => void)[] {
  const held: (() => void)[] = [];
  host.answer(path, (response, bytes) => held.push(() => response.end(bytes)));
  return held;
}

/** Paths that the page asked for and took its question back. */
function takenBack(guest: Page): readonly string[] {
  const paths: string[] = [];
  guest.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'net::ERR_ABORTED') paths.push(new URL(request.url()).pathname);
  });
  return paths;
}

test('a new address makes the answer for the last one stale, and its question is taken back', async ({
  page: guest,
}) => {
  const taken = takenBack(guest);
  const held = hold(FILES.story);
  const { errors } = await open(guest);
  await expect.poll(() => held.length).toBe(1);
  host.answer(FILES.story, (response) => response.end('[]'));
  await mapOf(guest).evaluate((element, src) => element.setAttribute('src', src), `${FILES.story}?empty`);
  await expect(mapOf(guest)).toHaveAttribute('state', 'failed');
  for (const answer of held) answer();
  await expect.poll(() => taken).toEqual([FILES.story]);
  await mapOf(guest).evaluate((element) => element.setAttribute('lang', 'en'));
  await expect(mapOf(guest).getByRole('alert')).toHaveText(says(messages('en').failures.notAStory));
  await expect(mapOf(guest).getByRole('button', { name: 'Try again' })).toBeVisible();
  await mapOf(guest).evaluate((element) => element.removeAttribute('lang'));
  host.answer(FILES.story, null);
  await mapOf(guest).evaluate((element, src) => element.setAttribute('src', src), `${FILES.story}?whole`);
  await expect(mapOf(guest)).toHaveAttribute('state', 'still');
  await expectStory(guest);
  expect(errors).toEqual([]);
});

for (const file of ['story', 'article'] as const) {
  test(`@full removed while the ${file} is on its way it asks no more, and put back elsewhere it asks again`, async ({
    page: guest,
  }) => {
    const taken = takenBack(guest);
    const held = hold(FILES[file]);
    const { errors } = await open(guest);
    await expect.poll(() => held.length).toBe(1);
    const map = await mapOf(guest).elementHandle();
    await map?.evaluate((element) => element.remove());
    await expect.poll(() => taken).toContain(FILES[file]);
    host.answer(FILES[file], null);
    await map?.evaluate((element) => document.body.appendChild(document.createElement('main')).append(element));
    await expect(mapOf(guest)).toHaveAttribute('state', 'still');
    await expectStory(guest);
    expect(errors).toEqual([]);
  });
}

test('@full the land is read once for all maps: one that is put back elsewhere draws what the first had asked for', async ({
  page: guest,
}) => {
  const taken = takenBack(guest);
  const held = hold(FILES.land);
  const { errors } = await open(guest);
  await expect.poll(() => held.length).toBe(1);
  await mapOf(guest).evaluate((element) => {
    element.remove();
    document.body.appendChild(document.createElement('main')).append(element);
  });
  await expectStory(guest);
  await expect(mapOf(guest).locator('.im-land-coming')).toBeVisible();
  for (const answer of held) answer();
  await expect(mapOf(guest)).toHaveAttribute('state', 'still');
  await expect(mapOf(guest).locator('.im-land-coming')).toHaveCount(0);
  expect(await mapOf(guest).locator('.im-still-ground path[d]:not([d=""])').count()).toBeGreaterThan(0);
  expect([held.length, taken]).toEqual([1, []]);
  expect(errors).toEqual([]);
});

test('@full a story that was given as an object is still there when the element is moved while its article comes', async ({
  page: guest,
}) => {
  const held = hold(FILES.article);
  const { errors } = await open(guest, '');
  await mapOf(guest).evaluate(async (element, url) => {
    const story = await (await fetch(url)).json();
    story.article.text = new URL(story.article.text, new URL(url, location.href)).href;
    Object.assign(element, { story });
  }, FILES.story);
  await expect.poll(() => held.length).toBe(1);
  host.answer(FILES.article, null);
  await mapOf(guest).evaluate((element) => document.body.appendChild(document.createElement('main')).append(element));
  await expect(mapOf(guest)).toHaveAttribute('state', 'still');
  await expectStory(guest);
  expect(errors).toEqual([]);
});

test('code, story and article are asked for beside each other, and a new address before there is code takes the first one back', async ({
  page: guest,
}) => {
  const taken = takenBack(guest);
  const code = hold(`/${chunk('core')}`);
  // An article on its way would be taken back as well.
  const read = guest.waitForEvent('requestfinished', (request) => request.url().endsWith(FILES.article));
  const { errors } = await open(guest);
  await expect.poll(() => code.length).toBe(1);
  const asked = () => host.asked.map((path) => path.replace(/-[\w-]{8}\.js$/, ''));
  await expect
    .poll(asked)
    .toEqual(
      expect.arrayContaining([
        '/chunks/core',
        '/chunks/reader',
        '/chunks/vendor',
        '/chunks/ar',
        FILES.story,
        FILES.article,
      ]),
    );
  await read;
  const held = hold(FILES.story);
  const change = (to: string) => mapOf(guest).evaluate((element, src) => element.setAttribute('src', src), to);
  await change(`${FILES.story}?first`);
  await expect.poll(() => held.length).toBe(1);
  host.answer(FILES.story, null);
  await change(`${FILES.story}?second`);
  await expect.poll(() => taken).toEqual([FILES.story]);
  for (const answer of code) answer();
  await expect(mapOf(guest)).toHaveAttribute('state', 'still');
  await expectStory(guest);
  // The whole file was asked for ahead three times, and by nobody again.
  expect(host.asked.filter((path) => path === FILES.story)).toHaveLength(3);
  expect(errors).toEqual([]);
});
