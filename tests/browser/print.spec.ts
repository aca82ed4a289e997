import { expect, type Page, test } from '@playwright/test';
import { openStill, STORY } from './map-page';

/** What is on the page when it is printed. */
async function printed(page: Page) {
  return page.locator('influence-map').evaluate((map) => {
    const sheet = map.shadowRoot?.querySelector('.im-print');
    const seen = (one: Element | null | undefined) => {
      const { width, height } = one?.getBoundingClientRect() ?? { width: 0, height: 0 };
      return width > 0 && height > 0;
    };
    const passages = [...(sheet?.querySelectorAll('li[data-id]') ?? [])];
    const [frame, plates] = [sheet?.querySelector('.im-print-map'), sheet?.querySelectorAll('[data-numbers]') ?? []];
    const map0 = frame?.getBoundingClientRect() ?? new DOMRect();
    return {
      isSeen: seen(sheet),
      panel: seen(map.shadowRoot?.querySelector('.im-side')),
      bar: seen(document.querySelector('.bar')),
      height: [map.getBoundingClientRect().height, sheet?.getBoundingClientRect().height ?? 0],
      passages: passages.map((one) => {
        const quote = one.querySelector('blockquote');
        const text = document.createRange();
        if (quote) text.selectNodeContents(quote);
        const [inner, outer] = [text.getBoundingClientRect(), one.getBoundingClientRect()];
        return {
          number: one.querySelector('.im-print-number')?.textContent,
          quote: quote?.textContent,
          lang: quote?.lang,
          isWhole: inner.height > 0 && inner.bottom <= outer.bottom + 1 && inner.left >= outer.left - 1,
          isOff: one.textContent?.includes('Not on this map'),
          flows: one.querySelectorAll('[data-id]').length,
        };
      }),
      plates: [...plates].map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return {
          numbers: one.getAttribute('data-numbers')?.split(' ').map(Number) ?? [],
          text: [...one.querySelectorAll('text')].map(({ textContent }) => textContent).join(', '),
          isIn: left >= map0.left && right <= map0.right && top >= map0.top && bottom <= map0.bottom,
        };
      }),
      paper: sheet ? getComputedStyle(sheet).color : '',
      filter: sheet?.querySelector('.im-print-filter')?.textContent,
    };
  });
}

/** The numbers that a reader reads on a plate. */
function readPlate(text: string): number[] {
  return text
    .replace(/[\u2066-\u2069]/g, '')
    .split(', ')
    .flatMap((piece) => {
      const [first = Number.NaN, last = first] = piece.split('–').map(Number);
      return Array.from({ length: last - first + 1 }, (_, at) => first + at);
    });
}

test('on paper every passage stands whole under the number that it has on the map', async ({ page }) => {
  await openStill(page, '?lang=en&theme=dark');
  // The button brings what is printed; the browser's own dialog would wait for someone.
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.locator('influence-map .im-tab[data-panel="about"]').click();
  await page.locator('influence-map [data-take="print"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('influence-map .im-print')).toBeVisible();
  const read = await printed(page);
  expect(read).toMatchObject({ isSeen: true, panel: false, bar: false, paper: 'rgb(31, 29, 26)' });
  expect(read.height[0]).toBeCloseTo(read.height[1] ?? 0, 0);
  expect(read.passages.map(({ number }) => number)).toEqual(STORY.passages.map((_, at) => String(at + 1)));
  expect(read.passages.map(({ quote }) => quote).sort()).toEqual(STORY.passages.map(({ quote }) => quote.exact).sort());
  expect(read.passages.filter(({ lang, isWhole }) => lang !== 'ar' || !isWhole)).toEqual([]);
  const evidence = STORY.flows.reduce((sum, flow) => sum + new Set(flow.evidence).size, 0);
  expect(read.passages.reduce((sum, { flows }) => sum + flows, 0)).toBe(evidence);
  for (const { numbers, text, isIn } of read.plates) {
    expect(readPlate(text)).toEqual(numbers);
    expect(isIn, text).toBe(true);
  }
  const onMap = new Set(read.plates.flatMap(({ numbers }) => numbers));
  const off = read.passages.flatMap(({ isOff }, at) => (isOff ? [at + 1] : []));
  expect([...onMap, ...off].sort((a, b) => a - b)).toEqual(STORY.passages.map((_, at) => at + 1));
  expect(off.length).toBeLessThan(4);

  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('influence-map .im-print')).toHaveCount(0);
  await expect(page.locator('influence-map .im-side')).toBeVisible();
});
