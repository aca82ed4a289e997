/** The element by key and by ear. */
import { expect, type Page, test } from '@playwright/test';
import type { InfluenceMap } from '../../src/influence-map';
import { Keys } from './by-key';
import { openPanel, openStill, panel, pointOf, STORY, select, selected } from './map-page';
import { STATES } from './states';

/** The one region that says what happens. */
function said(page: Page) {
  return page.locator('influence-map').locator('[role="status"]');
}

function focusedWords(page: Page): Promise<string> {
  return page.locator('influence-map').evaluate((map) => {
    const focused = map.shadowRoot?.activeElement;
    return (focused?.textContent || focused?.getAttribute('aria-label') || '').replace(/\s+/g, ' ').trim();
  });
}

/** Tab stops inside the element. */
async function tabStops(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    const before = document.createElement('button');
    document.querySelector('influence-map')?.before(before);
    before.focus();
  });
  const stops: string[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => document.activeElement?.localName === 'influence-map');
    if (!inside) break;
    stops.push(await focusedWords(page));
  }
  return stops;
}

/** The first group of the panel's body, by Tab. */
async function focusTab(page: Page, name: string): Promise<void> {
  await panel(page).locator('[role="tab"][aria-selected="true"]').focus();
  await page.keyboard.press('Home');
  for (const tab of ['details', 'article', 'list', 'legend', 'about']) {
    if (tab === name) return;
    await page.keyboard.press('ArrowRight');
  }
}

for (const [state, bring] of Object.entries(STATES)) {
  test(`at most 8 Tab stops: ${state}`, { tag: state === 'list' || state === 'article' ? [] : ['@full'] }, async ({
    page,
  }) => {
    await openStill(page, '?lang=en');
    await bring(page);
    const stops = await tabStops(page);
    expect(stops.length, stops.join(' | ')).toBeGreaterThan(3);
    expect(stops.length, stops.join(' | ')).toBeLessThanOrEqual(8);
  });
}

test('at most 8 Tab stops on a narrow element with all of its bars: the sheet, the filter and the tour', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await openStill(page, '?lang=en#influence=anbar/step.3');
  await STATES.filtered(page);
  await expect(panel(page).locator('.im-tour-bar')).toBeVisible();
  const stops = await tabStops(page);
  expect(stops.length, stops.join(' | ')).toBe(8);
  // The way back from the tour stands where its bar was, and in the article what is selected stands by it.
  await openPanel(page, 'article');
  await select(page, 'moscow');
  await expect(panel(page).locator('.im-bar')).toBeVisible();
  await expect(panel(page).locator('.im-back')).toBeVisible();
  const read = await tabStops(page);
  expect(read.length, read.join(' | ')).toBeLessThanOrEqual(8);
  // In some browsers what scrolls is a stop of its own. Out of the order it could be focused by a press, and is not.
  const body = panel(page).locator('.im-body');
  for (const _ of [1, 2]) {
    await expect(body).toHaveAttribute('tabindex', '-1');
    await body.click({ position: { x: 2, y: 2 } });
    await expect(body).not.toBeFocused();
  }
  // A press that selects words may end somewhere else.
  const box = await body.boundingBox();
  if (!box) throw new Error('the panel has no box');
  await page.mouse.move(box.x + 2, box.y + 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 100, box.y - 200);
  await page.mouse.up();
  await expect(body).toHaveAttribute('tabindex', '-1');
});

test('@full at most 8 Tab stops in a story of ten times as many flows', async ({ page }) => {
  await openStill(page, '?lang=en');
  await page.locator('influence-map').evaluate(async (map: InfluenceMap) => {
    const base = new URL(map.src ?? '', document.baseURI);
    const story = await (await fetch(base)).json();
    const more = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    story.flows.push(
      ...more.flatMap((n) => story.flows.map((flow: { id: string }) => ({ ...flow, id: `${flow.id}-${n}` }))),
    );
    story.article.text = new URL(story.article.text, base).href;
    delete story.article.translation;
    map.story = story;
  });
  await openPanel(page, 'list');
  await expect(panel(page).locator('tr[data-flow]')).toHaveCount(10 * STORY.flows.length);
  const stops = await tabStops(page);
  expect(stops.length, stops.join(' | ')).toBeLessThanOrEqual(8);
});

test('what Moscow acts on is read by key alone, and Escape goes back to where it was opened', async ({ page }) => {
  // Once, so that its part is there: while that is on its way the name is said, as nothing can be read yet.
  await openStill(page, '?lang=en#influence=anbar/moscow');
  await expect(panel(page).locator('.im-title')).toHaveText('Moscow');
  await select(page, null);
  await focusTab(page, 'list');
  await expect(panel(page).getByRole('searchbox')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  await page.keyboard.type('Moscow');
  await expect(said(page)).toContainText('1 place');
  // Past the filter and past Russia, which is there for what lies in it.
  await page.keyboard.press('Enter');
  expect(await focusedWords(page)).toMatch(/^Moscow/);
  expect(await selected(page)).toBeNull();
  await page.keyboard.press('Enter');
  await expect.poll(() => selected(page)).toBe('moscow');
  await expect.poll(() => focusedWords(page)).toBe('Moscow');
  // The focus reads it; it is not said once more.
  await expect(said(page)).not.toContainText('Moscow');
  await page.keyboard.press('Escape');
  await expect.poll(() => selected(page)).toBeNull();
  await expect.poll(() => focusedWords(page)).toContain('Moscow');
  await expect(panel(page).locator('[data-panel="list"]')).toHaveAttribute('aria-selected', 'true');
});

test('letters go to the tab, the thing or the heading that begins so, and a key between them begins anew', async ({
  page,
}) => {
  await openStill(page, '?lang=en');
  const keys = await Keys.of(page);
  await keys.name('l');
  await expect(panel(page).getByRole('searchbox')).toBeVisible();
  await keys.press('Tab', 'ArrowDown');
  await keys.name('pl');
  expect(await focusedWords(page)).toBe('Places');
  await keys.press('ArrowDown');
  expect(await focusedWords(page)).toMatch(/^Iran/);
  await keys.name('sy');
  expect(await focusedWords(page)).toMatch(/^Syria/);
});

test('the map pans by arrows, walks among what is drawn and opens it', async ({ page }) => {
  await openStill(page, '?lang=ar');
  await page.locator('influence-map .im-map-stop').focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page.locator('influence-map .im-spot')).toBeVisible();
  await expect(said(page)).not.toBeEmpty();
  await page.keyboard.press('Enter');
  await expect.poll(() => selected(page)).not.toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(() => selected(page)).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('influence-map');
});

