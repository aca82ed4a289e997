/** All that the element says to eye and ear, with the language that it says it in. */
import { expect, type Page } from '@playwright/test';
import type { InfluenceMap } from '../../src/influence-map';
import { panel, select } from './map-page';

export interface Shown {
  readonly text: string;
  /** Of the nearest element that names one. */
  readonly lang: string;
  /** What says it: an element's name and class, and the attribute where it is one. */
  readonly where: string;
}

const SAYING = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
];

/** Every text that is drawn and every name that is heard, in the order of the page. */
export async function shownWords(page: Page): Promise<readonly Shown[]> {
  return page.locator('influence-map').evaluate((map: InfluenceMap, saying: readonly string[]) => {
    const shown: Shown[] = [];
    const nameOf = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;
    const say = (text: string | null, element: Element, where: string) => {
      const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
      if (text?.trim()) shown.push({ text: text.replaceAll(/\s+/g, ' ').trim(), lang, where });
    };
    const walk = (element: Element) => {
      // Of what lies in a group of an SVG that is not displayed, `checkVisibility` has it that it can be seen.
      if (element.localName === 'style' || element.getAttribute('display') === 'none') return;
      // What was announced stays as it was said.
      if (element.matches('[data-said]')) return;
      // Names of the land come and go with the camera, and are no words of ours.
      if (!element.checkVisibility() || element.matches('.im-basemap')) return;
      for (const name of saying) say(element.getAttribute(name), element, `${nameOf(element)} ${name}`);
      for (const node of element.childNodes) {
        if (node instanceof Text) say(node.data, element, nameOf(element));
        else if (node instanceof Element) walk(node);
      }
    };
    for (const element of map.shadowRoot?.children ?? []) walk(element);
    return shown;
  }, SAYING);
}

async function openTab(page: Page, name: string, there: string): Promise<void> {
  await select(page, null);
  await panel(page).locator(`.im-tab[data-panel="${name}"]`).click();
  await expect(panel(page).locator(there).first()).toBeVisible();
}

async function choose(page: Page, id: string): Promise<void> {
  await panel(page).locator('.im-tab[data-panel="details"]').click();
  await select(page, id);
  await expect(panel(page).locator('.im-body .im-quote, .im-body .im-row').first()).toBeVisible();
}

/** What a reader can open, by name, and how. */
export const OPENED: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  beginning: (page) => openTab(page, 'details', '.im-start'),
  place: (page) => choose(page, 'anbar'),
  region: (page) => choose(page, 'middle-east'),
  flow: (page) => choose(page, 'kremlin-arms-offer'),
  passage: (page) => choose(page, 'p1'),
  step: (page) => choose(page, 'step.3'),
  article: (page) => openTab(page, 'article', '.im-article'),
  list: (page) => openTab(page, 'list', 'input[type="search"]'),
  legend: (page) => openTab(page, 'legend', '.im-legend'),
  about: (page) => openTab(page, 'about', '.im-about'),
};
