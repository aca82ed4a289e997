import { describe, expect, it } from 'vitest';
import { quoteModel } from '../../../src/panels/models/quote';
import { parseStory } from '../../../src/story';
import { firstStory, SMALL_ARTICLE, SMALL_FILE } from '../state/small-story';
import { type Asked, found, read, textOf } from './read-small';

function quote(passage: string, asked: Asked = {}) {
  const reading = read(asked);
  return quoteModel(reading, found(reading.index.passages, passage));
}

const marked = (runs: ReturnType<typeof quote>['original']['runs']) =>
  runs.filter(({ place }) => place !== null).map(({ text, place, lit }) => [text, place, lit]);

describe('a quote', () => {
  it('is the article word for word, with the names marked and what is selected lit', () => {
    const { original } = quote('p3', { selected: 'town' });
    expect(textOf(original.runs)).toBe('وقال شيخ في البلدة إن العاصمة وعدت.');
    expect(marked(original.runs)).toEqual([
      ['البلدة', 'town', true],
      ['العاصمة', 'capital', false],
    ]);
    expect(original).toMatchObject({ language: 'ar', direction: 'rtl' });
  });

  it('lights what is pointed at apart from what is selected', () => {
    const { original } = quote('p3', { selected: 'town', hovered: 'capital' });
    const named = original.runs.filter(({ place }) => place !== null);
    expect(named.map(({ lit, hovered }) => [lit, hovered])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('is followed by our translation, with the same places marked in it', () => {
    for (const language of ['en', 'ar']) {
      const { translation } = quote('p3', { language, selected: 'capital' });
      expect(translation && textOf(translation.runs)).toBe('A sheikh in the Town said the Capital had promised.');
      expect(translation && marked(translation.runs)).toEqual([
        ['Town', 'town', false],
        ['Capital', 'capital', true],
      ]);
    }
  });

  it('says who says it, in the language of the reader, or that the article does', () => {
    expect(quote('p3').speaker?.text).toBe('A sheikh');
    expect(quote('p3', { language: 'ar' }).speaker?.text).toBe('شيخ');
    expect(quote('p1').speaker).toBeNull();
  });

  it('tells on which line of the article it stands', () => {
    expect(['p1', 'p2', 'p3', 'p4'].map((id) => quote(id).line)).toEqual([1, 2, 2, 3]);
  });

  it('is copied with who says it and where it stands', () => {
    const { citation } = quote('p3');
    for (const part of ['وقال شيخ في البلدة إن العاصمة وعدت.', 'A sheikh', 'The Publisher'])
      expect(citation).toContain(part);
    expect(quote('p1').citation).not.toContain('sheikh');
  });

  it('gives words that lie in each other to the innermost, and lights them for both', () => {
    const { index, ...reading } = read({ selected: 'land' });
    const { original } = quoteModel({ index, ...reading }, found(index.passages, 'p4'));
    const shared = original.runs.find(({ text }) => text === 'الولاية');
    expect(shared).toMatchObject({ place: 'land', lit: true });
    expect(quote('p4', { selected: 'province' }).original.runs.find(({ text }) => text === 'الولاية')?.lit).toBe(true);
  });
});

describe('a quote that is not in the article', () => {
  const broken = structuredClone(SMALL_FILE);
  const [first] = broken.passages;
  if (!first) throw new Error('the small story has no passage');
  first.quote.exact = 'قالت العاصمة إنها لم ترسل سلاحا إلى البلدة.';

  it('is shown as the story has it and said not to be found, and nothing in it is marked', () => {
    const { story } = parseStory(broken, SMALL_ARTICLE);
    if (!story) throw new Error('nothing could be read');
    const model = quote('p1', { story, selected: 'town' });
    expect(model).toMatchObject({ found: false, line: null });
    expect(textOf(model.original.runs)).toBe(first.quote.exact);
    expect(marked(model.original.runs)).toEqual([]);
    expect(model.translation && marked(model.translation.runs)).toEqual([]);
  });
});

describe('the quotes of the first story', () => {
  const story = firstStory();
  const reading = read({ story });

  it('are pieces of the article, letter for letter', () => {
    for (const passage of story.passages) {
      const { original, line, found } = quoteModel(reading, passage);
      const text = textOf(original.runs);
      expect(found).toBe(true);
      expect(story.article.text).toContain(text);
      const lines = story.article.text.split('\n');
      expect(lines[(line ?? 0) - 1]).toContain(text.split('\n')[0]);
    }
  });

  it('mark every mention of a place in them', () => {
    for (const passage of story.passages) {
      const { original } = quoteModel(reading, passage);
      const marked = original.runs.filter(({ place }) => place !== null);
      expect(marked.length, passage.id).toBeGreaterThanOrEqual(passage.mentions.length > 0 ? 1 : 0);
      for (const { place } of passage.mentions) {
        const lit = quoteModel(read({ story, selected: place }), passage).original.runs.filter((run) => run.lit);
        expect(lit.length, `${place} in ${passage.id}`).toBeGreaterThan(0);
      }
    }
  });
});
