/** What a reader is told while a story is on its way, noted in the page: it may be there by the time that a busy machine looks. */
import { expect, type Page } from '@playwright/test';

/** The share of story and article that has come, and in which state, with the publisher's own words beside it. */
interface Progress {
  readonly share: number;
  readonly state: string | null;
  readonly besides: boolean;
}

/** Of the one element of the page that is opened next; what stands inside its tag is a paragraph. */
export async function noteProgress(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const told: Progress[] = [];
    Object.assign(window, { told });
    addEventListener('DOMContentLoaded', () => {
      const map = document.querySelector('influence-map');
      const root = map?.shadowRoot;
      if (!root) return;
      const note = () => {
        const said = root.querySelector('.im-shell-say')?.textContent ?? '';
        const digits = /\d+/.exec(said.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)))?.[0];
        if (!digits) return;
        const besides = map.querySelector('p')?.checkVisibility() ?? false;
        told.push({ share: Number(digits), state: map.getAttribute('state'), besides });
      };
      new MutationObserver(note).observe(root, { subtree: true, childList: true, characterData: true });
    });
  });
}

/** It goes on and never back, in the state `loading`, and nothing of the publisher's is taken away meanwhile. */
export async function expectProgress(page: Page): Promise<void> {
  const told = () => page.evaluate(() => (window as unknown as { told: readonly Progress[] }).told);
  const shares = async () => new Set((await told()).map(({ share }) => share)).size;
  await expect.poll(shares).toBeGreaterThan(2);
  const all = await told();
  expect(all.map(({ share }) => share)).toEqual(all.map(({ share }) => share).sort((a, b) => a - b));
  expect(all.every(({ state, besides }) => state === 'loading' && besides)).toBe(true);
}
