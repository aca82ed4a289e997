/** Attributes may change at any time: what is seen in the end is what is seen of an element that began with them. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { InfluenceMap } from '../../src/influence-map';
import { guestForEachTest, lit, READ, SCRIPT, STORY_AT } from './guest';
import { openStill, STORY, withoutWebGL } from './map-page';

const guest = guestForEachTest();

test.beforeEach(({ page }) => page.addInitScript(withoutWebGL));

const VALUES: Readonly<Record<string, readonly (string | null)[]>> = {
  src: [STORY_AT, '/none.json', null],
  lang: ['en', 'fa', '', 'ar', null],
  digits: ['latn', 'none of these', null],
  theme: ['dark', 'none of these', null],
  layout: ['map', 'list', 'article', 'none of these', null],
  selected: ['moscow', 'step.2', 'atlantis', null],
  'deep-link': ['', null],
  loading: ['click', 'lazy', null],
  basemap: ['none', '/none.json', null],
  for: ['#article', '#none', '###', null],
  controls: ['', 'zoom key', null],
};

type Attributes = Readonly<Record<string, string>>;

const ENDS: readonly Attributes[] = [
  { lang: 'en', theme: 'dark' },
  { layout: 'list' },
  { basemap: 'none', for: '#article' },
];

/** What is seen of an element whose camera is where it begins. */
interface Seen {
  readonly state: string | null;
  readonly language: string;
  readonly theme: string | null;
  readonly alerts: readonly string[];
  readonly tabs: readonly string[];
  readonly marks: readonly string[];
  readonly controls: number;
}

const look = (map: Locator): Promise<Seen> =>
  map.evaluate((element: InfluenceMap) => {
    const all = (selector: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
    return {
      state: element.getAttribute('state'),
      language: element.language,
      theme: element.getAttribute('data-theme'),
      alerts: all('[role="alert"]').flatMap((one) => (one.checkVisibility() ? [one.textContent?.trim() ?? ''] : [])),
      tabs: all('[role="tab"]').map((one) => one.textContent?.trim() ?? ''),
      marks: all('.im-mark').map(({ dataset }) => dataset.place ?? ''),
      controls: all('.im-control').length,
    };
  });

async function differences(one: Locator, other: Locator): Promise<readonly string[]> {
  const [changed, fresh] = await Promise.all([look(one), look(other)]);
  return Object.keys(fresh).flatMap((key) => {
    const [is, was] = [changed, fresh].map((seen) => JSON.stringify(seen[key as keyof Seen]));
    return is === was ? [] : [`${key} is ${is} instead of ${was}`];
  });
}

type Roll = (below: number) => number;

/** A row of numbers below `below`, the same for the same seed. */
function* dice(seed: number): Generator<Roll> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    const now = state;
    yield (below) => Math.floor((now / 2 ** 31) * below);
  }
}

/** Changes some attributes at once, so many times, and waits between two of them for a while or not at all. */
async function shake(map: Locator, names: readonly string[], times: number, rolls: Generator<Roll>): Promise<void> {
  const roll = (below: number): number => rolls.next().value?.(below) ?? 0;
  for (let batch = 0; batch < times; batch++) {
    const changes = Array.from({ length: 1 + roll(4) }, () => {
      const name = names[roll(names.length)] as string;
      const values = VALUES[name] as readonly (string | null)[];
      return [name, values[roll(values.length)] ?? null] as const;
    });
    await map.evaluate(
      async (element, [given, frames]) => {
        for (const [name, value] of given)
          if (value === null) element.removeAttribute(name);
          else element.setAttribute(name, value);
        for (let frame = 0; frame < frames * 5; frame++) await new Promise(requestAnimationFrame);
      },
      [changes, roll(4)] as const,
    );
  }
}

/** Leaves an element with these attributes alone. */
const settle = (map: Locator, from: Attributes): Promise<void> =>
  map.evaluate(
    (element, [all, given]) => {
      for (const name of all) if (!(name in given)) element.removeAttribute(name);
      for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
    },
    [Object.keys(VALUES), { loading: 'eager', src: STORY_AT, ...from }] as const,
  );

