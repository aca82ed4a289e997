/** Pages in which an interface of the browser is missing, or is what some library has put in its place. */
import { expect, test } from '@playwright/test';
import type { InfluenceMap } from '../../src/influence-map';
import { shellWords } from '../../src/locale/shell';
import { guestForEachTest, SCRIPT, STORY_AT } from './guest';
import { FEATURED, STORY, withoutWebGL } from './map-page';
import { unpaintedOn } from './painted';

const guest = guestForEachTest();

const MAP = `<influence-map loading="eager" src="${STORY_AT}"><p>The publisher’s own words.</p></influence-map>`;

/** The map is drawn, and the panel is there. */
const DRAWN: Readonly<Record<string, string>> = {
  'nothing tells what is near the screen': 'delete window.IntersectionObserver',
  'nothing tells what the reader’s system asks for': 'delete window.matchMedia',
  'matchMedia is as it was of old': `
    const query = window.matchMedia;
    window.matchMedia = (text) => ({ matches: query(text).matches, media: text, addListener() {}, removeListener() {} })`,
  'Array.from is that of MooTools': `
    Array.from = (item) =>
      item == null ? []
      : typeof item === 'object' && 'length' in item ? (Array.isArray(item) ? item : Array.prototype.slice.call(item))
      : [item]`,
  'Array.from and Array#entries are those of Prototype': `
    Array.from = (items) => {
      const list = new Array((items && items.length) || 0);
      for (let index = list.length; index--; ) list[index] = items[index];
      return list;
    };
    Array.prototype.entries = function () { return this.slice() }`,
  'what stands in the place of fetch does not stream': `
    const before = window.fetch;
    window.fetch = async (address, options) => {
      const answer = await before(address, options);
      return { ok: answer.ok, status: answer.status, headers: answer.headers, text: () => answer.text(), json: () => answer.json() };
    }`,
};

for (const [what, script] of Object.entries(DRAWN)) {
  test(`@full where ${what} the map is drawn`, async ({ page }) => {
    await page.addInitScript(withoutWebGL);
    await page.addInitScript(script);
    const map = await guest.open(page, SCRIPT + MAP);
    // The last that is told of a map without WebGL.
    await expect(map.getByRole('alert')).toContainText('WebGL 2');
    await expect(map).toHaveAttribute('state', 'still');
    for (const id of FEATURED) await expect(map.locator(`.im-mark[data-place="${id}"]`).first()).toBeVisible();
    expect(await unpaintedOn(map)).toEqual([]);
  });
}

/** The story is told as plain text, with a map or without. */
const AS_TEXT: readonly (readonly [what: string, script: string, state: 'still' | 'text', sample?: true])[] = [
  ['nothing tells how large a map is', 'delete window.ResizeObserver', 'text', true],
  [
    'what tells what is near throws',
    'window.IntersectionObserver = class { observe() { throw new Error("No.") } }',
    'text',
  ],
  ['no face can be added', 'delete window.FontFace', 'still'],
  ['nothing says what can be seen', 'delete Element.prototype.checkVisibility', 'still'],
  [
    'a template cannot be copied once the story is there',
    `const before = document.importNode.bind(document);
    document.importNode = (node, deep) => {
      if (node.querySelector('.im-side')) throw new Error('Nothing is copied here.');
      return before(node, deep);
    }`,
    'still',
  ],
];

for (const [what, script, state, sample] of AS_TEXT) {
  test(`${sample ? '' : '@full '}where ${what} the story is told as text, with the reason`, async ({ page }) => {
    await page.addInitScript(withoutWebGL);
    await page.addInitScript(script);
    const map = await guest.open(page, SCRIPT + MAP);
    await expect(map.getByRole('alert')).toContainText('نصاً بسيطاً');
    await expect(map).toHaveAttribute('state', state);
    for (const { quote } of STORY.passages) await expect(map.locator('.im-side')).toContainText(quote.exact);
    // Nothing stands beside it that is not used.
    const side = await map.locator('.im-side').boundingBox();
    if (state === 'text') expect(side?.width).toBeGreaterThan(1200);
    else expect(await unpaintedOn(map)).toEqual([]);
    await map.evaluate((element: InfluenceMap) => element.select('moscow'));
    await expect(map).toHaveAttribute('selected', 'moscow');
  });
}

test('@full where not even text can be written the reader is told, and gets what stands inside the tag', async ({
  page,
}) => {
  await page.addInitScript('delete Intl.PluralRules');
  const map = await guest.open(page, SCRIPT + MAP);
  await expect(map).toHaveAttribute('state', 'failed');
  await expect(map.getByRole('alert')).toContainText(shellWords(['ar']).broken);
  await expect(page.getByText('The publisher’s own words.')).toBeVisible();
  // Asked again it tries again.
  await page.evaluate(() => {
    Object.assign(Intl, {
      PluralRules: class {
        select = () => 'other';
      },
    });
  });
  await map.getByRole('button').click();
  await expect(map).toHaveAttribute('state', /still|live/);
});

const ROOTS: readonly (readonly [what: string, inside: string, script: string])[] = [
  ['a server has written a closed one', '<template shadowrootmode="closed"><p>From a server.</p></template>', ''],
  ['a server has written an open one', '<template shadowrootmode="open"><p>From a server.</p></template>', ''],
  [
    'a script of the page closes all',
    '',
    `const before = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) { return before.call(this, { ...init, mode: 'closed' }) }`,
  ],
];

for (const [what, inside, script] of ROOTS) {
  test(`@full of shadow roots, where ${what}, the map is drawn in it`, async ({ page }) => {
    await page.addInitScript(withoutWebGL);
    await page.addInitScript(script);
    const map = await guest.open(page, SCRIPT + MAP.replace('<p>', `${inside}<p>`));
    await expect(map).toHaveAttribute('state', 'still');
    // A closed root keeps what is in it from a test as well.
    await expect.poll(() => map.evaluate((element: InfluenceMap) => element.pointOf('moscow') !== null)).toBe(true);
    expect((await map.boundingBox())?.height).toBe(720);
  });
}
