/** The element under a thumb. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { messages } from '../../src/locale';
import { openMap, openPanel, openStill, panel, STORY, select, selected } from './map-page';
import { STATE_NAMES, STATES } from './states';
import { openChooser } from './thumb';

test.use({ viewport: { width: 375, height: 812 }, hasTouch: true });

function focusedClass(page: Page): Promise<string | undefined> {
  return page.locator('influence-map').evaluate((map) => map.shadowRoot?.activeElement?.className);
}

async function openList(page: Page, language: string) {
  await openStill(page, `?lang=${language}`);
  return openChooser(page);
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('found no box, expected one');
  return box;
}

/** The list is within the map, and a finger finds each of its rows there. */
async function expectInMap(page: Page, { list, rows }: Awaited<ReturnType<typeof openChooser>>) {
  const map = page.locator('influence-map .im-map');
  for (const [inner, outer] of [[list, map], ...(await rows.all()).map((row) => [row, list])] as const) {
    if (inner !== list) await inner?.scrollIntoViewIfNeeded();
    const [within, round] = [await boxOf(inner as Locator), await boxOf(outer as Locator)];
    expect(within.x).toBeGreaterThanOrEqual(round.x);
    expect(within.y).toBeGreaterThanOrEqual(round.y);
    expect(within.x + within.width).toBeLessThanOrEqual(round.x + round.width);
    expect(within.y + within.height).toBeLessThanOrEqual(round.y + round.height);
    expect(within.height).toBeGreaterThanOrEqual(44);
  }
}

for (const language of ['ar', 'en']) {
  const full = language === 'ar' ? '' : '@full ';

  test(`${full}what lies under one thumb is chosen from a list within the map, ${language}`, async ({ page }) => {
    const { list, rows } = await openList(page, language);
    const ids = await rows.evaluateAll((found) => found.map((row) => (row as HTMLElement).dataset.choice ?? ''));
    expect(ids.length).toBeGreaterThan(1);
    for (const row of await rows.all()) expect((await row.innerText()).trim()).not.toBe('');
    await expectInMap(page, { list, rows });
    await page.keyboard.press('ArrowDown');
    await expect(rows.nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(list).toHaveCount(0);
    await expect.poll(() => selected(page)).toBe(ids[1]);
    expect(await focusedClass(page)).toContain('im-map-stop');
  });

  test(`@full its heading is no way out, and what lies outside is, ${language}`, async ({ page }) => {
    const { list } = await openList(page, language);
    await list.getByRole('heading').tap();
    await expect(list).toBeVisible();
    const box = await page.locator('influence-map .im-map').boundingBox();
    if (!box) throw new Error('the map has no box');
    await page.touchscreen.tap(box.x + 4, box.y + box.height - 4);
    await expect(list).toHaveCount(0);
    expect(await selected(page)).toBeNull();
    expect(await focusedClass(page)).toContain('im-map-stop');
  });

  test(`@full Escape closes it and chooses nothing, ${language}`, async ({ page }) => {
    const { list } = await openList(page, language);
    await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0);
    expect(await selected(page)).toBeNull();
    expect(await focusedClass(page)).toContain('im-map-stop');
  });
}

interface Elsewhere {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly live?: true;
}

const ELSEWHERE: Readonly<Record<string, Elsewhere>> = {
  'a phone on its side': { viewport: { width: 812, height: 375 } },
  'the live map': { live: true },
};

for (const [where, { viewport, live }] of Object.entries(ELSEWHERE)) {
  test.describe(where, () => {
    if (viewport) test.use({ viewport });
    for (const language of ['ar', 'en']) {
      test(`@full the list is within the map, and each row in reach: ${where}, ${language}`, async ({ page }) => {
        await (live ? openMap : openStill)(page, `?lang=${language}`);
        await expectInMap(page, await openChooser(page));
      });
    }
  });
}

test('the list is written in the type that the reader has set, and in nothing of the page’s', async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => {
      const sheet = document.createElement('style');
      sheet.textContent =
        'influence-map { letter-spacing: 9px; text-transform: uppercase; color: red; font-size: 5px }';
      document.head.append(sheet);
    }),
  );
  const { rows } = await openList(page, 'en');
  const name = rows.first().locator('.im-choice-name');
  await expect(name).toHaveCSS('font-size', '30px');
  await expect(name).toHaveCSS('letter-spacing', 'normal');
  await expect(name).toHaveCSS('text-transform', 'none');
  await expect(name).not.toHaveCSS('color', 'rgb(255, 0, 0)');
  await expect(rows.first().locator('.im-choice-note')).toHaveCSS('font-size', '26px');
});

/** Every control in sight that is under 44 pixels wide or high. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.locator('influence-map').evaluate((map) => {
    // What only keys and ears find is clipped away until it has the focus.
    const isClipped = (one: Element) => getComputedStyle(one).clipPath !== 'none';
    const found = map.shadowRoot?.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, summary, [role="tab"]',
    );
    const seen = [...(found ?? [])].filter((one) => one.checkVisibility() && !isClipped(one));
    if (seen.length === 0) throw new Error('no control is in sight');
    /** As far as a finger finds it to the sides: a name among words goes on over them. */
    const acrossOf = (one: Element): number => {
      one.scrollIntoView({ block: 'center' });
      const { left, right, top, height } = one.getBoundingClientRect();
      const isFound = (x: number) => one.contains(map.shadowRoot?.elementFromPoint(x, top + height / 2) ?? null);
      let [from, to] = [left, right];
      while (isFound(from - 0.5)) from -= 0.5;
      while (isFound(to + 0.5)) to += 0.5;
      return to - from;
    };
    return seen.flatMap((one) => {
      const { width: own, height } = one.getBoundingClientRect();
      // Half a pixel is the rounding of a border.
      const width = own < 43.5 ? acrossOf(one) : own;
      return Math.min(width, height) < 43.5
        ? [`${one.className} "${one.innerText}" ${Math.round(width)}×${Math.round(height)}`]
        : [];
    });
  });
}

