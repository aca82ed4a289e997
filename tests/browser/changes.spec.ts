/** What scripts of a page do to the element: it comes and goes in any way, and its layout changes. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, test } from '@playwright/test';
import type { InfluenceMap } from '../../src/influence-map';
import { chunk } from '../../src/packaging/sizes';
import { guestForEachTest, lit, READ, SCRIPT, STORY_AT } from './guest';
import { FEATURED, STORY, withoutWebGL } from './map-page';
import { unpaintedOn } from './painted';

const guest = guestForEachTest();

test.beforeEach(({ page }) => page.addInitScript(withoutWebGL));

async function expectMap(map: Locator, language = 'ar'): Promise<void> {
  await expect(map).toHaveAttribute('state', 'still');
  await expect(map.getByText(STORY.title[language] ?? '').first()).toBeVisible();
  for (const id of FEATURED) await expect(map.locator(`.im-mark[data-place="${id}"]`).first()).toBeVisible();
}

test('what waits for a click shows its poster at its final size, asks for nothing, and then brings the map', async ({
  page,
}) => {
  const poster =
    '<svg slot="poster" viewBox="0 0 10 10" width="100%" height="100%"><rect width="10" height="10"/></svg>';
  const map = await guest.open(
    page,
    `${SCRIPT}<influence-map loading="click" src="${STORY_AT}">${poster}</influence-map>`,
  );
  const button = map.getByRole('button', { name: 'اعرض الخريطة' });
  await expect(button).toBeVisible();
  await expect(page.locator('[slot="poster"] rect')).toBeVisible();
  const before = await map.boundingBox();
  expect(guest.host.asked.filter((path) => path !== '/favicon.ico')).toEqual(['/guest.html', '/influence-map.js']);
  await button.press('Enter');
  await expectMap(map);
  await expect(page.locator('[slot="poster"] rect')).toBeHidden();
  expect(await map.boundingBox()).toEqual(before);
});

test('what is on the screen begins before the next frame; what is clipped, covered, below or in a frame waits', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // An observer that never sees anything.
    window.IntersectionObserver = class {
      observe() {}
      disconnect() {}
    } as unknown as typeof IntersectionObserver;
  });
  const map = (id: string) =>
    `<influence-map id="${id}" style="--influence-height: 200px" src="${STORY_AT}"></influence-map>`;
  await guest.open(
    page,
    `${SCRIPT}${map('seen')}
    <div style="height: 0; overflow: hidden">${map('clipped')}</div>
    <div style="position: relative">${map('covered')}<p style="position: absolute; inset: 0; background: gray"></p></div>
    <iframe srcdoc='<!doctype html>${SCRIPT}${map('framed')}'></iframe>
    <div style="height: 100vh"></div>${map('below')}`,
  );
  await expectMap(page.locator('#seen'));
  const framed = page.frameLocator('iframe').locator('#framed');
  await expect(framed.locator('.im-shell')).toBeAttached();
  for (const waits of [framed, ...['clipped', 'covered', 'below'].map((id) => page.locator(`#${id}`))]) {
    // Who begins says so at once, and until there is something to read.
    await expect(waits.locator('.im-shell-say')).toBeEmpty();
    await expect(waits.locator('.im-whole')).toHaveCount(0);
  }
});

test('@full a story that was set before the script came is shown, in a closed shadow root too', async ({ page }) => {
  const story = JSON.parse(readFileSync('public/stories/anbar/story.json', 'utf8'));
  story.article.text = '/stories/anbar/article.ar.txt';
  await guest.open(
    page,
    `<section></section><script>
      const map = document.createElement('influence-map');
      map.story = ${JSON.stringify(story)};
      map.loading = 'eager';
      document.querySelector('section').attachShadow({ mode: 'closed' }).append(map);
      window.map = map;
    </script>${SCRIPT}`,
  );
  const map = await page.evaluateHandle(() => (window as unknown as { map: InfluenceMap }).map);
  await expect.poll(() => map.evaluate(({ state }) => state)).toBe('still');
  const marks = await map.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.im-mark') ?? [])].map(({ dataset }) => dataset.place),
  );
  for (const id of FEATURED) expect(marks).toContain(id);
});

test('without a map the state is text, whether it went or never came', async ({ page }) => {
  const map = await guest.open(page, `${SCRIPT}<influence-map loading="eager" src="${STORY_AT}"></influence-map>`);
  await expectMap(map);
  await map.evaluate((element) => element.setAttribute('layout', 'list'));
  await expect(map).toHaveAttribute('state', 'text');
  await map.evaluate((element) => element.removeAttribute('layout'));
  await expect(map).toHaveAttribute('state', 'still');
  await expect(map.locator('.im-mark[data-place="moscow"]').first()).toBeVisible();
  // Whatever took the map away before.
  await map.evaluate((element) => {
    element.setAttribute('basemap', 'none');
    element.setAttribute('layout', 'list');
  });
  await expect(map).toHaveAttribute('state', 'text');
  await map.evaluate((element) => element.removeAttribute('layout'));
  await expect(map).toHaveAttribute('state', 'still');
  await map.evaluate((element) => {
    const { parentElement } = element;
    element.remove();
    element.setAttribute('layout', 'article');
    parentElement?.append(element);
  });
  await expect(map).toHaveAttribute('state', 'text');
});

test('@full copied, written as markup, and kept in a document without a window it is drawn where it is seen', async ({
  page,
}) => {
  const map = await guest.open(
    page,
    `${SCRIPT}<main><influence-map loading="eager" src="${STORY_AT}"></influence-map></main>`,
  );
  await expectMap(map);
  await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    main.replaceChildren(document.querySelector('influence-map')?.cloneNode(true) as Node);
  });
  await expectMap(map);
  await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    main.innerHTML = String(main.innerHTML);
  });
  await expectMap(map);
  await page.evaluate(() => {
    const kept = document.querySelector('influence-map') as HTMLElement;
    document.implementation.createHTMLDocument('').body.append(kept);
    document.querySelector('main')?.append(kept);
  });
  await expectMap(map);
  expect(await unpaintedOn(map)).toEqual([]);
});

for (const part of ['core', 'host-tie']) {
  test(`@full moved while its part ${part} is on its way it is drawn once, and what it lit goes with it`, async ({
    page,
  }) => {
    const held: (() => void)[] = [];
    guest.host.answer(`/${chunk(part)}`, (response, file) => held.push(() => response.end(file)));
    const map = await guest.open(
      page,
      `${READ}<main></main>${SCRIPT}<influence-map loading="eager" for="#article" src="${STORY_AT}"></influence-map>`,
    );
    await expect.poll(() => held.length).toBe(1);
    await map.evaluate((element) => document.querySelector('main')?.append(element));
    // What the move asks for is asked for by now.
    await map.evaluate(() => new Promise(requestAnimationFrame));
    for (const answer of held) answer();
    await expectMap(map);
    expect(await map.locator('.im-whole').count()).toBe(1);
    await expect.poll(() => lit(page)).toBe(STORY.passages.flatMap(({ mentions }) => mentions).length);
    await map.evaluate((element) => element.remove());
    expect(await lit(page)).toBe(0);
  });
}

test('made like a page without them, as libraries do that morph a page, it keeps the attributes that are its own', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const map = await guest.open(page, `${SCRIPT}<influence-map loading="eager" src="${STORY_AT}"></influence-map>`);
  await expectMap(map);
  const ground = () => map.locator('.im-side').evaluate((side) => getComputedStyle(side).backgroundColor);
  const before = { state: await map.getAttribute('state'), ground: await ground() };
  const names = await map.evaluate((element) => {
    const own = element.getAttributeNames().filter((name) => name !== 'src' && name !== 'loading');
    for (const name of own) element.removeAttribute(name);
    return own;
  });
  expect(names).toEqual(expect.arrayContaining(['state', 'data-theme']));
  await expect(map).toHaveAttribute('data-theme', 'dark');
  expect({ state: await map.getAttribute('state'), ground: await ground() }).toEqual(before);
  await map.evaluate((element) => element.setAttribute('state', 'failed'));
  await expect(map).toHaveAttribute('state', before.state ?? '');
});

test('a layout that changes under the focus leaves it in sight: at the open tab, or at the map', async ({ page }) => {
  const map = await guest.open(page, `${SCRIPT}<influence-map loading="eager" src="${STORY_AT}"></influence-map>`);
  await expectMap(map);
  const focused = () =>
    map.evaluate(async ({ shadowRoot }) => {
      // A browser takes the focus from what is hidden when it draws.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      const one = shadowRoot?.activeElement;
      return one?.checkVisibility() ? [...one.classList].join(' ') : null;
    });
  const become = (layout: string) => map.evaluate((element, wanted) => element.setAttribute('layout', wanted), layout);
  await map.locator('.im-featured .im-row').first().focus();
  for (const [layout, place] of [
    ['map', 'im-map-stop'],
    ['list', 'im-tab'],
    ['map', 'im-map-stop'],
    ['split', 'im-map-stop'],
    ['article', 'im-tab'],
    ['split', 'im-tab'],
    ['map', 'im-map-stop'],
  ] as const) {
    await become(layout);
    await expect.poll(focused, layout).toBe(place);
  }
});

test('@full what the story does not have cannot be selected: the script that asks is told which it was', async ({
  page,
}) => {
  const map = (
    await guest.open(page, `${SCRIPT}<influence-map loading="eager" src="${STORY_AT}"></influence-map>`)
  ).first();
  await expectMap(map);
  const told = (id: string) =>
    map.evaluate((element: InfluenceMap, wanted) => {
      try {
        element.select(wanted);
        return null;
      } catch (error) {
        return String(error);
      }
    }, id);
  expect(await told('moscow')).toBeNull();
  for (const id of ['atlantis', '', '__proto__', 'constructor', 'step.99'])
    expect(await told(id)).toMatch(new RegExp(`^RangeError: .* no place, flow or passage "${id}"$`));
  await expect(map).toHaveAttribute('selected', 'moscow');
});
