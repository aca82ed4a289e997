import { expect, type Page, test } from '@playwright/test';
import type { InfluenceMap } from '../../src/influence-map';
import { openMap, openStill, panel, STORY, select, selected } from './map-page';

interface Step {
  readonly title: Readonly<Record<string, string>>;
  readonly show: readonly string[];
  readonly passage: string;
}

const { tour } = STORY as typeof STORY & { readonly tour: readonly Step[] };
const quoteOf = ({ passage }: Step): string => STORY.passages.find(({ id }) => id === passage)?.quote.exact ?? passage;

/** The current step is on top of the panel with its quote word for word, and all that it shows is lit on the map. */
async function expectStep(page: Page, at: number): Promise<void> {
  const step = tour[at];
  if (!step) throw new Error(`found ${tour.length} steps, expected more than ${at}`);
  await expect.poll(() => selected(page)).toBe(`step.${at + 1}`);
  const current = panel(page).locator('.im-step[aria-current="step"]');
  await expect(current).toHaveAttribute('data-step', `step.${at + 1}`);
  await expect(current.locator('.im-title')).toBeInViewport();
  expect(await current.locator('blockquote').textContent()).toBe(quoteOf(step));
  await expect.poll(() => unlit(page, step.show), { message: `step ${at + 1}` }).toEqual([]);
}

/** Which of these are not drawn lit, neither on their own nor in the mark or the bundle that they are folded into. */
async function unlit(page: Page, ids: readonly string[]): Promise<readonly string[]> {
  return page.locator('influence-map .im-story-layer').evaluate((layer, wanted) => {
    const lit = [...layer.querySelectorAll<SVGElement>('.im-selected')].flatMap((one) =>
      [one, ...one.querySelectorAll<SVGElement>('[data-id]')].flatMap(({ dataset }) =>
        [dataset.id, dataset.place, dataset.flow, ...(dataset.flows?.split(' ') ?? [])].filter(Boolean),
      ),
    );
    return wanted.filter((id) => !lit.includes(id));
  }, ids);
}

test('the story is led through by pointer from the opening page, left, taken up again and reloaded', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openMap(page);
  await panel(page).getByRole('button', { name: 'تابع القصة خطوة بخطوة' }).click();
  for (const at of tour.keys()) {
    if (at > 0) await panel(page).getByRole('button', { name: 'الخطوة التالية' }).click();
    await expectStep(page, at);
    if (at === 0)
      expect(
        await panel(page)
          .locator('.im-body')
          .evaluate((body) => body.scrollTop),
      ).toBe(0);
  }
  await page.reload();
  await expectStep(page, tour.length - 1);
  await expect(page).toHaveURL(new RegExp(`#influence=anbar/step\\.${tour.length}$`));

  await select(page, 'damascus');
  await expect(panel(page).locator('.im-step')).toHaveCount(0);
  await panel(page).getByRole('button', { name: 'عودة إلى القصة' }).click();
  await expectStep(page, tour.length - 1);
});

test('@full by keyboard alone the arrow to the left is onward in Arabic, and the focus goes with the steps', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openMap(page);
  await panel(page).getByRole('button', { name: 'تابع القصة خطوة بخطوة' }).focus();
  await page.keyboard.press('Enter');
  for (const at of tour.keys()) {
    if (at > 0) await page.keyboard.press('ArrowLeft');
    await expectStep(page, at);
    await expect(panel(page).locator(`.im-step[data-step="step.${at + 1}"] .im-title`)).toBeFocused();
  }
  await page.keyboard.press('ArrowRight');
  await expectStep(page, tour.length - 2);
});

test('scrolling the steps chooses them, and playing stops when the reader does anything', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openMap(page, '#influence=anbar/step.2');
  await expectStep(page, 1);
  const third = panel(page).locator('.im-step[data-step="step.3"]');
  await panel(page).locator('.im-body').hover();
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 120);
      return third.getAttribute('aria-current');
    })
    .toBe('step');
  await expectStep(page, 2);
  await panel(page).getByRole('button', { name: 'تشغيل القصة' }).click();
  await expect(panel(page).getByRole('button', { name: 'إيقاف القصة مؤقتاً' })).toBeVisible();
  await panel(page).locator('.im-step[aria-current="step"] .im-title').click();
  await expect(panel(page).getByRole('button', { name: 'تشغيل القصة' })).toBeVisible();
});

