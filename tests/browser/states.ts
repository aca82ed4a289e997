/** All that the element can show, each brought as a reader would, and waited for. */
import { expect, type Page } from '@playwright/test';
import { openPanel, panel, STORY, select } from './map-page';

async function opened(page: Page, id: string, what: string): Promise<void> {
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
} as const satisfies Readonly<Record<string, (page: Page) => Promise<unknown>>>;

export type StateName = keyof typeof STATES;

export const STATE_NAMES = Object.keys(STATES) as readonly StateName[];
