import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse';
import { MOST_ISSUES } from '../../../src/story/report';
import type { Issue, Story } from '../../../src/story/types';
import { fixture } from './fixtures';

const every = fixture('good', 'every-field');
const plain = fixture('good', 'one-language');

/** A copy of a good story with one change. */
function changed(change: (story: never) => void, from = plain): unknown {
  const copy: unknown = structuredClone(from.story);
  change(copy as never);
  return copy;
}

function storyOf(json: unknown, article: string): Story {
  const { story } = parseStory(json, article);
  if (!story) throw new Error('found no story, expected one');
  return story;
}

function codes(issues: readonly Issue[]): string[] {
  return issues.map(({ code }) => code);
}

describe('a parsed story', () => {
  const story = storyOf(every.story, every.article);

  test('carries the article exactly as it was given', () => {
    expect(story.article).toMatchObject({ text: every.article, source: 'texts/article.ar.txt' });
  });

  test('speaks the languages of its title, that of the article first', () => {
    expect(story.languages).toEqual(['ar', 'en', 'pt-BR']);
  });

  test('has every default filled in', () => {
    expect(story.flows.map(({ twoWay, inferred }) => [twoWay, inferred])).toEqual([
      [false, []],
      [true, ['to', 'via']],
      [false, []],
    ]);
    expect(story.passages.flatMap(({ mentions }) => mentions.map(({ form }) => form))).toContain('name');
    expect(story.article.published).toEqual({ date: '2015-12~', inferred: true });
    expect(storyOf(plain.story, plain.article).tour).toEqual([]);
    expect('$schema' in story).toBe(false);
  });

  test('knows where each quote and each mention stands in the article, as the article writes it', () => {
    const words = (range: { start: number; end: number } | null) =>
      range && every.article.slice(range.start, range.end);
    expect(story.passages.map(({ range }) => words(range))).toEqual([
      'أخبار الميناء',
      'قالت الشَّمَالُ إنّ القمح يصل إلى «الجنوب» عبر العـــراق.',
      'وأضافت أن العراقية تنتظر العراق.',
      'سفن الشمالِ تعود',
    ]);
    expect(story.passages.map(({ mentions }) => mentions.map(({ range }) => words(range)))).toEqual([
      ['الميناء'],
      ['الشَّمَالُ', 'الجنوب', 'العـــراق'],
      ['العراق', 'العراق'],
      ['الشمالِ'],
    ]);
    const [demonym, name] = story.passages[2]?.mentions ?? [];
    expect(every.article.slice(demonym?.range?.end)).toMatch(/^ية/);
    expect(every.article.slice(name?.range?.end)).toMatch(/^\.\n/);
  });

  test('is frozen all the way down', () => {
    const open: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) open.push(path);
      for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`);
    };
    look(parseStory(every.story, every.article), '$');
    look(parseStory(fixture('bad', 'dangling-references').story, ''), '$');
    expect(open).toEqual([]);
  });

  test('a language that is called like a method of objects has no text', () => {
    expect(Reflect.get(story.title, 'constructor')).toBeUndefined();
  });
});

describe('parseStory', () => {
  test('does not write on what it is given', () => {
    for (const name of [
      'dangling-references',
      'place-not-found',
      'translated-not-found',
      'within-cycle',
      'duplicate-id',
    ]) {
      const { story, article } = fixture('bad', name);
      const before = structuredClone(story);
      const freeze = (value: unknown): void => {
        if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      };
      freeze(story);
      parseStory(story, article);
      expect(story).toEqual(before);
    }
  });

  test('gives the same for the same', () => {
    const { story, article } = fixture('bad', 'place-not-found');
    expect(parseStory(story, article)).toEqual(parseStory(story, article));
  });

  test('takes out of the story all that leads nowhere', () => {
    const story = storyOf(fixture('bad', 'place-not-found').story, fixture('bad', 'place-not-found').article);
    expect(story.flows[0]).toMatchObject({ id: 'grain-south', inferred: [] });
    expect(story.flows[0]).not.toHaveProperty('via');
    expect(story.actors[0]).not.toHaveProperty('at');
    expect(story.places.find(({ id }) => id === 'quay')).not.toHaveProperty('within');
    expect(story.featured).toEqual(['northland']);
  });

  test('says what a thing must have where something else stands in its place', () => {
    const wrong = changed((story: { article: object; places: unknown[] }) => {
      Object.assign(story.article, { published: '2015-12' });
      story.places.push('Basra');
    });
    expect(parseStory(wrong, plain.article).issues).toMatchObject([
      { code: 'wrong-type', found: '“2015-12”', expected: 'an object with date' },
      { code: 'wrong-type', found: '“Basra”', expected: 'an object with id, name, kind, position, precision' },
    ]);
  });

  test('draws an end that nothing names as inferred', () => {
    const { story, article } = fixture('bad', 'end-not-named');
    expect(storyOf(story, article).flows[0]?.inferred).toEqual(['to']);
  });

  test('leaves the place of a bad outline where it is', () => {
    const { story, article } = fixture('bad', 'outline-crosses-itself');
    expect(storyOf(story, article).places[0]).not.toHaveProperty('area');
  });

  test('keeps a passage that is not in the article, to be read, with no range', () => {
    const { story, article } = fixture('bad', 'quote-not-found');
    const [sends] = storyOf(story, article).passages;
    expect(sends).toMatchObject({ id: 'sends', range: null });
    expect(sends?.mentions.map(({ range }) => range)).toEqual([null, null]);
  });

  test('without the article, no range is known and all the rest is there', () => {
    const { story, issues } = parseStory(every.story, '');
    expect(codes(issues)).toEqual(['article-missing']);
    expect(story?.passages.every(({ range }) => range === null)).toBe(true);
    expect(story?.passages.flatMap(({ mentions }) => mentions).every(({ range }) => range === null)).toBe(true);
    expect([story?.places.length, story?.flows.length, story?.passages.length]).toEqual([4, 3, 4]);
  });

  test('an article that is left out is missing where it should stand', () => {
    const json = changed((story: { article?: unknown }) => delete story.article);
    expect(parseStory(json, '').issues).toContainEqual(
      expect.objectContaining({ code: 'article-missing', path: '$.article.text' }),
    );
  });

  test('without the article, mentions are still looked up in their quotes', () => {
    const json = changed((story: { passages: { mentions: { exact: string }[] }[] }) => {
      for (const mention of story.passages[1]?.mentions ?? []) mention.exact = 'Westport';
    });
    expect(codes(parseStory(json, '').issues)).toEqual(['article-missing', 'mention-not-found', 'mention-not-found']);
  });

  test('a mention is looked for in its own passage, never elsewhere in the article', () => {
    const json = changed((story: { passages: { quote: { exact: string } }[] }) => {
      (story.passages[1] ?? { quote: { exact: '' } }).quote.exact = 'thanks Northland.';
    });
    const { issues } = parseStory(json, plain.article);
    expect(issues).toMatchObject([{ code: 'mention-not-found', path: '$.passages[1].mentions[0].exact' }]);
  });

  test('a translation where none can be is told that none is expected', () => {
    const json = changed((story: { passages: { translation?: object }[] }) => {
      (story.passages[0] ?? {}).translation = { en: 'The same.' };
    });
    expect(parseStory(json, plain.article).issues).toMatchObject([
      { code: 'extra-language', expected: expect.stringMatching(/^none: .* without the article’s own$/) },
    ]);
  });

  test('a text that lacks the article’s language says why it is expected', () => {
    const json = changed((story: { language: string }) => {
      story.language = 'fr';
    });
    expect(parseStory(json, plain.article).issues[0]).toMatchObject({
      path: '$.title.fr',
      expected: expect.stringMatching(/“fr” too, a language of the title or of the article$/),
    });
  });

  test.each(['2024-02-30', '2024/2020'])('a date of the right shape that can’t be says what it lacks: %s', (when) => {
    const json = changed((story: { flows: { when?: string }[] }) => {
      (story.flows[0] ?? {}).when = when;
    });
    const [issue] = parseStory(json, plain.article).issues;
    expect(issue).toMatchObject({ code: 'bad-date', found: `“${when}”` });
    expect(issue?.expected).toMatch(/a day that there is.* the earlier first/);
  });

  test('an issue about a quote says on which line the nearest text stands, and which word differs', () => {
    const { story, article } = fixture('bad', 'quote-not-found');
    const [issue] = parseStory(story, article).issues;
    expect(issue?.hint).toContain('on line 2 of the article');
    expect(issue?.hint).toContain('has “sends” where the quote has “sent”');
  });

  test.each([
    ['unknown-field', '$.places[0].presicion', 'precision'],
    ['unknown-sourcing', '$.flows[0].sourcing', 'rumoured'],
    ['dangling-ends', '$.flows[0].to', 'southport'],
    ['unknown-speaker', '$.passages[0].speaker', 'harbour-clerks'],
  ])('a slip in %s is given what was meant', (name, path, meant) => {
    const { story, article } = fixture('bad', name);
    const { issues } = parseStory(story, article);
    expect(issues.find((issue) => issue.path === path)?.hint).toBe(`Did you mean “${meant}”?`);
  });

  test('hints end before the author does', () => {
    const passages = Array.from({ length: 80 }, (_, i) => ({
      id: `p${i}`,
      quote: { exact: 'Northland sent grain to Southport, say the harbour clerks.' },
      mentions: [],
    }));
    const { issues } = parseStory(
      { ...(plain.story as object), places: [], flows: [], featured: [], passages },
      plain.article,
    );
    expect(issues).toHaveLength(80);
    expect(issues.filter(({ hint }) => hint)).toHaveLength(50);
  });

  test('a path leads to where a thing stands in the file, also after others were left out', () => {
    const json = changed((story: { passages: unknown[] }) => {
      story.passages.unshift(null, { id: 'broken' });
      story.passages.push({
        id: 'last',
        quote: { exact: 'The north speaks.' },
        mentions: [7, { place: 'nowhere', exact: 'x' }],
      });
    });
    const paths = parseStory(json, plain.article).issues.map(({ code, path }) => `${code} ${path}`);
    expect(paths).toContain('dangling-reference $.passages[4].mentions[1].place');
    expect(paths).toContain('wrong-type $.passages[4].mentions[0]');
  });

  test('faults beyond number are counted, not listed', () => {
    const fields = Object.fromEntries(Array.from({ length: MOST_ISSUES + 500 }, (_, i) => [`x${i}`, i]));
    const { issues, story } = parseStory({ ...(plain.story as object), ...fields }, plain.article);
    expect(story).not.toBeNull();
    expect(issues).toHaveLength(MOST_ISSUES + 1);
    expect(issues.at(-1)).toMatchObject({ code: 'too-many-issues', found: `${MOST_ISSUES + 500} issues` });
  });

  test('an outline too fine to be carried is left out', () => {
    const ring = Array.from({ length: 10_001 }, (_, i) => {
      const angle = (i / 10_000) * 2 * Math.PI;
      return [10 + Math.cos(angle), 60 + Math.sin(angle)];
    });
    ring[10_000] = ring[0] ?? [];
    const json = changed((story: { places: { area?: unknown }[] }) => {
      Object.assign(story.places[0] ?? {}, { area: { type: 'Polygon', coordinates: [ring] } });
    });
    expect(codes(parseStory(json, plain.article).issues)).toEqual(['outline-too-fine']);
    ring.splice(1, 1);
    expect(codes(parseStory(json, plain.article).issues)).toEqual([]);
  });

  test('a chain of places within places may be long', { timeout: 30_000 }, () => {
    const json = changed((story: { places: object[]; passages: { mentions: object[] }[] }) => {
      const [, southport] = story.places;
      for (let i = 0; i < 900; i++) {
        story.places.push({ ...southport, id: `p${i}`, within: i === 899 ? 'p0' : `p${i + 1}` });
        story.passages[1]?.mentions.push({ place: `p${i}`, exact: 'Southport' });
      }
    });
    expect(codes(parseStory(json, plain.article).issues)).toEqual(['within-cycle']);
  });
});
