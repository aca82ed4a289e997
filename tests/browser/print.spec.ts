import { expect, type Page, test } from '@playwright/test';
import { openStill, STORY, select, withoutWebGL } from './map-page';

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
      paper: sheet ? `${getComputedStyle(sheet).color} on ${getComputedStyle(sheet).backgroundColor}` : '',
      scheme: getComputedStyle(document.documentElement).colorScheme,
      filter: sheet?.querySelector('.im-print-filter')?.textContent,
    };
  });
}

/** Also where the ground of a page is printed. */
const LIGHT = 'rgb(31, 29, 26) on rgb(255, 255, 255)';

/** The numbers that a reader reads on a plate. */
function readPlate(text: string): number[] {
  return text
    .replace(/[\u202a-\u202c\u2066-\u2069]/g, '')
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
  expect(read).toMatchObject({ isSeen: true, panel: false, bar: false, paper: LIGHT, scheme: 'light' });
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

/** Asks for what is printed as often as it takes until the browser has had a moment to make it. */
async function toPaper(page: Page): Promise<void> {
  await expect(async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('influence-map .im-print')).toBeVisible({ timeout: 200 });
  }).toPass();
}

test('a list alone that is filtered is printed with its map, and with the passages that the filter leaves', async ({
  page,
}) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () =>
      document.querySelector('influence-map')?.setAttribute('layout', 'list'),
    );
  });
  await page.goto('./?lang=en#influence=anbar/&influence-filter=kind:arms');
  await toPaper(page);
  const { filter, passages, plates } = await printed(page);
  expect(filter).toBe('8 of 55 flows: arms and supplies.');
  const arms = STORY.flows.filter(({ kind }) => kind === 'arms');
  expect(passages.map(({ quote }) => quote).sort()).toEqual(
    STORY.passages
      .flatMap(({ id, quote }) => (arms.some(({ evidence }) => evidence.includes(id)) ? quote.exact : []))
      .sort(),
  );
  expect(passages.reduce((sum, { flows }) => sum + flows, 0)).toBe(
    arms.reduce((sum, { evidence }) => sum + new Set(evidence).size, 0),
  );
  const onMap = new Set(plates.flatMap(({ numbers }) => numbers));
  expect([...onMap].sort((a, b) => a - b)).toEqual(passages.map(({ number }) => Number(number)));
});

test('@full until what is printed instead has come, a dark panel is printed in dark letters on white', async ({
  page,
}) => {
  await page.route(/\/paper-[^/]*\.js$/, (route) => route.abort());
  await page.emulateMedia({ colorScheme: 'dark' });
  await openStill(page, '?lang=en');
  await select(page, 'moscow');
  await expect(page.locator('influence-map blockquote').first()).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  const found = await page.locator('influence-map').evaluate(({ shadowRoot }) => {
    const all = [...(shadowRoot?.querySelectorAll('.im-side :is(h2, p, blockquote, blockquote *, button)') ?? [])];
    const styles = all.filter((one) => one.checkVisibility()).map((one) => getComputedStyle(one));
    const whole = shadowRoot?.querySelector('.im-whole');
    return {
      letters: [...new Set(styles.map(({ color, backgroundColor }) => `${color} on ${backgroundColor}`))],
      under: ['.im-side', '.im-root'].map((one) => {
        const found = shadowRoot?.querySelector(one);
        return found && getComputedStyle(found).backgroundColor;
      }),
      ground: whole && getComputedStyle(whole).backgroundColor,
    };
  });
  const none = 'rgba(0, 0, 0, 0)';
  expect(found).toEqual({
    letters: [`rgb(31, 29, 26) on ${none}`],
    under: [none, none],
    ground: 'rgb(255, 255, 255)',
  });
});

/** Of the page within margins of a centimetre, pixels. */
const PAPERS = {
  A4: { width: 718, height: 1046 },
  Letter: { width: 740, height: 980 },
  'A4 on its side': { width: 1046, height: 718 },
  'Letter on its side': { width: 980, height: 740 },
};

for (const language of ['ar', 'en']) {
  for (const [paper, size] of Object.entries(PAPERS)) {
    test(`the map and what its strokes mean stand on one page of ${paper}, in ${language} @full`, async ({ page }) => {
      await page.setViewportSize(size);
      await openStill(page, `?lang=${language}`);
      await toPaper(page);
      const read = await page.locator('influence-map').evaluate((map) => {
        const sheet = map.shadowRoot?.querySelector('.im-print');
        const top = sheet?.getBoundingClientRect().top ?? 0;
        const parts = [...(sheet?.querySelectorAll('header > *, svg, h2, li, footer > *, :scope > p') ?? [])];
        const map0 = sheet?.querySelector('.im-print-map')?.getBoundingClientRect() ?? new DOMRect();
        const boxes = parts.map((part) => ({ part: part.tagName, box: part.getBoundingClientRect() }));
        const first = boxes.slice(
          0,
          boxes.findIndex(({ part }) => part === 'H2'),
        );
        return {
          shape: (map0.width / map0.height).toFixed(1),
          height: Math.max(...first.map(({ box }) => box.bottom)) - top,
          isIn: boxes.every(({ box }) => box.left > -1 && box.right < innerWidth + 1 && box.height > 0),
          columns: new Set(boxes.filter(({ part }) => part === 'LI').map(({ box }) => Math.round(box.left))).size,
        };
      });
      expect(read).toMatchObject({ isIn: true, columns: 2, shape: '1.2' });
      expect(read.height).toBeGreaterThan(size.height / 2);
      expect(read.height).toBeLessThan(size.height);
    });
  }
}

const POLICIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a dark page': {},
  'a dark page that lets no template be read': {
    'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
  },
};

for (const [name, headers] of Object.entries(POLICIES))
  test(`in ${name} it stands between the paragraphs, as high as it is, in light colours @full`, async ({ page }) => {
    const paragraphs = '<p>Words of the page.</p>'.repeat(3);
    await page.addInitScript(withoutWebGL);
    await page.route('**/article.html', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers,
        body: `<!doctype html><html lang="en"><title>Article</title><style>html{background:#111;color:#eee;line-height:3}
      influence-map{--influence-height:400px;--influence-paper:#111;--influence-ink:#eee}</style>${paragraphs}
      <influence-map src="stories/anbar/story.json" theme="dark"></influence-map>${paragraphs}
      <script type="module" src="influence-map.js"></script></html>`,
      }),
    );
    await page.goto('./article.html');
    await toPaper(page);
    const read = await page.locator('influence-map').evaluate((map) => {
      const sheet = map.shadowRoot?.querySelector('.im-print');
      const box = sheet?.getBoundingClientRect() ?? new DOMRect();
      const text = [...document.querySelectorAll('p')].map((one) => one.getBoundingClientRect());
      return {
        before: text.slice(0, 3).every(({ bottom }) => bottom <= box.top + 1),
        after: text.slice(3).every(({ top }) => top >= box.bottom - 1),
        lines: [...(sheet?.querySelectorAll('blockquote') ?? [])].map((one) => getComputedStyle(one).lineHeight),
      };
    });
    expect(read).toMatchObject({ before: true, after: true });
    expect(read.lines.length).toBe(STORY.passages.length);
    expect(Math.max(...read.lines.map(Number.parseFloat))).toBeLessThan(32);
    const { passages, paper } = await printed(page);
    expect(paper).toBe(LIGHT);
    expect(passages.filter(({ isWhole }) => !isWhole)).toEqual([]);
  });
