/**
 * Three who read the same story: by hand, by key, by ear. Each counts its steps, so that one can be held against
 * another.
 *
 * By hand, a step is a click, a word typed into a field, or scrolling to what is not in sight (once, however far).
 *
 * By key, a step is a key that is pressed: each Tab, each arrow, each Enter. Typing is one step as it is by hand, be it
 * a word in a field or the first letters of a name in a list (three at most). The way begins at the panel's open tab,
 * where Tab comes in after the way past the element; coming there is no more counted than the hand's way to the mouse.
 * After each key the focus has to be in the element, in sight, and marked by an outline that goes when it goes.
 *
 * By ear, a step is going to something by its role and name, as a screen reader's lists and its search do, or pressing
 * it, or a word typed into a field. All that is known of the page is what the accessibility tree says.
 */
import type { Locator, Page } from '@playwright/test';
import { panel } from './map-page';

/** What answers a question: a thing of a role that reads so, all of these words in it. */
export interface Answer {
  readonly role: string;
  readonly says: readonly string[];
  /** A selector of where the eye finds it, where that is not the thing of that role. */
  readonly at?: string;
}

/** Where the eye finds it. */
export function seenAt(page: Page, { role, says, at }: Answer): Locator {
  const things = at ? panel(page).locator(at) : panel(page).getByRole(role as 'button');
  return says.reduce((left, words) => left.filter({ hasText: words }), things).first();
}

/** Whether the first lines of an element are not cut off by what scrolls round it, nor by the window. */
export function isInSight(element: Element): boolean {
  const { left, top, right, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const end = Math.min(bottom, top + 24);
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (!/auto|scroll|hidden/.test(getComputedStyle(box).overflowY)) continue;
    const frame = box.getBoundingClientRect();
    if (top < frame.top - 1 || end > frame.bottom + 1) return false;
  }
  return right > left && end > top && top >= 0 && end <= innerHeight;
}