/** Waits until the panel has not been scrolled for some frames. */
const rested = (page: Page): Promise<void> =>
  panel(page)
    .locator('.im-body')
    .evaluate(async (body) => {
      for (let still = 0, top = -1; still < 10; ) {
        await new Promise(requestAnimationFrame);
        still = body.scrollTop === top ? still + 1 : 0;
        top = body.scrollTop;
      }
    });

test('the step that was chosen last is the one that is come to, and stays while the map is hidden', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openStill(page, '#influence=anbar/step.3');
  await expectStep(page, 2);
  const map = page.locator('influence-map');
  // Before the panel has begun to scroll to the last, the third is still in sight.
  await map.evaluate(async (element: InfluenceMap) => {
    element.select('step.12');
    await new Promise(requestAnimationFrame);
    element.select('step.3');
  });
  await rested(page);
  await expectStep(page, 2);
  // What was scrolled is told of when nothing has a place any more.
  await map.evaluate(async (element: InfluenceMap) => {
    const body = element.shadowRoot?.querySelector('.im-body');
    if (body) body.scrollTop += 3;
    element.style.display = 'none';
    for (const _ of [1, 2, 3]) await new Promise(requestAnimationFrame);
    element.style.display = '';
  });
  await rested(page);
  await expectStep(page, 2);
});

test('@full another story that the page sets while the tour plays begins as it begins', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.clock.install();
  await openMap(page, '#influence=anbar/step.2');
  await panel(page).getByRole('button', { name: 'تشغيل القصة' }).click();
  await expect(panel(page).getByRole('button', { name: 'إيقاف القصة مؤقتاً' })).toBeVisible();
  const other = {
    ...STORY,
    id: 'other',
    article: { publisher: {}, rights: {}, text: '/stories/anbar/article.ar.txt' },
  };
  await page.locator('influence-map').evaluate((map, story) => void Object.assign(map, { story }), other);
  const id = () => page.locator('influence-map').evaluate((map: InfluenceMap) => map.story?.id);
  await expect.poll(id).toBe('other');
  await expect(panel(page).getByRole('button', { name: 'تشغيل القصة' })).toBeVisible();
  await page.clock.fastForward('05:00');
  expect(await selected(page)).toBe('step.2');
});

test('@full the step that is read stays in sight on a screen that is turned', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await openStill(page, '#influence=anbar/step.11');
  await expectStep(page, 10);
  for (const size of [
    { width: 812, height: 375 },
    { width: 320, height: 568 },
    { width: 1280, height: 800 },
    { width: 768, height: 1024 },
  ]) {
    await page.setViewportSize(size);
    await expectStep(page, 10);
  }
});

test('nothing plays for those who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, '#influence=anbar/step.5');
  await expectStep(page, 4);
  await expect(panel(page).locator('.im-play')).toBeHidden();
});

for (const language of ['ar', 'en']) {
  const full = language === 'ar' ? '' : '@full ';
  test(`${full}the row of dashes leads to the step under the pointer, and by Home, End and arrows, ${language}`, async ({
    page,
  }) => {
    await openStill(page, `?lang=${language}#influence=anbar/step.2`);
    const row = panel(page).getByRole('slider');
    const box = await row.boundingBox();
    if (!box) throw new Error('the row of dashes has no box');
    expect(box.height).toBeGreaterThanOrEqual(44);
    const dash = box.width / tour.length;
    const [before, after] = language === 'ar' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    const expectAt = async (at: number) => {
      await expect.poll(() => selected(page)).toBe(`step.${at + 1}`);
      await expect(row).toHaveAttribute('aria-valuetext', new RegExp(tour[at]?.title[language] ?? '?'));
      await expect(row).toHaveValue(String(at + 1));
      await expect(row).toBeFocused();
    };
    for (const at of [3, 0, tour.length - 1]) {
      const along = (at + 0.2) * dash;
      await page.mouse.click(language === 'ar' ? box.x + box.width - along : box.x + along, box.y + 4);
      await expectAt(at);
    }
    for (const [key, at] of [
      ['Home', 0],
      [after, 1],
      [after, 2],
      [before, 1],
      ['End', tour.length - 1],
    ] as const) {
      await page.keyboard.press(key);
      await expectAt(at);
    }
  });
}

