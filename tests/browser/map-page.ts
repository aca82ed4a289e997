/** The explore page as a reader meets it, with what the tests measure on it. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { InfluenceMap } from '../../src/influence-map';

export const FEATURED = ['anbar', 'ramadi', 'green-zone', 'moscow', 'damascus'] as const;

export const ARTICLE = readFileSync('public/stories/anbar/article.ar.txt', 'utf8');

export interface RawStory {
  readonly title: Record<string, string>;
  readonly places: readonly { readonly id: string; readonly name: Record<string, string> }[];
  readonly passages: readonly {
    readonly id: string;
    readonly quote: { readonly exact: string };
    readonly mentions: readonly { readonly place: string; readonly exact: string }[];
  }[];
  readonly flows: readonly {
    readonly id: string;
    readonly kind: string;
    readonly label: Record<string, string>;
    readonly evidence: readonly string[];
  }[];
}

export const STORY = JSON.parse(readFileSync('public/stories/anbar/story.json', 'utf8')) as RawStory;

export interface BoxOf {
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Opens the page and waits until the map is drawn. */
export async function openMap(page: Page, address = ''): Promise<void> {
  await page.goto(`./${address}`);
  await expect(page.locator('influence-map')).toHaveAttribute('state', 'live', { timeout: 90_000 });
  await namesDrawn(page);
}

/** Waits until the faces of labels have come and the map is drawn with them. */
async function namesDrawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const letters = 'ا٠ A1';
    await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 14px 'Influence Map'`, letters)));
    await document.fonts.ready;
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
  });
}

/** Takes WebGL away from a page; to be run in it before its own scripts. */
export function withoutWebGL(): void {
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
    return type.startsWith('webgl') ? null : Reflect.apply(original, this, [type, ...rest]);
  } as typeof original;
}

/** Opens the page with the map that needs no WebGL, which is drawn many times sooner where there is no graphics card. */
export async function openStill(page: Page, address = ''): Promise<void> {
  await page.addInitScript(withoutWebGL);
  await page.goto(`./${address}`);
  await expect(page.locator('influence-map')).toHaveAttribute('state', 'still');
  // The map is still before the live one was tried, too. What was tried says so, in one line more of the panel.
  await expect(sentenceOf(page)).toContainText('WebGL 2');
  await namesDrawn(page);
}

/** Moves the map as a script of the page would, and waits for it to rest. */
export async function frame(page: Page, ids: readonly string[]): Promise<void> {
  await page.locator('influence-map').evaluate((map: InfluenceMap, wanted) => map.fit(wanted), ids);
}

/** A page, or a frame in one. */
export type Place = Pick<Page, 'locator'>;

export async function select(page: Place, id: string | null): Promise<void> {
  await page.locator('influence-map').evaluate((map: InfluenceMap, wanted) => map.select(wanted), id);
}

export async function selected(page: Place): Promise<string | null> {
  return page.locator('influence-map').evaluate((map: InfluenceMap) => map.selected);
}

/** Where something is drawn, in pixels of the page. */
export async function pointOf(page: Place, id: string): Promise<readonly [number, number] | null> {
  return page.locator('influence-map').evaluate((map: InfluenceMap, wanted) => {
    const point = map.pointOf(wanted);
    const { left, top } = map.getBoundingClientRect();
    return point && ([left + point[0], top + point[1]] as const);
  }, id);
}

/** The boxes of everything that a selector finds in the story layer, in pixels of the page. */
export async function boxes(page: Page, selector: string): Promise<readonly BoxOf[]> {
  return page.locator(`influence-map .im-story-layer ${selector}`).evaluateAll((found) =>
    found.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const owner = element.closest<SVGElement>('[data-place], [data-id]');
      return { what: owner?.dataset.place ?? owner?.dataset.id ?? element.textContent ?? '', x, y, width, height };
    }),
  );
}

/** What of the marks is ink: dots, plates and counts. The box of a whole mark would hold the corners between them. */
export const MARK_INK = '.im-mark :is(.im-plate, .im-dot, .im-badge rect)';

/** Pixels by which two boxes overlap, in the direction in which they do so least; 0 where they don't. */
export function overlap(a: BoxOf, b: BoxOf): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, Math.min(across, down));
}

export function panel(page: Place) {
  return page.locator('influence-map').locator('.im-side');
}

/** Opens one of the panel's tabs by pointer, and waits until what it opens is there. */
export async function openPanel(page: Place, name: 'details' | 'article' | 'list' | 'legend' | 'about'): Promise<void> {
  const tab = panel(page).locator(`.im-tab[data-panel="${name}"]`);
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await expect(panel(page).locator('.im-body .im-wait')).toHaveCount(0);
}

export function sentenceOf(page: Page) {
  return page.locator('influence-map').locator('[role="alert"]:visible');
}
