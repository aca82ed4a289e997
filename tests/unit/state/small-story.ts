import { readFileSync } from 'node:fs';
import { parseStory, type Story } from '../../../src/story';

/**
 * Three paragraphs: a slip without a space in the second, a sentence without a translation in the third. The town
 * lies in the province, the province and the capital in the land; the other land has a capital of its own.
 */
export const SMALL_ARTICLE = [
  'قالت العاصمة إنها أرسلت سلاحا إلى البلدة.',
  'ورفضت البلدة.وقال شيخ في البلدة إن العاصمة وعدت.',
  'ويشاع أن الجار يمر عبر العاصمة إلى الولاية. كلام لا يسمي شيئا.',
].join('\n');

const place = (id: string, ar: string, en: string, within?: string) => ({
  id,
  name: { ar, en },
  kind: within ? 'city' : 'country',
  position: [40, 30],
  precision: within ? { level: 'approximate', radiusMetres: 2500 } : { level: 'country' },
  ...(within ? { within } : {}),
});

const named = (id: string, exact: string, en: string) => ({ place: id, exact, translated: { en } });

const TOUR = [
  { title: { ar: 'السلاح', en: 'The arms' }, show: ['arming'], passage: 'p1' },
  {
    title: { ar: 'الرفض', en: 'The refusal' },
    text: { ar: 'رفضت البلدة.', en: 'The Town refused.' },
    show: ['province', 'answer'],
    passage: 'p2',
  },
  { title: { ar: 'الوعد', en: 'The promise' }, show: ['promise'], passage: 'p3' },
];

export const SMALL_FILE = {
  version: 1,
  id: 'small',
  language: 'ar',
  title: { ar: 'قصة صغيرة', en: 'A small story' },
  summary: { ar: 'ملخص.', en: 'A summary.' },
  featured: ['town', 'capital'],
  article: {
    text: 'article.txt',
    publisher: { ar: 'الناشر', en: 'The Publisher' },
    published: { date: '2015-12', inferred: true },
    rights: { ar: 'الحقوق للناشر.', en: 'The publisher’s.' },
  },
  places: [
    place('land', 'البلاد', 'The Land'),
    place('capital', 'العاصمة', 'Capital', 'land'),
    place('province', 'الولاية', 'Province', 'land'),
    { ...place('town', 'البلدة', 'Town', 'province'), sameAs: ['https://www.example.org/town'] },
    place('neighbour', 'الجار', 'Neighbour'),
  ],
  tour: TOUR,
  actors: [{ id: 'sheikh', name: { ar: 'شيخ', en: 'A sheikh' }, kind: 'person', at: 'town' }],
  kinds: [
    { id: 'words', name: { ar: 'كلام', en: 'Words' } },
    { id: 'arms', name: { ar: 'سلاح', en: 'Arms' } },
  ],
  passages: [
    {
      id: 'p1',
      quote: { exact: 'قالت العاصمة إنها أرسلت سلاحا إلى البلدة.' },
      translation: { en: 'The Capital said it had sent arms to the Town.' },
      mentions: [named('capital', 'العاصمة', 'Capital'), named('town', 'البلدة', 'Town')],
    },
    {
      id: 'p2',
      quote: { exact: 'ورفضت البلدة.' },
      translation: { en: 'And the Town refused.' },
      mentions: [named('town', 'البلدة', 'Town')],
    },
    {
      id: 'p3',
      quote: { exact: 'وقال شيخ في البلدة إن العاصمة وعدت.' },
      translation: { en: 'A sheikh in the Town said the Capital had promised.' },
      speaker: 'sheikh',
      mentions: [named('town', 'البلدة', 'Town'), named('capital', 'العاصمة', 'Capital')],
    },
    {
      id: 'p4',
      quote: { exact: 'ويشاع أن الجار يمر عبر العاصمة إلى الولاية.' },
      translation: { en: 'The Neighbour is rumoured to pass through the Capital to the Province.' },
      mentions: [
        named('neighbour', 'الجار', 'Neighbour'),
        named('capital', 'العاصمة', 'Capital'),
        named('province', 'الولاية', 'Province'),
      ],
    },
  ],
  // Not in the order of the article, on purpose.
  flows: [
    {
      id: 'passing',
      from: 'neighbour',
      via: 'capital',
      to: 'province',
      kind: 'words',
      sourcing: 'rumoured',
      act: 'ongoing',
      label: { ar: 'مرور', en: 'Passing' },
      evidence: ['p4'],
    },
    {
      id: 'promise',
      from: 'capital',
      to: 'town',
      kind: 'words',
      sourcing: 'claimed',
      act: 'promised',
      label: { ar: 'وعد', en: 'A promise' },
      evidence: ['p3'],
      by: 'sheikh',
      when: '2015-10',
    },
    {
      id: 'arming',
      from: 'capital',
      to: 'town',
      kind: 'arms',
      sourcing: 'reported',
      act: 'done',
      label: { ar: 'تسليح', en: 'Arming' },
      evidence: ['p3', 'p1'],
    },
    {
      id: 'answer',
      from: 'town',
      to: 'neighbour',
      inferred: ['to'],
      kind: 'words',
      sourcing: 'reported',
      act: 'refused',
      label: { ar: 'رد', en: 'An answer' },
      evidence: ['p2'],
    },
    {
      id: 'exchange',
      from: 'neighbour',
      to: 'land',
      inferred: ['to'],
      twoWay: true,
      kind: 'arms',
      sourcing: 'reported',
      act: 'ongoing',
      label: { ar: 'تبادل', en: 'An exchange' },
      evidence: ['p4'],
    },
  ],
};

// The land is named by no words of its own: one passage names it beside its province.
SMALL_FILE.passages[3]?.mentions.push({ place: 'land', exact: 'الولاية', translated: { en: 'Province' } });

export function smallStory(): Story {
  return parsed(SMALL_FILE, SMALL_ARTICLE);
}

/** The first story as it is published: what holds there holds at the size of a real article. */
export function firstStory(): Story {
  const folder = new URL('../../../public/stories/anbar/', import.meta.url);
  const article = readFileSync(new URL('article.ar.txt', folder), 'utf8');
  return parsed(JSON.parse(readFileSync(new URL('story.json', folder), 'utf8')), article);
}

function parsed(json: unknown, article: string): Story {
  const { story, issues } = parseStory(json, article);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (!story || errors.length > 0) throw new Error(`The fixture has faults: ${JSON.stringify(errors)}`);
  return story;
}