test('beside the map the text of a step leads to its quote', async ({ page }) => {
  await openStill(page, '?lang=en#influence=anbar/step.1');
  const step = page.locator('influence-map .im-step[aria-current]');
  const [title, text, quote] = await Promise.all(
    ['.im-title', '.im-step-text', '.im-quote'].map((part) => step.locator(part).boundingBox()),
  );
  expect(text?.y).toBeGreaterThan(title?.y ?? Number.POSITIVE_INFINITY);
  expect(quote?.y).toBeGreaterThan(text?.y ?? Number.POSITIVE_INFINITY);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true });

  for (const language of ['ar', 'en']) {
    const full = language === 'ar' ? '' : '@full ';
    test(`${full}each step has its title, its quote, the ways on and what it shows in sight together, ${language}`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openMap(page, `?lang=${language}#influence=anbar/step.1`);
      for (const at of tour.keys()) {
        await select(page, `step.${at + 1}`);
        await expectStep(page, at);
        await rested(page);
        const { title, lines, sheet, ways, lit } = await inSight(page);
        const step = `step ${at + 1}`;
        expect(title.top, step).toBeGreaterThanOrEqual(sheet.top);
        expect(title.bottom, step).toBeLessThanOrEqual(lines[0]?.top ?? 0);
        for (const line of lines.slice(0, 2)) expect(line.bottom, step).toBeLessThanOrEqual(sheet.bottom);
        expect(lines.length, step).toBeGreaterThan(1);
        for (const way of ways) {
          expect(way.top, step).toBeGreaterThanOrEqual(sheet.bottom);
          expect(way.bottom, step).toBeLessThanOrEqual(812);
        }
        const map = await page.locator('influence-map .im-map').boundingBox();
        if (!map) throw new Error('the map has no box');
        expect(map.y + map.height, step).toBeLessThanOrEqual(sheet.top);
        expect(
          lit.some(({ top, bottom }) => top >= map.y && bottom <= map.y + map.height),
          step,
        ).toBe(true);
      }
    });
  }
});

/** Where the current step's title, the lines of its quote in the reader's language, and the places lit on the map are. */
function inSight(page: Page) {
  return page.locator('influence-map').evaluate((map: InfluenceMap) => {
    const find = (selector: string) => [...(map.shadowRoot?.querySelectorAll(selector) ?? [])];
    const boxOf = (one: Element | Range) => {
      const { top, bottom } = one.getBoundingClientRect();
      return { top, bottom };
    };
    const [title, sheet] = [find('.im-step[aria-current] .im-title')[0], find('.im-body')[0]];
    const quote = find(`.im-step[aria-current] :is(.im-read, .im-translated):lang(${map.lang})`)[0];
    if (!title || !sheet || !quote) throw new Error('the step has no title or no quote');
    const words = document.createRange();
    words.selectNodeContents(quote);
    // Marked words have boxes of their own on the same line.
    const lines: { top: number; bottom: number }[] = [];
    for (const { top, bottom } of words.getClientRects())
      if (top > (lines.at(-1)?.bottom ?? 0) - 8) lines.push({ top, bottom });
    return {
      title: boxOf(title),
      sheet: boxOf(sheet),
      lines,
      ways: find('.im-tour-button[data-move]').map(boxOf),
      lit: find('.im-mark:not(.im-quiet *) > :is(.im-plate, .im-dot)').map(boxOf),
    };
  });
}
