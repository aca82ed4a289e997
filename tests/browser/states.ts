/** All that the element can show, each brought as a reader would, and waited for. */
import { expect } from '@playwright/test';
import type { InfluenceMap } from '../../src/influence-map';
import { openPanel, type Place, panel, STORY, select } from './map-page';

async function opened(page: Place, id: string, what: string): Promise<void> {
  await select(page, id);
  await expect(panel(page).locator(what)).toBeVisible();
}

const BUNDLE = STORY.flows
  .slice(0, 2)
  .map(({ id }) => id)
  .sort()
  .join('+');

export const STATES = {
  opening: async (page) => expect(panel(page).locator('.im-start')).toBeVisible(),
  place: (page) => opened(page, 'moscow', '.im-place'),
  flow: (page) => opened(page, STORY.flows[0]?.id ?? '', '.im-flow'),
  bundle: (page) => opened(page, BUNDLE, '.im-bundle'),
  passage: (page) => opened(page, STORY.passages[0]?.id ?? '', '.im-passage'),
  tour: (page) => opened(page, 'step.2', '.im-tour-bar'),
  article: (page) => openPanel(page, 'article'),
  legend: (page) => openPanel(page, 'legend'),
  about: (page) => openPanel(page, 'about'),
  list: (page) => openPanel(page, 'list'),
  filtered: async (page) => {
    await openPanel(page, 'list');
    await panel(page).locator('.im-choice[data-value="arms"]').click();
    await expect(panel(page).locator('.im-filter-bar')).toBeVisible();
  },
} as const satisfies Readonly<Record<string, (page: Place) => Promise<unknown>>>;

export type StateName = keyof typeof STATES;

export const STATE_NAMES = Object.keys(STATES) as readonly StateName[];

/** As it was opened, without opening it again. */
export async function asOpened(place: Place): Promise<void> {
  await place.locator('influence-map').evaluate(async (map: InfluenceMap) => {
    const find = <Found extends HTMLElement>(what: string) => map.shadowRoot?.querySelector<Found>(what);
    map.select(null);
    // What was read has gone by then: to scroll in a tour is to choose a step.
    await new Promise(requestAnimationFrame);
    find('[data-clear-filter=""]')?.click();
    const search = find<HTMLInputElement>('[data-search]');
    if (search) {
      search.value = '';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    }
    // Where a panel is scrolled to is remembered.
    const body = find('.im-body');
    if (body) body.scrollTop = 0;
    body?.dispatchEvent(new Event('scroll'));
    find('.im-tab[data-panel="details"]')?.click();
  });
  await expect(panel(place).locator('.im-start')).toBeVisible();
}
