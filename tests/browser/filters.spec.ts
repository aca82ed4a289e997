import { expect, type Page, test } from '@playwright/test';
import { openMap, openPanel, openStill, panel, select } from './map-page';

/** Ids of the flows that are drawn, in bundles and rings too, sorted. */
async function drawn(page: Page): Promise<readonly string[]> {
  const ids = await page
    .locator('influence-map .im-story-layer g:is([data-type="arc"], [data-type="ring"])[data-id]')
    .evaluateAll((groups) => groups.map((group) => (group as SVGElement).dataset.id ?? ''));
  return [...new Set(ids.flatMap((id) => id.split('+')))].sort();
}

/** Ids of the flows in the list's table, sorted. */
async function listed(page: Page): Promise<readonly string[]> {
  const ids = await panel(page)
    .locator('tr[data-flow]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.flow ?? ''));
  return ids.sort();
}

test('what is filtered is so on the map, in the sentence, the list and the article; the link keeps it, and clearing gives all back', async ({
  page,
}) => {
  await openMap(page);
  await openPanel(page, 'list');
  const all = await listed(page);
  await expect.poll(() => drawn(page)).toEqual(all);

  await panel(page).locator('.im-choice[data-value="arms"]').click();
  const bar = panel(page).locator('.im-filter-bar');
  await expect(bar).toContainText('٨ من أصل ٥٥ خط نفوذ: سلاح وإمداد');
  const arms = await listed(page);
  expect(arms).toHaveLength(8);
  await expect.poll(() => drawn(page)).toEqual(arms);
  await expect(page).toHaveURL(/#influence=anbar\/&influence-filter=kind:arms$/);

  await openPanel(page, 'article');
  await expect(bar).toBeVisible();
  const lit = panel(page).locator('.im-sentence[data-passage]:not([data-left-out])');
  const kept = await lit.evaluateAll(
    (sentences) => new Set(sentences.map((one) => (one as HTMLElement).dataset.passage)).size,
  );
  await openPanel(page, 'list');
  expect(kept).toBe(await panel(page).locator('.im-row:has(.im-row-quote)').count());

  await page.reload();
  await expect(bar).toContainText('٨ من أصل ٥٥');
  await expect.poll(() => drawn(page)).toEqual(arms);

  await bar.locator('[data-clear-filter]').click();
  await expect(bar).toHaveCount(0);
  await expect.poll(() => drawn(page)).toEqual(all);
});

test('the list finds a place however it is spelt, and its table names each speaker on a line and sorts by each column', async ({
  page,
}) => {
  await openMap(page);
  await openPanel(page, 'list');
  const search = panel(page).getByRole('searchbox');
  for (const query of ['الرمادى', 'ramadi', 'RAMADI']) {
    await search.fill(query);
    await expect(panel(page).locator('.im-list > section [data-select="ramadi"]')).toBeVisible();
    // Nothing of the Arabic name is spelt as a Latin query is.
    const marked = panel(page).locator('.im-list [data-select="ramadi"] .im-found');
    if (query === 'الرمادى') await expect(marked).toHaveText('الرمادي');
    await search.fill('');
  }
  await search.fill('ززز');
  await expect(panel(page).locator('.im-found-count')).toContainText('ززز');
  await search.fill('');

  // Names hold commas of their own.
  const speakers = panel(page).locator('tr[data-flow="quartet-iran-iraq"] > td:nth-last-child(2)');
  const [hadithi, article] = ['سعد الحديثي، المتحدث باسم الحكومة العراقية', 'المقال بلسانه'];
  expect(await speakers.innerText()).toBe(`${hadithi}\n${article}`);

  const head = panel(page).locator('th:has([data-sort="line"])');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const lines = await panel(page).locator('tr[data-flow] > td:last-child').allTextContents();
  const numbers = lines.map((line) =>
    Number(line.trim().replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 15))),
  );
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  expect(numbers.every((one) => one > 0)).toBe(true);
});

test('@full a flow that the filter leaves out is shown when a link selects it, and the sentence says so', async ({
  page,
}) => {
  await openMap(page, '#influence-filter=kind:aid');
  const [aid = ''] = await drawn(page);
  await openMap(page, `?x#influence=anbar/${aid}&influence-filter=kind:arms,of-the-moon`);
  await expect.poll(async () => (await drawn(page)).includes(aid)).toBe(true);
  expect(await drawn(page)).toHaveLength(9);
  await expect(panel(page).locator('.im-filter-bar')).toContainText('الخط الذي اخترته ليس من بينها');
});

test('who listens is told how many flows of a place are drawn, with the chosen one that the filter leaves out', async ({
  page,
}) => {
  await openStill(page, '?lang=en#influence=anbar/us-warns-tribes&influence-filter=kind:diplomacy');
  const place = page.locator('influence-map .im-story-layer [data-type="place"][data-id="united-states"]');
  await expect(place).toHaveAttribute('aria-label', /15 passages, 2 flows/);
  await select(page, 'moscow');
  await expect(place).toHaveAttribute('aria-label', /15 passages, 1 flow$/);
  await select(page, 'us-warns-tribes');
  await expect(place).toHaveAttribute('aria-label', /15 passages, 2 flows/);
});

test('@full a filter that is pressed stays under the hand, though its sentence comes and goes above it', async ({
  page,
}) => {
  await openStill(page);
  await openPanel(page, 'list');
  await panel(page)
    .locator('.im-body')
    .evaluate((body) => body.scrollTo(0, 120));
  const chip = panel(page).locator('.im-body [data-facet]').nth(3);
  const top = () => chip.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  await chip.focus();
  const before = await top();
  for (const pressed of ['true', 'false']) {
    await chip.press('Enter');
    await expect(chip).toHaveAttribute('aria-pressed', pressed);
    await expect(panel(page).locator('.im-filter-bar')).toHaveCount(pressed === 'true' ? 1 : 0);
    await expect.poll(top).toBe(before);
  }
});
