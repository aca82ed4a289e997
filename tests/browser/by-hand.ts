/** Who reads with a mouse, and clicks, types and scrolls. */
import { expect, type Locator, type Page } from '@playwright/test';
import { pointOf } from './map-page';
import { type Answer, isInSight, seenAt } from './readers';

export class Hand {
  steps = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async click(target: Locator): Promise<void> {
    await this.see(target);
    await target.click();
    this.steps += 1;
  }

  /** Something on the map. */
  async clickMap(id: string): Promise<void> {
    const at = await pointOf(this.#page, id);
    if (!at) throw new Error(`${id} is not drawn on its own`);
    await this.#page.mouse.click(...at);
    this.steps += 1;
  }

  async type(words: string): Promise<void> {
    await this.#page.keyboard.type(words);
    this.steps += 1;
  }

  /** All of them are there, the last in sight. */
  async reads(...answers: readonly Answer[]): Promise<void> {
    for (const answer of answers) await expect(seenAt(this.#page, answer)).toBeVisible();
    const last = answers.at(-1);
    if (last) await this.see(seenAt(this.#page, last));
  }

  /** Scrolls there, where it is not in sight. */
  async see(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    if (await target.evaluate(isInSight)) return;
    await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    this.steps += 1;
    expect(await target.evaluate(isInSight)).toBe(true);
  }
}
