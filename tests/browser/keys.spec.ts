/** The way by key alone: where it leads, where it leads back, and that it never ends nowhere. */
import { expect, test } from '@playwright/test';
import { Keys } from './by-key';
import { openPanel, openStill, panel, pointOf, select, selected } from './map-page';
import { type Language, Told } from './told';

const LANGUAGES: readonly Language[] = ['ar', 'en'];

/** The arrow that leads on, the way that a language is read. */
const ON = { ar: 'ArrowLeft', en: 'ArrowRight' } as const;
const BACK = { ar: 'ArrowRight', en: 'ArrowLeft' } as const;

test('@full what is chosen again after something else is read from its beginning, as a new choice is', async ({
  page,
}) => {
  await openStill(page, '#influence=anbar/moscow');
  const body = panel(page).locator('.im-body');
  // Below the sentence that says what this browser lacks, which was read on the first page.
  const top = () =>
    body.evaluate(
      (element) => element.scrollTop - (element.querySelector<HTMLElement>('.im-failure')?.offsetHeight ?? 0),
    );
  await body.evaluate((element) => element.scrollTo(0, 150));
  await openPanel(page, 'list');
  expect(await top()).toBe(0);
  for (const id of ['anbar', 'moscow']) {
    await select(page, id);
    await expect(body.locator('.im-title')).toHaveText(new Told(page, 'ar').place(id));
  }
  expect(await top()).toBe(0);
});

for (const language of LANGUAGES) {
  const full = language === 'ar' ? '' : '@full ';

  test(`@full tabs go the way that is read, round their ends, and by Home and End; lists go up and down, ${language}`, async ({
    page,
  }) => {
    await openStill(page, `?lang=${language}`);
    const at = new Told(page, language);
    const keys = await Keys.of(page);
    const { tabs } = at.words.panel;
    for (const [key, tab] of [
      [ON[language], tabs.article],
      [ON[language], tabs.list],
      [BACK[language], tabs.article],
      ['End', tabs.about],
      [ON[language], tabs.details],
      [BACK[language], tabs.about],
      ['Home', tabs.details],
    ] as const) {
      await keys.press(key);
      await expect(panel(page).getByRole('tab', { name: tab, exact: true })).toBeFocused();
      await expect(panel(page).getByRole('tab', { name: tab, exact: true })).toHaveAttribute('aria-selected', 'true');
    }
    await keys.press('Tab', 'End');
    const rows = panel(page).locator('.im-featured .im-row');
    await expect(rows.last()).toBeFocused();
    await keys.press('ArrowDown');
    await expect(rows.last()).toBeFocused();
    await keys.press('ArrowUp');
    await expect(rows.nth((await rows.count()) - 2)).toBeFocused();
    await keys.press('Home', 'ArrowDown');
    await expect(rows.first()).toBeFocused();
  });

  test(`${full}from a place to its flow, to where it comes from and goes to and to its words, and back by Escape, ${language}`, async ({
    page,
  }) => {
    await openStill(page, `?lang=${language}#influence=anbar/moscow`);
    const at = new Told(page, language);
    const keys = await Keys.of(page);
    const flow = panel(page).locator('.im-place [data-select="moscow-courts-anbar"]');
    await expect(flow).toBeVisible();
    await keys.press('Tab');
    await keys.name(language === 'ar' ? 'مغا' : 'cou');
    await keys.press('Enter');
    await keys.on(at.flow('moscow-courts-anbar'));
    const way = panel(page).locator('.im-flow .im-way .im-name');
    for (const [index, end] of (['moscow', 'anbar'] as const).entries()) {
      await keys.press('Home', ...Array<string>(index + 1).fill('ArrowDown'));
      await expect(way.nth(index)).toBeFocused();
      await keys.press('Enter');
      await keys.on(at.place(end));
      expect(await selected(page)).toBe(end);
      await keys.press('Escape');
      await expect(way.nth(index)).toBeFocused();
      expect(await selected(page)).toBe('moscow-courts-anbar');
    }
    // To its quote in the article.
    await keys.name(language === 'ar' ? 'في' : 'in');
    await keys.press('Enter');
    await expect(panel(page).getByRole('tab', { name: at.words.panel.tabs.article })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expect(panel(page).locator('.im-sentence[data-selected] .im-choose')).toBeFocused();
    expect(await selected(page)).toBe('p30-1');
    await keys.press('Escape');
    await expect(panel(page).locator('[data-read="p30-1"]')).toBeFocused();
    expect(await selected(page)).toBe('moscow-courts-anbar');
    await keys.press('Escape');
    await expect(flow).toBeFocused();
    expect(await selected(page)).toBe('moscow');
  });
}

test('@full a word that is named many times gives the focus back to the one that was pressed', async ({ page }) => {
  await openStill(page, '?lang=ar');
  await openPanel(page, 'article');
  const named = panel(page).locator('.im-article [data-select="russia"]');
  expect(await named.count()).toBeGreaterThan(3);
  await named.nth(3).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => selected(page)).toBe('russia');
  await expect(named.nth(3)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(() => selected(page)).toBeNull();
  await expect(named.nth(3)).toBeFocused();
});

test('@full a word of the other language, which goes when it is pressed, leaves the focus at its sentence', async ({
  page,
}) => {
  await openStill(page, '?lang=ar');
  await openPanel(page, 'article');
  const sentence = panel(page).locator('.im-sentence[data-passage="p2"] .im-choose');
  const word = panel(page).locator('.im-other [data-select="united-states"]');
  await sentence.focus();
  await page.keyboard.press('Enter');
  await word.first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => selected(page)).toBe('united-states');
  await expect(word).toHaveCount(0);
  await expect(sentence).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(() => selected(page)).toBe('p2');
  await expect(word.first()).toBeFocused();
});

