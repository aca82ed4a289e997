/** Pages whose scripts have changed what ours stand on, or that set what frameworks set. */
import { expect, test } from '@playwright/test';
import { guestForEachTest, SCRIPT, STORY_AT } from './guest';
import { FEATURED, withoutWebGL } from './map-page';
import { unpaintedOn } from './painted';

const guest = guestForEachTest();

test.beforeEach(({ page }) => page.addInitScript(withoutWebGL));

const MAP = `<influence-map loading="eager" src="${STORY_AT}"><p>The publisher’s own words.</p></influence-map>`;

const TAMPERED: Readonly<Record<string, string>> = {
  'every object has one property more': 'Object.prototype.each = Array.prototype.last = function () {}',
  'lists write themselves as JSON in a way of their own':
    "Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']' }",
  'what stands in the place of fetch takes strings alone': `
    const before = window.fetch;
    window.fetch = (address, options) => before(address.startsWith('//') ? 'https:' + address : address, options)`,
};

for (const [what, script] of Object.entries(TAMPERED)) {
  test(`@full where ${what} the map is drawn`, async ({ page }) => {
    await page.addInitScript(script);
    const map = await guest.open(page, SCRIPT + MAP);
    await expect(map).toHaveAttribute('state', 'still');
    for (const id of FEATURED) await expect(map.locator(`.im-mark[data-place="${id}"]`).first()).toBeVisible();
    expect(await unpaintedOn(map)).toEqual([]);
  });
}

test('@full where reading a story throws, the reader is told, and gets what stands inside the tag', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { freeze } = Object;
    Object.freeze = ((value: object) => {
      if (value && 'places' in value) throw new TypeError('This page freezes nothing.');
      return freeze(value);
    }) as typeof freeze;
  });
  const map = await guest.open(page, SCRIPT + MAP);
  await expect(map).toHaveAttribute('state', 'failed');
  await expect(map.getByRole('alert')).toContainText('تعذّر');
  await expect(page.getByText('The publisher’s own words.')).toBeVisible();
});