/** What is seen of an element whose attributes have come to an end is what is seen of one that began with them. */
async function expectAsFresh(page: Page, map: Locator, end: Attributes): Promise<void> {
  await map.evaluate(async (element: InfluenceMap) => {
    await new Promise(requestAnimationFrame);
    element.select(null);
    element.shadowRoot?.querySelector<HTMLElement>('[part~="control-reset"]')?.click();
    const fresh = document.createElement('influence-map');
    for (const { name, value } of [...element.attributes])
      if (name !== 'state' && name !== 'data-theme') fresh.setAttribute(name, value);
    element.after(fresh);
  });
  const [changed, fresh] = [page.locator('influence-map').first(), page.locator('influence-map').nth(1)];
  await expect(fresh).toHaveAttribute('state', end.layout ? 'text' : 'still');
  await expect.poll(() => differences(changed, fresh)).toEqual([]);
  await fresh.evaluate((element) => element.remove());
  // Without a layout of its own what was open stays open.
  if (end.layout)
    await expect(changed.locator('.im-tab[aria-selected="true"]')).toHaveAttribute('data-panel', end.layout);
  const named = STORY.passages.flatMap(({ mentions }) => mentions).length;
  await expect.poll(() => lit(page)).toBe(end.for ? named : 0);
}

const open = async (page: Page): Promise<Locator> => {
  const body = `${SCRIPT}<influence-map loading="eager" src="${STORY_AT}"></influence-map>${READ}`;
  return (await guest.open(page, body)).first();
};

for (const seed of [1, 2, 3]) {
  test(`@full attributes that change at any time, row ${seed}, end as if they had been set at first`, async ({
    page,
  }) => {
    const map = await open(page);
    const rolls = dice(seed);
    const names = Object.keys(VALUES);
    await shake(map, names, 25, rolls);
    await settle(map, {});
    await expectAsFresh(page, map, {});
    // A story that is read again begins anew: what changes while it is shown must come to the same.
    const kept = names.filter((name) => name !== 'src');
    for (let at = 0; at < ENDS.length; at++) {
      const end = ENDS[(seed + at) % ENDS.length] as Attributes;
      await shake(map, kept, 6, rolls);
      await settle(map, end);
      await expectAsFresh(page, map, end);
    }
  });
}

test('@full from each of these to each other an element becomes as if it had begun there', async ({ page }) => {
  const map = await open(page);
  for (const at of [0, 1, 2, 0, 2, 1, 0]) {
    const end = ENDS[at] as Attributes;
    await settle(map, end);
    await expectAsFresh(page, map, end);
  }
});

test('@full a control that fills the screen stands only where the browser lets it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'fullscreenEnabled', { value: undefined });
  });
  await openStill(page);
  await expect(page.locator('influence-map [part~="control-reset"]')).toBeVisible();
  await expect(page.locator('influence-map [part~="control-fullscreen"]')).toHaveCount(0);
});

test('a property that is undefined, as frameworks set what they do not have, is an attribute less', async ({
  page,
}) => {
  const map = await guest.open(page, `${SCRIPT}<influence-map></influence-map>`);
  await expect(map).toHaveAttribute('state', 'loading');
  const names = Object.keys(VALUES).filter((name) => name !== 'lang');
  const written = (given: boolean) =>
    map.evaluate(
      (element, { names, given }) => {
        for (const name of names) {
          const property = { for: 'htmlFor', 'deep-link': 'deepLink' }[name] ?? name;
          Object.assign(element, { [property]: given ? 'a word' : undefined });
        }
        return names.filter((name) => element.hasAttribute(name));
      },
      { names, given },
    );
  expect(await written(false)).toEqual([]);
  expect(await written(true)).toEqual(names);
  expect(await written(false)).toEqual([]);
});

test('what the story does not have is not selected, though the attribute names it', async ({ page }) => {
  const map = await open(page);
  await expect(map).toHaveAttribute('state', 'still');
  const selected = () => map.evaluate((element: InfluenceMap) => element.selected);
  for (const before of ['moscow', null]) {
    await map.evaluate((element: InfluenceMap, id) => element.select(id), before);
    await map.evaluate((element) => element.setAttribute('selected', 'atlantis'));
    expect(await selected()).toBe(before);
  }
});
