import { expect, it, describe as suite } from 'vitest';
import { allMessages } from '../../../src/locale';
import { describe, nameOf } from '../../../src/panels/describe';
import { aboutModel } from '../../../src/panels/models/about';
import { listModel, type PlaceBranch } from '../../../src/panels/models/list';
import { type Issue, parseStory, type Story } from '../../../src/story';
import { firstStory, SMALL_ARTICLE, SMALL_FILE, smallStory } from '../state/small-story';
import { type Asked, read } from './read-small';

suite('the list', () => {
  const flat = (branches: readonly PlaceBranch[]): string[] =>
    branches.flatMap(({ row, branches: inside }) => [row.id, ...flat(inside)]);

  it('hangs each place under the one that it lies in, neighbours in alphabetical order', () => {
    const { places } = listModel(read());
    expect(flat(places)).toEqual(['neighbour', 'land', 'capital', 'province', 'town']);
    expect(flat(listModel(read({ language: 'ar' })).places)).toHaveLength(5);
  });

  it.each([['en'], ['ar']])('has every place and every flow of the first story once (%s)', (language) => {
    const story = firstStory();
    const { places, flows } = listModel(read({ story, language }));
    expect(flat(places).sort()).toEqual(story.places.map(({ id }) => id).sort());
    expect(flows.map(({ id }) => id).sort()).toEqual(story.flows.map(({ id }) => id).sort());
    expect(listModel(read({ story, language })).passages).toHaveLength(story.passages.length);
  });
});

suite('how the map was made', () => {
  const about = (asked: Asked = {}, issues: readonly Issue[] = []) => aboutModel(read(asked), issues);

  it('says who published the article and that its date is an inference', () => {
    expect(about()).toMatchObject({ publisher: 'Published by The Publisher.', url: null });
    expect(about().dated).toContain('December 2015');
    expect(about().dated).toContain('our inference');
    expect(about({ language: 'ar' }).dated).toContain('كانون الأول/ديسمبر ٢٠١٥');
  });

  it('says so where the date is the article’s own, and where there is none', () => {
    const dated = (published: object | undefined) => {
      const article = { ...SMALL_FILE.article, published };
      const { story } = parseStory(JSON.parse(JSON.stringify({ ...SMALL_FILE, article })), SMALL_ARTICLE);
      if (!story) throw new Error('nothing could be read');
      return about({ story }).dated;
    };
    expect(dated({ date: '2015-12' })).toBe('Dated December 2015.');
    expect(dated(undefined)).toBe('It carries no date.');
  });

  it('lists each flow with an end of ours, and counts them', () => {
    const { inferred, inferredSentence } = about();
    expect(inferred.map(({ id }) => id)).toEqual(['answer', 'exchange']);
    expect(inferredSentence).toContain('2 flows');
  });

  it('says whose the translation is, and nothing where there is none', () => {
    expect(about().translation).toContain('English');
    const story: Story = { ...smallStory(), languages: ['ar'] };
    expect(about({ story }).translation).toBeNull();
  });

  it('lists faults as sentences with what was found, and not without end', () => {
    const issue: Issue = { severity: 'error', code: 'quote-not-found', path: '$.a', found: '“x”', expected: 'y' };
    const [first] = about({}, [issue]).issues;
    expect(first).toEqual({
      severity: 'error',
      sentence: allMessages('en').issues.sentences['quote-not-found'],
      path: '$.a',
      found: '“x”',
      expected: 'y',
      hint: null,
    });
    expect(about({}, [{ ...issue, code: 'of-tomorrow' }]).issues[0]?.sentence).toBe(allMessages('en').issues.other);
    const many = about(
      {},
      Array.from({ length: 100 }, () => issue),
    );
    expect(many.moreIssues).toBe(`and ${100 - many.issues.length} more`);
    expect(about({}, [issue]).moreIssues).toBeNull();
  });
});

suite('what an id names', () => {
  const asked = (language: string) => {
    const { story, view, messages: words } = read({ language });
    return {
      describe: (id: string) => describe(story, view, words, id),
      nameOf: (id: string) => nameOf(story, view, words, id),
    };
  };

  it('is said in one sentence with what matters about it', () => {
    const english = asked('en');
    expect(english.describe('town')).toBe('Town, city: 3 passages, 3 flows');
    expect(english.describe('promise')).toBe(
      'Flow from Capital to Town: A promise. Words; Claimed by a sheikh · promised',
    );
    expect(english.describe('arming+promise')).toBe('2 flows from Capital to Town');
    expect(english.describe('moon')).toBe('');
    expect(asked('ar').describe('promise')).toBe('خط نفوذ من العاصمة إلى البلدة: وعد. كلام؛ القائل: شيخ · وُعد به');
  });

  it('has a name of its own, a passage its first words in the language of the reader', () => {
    expect(asked('en').nameOf('town')).toBe('Town');
    expect(asked('ar').nameOf('town')).toBe('البلدة');
    expect(asked('en').nameOf('p2')).toBe('“And the Town refused.”');
    expect(asked('ar').nameOf('p2')).toBe('«ورفضت البلدة.»');
    expect(asked('en').nameOf('p4')).toMatch(/^“The Neighbour is rumoured .*…”$/);
    expect(asked('en').nameOf('moon')).toBeNull();
  });

  it('is never without words, for any place, flow or passage of the first story', () => {
    const story = firstStory();
    for (const language of ['ar', 'en']) {
      const { view, messages: words } = read({ story, language });
      for (const { id } of [...story.places, ...story.flows, ...story.passages]) {
        expect(describe(story, view, words, id), id).toMatch(/\S/);
        expect(describe(story, view, words, id), id).not.toMatch(/undefined|null|[{}]/);
      }
    }
  });
});
