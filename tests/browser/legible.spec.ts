/**
 * Nothing is clipped and nothing lost: with large type, at high zoom, with wide spacing, on small screens, with more
 * contrast and in forced colours.
 */
import { expect, type Page, test } from '@playwright/test';
import { lostIn } from './lost';
import { openStill, panel } from './map-page';
import { STATE_NAMES, STATES, type StateName } from './states';

interface Setting {
  readonly viewport?: Size;
  readonly deviceScaleFactor?: number;
  readonly touch?: true;
  readonly media?: { readonly contrast?: 'more'; readonly forcedColors?: 'active' };
  /** The size of type that the reader has set in the browser. */
  readonly type?: number;
  /** Set on every element in the widget's own tree, as a reader's extension does. */
  readonly spacing?: true;
  /** Windows that the same page is looked at in afterwards, with large type. */
  readonly enlarged?: readonly Size[];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

const NORMAL = 16;

const SETTINGS: Readonly<Record<string, Setting>> = {
  'type of 200 %': { type: 2 * NORMAL },
  'type of 200 % on a phone': { type: 2 * NORMAL, viewport: { width: 375, height: 812 }, touch: true },
  'zoom of 400 %': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  '320 px with wide spacing': { viewport: { width: 320, height: 640 }, spacing: true },
  'a phone upright': { viewport: { width: 375, height: 812 }, touch: true },
  'a phone on its side': {
    viewport: { width: 812, height: 375 },
    touch: true,
    enlarged: [
      { width: 812, height: 375 },
      { width: 667, height: 375 },
    ],
  },
  'more contrast': { media: { contrast: 'more' } },
  'forced colours': { media: { forcedColors: 'active' } },
};

/** What a reader chose in the settings of the browser. */
async function setType(page: Page, size: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: size } });
}

async function open(page: Page, setting: Setting, language: string, state: StateName): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce', ...setting.media });
  if (setting.type) await setType(page, setting.type);
  await openStill(page, `?lang=${language}`);
  if (setting.spacing) {
    await page.locator('influence-map').evaluate((map, css) => {
      const sheet = document.createElement('style');
      sheet.textContent = css;
      map.shadowRoot?.append(sheet);
    }, SPACING);
  }
  await STATES[state](page);
}

const SAMPLE = ['zoom of 400 % place ar', 'type of 200 % list en'];

for (const [name, setting] of Object.entries(SETTINGS)) {
  test.describe(name, () => {
    const { viewport, deviceScaleFactor, touch } = setting;
    test.use({
      ...(viewport ? { viewport } : {}),
      ...(deviceScaleFactor ? { deviceScaleFactor } : {}),
      ...(touch ? { hasTouch: true, isMobile: true } : {}),
    });
    for (const state of STATE_NAMES) {
      for (const language of ['ar', 'en']) {
        const tag = SAMPLE.includes(`${name} ${state} ${language}`) ? [] : ['@full'];
        test(`nothing is lost: ${name}, ${state}, ${language}`, { tag }, async ({ page }) => {
          await open(page, setting, language, state);
          await expect.poll(() => lostIn(page), { timeout: 10_000 }).toEqual([]);
          for (const size of setting.enlarged ?? []) {
            await setType(page, 2 * NORMAL);
            await page.setViewportSize(size);
            const message = `type of 200 % on ${size.width} × ${size.height}`;
            await expect.poll(() => lostIn(page), { timeout: 10_000, message }).toEqual([]);
          }
        });
      }
    }
  });
}

for (const [width, stands] of [
  [860, true],
  [800, false],
] as const)
  test(`${stands ? '@full ' : ''}on a map ${width} px wide the key of colours ${stands ? 'stands in one line' : 'is not there'}, and no name lies under it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openStill(page, 'embed.html?story=stories/anbar/story.json&lang=en');
    const map = page.locator('influence-map');
    await expect(map.locator('.im-key li')).toHaveCount(6);
    const read = await map.evaluate(({ shadowRoot }) => {
      const boxes = (selector: string) =>
        [...(shadowRoot?.querySelectorAll(selector) ?? [])].map((one) => one.getBoundingClientRect());
      const [key = new DOMRect()] = boxes('.im-key');
      const [line = key] = boxes('.im-key-line');
      const seen = key.top < line.bottom;
      const covers = ({ left, right, top, bottom }: DOMRect) =>
        seen && left < key.right && right > key.left && top < key.bottom - 1 && bottom > key.top + 1;
      return {
        seen,
        lines: new Set(boxes('.im-key li').map(({ top }) => Math.round(top))).size,
        covered: boxes('.im-label').filter(covers).length,
      };
    });
    expect(read).toEqual({ seen: stands, lines: 1, covered: 0 });
  });

/** The size of every text in the panel and on the map's frame, with what it says; what the scale says is the camera's. */
function sizes(page: Page): Promise<readonly (readonly [string, number])[]> {
  return page.locator('influence-map').evaluate((map) =>
    [...(map.shadowRoot as ShadowRoot).querySelectorAll('.im-panel *, .im-toolbar *, .im-foot *')]
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()))
      .map((one) => {
        const says = one.closest('.im-scale') ? 'scale' : (one.textContent?.trim() ?? '');
        return [says, Number.parseFloat(getComputedStyle(one).fontSize)] as const;
      }),
  );
}

test('type follows the size that the reader has set, each text by the same measure', async ({ page }) => {
  await openStill(page, '?lang=ar');
  await STATES.flow(page);
  // The last to come.
  await expect(panel(page).locator('.im-failure')).toBeVisible();
  const before = await sizes(page);
  expect(before.length).toBeGreaterThan(20);
  expect(Math.max(...before.map(([, size]) => size))).toBe(20);
  await setType(page, 2 * NORMAL);
  await expect.poll(() => sizes(page)).toEqual(before.map(([text, size]) => [text, 2 * size]));
});
