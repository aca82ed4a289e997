import { expect, type Page, test } from '@playwright/test';
import { boxes, FEATURED, frame, MARK_INK, openMap, overlap, pointOf, STORY, select, selected } from './map-page';

/** From the whole story to the streets of Baghdad. */
const VIEWS: readonly { readonly name: string; readonly ids: readonly string[]; readonly closer: number }[] = [
  { name: 'the opening view', ids: FEATURED, closer: 0 },
  { name: 'Iraq and Syria', ids: ['anbar', 'damascus', 'baghdad'], closer: 0 },
  { name: 'Baghdad', ids: ['green-zone', 'russian-embassy', 'khuld-hall'], closer: 0 },
];

async function clickAndRead(page: Page, id: string): Promise<string | null> {
  const point = await pointOf(page, id);
  if (!point) return null;
  await page.mouse.click(...point);
  return selected(page);
}

for (const { name, ids } of VIEWS) {
  test(`${name === 'Iraq and Syria' ? '@full ' : ''}every place and flow that is drawn on its own selects itself where pointOf says: ${name}`, async ({
    page,
  }) => {
    await openMap(page);
    const drawn: string[] = [];
    await frame(page, ids);
    for (const { id } of [...STORY.places, ...STORY.flows]) {
      if (!(await pointOf(page, id))) continue;
      drawn.push(id);
      expect(await clickAndRead(page, id), id).toBe(id);
      // A selection moves the map: each is clicked from the same view.
      await select(page, null);
      await frame(page, ids);
    }
    expect(drawn.length).toBeGreaterThan(5);
  });
}

const ZOOMS: readonly (readonly string[])[] = [
  STORY.places.map(({ id }) => id),
  FEATURED,
  ['anbar', 'damascus', 'baghdad'],
  ['ramadi', 'baghdad'],
  ['green-zone', 'russian-embassy', 'khuld-hall'],
];

for (const language of ['ar', 'en']) {
  test(`${language === 'ar' ? '' : '@full '}no label overlaps a label, a dot or an arrow head at five zooms, ${language}`, async ({
    page,
  }) => {
    await openMap(page, `?lang=${language}`);
    for (const ids of ZOOMS) {
      await frame(page, ids);
      const labels = await boxes(page, '.im-label');
      expect(labels.length).toBeGreaterThan(0);
      const others = [...labels, ...(await boxes(page, MARK_INK)), ...(await boxes(page, '.im-head'))];
      for (const label of labels) {
        for (const other of others) {
          if (other.what === label.what) continue;
          expect(overlap(label, other), `${label.what} and ${other.what} at ${ids.join()}`).toBeLessThanOrEqual(1);
        }
      }
    }
  });
}
