/** The element as a guest: for each test a page of somebody else, in which nothing is thrown that nobody catches. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Site, serve } from './host-server';
import { ARTICLE } from './map-page';

export const SCRIPT = '<script type="module" src="/influence-map.js"></script>';

export const STORY_AT = '/stories/anbar/story.json';

/** The article as the page has it. */
export const READ = `<article id="article">${ARTICLE.split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('')}</article>`;

/** How many words of the page are lit. */
export const lit = (page: Page): Promise<number> =>
  page.evaluate(() => CSS.highlights.get('influence-map-place')?.size ?? 0);

export interface Guest {
  readonly host: Site;
  /** A page with this in it. */
  open(page: Page, body: string): Promise<Locator>;
}

/** To be called once, at the top of a file of tests. */
export function guestForEachTest(): Guest {
  let host: Site;
  let errors: string[];
  test.beforeEach(async ({ page }) => {
    host = await serve('dist');
    errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
  });
  test.afterEach(async () => {
    await host.close();
    expect(errors).toEqual([]);
  });
  return {
    get host() {
      return host;
    },
    async open(page, body) {
      const html = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>A page of somebody else</title>${body}`;
      host.put('/guest.html', { html });
      await page.goto(`${host.origin}guest.html`);
      return page.locator('influence-map');
    },
  };
}
