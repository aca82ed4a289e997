/** Twelve questions that a reader brings to the first story, and the three ways to each answer: one long table. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Ear } from './by-ear';
import type { Hand } from './by-hand';
import type { Keys } from './by-key';
import { FEATURED, panel, pointOf, selected } from './map-page';
import type { Answer } from './readers';
import { byId, FILE, type Language, type Told } from './told';

export interface Task {
  readonly question: string;
  readonly languages: readonly Language[];
  /** In the shorter run of the tests as well, in Arabic. */
  readonly sampled?: true;
  /** A file or what is copied comes of it, which a sandbox does not let out. */
  readonly takesAway?: true;
  readonly byHand: (hand: Hand, at: Told) => Promise<void>;
  readonly byKey: (keys: Keys, at: Told) => Promise<void>;
  readonly byEar: (ear: Ear, at: Told) => Promise<void>;
}

const RUMOURED = FILE.flows.filter(({ sourcing }) => sourcing === 'rumoured');
const FROM_MOSCOW = FILE.flows.filter(({ from }) => from === 'moscow');
const ARMS_NOT_GIVEN = FILE.flows.filter(({ kind, act }) => kind === 'arms' && ['offered', 'promised'].includes(act));
const OF_ZAMILI = FILE.flows.filter(({ evidence }) =>
  evidence.some((id) => byId(FILE.passages, id).speaker === 'hakim-al-zamili'),
);

/** Places that Moscow acts on, each with what it does there. */
const actedOn = (at: Told): readonly Answer[] =>
  FROM_MOSCOW.map(({ label, to }) => ({ role: 'button', says: [label[at.language] ?? '', at.place(to)] }));

const rumours = (at: Told): readonly Answer[] =>
  RUMOURED.map((flow) => at.line(flow, at.words.sourcing.names.rumoured));

const contracts = (at: Told): Answer => ({
  role: 'button',
  says: [at.language === 'ar' ? at.quote('p17-1') : 'we have contracts with Russia', at.actor('saad-al-hadithi')],
});

/** Of the translation, which stands under its sentence. */
const GREEN_ZONE: Answer = {
  role: 'article',
  says: [byId(FILE.passages, 'p19-2').translation?.en ?? ''],
  at: '.im-other',
};

/** The first line of the table, sorted by where it is read, last first. */
const ending = (at: Told): Answer => at.line(byId(FILE.flows, 'embassy-invitations'), at.number(30));

const notGiven = (at: Told): Answer => ({
  role: 'paragraph',
  says: [
    `${at.number(ARMS_NOT_GIVEN.length)} من أصل ${at.number(FILE.flows.length)} خط نفوذ: سلاح وإمداد، عُرض أو وُعد به`,
  ],
});

const ofZamili = (at: Told): readonly Answer[] => OF_ZAMILI.map((flow) => at.line(flow, at.actor('hakim-al-zamili')));

const hall = (at: Told): readonly Answer[] => [
  { role: 'heading', says: [at.place('khuld-hall')] },
  { role: 'paragraph', says: ['الموقع معروف في حدود ١٢ كم تقريباً.'] },
  { role: 'paragraph', says: [at.note('khuld-hall')] },
];

const damascus = (at: Told): Answer => ({ role: 'button', says: [at.flow('russia-backs-assad'), at.place('russia')] });

/** Nothing is selected any more, and all that the story begins with can be seen. */
async function whole({ frame }: Told): Promise<void> {
  await expect.poll(() => selected(frame)).toBeNull();
  for (const id of FEATURED) await expect.poll(() => pointOf(frame, id), id).not.toBeNull();
}

/** A file that names every place comes of it, and is said to. */
async function taken({ page, frame }: Told, act: () => Promise<void>): Promise<void> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const table = readFileSync(await download.path(), 'utf8');
  for (const { name } of FILE.places) expect(table).toContain(name.ar);
  await expect(frame.locator('influence-map').getByRole('status')).not.toBeEmpty();
}