test('where a press gives a button no focus, as in Safari, keys go on from it all the same', async ({ page }) => {
  await page.addInitScript(() => addEventListener('mousedown', (press) => press.preventDefault(), true));
  await openStill(page, '?lang=en');
  await panel(page)
    .getByRole('button', { name: /^Moscow/ })
    .click();
  await expect.poll(() => selected(page)).toBe('moscow');
  await page.keyboard.press('Escape');
  await expect.poll(() => selected(page)).toBeNull();
});

test('Escape leaves the tour at once, to the way back to where it was left', async ({ page }) => {
  await openStill(page, '?lang=ar');
  const keys = await Keys.of(page);
  await keys.press('Tab', 'Enter');
  await expect.poll(() => selected(page)).toBe('step.1');
  // The open tab has the focus, and its arrows, until the tour is there.
  await expect(panel(page).locator('.im-step[data-step="step.1"] .im-title')).toBeFocused();
  for (const [key, step] of [
    [ON.ar, 'step.2'],
    [ON.ar, 'step.3'],
    [BACK.ar, 'step.2'],
  ] as const) {
    await keys.press(key);
    await expect.poll(() => selected(page)).toBe(step);
  }
  await keys.press('Escape');
  await expect.poll(() => selected(page)).toBeNull();
  await expect(panel(page).locator('.im-start .im-back')).toBeFocused();
  await keys.press('Enter');
  await expect.poll(() => selected(page)).toBe('step.2');
});

test('@full on the map Escape leaves what the keys have gone to, and what is selected with the next', async ({
  page,
}) => {
  await openStill(page, '?lang=ar');
  await select(page, 'moscow');
  const stop = page.locator('influence-map .im-map-stop');
  const spot = page.locator('influence-map .im-spot');
  await stop.focus();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(spot).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(spot).toHaveCount(0);
  expect(await selected(page)).toBe('moscow');
  await page.keyboard.press('Escape');
  await expect.poll(() => selected(page)).toBeNull();
  await expect(stop).toBeFocused();
});

for (const language of LANGUAGES) {
  test(`@full the map moves to the side of its arrow, by key and by button, and zooms and goes home, ${language}`, async ({
    page,
  }) => {
    await openStill(page, `?lang=${language}`);
    const { controls, access } = new Told(page, language).words;
    const anbar = async () => (await pointOf(page, 'anbar')) ?? [Number.NaN, Number.NaN];
    // The same length is on the bar at some zooms that are a level apart: how long it is drawn tells them apart.
    const scale = () =>
      page
        .locator('influence-map .im-scale')
        .evaluate((one) => `${one.getAttribute('aria-label')}, ${Math.round(one.clientWidth)} px`);
    const home = await anbar();
    const wide = await scale();
    const stop = page.locator('influence-map .im-map-stop');
    const button = (name: string) => page.locator('influence-map').getByRole('button', { name, exact: true });

    await stop.focus();
    // What lies to the left comes in from there.
    for (const [key, axis, sign] of [
      ['ArrowLeft', 0, 1],
      ['ArrowUp', 1, 1],
      ['ArrowRight', 0, -1],
      ['ArrowDown', 1, -1],
    ] as const) {
      const before = await anbar();
      await page.keyboard.press(key);
      await expect.poll(async () => Math.round(((await anbar())[axis] - before[axis]) * sign), key).toBe(80);
    }
    await page.keyboard.press('+');
    await expect.poll(scale).not.toBe(wide);
    await page.keyboard.press('Home');
    await expect.poll(async () => (await anbar()).map(Math.round)).toEqual(home.map(Math.round));

    await page.locator('influence-map .im-pan summary').focus();
    await page.keyboard.press('Enter');
    for (const [name, axis, sign] of [
      [access.left, 0, 1],
      [access.up, 1, 1],
      [access.right, 0, -1],
      [access.down, 1, -1],
    ] as const) {
      const before = await anbar();
      await button(name).focus();
      await page.keyboard.press('Enter');
      await expect.poll(async () => Math.round(((await anbar())[axis] - before[axis]) * sign), name).toBe(80);
    }
    await button(controls.zoomIn).press('Enter');
    await expect.poll(scale).not.toBe(wide);
    await button(controls.zoomOut).press('Enter');
    await expect.poll(scale).toBe(wide);
    await button(controls.resetView).press('Enter');
    await expect.poll(async () => (await anbar()).map(Math.round)).toEqual(home.map(Math.round));
  });
}
