/** What those hear who listen, wherever the map is: live, in a frame, in a file of its own, and as text alone. */
import { expect, type Frame, type Page, test } from '@playwright/test';
import { fill } from '../../src/locale';
import { Ear } from './by-ear';
import { type Headers, type Site, serve } from './host-server';
import { openMap, openStill, STORY, select, withoutWebGL } from './map-page';
import { misheard } from './misheard';
import { openFile } from './one-file';
import { asOpened, STATES } from './states';
import { TASKS, type Task } from './tasks';
import { openChooser } from './thumb';
import { FILE, type Language, Told } from './told';

const LANGUAGES: readonly Language[] = ['ar', 'en'];
const OPEN: Headers = { 'access-control-allow-origin': '*' };
/** No template can be read there, only text. */
const NO_TEMPLATES: Headers = { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" };

const sites: Site[] = [];

async function site(headers?: Headers): Promise<Site> {
  const made = await serve('dist', headers);
  sites.push(made);
  return made;
}

test.afterEach(async () => {
  await Promise.all(sites.splice(0).map((each) => each.close()));
});

/** A page of another site that frames the map. */
async function openFrame(page: Page, language: Language, attributes = ''): Promise<Frame> {
  const [maps, host] = await Promise.all([site(OPEN), site()]);
  host.put('/', {
    html: `<!doctype html><html lang="ar" dir="rtl"><title>مقال</title><h1>مقال</h1><button id="before">قبل</button>
      <iframe title="خريطة" src="${maps.origin}embed.html?story=stories/anbar/story.json&lang=${language}"
        width="1000" height="700" allow="clipboard-write" ${attributes}></iframe><button id="after">بعد</button>`,
  });
  await page.addInitScript(withoutWebGL);
  await page.goto(host.origin.replace('127.0.0.1', 'localhost'));
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('influence-map')).toHaveAttribute('state', 'still');
  await expect(inside.locator('[role="alert"]')).toBeVisible();
  const frame = page.frames().find((each) => each.url().startsWith(maps.origin));
  if (!frame) throw new Error('there is no frame');
  return frame;
}

interface Opened {
  readonly ear: Ear;
  readonly frame: Frame;
}

const inPage = async (page: Page): Promise<Opened> => ({ ear: await Ear.of(page), frame: page.mainFrame() });
const inFrame = async (page: Page, frame: Frame): Promise<Opened> => ({ ear: await Ear.of(page, frame), frame });

const HOSTS = {
  'on the live map': async (page, language) => {
    await openMap(page, `?lang=${language}`);
    return inPage(page);
  },
  'in a frame': async (page, language) => inFrame(page, await openFrame(page, language)),
  'in a sandboxed frame': async (page, language) =>
    inFrame(page, await openFrame(page, language, 'sandbox="allow-scripts"')),
  'in the one file': async (page, language) => {
    await openFile(page, 'map.html', '--lang', language);
    await expect(page.locator('influence-map')).toHaveAttribute('state', 'still');
    return inPage(page);
  },
} as const satisfies Readonly<Record<string, (page: Page, language: Language) => Promise<Opened>>>;

type Host = keyof typeof HOSTS;

/** The document is called by the story, and speaks its reader's language. */
async function expectTitled({ ear, frame }: Opened, language: Language): Promise<void> {
  const [page] = await ear.spoken();
  expect(page).toMatchObject({ role: 'RootWebArea', name: STORY.title[language], language });
  expect(await frame.title()).toBe(STORY.title[language]);
}

async function answer(page: Page, { ear, frame }: Opened, tasks: readonly Task[], language: Language): Promise<void> {
  for (const { question, byEar } of tasks) {
    await test.step(question, async () => {
      await byEar(ear, new Told(page, language, frame));
      await asOpened(frame);
    });
  }
}

/** One region says what happens, politely, and nothing as long as nothing does. */
async function expectQuiet({ frame }: Opened): Promise<void> {
  const regions = frame.locator('influence-map').locator('[aria-live], [role="status"], [role="log"], [role="timer"]');
  await expect(regions).toHaveText(['']);
}

