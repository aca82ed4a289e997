/** The one file on paper and under a thumb. */
import { expect, type Page, test } from '@playwright/test';
import { openPanel, panel, pointOf, STORY, select, selected } from './map-page';
import { openFile } from './one-file';

/** Opens the file in English and by night, and asks for paper; the browser's own dialog would wait for someone. */
async function openToPrint(page: Page) {
  const { said } = await openFile(page, 'map.html', '--lang', 'en', '--theme', 'dark');
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await openPanel(page, 'about');
  await panel(page).locator('[data-take="print"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  return said;
}

test('is printed by day, with its map and every passage, and nothing beside @full', async ({ page, context }) => {
  await context.setOffline(true);
  const said = await openToPrint(page);
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('influence-map .im-print');
  await expect(paper).toBeVisible();
  for (const other of ['.bar', '.im-side', '.text']) await expect(page.locator(other)).toBeHidden();
  await expect(paper.locator('h1')).toHaveText(STORY.title.en ?? '?');
  await expect(paper).toHaveCSS('color', 'rgb(31, 29, 26)');
  expect((await paper.locator('blockquote').allTextContents()).sort()).toEqual(
    STORY.passages.map(({ quote }) => quote.exact).sort(),
  );
  const drawn = await paper.locator('.im-print-map').evaluate((map) => ({
    land: Math.max(...[...map.querySelectorAll('path')].map((path) => path.getAttribute('d')?.length ?? 0)),
    numbers: [...map.querySelectorAll('[data-numbers]')].filter((one) => one.getBoundingClientRect().width > 5).length,
  }));
  expect(drawn.land).toBeGreaterThan(5000);
  expect(drawn.numbers).toBeGreaterThan(20);
  await page.emulateMedia({ media: 'screen' });
  await expect(panel(page)).toBeVisible();
  expect(said).toEqual([]);
});

test('is printed in its own faces, and again if asked again @full', async ({ page, context }) => {
  await context.setOffline(true);
  const said = await openToPrint(page);
  for (const sheets of [await page.pdf({ format: 'A4' }), await page.pdf({ format: 'A4' })]) {
    const pdf = sheets.toString('latin1');
    const faces = [...pdf.matchAll(/\/BaseFont \/[A-Z]+\+([\w-]+)/g)].map(([, face]) => face);
    expect([...new Set(faces)].sort()).toEqual([
      'NotoNaskhArabic-Regular',
      'SourceSerif4-Regular',
      'Vazirmatn-Bold',
      'Vazirmatn-Regular',
    ]);
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(5);
  }
  expect(said).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true });

  test('is read with a thumb, and moved with one finger or two @full', async ({ page, context }) => {
    await context.setOffline(true);
    const { said } = await openFile(page, 'map.html');
    await expect(page.locator('influence-map')).toHaveAttribute('state', 'still');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
    const at = async (id: string) => {
      const point = await pointOf(page, id);
      if (!point) throw new Error(`${id} is not drawn on its own`);
      return point;
    };
    const devtools = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly (readonly [number, number])[]) =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });

    // The page fills the window, so there is nothing that a finger on the map could scroll instead.
    const first = await at('moscow');
    await touch('touchStart', [100, 300]);
    for (let y = 310; y <= 360; y += 10) await touch('touchMove', [100, y]);
    await touch('touchEnd');
    await expect.poll(async () => (await at('moscow'))[1]).toBeGreaterThan(first[1] + 30);
    const apart = async () => (await at('damascus'))[1] - (await at('moscow'))[1];
    const before = await apart();
    await touch('touchStart', [150, 250], [150, 300]);
    for (let by = 2; by <= 16; by += 2) await touch('touchMove', [150, 250 + by], [150, 300 - by]);
    await touch('touchEnd');
    await expect.poll(apart).toBeLessThan(before * 0.7);
    await page.locator('influence-map [part~="control-reset"]').tap();
    await expect.poll(() => at('moscow')).toEqual(first);

    // What a thumb opens is read under the map, which still shows it.
    await page.touchscreen.tap(...(await at('moscow')));
    await expect(panel(page).locator('.im-place .im-title')).toHaveText('موسكو');
    const sheet = await panel(page).boundingBox();
    await expect.poll(async () => (await at('moscow'))[1]).toBeLessThan((sheet?.y ?? 0) - 20);
    await panel(page).locator('.im-close').tap();
    await expect(panel(page).locator('.im-start')).toBeVisible();
    // Beside the place where most arcs meet, it is asked which is meant.
    const [x, y] = await at('anbar');
    await page.touchscreen.tap(x + 24, y);
    const row = page.locator('influence-map').getByRole('dialog').locator('li button').last();
    const chosen = await row.getAttribute('data-choice');
    await row.tap();
    await expect.poll(() => selected(page)).toBe(chosen);

    await select(page, null);
    await panel(page).getByRole('button', { name: 'تابع القصة خطوة بخطوة' }).tap();
    await expect.poll(() => selected(page)).toBe('step.1');
    // Onward is to the right where the words run to the left; on the words and on the bar alike, but for the steps that a finger drags themselves.
    for (const [on, from, to, step] of [
      ['.im-step[aria-current] .im-title', 120, 260, 'step.2'],
      ['.im-tour-buttons', 297, 362, 'step.3'],
      ['.im-tour-buttons', 345, 280, 'step.2'],
    ] as const) {
      const box = await panel(page).locator(on).boundingBox();
      const line = box ? box.y + box.height / 2 : 0;
      await touch('touchStart', [from, line]);
      for (let share = 0.1; share <= 1; share += 0.1) await touch('touchMove', [from + (to - from) * share, line]);
      await touch('touchEnd');
      await expect.poll(() => selected(page), on).toBe(step);
    }
    expect(said).toEqual([]);
  });
});
