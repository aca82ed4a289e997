import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composePoster } from '../../../src/cli/poster/compose';
import { allMessages } from '../../../src/locale';
import { articleModel } from '../../../src/panels/models/article';
import { listModel } from '../../../src/panels/models/list';
import { readingOf } from '../../../src/panels/models/reading';
import { buildScene, openingCamera } from '../../../src/scene';
import { initialView } from '../../../src/state';
import { indexStory, parseStory, type Story } from '../../../src/story';
import { normalise } from '../../../src/text/normalise';
import { workedSince } from '../worked';

const SIZE = { width: 900, height: 700 };
const INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const measure = (text: string, size: number): number => text.length * size * 0.6;

/** Milliseconds on a busy machine; a hang takes minutes. */
const SOON = 50_000;

const PATIENCE = 120_000;

/** As many places, each with a passage of its own and a flow to the next. */
function manyPlaces(count: number) {
  const numbers = Array.from({ length: count }, (_, at) => at);
  const sentence = (at: number): string => `قال مكان${at}ن هنا.`;
  return {
    article: numbers.map(sentence).join('\n'),
    story: {
      version: 1,
      id: 'many',
      language: 'ar',
      title: { ar: 'كثير', en: 'Many' } as Record<string, string>,
      summary: { ar: 'كثير', en: 'Many' },
      featured: numbers.map((at) => `place${at}`),
      article: { text: 'a.txt', publisher: { ar: 'ن', en: 'P' }, rights: { ar: 'ن', en: 'P' } },
      places: numbers.map((at) => ({
        id: `place${at}`,
        name: { ar: `مكان${at}ن`, en: `Place ${at}` },
        kind: 'city',
        position: [-170 + (at % 200) * 1.7, -60 + Math.floor(at / 200) * 2.4] as [number, number],
        precision: { level: 'exact' },
      })),
      actors: [],
      kinds: [{ id: 'kind', name: { ar: 'نوع', en: 'Kind' } }],
      passages: numbers.map((at) => ({
        id: `passage${at}`,
        quote: { exact: sentence(at) },
        mentions: [{ place: `place${at}`, exact: `مكان${at}ن` }],
      })),
      flows: numbers.map((at) => ({
        id: `flow${at}`,
        from: `place${at}`,
        to: `place${(at + 1) % count}`,
        inferred: ['to'],
        kind: 'kind',
        sourcing: 'reported',
        act: 'done',
        label: { ar: 'يصل', en: 'Reaches' },
        evidence: [`passage${at}`],
      })),
    },
  };
}

function drawn(story: Story): { readonly scene: ReturnType<typeof buildScene>; readonly read: number } {
  const view = initialView(indexStory(story), { language: 'ar' });
  const camera = { ...openingCamera(story, SIZE, INSETS, measure), ...SIZE };
  const scene = buildScene({ story, view, camera, measure, insets: INSETS });
  const reading = readingOf(story, view, allMessages('ar'));
  return { scene, read: articleModel(reading).paragraphs.length + listModel(reading).flows.length };
}

function wholeStory(json: unknown, article: string): Story {
  const { story } = parseStory(json, article);
  if (!story) throw new Error('found no story, expected one that is left in part');
  return story;
}

describe('a story that is too large', { timeout: PATIENCE }, () => {
  it('of ten thousand places is drawn as far as anyone could read it, and says so', () => {
    const begun = process.cpuUsage();
    const { story: json, article } = manyPlaces(10_000);
    const { story, issues } = parseStory(json, article);
    expect(story?.places).toHaveLength(1_000);
    expect(issues.filter(({ code }) => code === 'too-many-items').map(({ path }) => path)).toEqual(
      expect.arrayContaining(['$.featured', '$.places', '$.passages', '$.flows']),
    );
    const { scene, read } = drawn(wholeStory(json, article));
    expect(scene.marks.length).toBeGreaterThan(10);
    expect(read).toBeGreaterThan(1_000);
    expect(workedSince(begun)).toBeLessThan(SOON);
  });

  it('by titles and names of a megabyte is drawn with their beginnings', () => {
    const begun = process.cpuUsage();
    const { story: json, article } = manyPlaces(5);
    json.title = { ar: 'ط'.repeat(1_000_000), en: '<b>'.repeat(300_000) };
    for (const place of json.places) place.name = { ar: 'ع '.repeat(500_000), en: '('.repeat(1_000_000) };
    const story = wholeStory(json, article);
    expect(story.title.ar).toHaveLength(10_000);
    // Never with half a letter at its end.
    const odd = wholeStory({ ...json, title: { ar: `${'ط'.repeat(9_999)}😀`, en: 'Title' } }, article);
    expect(odd.title.ar).toBe('ط'.repeat(9_999));
    expect(drawn(story).scene.marks.length).toBeGreaterThan(0);
    const [world, names] = ['world', 'names'].map((file) =>
      JSON.parse(readFileSync(`public/geo/${file}.json`, 'utf8')),
    );
    const look = { language: 'ar', theme: 'light', width: 880, height: 480 } as const;
    const poster = composePoster(story, look, { world, names, measure });
    expect(poster).toMatch(/ط{20}/);
    expect(poster.match(/<text/g)?.length).toBeGreaterThan(5);
    expect(workedSince(begun)).toBeLessThan(SOON);
  });

  it('by its languages is read in fifty', () => {
    const begun = process.cpuUsage();
    const { story: json, article } = manyPlaces(3);
    for (let at = 0; at < 100_000; at++) json.title[`en-${String(at).padStart(6, 'a')}`] = 'title';
    const { story, issues } = parseStory(json, article);
    expect(story?.languages.length).toBeLessThanOrEqual(50);
    expect(issues.some(({ code, path }) => code === 'too-many-items' && path === '$.title')).toBe(true);
    expect(workedSince(begun)).toBeLessThan(SOON);
  });
});

describe('a position', () => {
  it.each([1e308, -1e308, Number.NaN, Number.POSITIVE_INFINITY, 180.1, '0', null])(
    'of %s is refused, and its place is left out',
    (longitude) => {
      const { story: json, article } = manyPlaces(3);
      const places = json.places.map((place, at) => (at === 1 ? { ...place, position: [longitude, 0] } : place));
      const { story, issues } = parseStory({ ...json, places }, article);
      expect(story?.places.map(({ id }) => id)).toEqual(['place0', 'place2']);
      expect(issues.some(({ path }) => path.startsWith('$.places[1].position'))).toBe(true);
    },
  );

  it.each([1e308, Number.NaN, Number.POSITIVE_INFINITY])('may not be known to within %s metres', (radiusMetres) => {
    const { story: json, article } = manyPlaces(1);
    const places = json.places.map((place) => ({ ...place, precision: { level: 'approximate', radiusMetres } }));
    const { issues } = parseStory({ ...json, places }, article);
    expect(issues.some(({ path }) => path === '$.places[0].precision.radiusMetres')).toBe(true);
  });
});

it('a long text is folded soon, whatever it repeats', { timeout: PATIENCE }, () => {
  const begun = process.cpuUsage();
  // Each is long where an expression could go back and forth over it.
  for (const part of [' ', '\n', 'a\u0301', '\u0301', '\u200f', '“', 'ـ', '\ud800', 'a-', '{', '{a'])
    expect(normalise(part.repeat(400_000)).length).toBeLessThanOrEqual(part.length * 400_000);
  expect(workedSince(begun)).toBeLessThan(SOON);
});
