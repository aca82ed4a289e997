/** Who reads with keys alone: after each of them the focus is where it can be seen. */
import { type CDPSession, expect, type Page } from '@playwright/test';
import { panel } from './map-page';
import { type Answer, isInSight, seenAt } from './readers';

/** Letters by which a name in a list may be begun. */
const BEGINNING = 3;

interface Focus {
  readonly key: string;
  readonly on: string;
  /** What is wrong with it; empty where nothing is. */
  readonly fault: string;
}

declare global {
  interface Window {
    focusSeen?: Focus[];
  }
}

/** Notes, in the frame after each key, where the focus is and how it shows; to be run in the page. */
function watchFocus(): void {
  const seen: Focus[] = [];
  window.focusSeen = seen;
  const markOf = (element: Element): string => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return `${outlineStyle} ${outlineWidth} ${outlineColor}`;
  };
  let last: { readonly element: Element; readonly mark: string } | null = null;
  const faultOf = (focused: Element | null | undefined): string => {
    if (!focused) return 'lost';
    if (!focused.matches(':focus-visible')) return 'not marked as focused by key';
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `no outline: ${markOf(focused)}`;
    if (/, 0\)|transparent/.test(outlineColor)) return `an outline that is not seen: ${outlineColor}`;
    if (last && last.element !== focused && last.element.isConnected && markOf(last.element) === last.mark)
      return `the outline stays on ${last.element.className}`;
    const rect = focused.getClientRects()[0];
    if (!rect || rect.width < 2 || rect.height < 2) return 'has no box';
    let [left, top, right, bottom] = [0, 0, innerWidth, innerHeight];
    const within = (box: DOMRect) => {
      [left, top] = [Math.max(left, box.left), Math.max(top, box.top)];
      [right, bottom] = [Math.min(right, box.right), Math.min(bottom, box.bottom)];
    };
    within(rect);
    for (let box = focused.parentElement; box; box = box.parentElement)
      if (/auto|scroll|hidden|clip/.test(getComputedStyle(box).overflowY)) within(box.getBoundingClientRect());
    if (right - left < 8 || bottom - top < 8) return 'out of sight';
    if (getComputedStyle(focused).pointerEvents === 'none') return '';
    const over = (focused.getRootNode() as ShadowRoot).elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return over && (focused.contains(over) || over.contains(focused)) ? '' : `covered by ${over?.className}`;
  };
  const note = (key: string): void => {
    const focused = document.querySelector('influence-map')?.shadowRoot?.activeElement;
    const fault = faultOf(focused);
    const on = (focused?.textContent?.trim() || focused?.ariaLabel || focused?.localName || 'nothing').slice(0, 60);
    seen.push({ key, on: on.replace(/\s+/g, ' '), fault });
    last = focused ? { element: focused, mark: markOf(focused) } : null;
  };
  addEventListener(
    'keyup',
    ({ key }) => {
      // What the browser shows: what stands in the page between two frames nobody sees.
      if (key !== 'Shift') requestAnimationFrame(() => setTimeout(() => note(key)));
    },
    { capture: true },
  );
}

export class Keys {
  steps = 0;
  /** What was pressed and where that led, for whoever reads a failure. */
  readonly way: string[] = [];
  readonly #page: Page;
  readonly #client: CDPSession;

  private constructor(page: Page, client: CDPSession) {
    this.#page = page;
    this.#client = client;
  }

  static async of(page: Page): Promise<Keys> {
    const keys = new Keys(page, await page.context().newCDPSession(page));
    await keys.#enter();
    return keys;
  }

  async #enter(): Promise<void> {
    if (await this.#page.evaluate(() => !window.focusSeen)) await this.#page.evaluate(watchFocus);
    await this.#page.evaluate(() => window.focusSeen?.splice(0));
    await this.#page.locator('influence-map .im-skip').focus();
    await this.#page.keyboard.press('Tab');
    await this.#check(1);
    await expect(panel(this.#page).locator('[role="tab"][aria-selected="true"]')).toBeFocused();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.#page.keyboard.press(key);
      this.steps += 1;
      await this.#check(1);
    }
  }

  /** Goes to a name in a list by its first letters. */
  async name(letters: string): Promise<void> {
    expect(letters.length).toBeLessThanOrEqual(BEGINNING);
    await this.#letters(letters);
    this.steps += 1;
    await this.#check(letters.length);
  }

  async type(words: string): Promise<void> {
    await this.#letters(words);
    this.steps += 1;
    await this.#check(words.length);
  }

  /**
   * Playwright's own keyboard has no Arabic keys: it would bring such letters without any. They are pressed at one time,
   * however long a busy machine takes to bring them.
   */
  async #letters(words: string): Promise<void> {
    const timestamp = Date.now() / 1000;
    for (const key of words) {
      await this.#client.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key, timestamp });
      await this.#client.send('Input.dispatchKeyEvent', { type: 'keyUp', key, timestamp });
    }
  }

  /** The focus is on what reads so. */
  async on(words: string): Promise<void> {
    const focused = () =>
      this.#page.locator('influence-map').evaluate((map) => {
        const element = map.shadowRoot?.activeElement;
        return (element?.textContent?.trim() || element?.ariaLabel || '').replace(/\s+/g, ' ');
      });
    await expect.poll(focused, this.way.join('\n')).toContain(words);
  }

  /** All of them are there, the last in sight without any more keys. */
  async reads(...answers: readonly Answer[]): Promise<void> {
    for (const answer of answers) await expect(seenAt(this.#page, answer)).toBeVisible();
    const last = answers.at(-1);
    if (last) await expect.poll(() => seenAt(this.#page, last).evaluate(isInSight), this.way.join('\n')).toBe(true);
  }

  async #check(keys: number): Promise<void> {
    const seen = await this.#page.evaluate(
      (count) =>
        new Promise<Focus[]>((resolve) => {
          const look = () => {
            if ((window.focusSeen?.length ?? 0) < count) requestAnimationFrame(look);
            else resolve(window.focusSeen?.splice(0) ?? []);
          };
          look();
        }),
      keys,
    );
    expect(seen.length).toBe(keys);
    this.way.push(...seen.map(({ key, on, fault }) => `${key} → ${on}${fault && ` (${fault})`}`));
    expect(
      seen.filter(({ fault }) => fault !== ''),
      this.way.join('\n'),
    ).toEqual([]);
  }
}
