/** The same questions answered by hand, by key and by ear, each within twice the hand's steps. How steps are counted: `readers.ts`. */
import { expect, type Page, test } from '@playwright/test';
import { Ear } from './by-ear';
import { Hand } from './by-hand';
import { Keys } from './by-key';
import { openStill } from './map-page';
import { asOpened } from './states';
import { TASKS, type Task } from './tasks';
import { type Language, Told } from './told';

type Open = (page: Page, language: Language) => Promise<void>;

const anew: Open = async (page, language) => {
  // Not a change of the address alone, which would keep what was opened.
  await page.goto('about:blank');
  await openStill(page, `?lang=${language}`);
};

async function compare(page: Page, { question, byHand, byKey, byEar }: Task, open: Open, language: Language) {
  const at = new Told(page, language);
  await test.step(question, async () => {
    await open(page, language);
    const hand = new Hand(page);
    await byHand(hand, at);
    await open(page, language);
    const keys = await Keys.of(page);
    await byKey(keys, at);
    await open(page, language);
    const ear = await Ear.of(page);
    await byEar(ear, at);
    const steps = `by hand ${hand.steps}, by key ${keys.steps}, by ear ${ear.steps}: ${question}`;
    test.info().annotations.push({ type: 'steps', description: steps });
    expect(keys.steps, `${steps}\n${keys.way.join('\n')}`).toBeLessThanOrEqual(2 * hand.steps);
    expect(ear.steps, steps).toBeLessThanOrEqual(2 * hand.steps);
  });
}

test.beforeEach(async ({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('a reader answers by key and by ear within twice the steps of a hand', async ({ page }) => {
  await openStill(page, '?lang=ar');
  for (const task of TASKS.filter(({ sampled }) => sampled)) await compare(page, task, asOpened, 'ar');
});

for (const task of TASKS) {
  for (const language of task.languages) {
    if (task.sampled && language === 'ar') continue;
    test(`@full by key and by ear, ${language}: ${task.question}`, async ({ page }) =>
      compare(page, task, anew, language));
  }
}