async function copied(at: Told, passage: string): Promise<void> {
  await expect.poll(() => at.page.evaluate(() => navigator.clipboard.readText())).toContain(at.quote(passage));
  expect(await at.page.evaluate(() => navigator.clipboard.readText())).toContain('أخبار الساعة');
}

export const TASKS: readonly Task[] = [
  {
    question: 'which places does Moscow act on, and in which words does it court Anbar',
    languages: ['ar', 'en'],
    sampled: true,
    byHand: async (hand, at) => {
      await hand.clickMap('moscow');
      await hand.reads(...actedOn(at));
      await hand.click(at.button(at.flow('moscow-courts-anbar')));
      await hand.reads(at.said('p30-1'));
    },
    byKey: async (keys, at) => {
      await keys.press('Tab');
      await keys.name(at.language === 'ar' ? 'مو' : 'mo');
      await keys.press('Enter');
      await keys.on(at.place('moscow'));
      await keys.name(at.language === 'ar' ? 'مغا' : 'cou');
      await keys.reads(...actedOn(at));
      await keys.press('Enter');
      await keys.on(at.flow('moscow-courts-anbar'));
      await keys.reads(at.said('p30-1'));
    },
    byEar: async (ear, at) => {
      await ear.open('button', at.place('moscow'));
      await ear.reads({ role: 'heading', says: [at.words.place.flows.outgoing] }, ...actedOn(at));
      await ear.open('button', at.flow('moscow-courts-anbar'));
      await ear.reads(at.said('p30-1'));
    },
  },
  {
    question: 'what is only rumoured',
    languages: ['ar'],
    sampled: true,
    byHand: async (hand, at) => {
      await hand.click(at.tab('list'));
      await hand.click(at.more);
      await hand.click(at.button('شائعات'));
      await at.left(RUMOURED.length);
      await hand.reads(...rumours(at));
    },
    byKey: async (keys, at) => {
      await keys.name('قا');
      await at.listed();
      await keys.press('Tab', 'ArrowDown');
      await keys.name('خيا');
      await keys.press('Enter');
      await keys.name('شا');
      await keys.press('Enter');
      await at.left(RUMOURED.length);
      await keys.name('خطو');
      await keys.reads(...rumours(at));
    },
    byEar: async (ear, at) => {
      await ear.open('tab', 'القائمة');
      await ear.open('DisclosureTriangle', 'خيارات أخرى');
      await ear.open('button', `شائعات ${at.number(RUMOURED.length)}`);
      await ear.reads({ role: 'paragraph', says: [`اثنان من أصل ${at.number(FILE.flows.length)}`, 'شائعات'] });
      await ear.reads({ role: 'columnheader', says: ['على ذمة من'] }, ...rumours(at));
    },
  },
  {
    question: 'who speaks of arms contracts, and in which words',
    languages: ['ar', 'en'],
    sampled: true,
    byHand: async (hand, at) => {
      await hand.click(at.tab('list'));
      await hand.click(at.search);
      await hand.type(at.language === 'ar' ? 'عقود' : 'contracts');
      await hand.reads(contracts(at));
    },
    byKey: async (keys, at) => {
      await keys.name(at.language === 'ar' ? 'قا' : 'li');
      await at.listed();
      await keys.press('Tab');
      await keys.type(at.language === 'ar' ? 'عقود' : 'contracts');
      // To the flow that is found, under which the passage stands.
      await keys.press('Enter', 'ArrowDown');
      await keys.reads(contracts(at));
    },
    byEar: async (ear, at) => {
      await ear.open('tab', at.words.panel.tabs.list);
      await ear.go('searchbox', at.words.search.label);
      await ear.type(at.language === 'ar' ? 'عقود' : 'contracts');
      await ear.reads({ role: 'heading', says: [at.words.lists.passages] }, contracts(at));
    },
  },
  {
    question: 'what does a sheikh in Anbar hold of the United States',
    languages: ['ar'],
    byHand: async (hand, at) => {
      await hand.click(at.button('تابع القصة'));
      await hand.click(at.button('الخطوة التالية'));
      await hand.reads(at.said('p9'));
    },
    byKey: async (keys, at) => {
      await keys.press('Tab', 'Enter');
      await keys.on('ما يتناوله التقرير');
      await keys.press('ArrowLeft');
      await keys.on('شيخ من الأنبار يقارن');
      await keys.reads(at.said('p9'));
    },
    byEar: async (ear, at) => {
      await ear.open('button', 'تابع القصة');
      await ear.open('button', 'الخطوة التالية');
      await ear.reads({ role: 'heading', says: ['شيخ من الأنبار يقارن'] }, at.said('p9'));
    },
  },
  {
    question: 'what does the sentence on the Green Zone say in English',
    languages: ['ar'],
    byHand: async (hand, at) => {
      await hand.click(at.tab('article'));
      await hand.click(panel(at.page).locator('[data-passage="p19-2"]'));
      await hand.reads(GREEN_ZONE);
    },
    byKey: async (keys, at) => {
      await keys.name('مق');
      await expect(panel(at.page).locator('.im-article')).toBeVisible();
      await keys.press('Tab');
      await keys.name('منط');
      await keys.press('ArrowDown', 'ArrowDown', 'Enter');
      await keys.reads(GREEN_ZONE);
    },
    byEar: async (ear) => {
      await ear.open('tab', 'المقال');
      await ear.go('button', 'المنطقة الخضراء');
      await ear.onward('button', 'الجملة بلغة أخرى: الإنجليزية');
      await ear.press();
      await ear.reads(GREEN_ZONE);
    },
  },
  {
    question: 'with what does the article end',
    languages: ['ar'],
    byHand: async (hand, at) => {
      await hand.click(at.tab('list'));
      await hand.click(at.button('السطر'));
      await hand.reads(ending(at));
    },
    byKey: async (keys, at) => {
      await keys.name('قا');
      await at.listed();
      await keys.press('Tab', 'ArrowDown');
      await keys.name('سطر');
      await keys.press('Enter');
      await keys.reads(ending(at));
    },
    byEar: async (ear, at) => {
      await ear.open('tab', 'القائمة');
      await ear.open('button', 'السطر');
      await ear.reads({ role: 'columnheader', says: ['السطر'] }, ending(at));
    },
  },
  {
    question: 'how many arms are only offered or promised',
    languages: ['ar'],
    byHand: async (hand, at) => {
      await hand.click(at.tab('legend'));
      await hand.click(at.button('سلاح وإمداد'));
      await hand.click(at.button('عُرض'));
      await hand.click(at.button('وُعد به'));
      await hand.reads(notGiven(at));
    },
    byKey: async (keys, at) => {
      await keys.name('مف');
      await expect(panel(at.page).locator('.im-legend')).toBeVisible();
      await keys.press('Tab');
      await keys.name('سلا');
      await keys.press('Enter');
      await keys.name('عرض');
      await keys.press('Enter');
      await keys.name('وعد');
      await keys.press('Enter');
      await keys.reads(notGiven(at));
    },
    byEar: async (ear, at) => {
      await ear.open('tab', 'المفتاح');
      await ear.open('button', 'سلاح وإمداد');
      await ear.open('button', 'عُرض');
      await ear.open('button', 'وُعد به');
      await ear.reads(notGiven(at));
    },
  },
  {
    question: 'what does Hakim al-Zamili say of whom',
    languages: ['ar'],
    byHand: async (hand, at) => {
      await hand.click(at.tab('list'));
      await hand.click(at.more);
      await hand.click(at.button('حكيم الزاملي'));
      await at.left(OF_ZAMILI.length);
      await hand.reads(...ofZamili(at));
    },
    byKey: async (keys, at) => {
      await keys.name('قا');
      await at.listed();
      await keys.press('Tab', 'ArrowDown');
      await keys.name('خيا');
      await keys.press('Enter');
      await keys.name('حكي');
      await keys.press('Enter');
      await at.left(OF_ZAMILI.length);
      await keys.press('End');
      await keys.reads(...ofZamili(at));
    },
    byEar: async (ear, at) => {
      await ear.open('tab', 'القائمة');
      await ear.open('DisclosureTriangle', 'خيارات أخرى');
      await ear.open('button', 'حكيم الزاملي');
      await ear.reads({ role: 'columnheader', says: ['القائل'] }, ...ofZamili(at));
    },
  },
  {
    question: 'where is the Khuld Hall, and how sure is that',
    languages: ['ar'],
    byHand: async (hand, at) => {
      await hand.click(at.tab('list'));
      await hand.click(at.button('قاعة خُلْد'));
      await hand.reads(...hall(at));
    },
    byKey: async (keys, at) => {
      await keys.name('قا');
      await at.listed();
      await keys.press('Tab', 'ArrowDown');
      await keys.name('قاع');
      await keys.press('Enter');
      await keys.on('قاعة خُلْد');
      await keys.reads(...hall(at));
    },
    byEar: async (ear, at) => {
      await ear.open('tab', 'القائمة');
      await ear.open('button', 'قاعة خُلْد');
      await ear.reads(...hall(at));
    },
  },
  {
    question: 'who acts on Damascus, and back to the whole map',
    languages: ['ar'],
    byHand: async (hand, at) => {
      await hand.clickMap('damascus');
      await hand.reads(damascus(at));
      await hand.click(at.button('إغلاق'));
      await hand.click(at.page.getByRole('button', { name: 'الخريطة كاملة' }));
      await whole(at);
    },
    byKey: async (keys, at) => {
      await keys.press('Tab');
      await keys.name('دمش');
      await keys.press('Enter');
      await keys.on('دمشق');
      await keys.reads(damascus(at));
      await keys.press('Escape');
      await keys.on('دمشق');
      await keys.press('Tab', 'Home');
      await whole(at);
    },
    byEar: async (ear, at) => {
      await ear.open('button', 'دمشق');
      await ear.reads(damascus(at));
      await ear.open('button', 'إغلاق');
      await ear.open('button', 'الخريطة كاملة');
      await ear.reads(
        { role: 'heading', says: ['من يستميل عشائر العراق السنية؟'] },
        ...FEATURED.map((id) => ({ role: 'button', says: [at.place(id)] })),
      );
      await whole(at);
    },
  },
  {
    question: 'take the places home as a table',
    languages: ['ar'],
    takesAway: true,
    byHand: async (hand, at) => {
      await hand.click(at.tab('about'));
      await taken(at, () => hand.click(at.button('جدول الأماكن')));
    },
    byKey: async (keys, at) => {
      await keys.name('عن');
      await expect(panel(at.page).locator('.im-about')).toBeVisible();
      await keys.press('Tab');
      await keys.name('جدو');
      await taken(at, () => keys.press('Enter'));
    },
    byEar: async (ear, at) => {
      await ear.open('tab', 'عن الخريطة');
      await ear.go('button', 'جدول الأماكن');
      await taken(at, () => ear.press());
    },
  },
  {
    question: 'copy the sentence on the Russian client with its source',
    languages: ['ar'],
    takesAway: true,
    byHand: async (hand, at) => {
      await hand.click(at.tab('list'));
      await hand.click(at.search);
      await hand.type('العميل الروسي');
      await hand.click(at.button(at.quote('p14-2').slice(0, 30)));
      await hand.click(at.button('نسخ الاقتباس ومصدره'));
      await copied(at, 'p14-2');
    },
    byKey: async (keys, at) => {
      await keys.name('قا');
      await at.listed();
      await keys.press('Tab');
      await keys.type('العميل الروسي');
      await keys.press('Enter', 'Enter');
      await keys.on('مقطع من المقال');
      await keys.name('نسخ');
      await keys.press('Enter');
      await copied(at, 'p14-2');
    },
    byEar: async (ear, at) => {
      await ear.open('tab', 'القائمة');
      await ear.go('searchbox', 'ابحث');
      await ear.type('العميل الروسي');
      await ear.open('button', at.quote('p14-2').slice(0, 30));
      await ear.open('button', 'نسخ الاقتباس ومصدره');
      await copied(at, 'p14-2');
    },
  },
];
