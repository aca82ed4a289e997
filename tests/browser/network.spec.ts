/** Files that come late, wrong, too large or not at all, and elements that go while theirs are on the way. */
import { expect, test } from '@playwright/test';
import { type Site, serve } from './host-server';
import { STORY } from './map-page';

let host: Site;

test.beforeAll(async () => {
  host = await serve('dist');
});

test.afterAll(() => host.close());

const page = (tag: string): string => `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8">
  <title>A page of somebody else</title><script type="module" src="/influence-map.js"></script>${tag}`;

const WIDGET =
  '<influence-map loading="eager" src="/stories/anbar/story.json"><p>The publisher’s own words.</p></influence-map>';

test('a story of another encoding, one too large and a server that fails each end in a sentence, the fallback beside it', async ({
  page: guest,
}) => {
  host.put('/broken.html', { html: page(WIDGET) });
  const map = guest.locator('influence-map');
  const answers = [
    { status: 500, body: 'oops', told: 'تعذّر' },
    { status: 200, body: Buffer.from([0xc7, 0xe1, 0xc3, 0xe4]), told: 'ملف' },
    { status: 200, body: Buffer.alloc(8_000_001, 32), told: 'أكبر' },
    { status: 200, body: '<!doctype html><title>Log in</title>', told: 'ملف' },
  ];
  for (const { status, body, told } of answers) {
    await guest.unrouteAll();
    await guest.route('**/story.json', (route) => route.fulfill({ status, body }));
    await guest.goto(`${host.origin}broken.html`);
    await expect(map).toHaveAttribute('state', 'failed');
    await expect(map.locator('[role="alert"]:visible')).toContainText(told);
    await expect(guest.getByText('The publisher’s own words.')).toBeVisible();
  }
});

test('without its land the story is drawn on plain ground, and a sentence says so', async ({ page: guest }) => {
  await guest.route('**/geo/**', (route) => route.abort());
  host.put('/landless.html', { html: page(WIDGET) });
  await guest.goto(`${host.origin}landless.html`);
  const map = guest.locator('influence-map');
  await expect(map).toHaveAttribute('state', 'still');
  await expect(map.locator('[role="alert"]').first()).toBeVisible();
  await expect(map.locator('.im-mark').first()).toBeAttached();
});

test('where the program’s own parts cannot be had, the fallback stays, with a sentence and a button that tries again', async ({
  page: guest,
}) => {
  await guest.route('**/chunks/**', (route) => route.abort());
  host.put('/partless.html', { html: page(WIDGET) });
  await guest.goto(`${host.origin}partless.html`);
  const map = guest.locator('influence-map');
  await expect(map).toHaveAttribute('state', 'failed');
  await expect(map.getByRole('alert')).toContainText('تعذّر تحميل ملفات الخريطة');
  await expect(map.getByRole('button', { name: 'أعد المحاولة' })).toBeVisible();
  await expect(guest.getByText('The publisher’s own words.')).toBeVisible();
});

test('an answer that comes after its question is stale: the last address wins, and what is gone stays gone', async ({
  page: guest,
}) => {
  const errors: string[] = [];
  guest.on('pageerror', (error) => errors.push(error.message));
  const late: (() => void)[] = [];
  await guest.route('**/late.json', async (route) => {
    await new Promise<void>((resolve) => late.push(resolve));
    await route.fulfill({ status: 200, body: '[]' }).catch(() => {});
  });
  host.put('/late.html', { html: page('<influence-map loading="eager" src="/late.json"></influence-map>') });
  await guest.goto(`${host.origin}late.html`);
  const map = guest.locator('influence-map');
  await expect.poll(() => late.length).toBe(1);
  await map.evaluate((element) => element.setAttribute('src', '/stories/anbar/story.json'));
  for (const answer of late) answer();
  await expect(map).toHaveAttribute('state', /still|live/);
  await expect(map.locator('.im-side')).toContainText(STORY.title.ar ?? '');
  await map.evaluate((element) => {
    element.setAttribute('src', '/late.json');
    element.remove();
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'gone' }));
  });
  for (const answer of late) answer();
  await expect(guest.getByText('gone')).toBeVisible();
  expect(errors).toEqual([]);
});
