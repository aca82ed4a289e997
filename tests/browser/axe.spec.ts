/** The rules of axe, all of them, over all that can be shown. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { settles, UNPROMISED } from './axe-settled';
import { openStill } from './map-page';
import { STATE_NAMES, STATES, type StateName } from './states';
import { openChooser } from './thumb';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
} as const;

/** What axe finds, and what it leaves undecided and nobody has settled. */
async function found(page: Page, state: string): Promise<readonly string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    .include('influence-map')
    .options({ runOnly: TAGS })
    .disableRules(Object.keys(UNPROMISED))
    .analyze();
  const open = incomplete.map((one) => ({ ...one, nodes: one.nodes.filter((node) => !settles(one.id, node)) }));
  return [...violations, ...open.filter(({ nodes }) => nodes.length > 0)].map(
    ({ id, nodes }) =>
      `${state}: ${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  );
}

const SAMPLE: Readonly<Record<string, readonly StateName[]>> = {
  'ar light': ['opening', 'list'],
  'en forced': ['flow'],
};

for (const language of ['ar', 'en']) {
  for (const [look, media] of Object.entries(LOOKS)) {
    const sample = SAMPLE[`${language} ${look}`] ?? [];
    const tables: readonly (readonly [string, readonly StateName[]])[] = [
      ['', sample],
      ['@full ', STATE_NAMES.filter((state) => !sample.includes(state))],
    ];
    for (const [tag, states] of tables) {
      if (states.length === 0) continue;
      test(`${tag}axe finds nothing, ${language}, ${look}: ${states.join(', ')}`, async ({ page }) => {
        await page.emulateMedia(media);
        await openStill(page, `?lang=${language}`);
        const told: string[] = [];
        for (const state of states) {
          await STATES[state](page);
          told.push(...(await found(page, state)));
        }
        expect(told).toEqual([]);
      });
    }
  }
}

test.describe('under a thumb', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true });
  for (const language of ['ar', 'en']) {
    for (const [look, media] of Object.entries(LOOKS)) {
      const full = language === 'ar' && look === 'dark' ? '' : '@full ';
      test(`${full}axe finds nothing, ${language}, ${look}: the chooser`, async ({ page }) => {
        await page.emulateMedia(media);
        await openStill(page, `?lang=${language}`);
        await openChooser(page);
        expect(await found(page, 'chooser')).toEqual([]);
      });
    }
  }
});