test('the skip link leads past the element', async ({ page }) => {
  await openStill(page, '?lang=en');
  await page.evaluate(() =>
    document.querySelector('influence-map')?.insertAdjacentHTML('afterend', '<button id="after">after</button>'),
  );
  await page.locator('influence-map .im-skip').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('after');
});

test('in a page that scrolls, the wheel scrolls the page past the map, and zooms the map once that was clicked', async ({
  page,
}) => {
  await openStill(page, '?lang=en');
  await page.addStyleTag({
    content:
      'html, body { block-size: auto !important; overflow: visible !important } body::after { content: ""; display: block; block-size: 2000px }',
  });
  await page.setViewportSize({ width: 1280, height: 790 });
  const box = await page.locator('influence-map .im-map').boundingBox();
  if (!box) throw new Error('the map has no box');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  // The sentence goes again by itself: it is looked for while the wheel turns.
  await expect(async () => {
    await page.mouse.wheel(0, 40);
    await expect(page.locator('influence-map .im-refused')).toBeVisible({ timeout: 1500 });
  }).toPass({ timeout: 30_000 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(30);

  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.mouse.click(box.x + 20, box.y + box.height / 2);
  const before = await pointOf(page, 'moscow');
  await page.mouse.wheel(0, 40);
  await expect.poll(() => pointOf(page, 'moscow')).not.toEqual(before);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('@full a pinch on a trackpad, as Safari tells of it, zooms the map under the fingers and not the page', async ({
  page,
}) => {
  await openStill(page, '?lang=en');
  const at = await pointOf(page, 'damascus');
  if (!at) throw new Error('Damascus is not in view');
  const pinch = (type: string, scale: number) =>
    page.evaluate(
      ([name, factor, x, y]) => {
        const root = document.querySelector('influence-map')?.shadowRoot;
        const event = new MouseEvent(name, { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y });
        Object.defineProperty(event, 'scale', { value: factor });
        root?.elementFromPoint(x, y)?.dispatchEvent(event);
        return event.defaultPrevented;
      },
      [type, scale, ...at] as const,
    );
  const apart = async () => {
    const [moscow, damascus] = [await pointOf(page, 'moscow'), await pointOf(page, 'damascus')];
    return Math.hypot((moscow?.[0] ?? 0) - (damascus?.[0] ?? 0), (moscow?.[1] ?? 0) - (damascus?.[1] ?? 0));
  };
  const before = await apart();
  expect(await pinch('gesturestart', 1)).toBe(true);
  for (const scale of [1.1, 1.2]) expect(await pinch('gesturechange', scale)).toBe(true);
  await expect.poll(async () => (await apart()) / before).toBeGreaterThan(1.2);
  // A new gesture begins anew, and goes the other way.
  await pinch('gesturestart', 1);
  await pinch('gesturechange', 1 / 1.2);
  await expect.poll(async () => (await apart()) / before).toBeCloseTo(1, 2);
  const after = await pointOf(page, 'damascus');
  expect(Math.hypot((after?.[0] ?? 0) - at[0], (after?.[1] ?? 0) - at[1])).toBeLessThan(1);
});

test('nothing is clipped at 320 px with wider text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openStill(page, '?lang=ar');
  await page.locator('influence-map').evaluate((map) => {
    const sheet = document.createElement('style');
    sheet.textContent =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';
    map.shadowRoot?.append(sheet);
  });
  await select(page, 'moscow');
  await expect(panel(page).locator('.im-place')).toBeVisible();
  const clipped = await panel(page)
    .locator('.im-body')
    .evaluate((body) =>
      [body, ...body.querySelectorAll<HTMLElement>('*')]
        .filter(
          (box) =>
            box.clientWidth > 0 &&
            // Rows that reach into the margin of what holds them are not clipped by it.
            (box === body || getComputedStyle(box).overflowX !== 'visible') &&
            box.scrollWidth > box.clientWidth + 1 &&
            !box.closest('.im-unseen'),
        )
        .map((box) => `${box.className}: ${box.scrollWidth} > ${box.clientWidth}`),
    );
  expect(clipped).toEqual([]);
});

test('the sheet has three heights, and the selected place stays in view', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await openStill(page, '?lang=ar');
  await select(page, 'ramadi');
  const map = page.locator('influence-map .im-map');
  const heights: number[] = [];
  for (let press = 0; press < 3; press += 1) {
    await page.locator('influence-map .im-sheet').press('Enter');
    heights.push((await map.boundingBox())?.height ?? 0);
    await expect
      .poll(async () => {
        const at = await page
          .locator('influence-map')
          .evaluate((element) =>
            (element as HTMLElement & { pointOf(id: string): [number, number] | null }).pointOf('ramadi'),
          );
        return at !== null && at[1] < (heights.at(-1) ?? 0);
      })
      .toBe(true);
  }
  expect(new Set(heights.map(Math.round)).size).toBe(3);
});