test.beforeEach(async ({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('in a sandboxed frame of another site all that is heard means something, and leads to a quote', async ({
  page,
}) => {
  const opened = await HOSTS['in a sandboxed frame'](page, 'ar');
  await expectTitled(opened, 'ar');
  await expectQuiet(opened);
  expect(misheard(await opened.ear.spoken())).toEqual([]);
  await answer(page, opened, TASKS.slice(0, 1), 'ar');
});

for (const host of Object.keys(HOSTS) as readonly Host[]) {
  for (const language of LANGUAGES) {
    test(`@full ${host} all that is heard means something, and questions are answered, ${language}`, async ({
      page,
    }) => {
      const opened = await HOSTS[host](page, language);
      const { ear, frame } = opened;
      await expectTitled(opened, language);
      await expectQuiet(opened);
      const tasks = TASKS.filter(({ languages }) => languages.includes(language));
      const out = tasks.filter(({ takesAway }) => !takesAway || host !== 'in a sandboxed frame');
      await answer(page, opened, out, language);
      const wrong: string[] = [];
      for (const [state, bring] of Object.entries(STATES)) {
        await bring(frame);
        wrong.push(...misheard(await ear.spoken()).map((what) => `${state}: ${what}`));
      }
      expect(wrong).toEqual([]);
    });
  }
}

for (const attributes of ['', 'sandbox="allow-scripts"']) {
  test(`@full a frame has at most 8 Tab stops, and lets who goes through it out again, ${attributes || 'open'}`, async ({
    page,
  }) => {
    const frame = await openFrame(page, 'ar', attributes);
    const isInFrame = () => page.locator('iframe').evaluate((one) => document.activeElement === one);
    // What has the focus, here or in the frame; nothing while it is on its way from the process of one to that of the other.
    const focused = async (): Promise<string> =>
      (await isInFrame())
        ? frame.locator('influence-map').evaluate(({ shadowRoot }) => {
            const at = [...(shadowRoot?.querySelectorAll('*') ?? [])].findIndex((one) => one.matches(':focus'));
            return at < 0 ? '' : `${at}`;
          })
        : page.evaluate(() => document.activeElement?.id ?? '');
    for (const [from, key, to] of [
      ['#before', 'Tab', '#after'],
      ['#after', 'Shift+Tab', '#before'],
    ] as const) {
      await page.locator(from).focus();
      let stops = -1;
      do {
        const before = await focused();
        await page.keyboard.press(key);
        await expect.poll(async () => ['', before].includes(await focused())).toBe(false);
        stops += 1;
      } while (stops <= 8 && (await isInFrame()));
      expect(stops).toBeGreaterThan(3);
      expect(stops).toBeLessThanOrEqual(8);
      await expect(page.locator(to)).toBeFocused();
    }
  });
}

test.describe('under a thumb', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true });
  for (const language of LANGUAGES) {
    test(`@full what may be meant is heard as one dialog, and what is chosen is said, ${language}`, async ({
      page,
    }) => {
      await openStill(page, `?lang=${language}`);
      const ear = await Ear.of(page);
      const { rows } = await openChooser(page);
      const spoken = await ear.spoken();
      expect(misheard(spoken)).toEqual([]);
      const { lists } = new Told(page, language).words;
      expect(spoken.filter(({ role }) => role === 'dialog')).toMatchObject([{ name: lists.underThumb, language }]);
      // All that is heard is in it: what lies under it waits.
      const outside = spoken.slice(1).filter(({ role, within }) => role !== 'dialog' && within.length === 0);
      expect(outside).toEqual([]);
      const name = (await rows.first().locator('.im-choice-name').textContent()) ?? '?';
      await ear.open('button', name.trim());
      await expect(page.locator('influence-map').getByRole('status')).toContainText(name.trim());
      await expect(page.locator('influence-map').getByRole('application')).toBeFocused();
    });
  }
});

/** An element between two buttons. */
async function openElement(page: Page, language: Language, attributes: string, headers: Headers = {}): Promise<void> {
  const host = await site();
  host.put('/', {
    html: `<!doctype html><html lang="${language}"><title>host</title><h1>host</h1><button id="before">before</button>
      <influence-map src="stories/anbar/story.json" ${attributes}></influence-map><button id="after">after</button>
      <script type="module" src="./influence-map.js"></script>`,
    headers,
  });
  await page.addInitScript(withoutWebGL);
  await page.goto(host.origin);
}

for (const [how, headers] of [
  ['whole', {}],
  ['as text alone', NO_TEMPLATES],
] as const) {
  test(`who asks for the map by key is in it once it is there, ${how}`, async ({ page }) => {
    await openElement(page, 'ar', 'loading="click"', headers);
    const map = page.locator('influence-map');
    await map.getByRole('button').press('Enter');
    const inside = headers === NO_TEMPLATES ? map.getByRole('article') : map.getByRole('tab', { selected: true });
    await expect(inside).toBeFocused();
  });
}

for (const language of LANGUAGES) {
  const full = language === 'ar' ? '' : '@full ';
  test(`${full}the plain text leads from a place to its flows, and from a flow to its ends and its words, ${language}`, async ({
    page,
  }) => {
    await openElement(page, language, 'loading="eager"', NO_TEMPLATES);
    const map = page.locator('influence-map');
    await expect(map).toHaveAttribute('state', 'still');
    const ear = await Ear.of(page);
    const spoken = await ear.spoken();
    expect(misheard(spoken)).toEqual([]);
    const at = new Told(page, language);
    await ear.reads(
      { role: 'article', says: [at.flow('moscow-courts-anbar')] },
      { role: 'blockquote', says: [at.quote('p30-1')] },
      { role: 'paragraph', says: [fill(at.words.table.line, { line: at.number(30) })] },
      ...FILE.places
        .slice(0, 1)
        .map(({ id }) => ({ role: 'listitem', says: [at.place(id), at.flow('moscow-courts-anbar')] })),
      { role: 'heading', says: [at.flow('moscow-courts-anbar')] },
      { role: 'paragraph', says: [at.place('moscow'), at.place('anbar')] },
      { role: 'blockquote', says: [at.quote('p30-1')] },
      { role: 'region', says: [] },
    );
    for (const { quote } of FILE.passages) {
      const [words = ''] = quote.exact.split(/[\n]/);
      expect(spoken.find(({ role, text }) => role === 'blockquote' && text.includes(words))?.language, words).toBe(
        'ar',
      );
    }
  });
}

test('@full the plain text keeps its reader’s place and focus through all that changes but its words', async ({
  page,
}) => {
  await openElement(page, 'ar', 'loading="eager"', NO_TEMPLATES);
  const text = page.locator('influence-map').getByRole('article');
  await expect(page.locator('influence-map')).toHaveAttribute('state', 'still');
  await page.locator('#before').focus();
  await page.keyboard.press('Tab');
  await expect(text).toBeFocused();
  await text.evaluate((element) => element.setAttribute('data-same', ''));
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('influence-map')).toHaveAttribute('data-theme', 'dark');
  await select(page, 'moscow');
  await select(page, 'anbar');
  await expect(text.locator('[data-selected]')).toHaveCount(1);
  await expect(text).toHaveAttribute('data-same');
  await expect(text).toBeFocused();
  await page.locator('influence-map').evaluate((map) => map.setAttribute('lang', 'en'));
  await expect(text).toHaveAttribute('lang', 'en');
  await expect(text).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('#after')).toBeFocused();
});