/** Every control on the map that a finger at its middle does not find: it lies under another, or outside. */
function missedControls(page: Page): Promise<readonly string[]> {
  return page.locator('influence-map').evaluate((map) => {
    const controls = [...(map.shadowRoot?.querySelectorAll<HTMLElement>('.im-control') ?? [])];
    const seen = controls.filter((one) => one.checkVisibility());
    if (seen.length < 5) throw new Error(`expected the controls of a map, found ${seen.length}`);
    return seen.flatMap((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const found = map.shadowRoot?.elementFromPoint(x + width / 2, y + height / 2);
      return one.contains(found ?? null) ? [] : [one.title];
    });
  });
}

test('a finger finds every control of the map, however high the sheet stands', async ({ page }) => {
  await openStill(page);
  const map = page.locator('influence-map .im-map');
  const before = (await map.boundingBox())?.height ?? 0;
  expect(await missedControls(page)).toEqual([]);
  await page.locator('influence-map .im-sheet').tap();
  await expect.poll(async () => (await map.boundingBox())?.height).toBeLessThan(before);
  expect(await missedControls(page)).toEqual([]);
});

for (const language of ['ar', 'en']) {
  for (const name of STATE_NAMES) {
    const full = name === 'list' && language === 'ar' ? '' : '@full ';
    test(`${full}a finger finds every control, ${name}, ${language}`, async ({ page }) => {
      await openStill(page, `?lang=${language}`);
      await STATES[name](page);
      expect(await smallTargets(page)).toEqual([]);
    });
  }
}

for (const language of ['ar', 'en']) {
  const full = language === 'ar' ? '' : '@full ';
  test(`${full}the places that a place lies in are named without a gap before the comma, each in reach, ${language}`, async ({
    page,
  }) => {
    await openStill(page, `?lang=${language}`);
    await select(page, 'green-zone');
    const first = page.locator('influence-map .im-place .im-eyebrow .im-name').first();
    await expect(first).toBeVisible();
    const gap = await first.evaluate((name) => {
      const around = document.createTreeWalker(name.parentElement as Element, NodeFilter.SHOW_TEXT);
      let comma = around.nextNode();
      while (comma && !/^[,،]/.test(comma.nodeValue ?? '')) comma = around.nextNode();
      if (!comma) throw new Error('found no comma after the name');
      const [mark, words] = [document.createRange(), document.createRange()];
      mark.setStart(comma, 0);
      mark.setEnd(comma, 1);
      words.selectNodeContents(name);
      const [a, b] = [mark.getBoundingClientRect(), words.getBoundingClientRect()];
      return Math.max(a.left - b.right, b.left - a.right);
    });
    expect(Math.abs(gap)).toBeLessThan(1);
    expect(await smallTargets(page)).toEqual([]);
  });
}

test('what is missing is said first, then stands above what is opened, and is said again where the map tells of itself', async ({
  page,
}) => {
  await openStill(page, '?lang=ar');
  const sentence = panel(page).getByRole('alert');
  const body = panel(page).locator('.im-body');
  await expect(sentence).toHaveText(messages('ar').failures.noWebGL);
  await expect(sentence).toBeInViewport({ ratio: 1 });
  const opened = [
    ['green-zone', '.im-place .im-title'],
    ['step.1', '.im-step[aria-current] .im-title'],
    [STORY.flows[0]?.id ?? '', '.im-flow .im-title'],
  ] as const;
  for (const [id, title] of opened) {
    await select(page, id);
    await expect(panel(page).locator(title)).toBeInViewport({ ratio: 1 });
    const top = (await boxOf(body)).y;
    await expect
      .poll(async () => (await boxOf(sentence)).y + (await boxOf(sentence)).height, { message: id })
      .toBeLessThanOrEqual(top + 1);
  }
  await body.evaluate((one) => one.scrollTo(0, 0));
  await expect(sentence).toBeInViewport({ ratio: 1 });
  await openPanel(page, 'about');
  await expect(sentence).toBeInViewport({ ratio: 1 });
});

test('@full the buttons of the page’s bar have their pictures in their middle', async ({ page }) => {
  for (const language of ['ar', 'en']) {
    await openStill(page, `?lang=${language}`);
    const off = await page.locator('.tools button:has(svg)').evaluateAll((buttons) =>
      buttons.map((button) => {
        const [around, picture] = [button, button.querySelector('svg')].map((one) => one?.getBoundingClientRect());
        return Math.round((picture?.x ?? 0) + (picture?.width ?? 0) / 2 - (around?.x ?? 0) - (around?.width ?? 0) / 2);
      }),
    );
    expect(off, language).toEqual([0, 0]);
  }
});
