import { describe, expect, it } from 'vitest';
import { type ArticleModel, articleModel } from '../../../src/panels/models/article';
import { parseStory } from '../../../src/story';
import { firstStory, SMALL_ARTICLE, SMALL_FILE } from '../state/small-story';
import { type Asked, read, textOf } from './read-small';

const article = (asked: Asked = {}) => articleModel(read({ language: 'ar', ...asked, panel: 'article' }));

const sentences = (model: ArticleModel) => model.paragraphs.flatMap((paragraph) => paragraph.sentences);

const textLines = (model: ArticleModel) =>
  model.paragraphs.map((paragraph) => paragraph.sentences.map(({ runs }) => textOf(runs)).join(''));

const litWords = (model: ArticleModel) =>
  sentences(model).flatMap(({ passage, runs }) => runs.filter(({ lit }) => lit).map(({ text }) => [passage, text]));

describe('the article in its own language', () => {
  it.each([
    ['a small story', undefined, SMALL_ARTICLE],
    ['the first story', firstStory(), firstStory().article.text],
  ])('is the text as it was given, line by line (%s)', (_, story, text) => {
    expect(textLines(article(story ? { story } : {}))).toEqual(text.split('\n'));
  });

  it('has a sentence for each passage, and the rest as it is', () => {
    const passages = sentences(article()).flatMap(({ passage }) => passage ?? []);
    expect(passages).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(
      sentences(article())
        .filter(({ passage }) => passage === null)
        .map(({ runs }) => textOf(runs)),
    ).toEqual([' كلام لا يسمي شيئا.']);
  });

  it('lights the words of a selected place wherever they stand', () => {
    expect(litWords(article({ selected: 'capital' }))).toEqual([
      ['p1', 'العاصمة'],
      ['p3', 'العاصمة'],
      ['p4', 'العاصمة'],
    ]);
    expect(article({ selected: 'capital' }).paragraphs.some(({ evidence }) => evidence)).toBe(false);
  });

  it('marks the sentences that a flow rests on, and lights its places there alone', () => {
    const model = article({ selected: 'promise' });
    expect(
      sentences(model)
        .filter(({ evidence }) => evidence)
        .map(({ passage }) => passage),
    ).toEqual(['p3']);
    expect(model.paragraphs.map(({ evidence }) => evidence)).toEqual([false, true, false]);
    expect(litWords(model)).toEqual([
      ['p3', 'البلدة'],
      ['p3', 'العاصمة'],
    ]);
  });

  it('shows the other language of the selected sentence, and of no other', () => {
    const others = sentences(article({ selected: 'p2' })).filter(({ other }) => other !== null);
    expect(others.map(({ passage, other }) => [passage, other && textOf(other.runs)])).toEqual([
      ['p2', 'And the Town refused.'],
    ]);
  });
});

describe('the article in translation', () => {
  const english = (asked: Asked = {}) => article({ language: 'en', ...asked });

  it('is composed of the translations, with a space where the original left it out, and the rest as it is', () => {
    expect(english()).toMatchObject({ language: 'en', direction: 'ltr', translated: true, otherLanguage: 'ar' });
    expect(textLines(english())).toEqual([
      'The Capital said it had sent arms to the Town.',
      'And the Town refused. A sheikh in the Town said the Capital had promised.',
      'The Neighbour is rumoured to pass through the Capital to the Province. كلام لا يسمي شيئا.',
    ]);
  });

  it('says which of its words are not translated', () => {
    const foreign = sentences(english()).filter(({ language }) => language !== 'en');
    expect(foreign.map(({ direction, runs }) => [direction, textOf(runs).trim()])).toEqual([
      ['rtl', 'كلام لا يسمي شيئا.'],
    ]);
  });

  it('shows the original of the selected sentence', () => {
    const [selected] = sentences(english({ selected: 'p2' })).filter((sentence) => sentence.selected);
    expect(selected?.other && textOf(selected.other.runs)).toBe('ورفضت البلدة.');
    expect(selected?.other).toMatchObject({ language: 'ar', direction: 'rtl' });
  });

  it('lights the same places as the original does', () => {
    for (const selected of ['capital', 'promise', 'p4']) {
      const passages = (model: ArticleModel) => litWords(model).map(([passage]) => passage);
      expect(passages(english({ selected })), selected).toEqual(passages(article({ selected })));
    }
  });

  it('has each sentence of the first story once, in the order of the original', () => {
    const story = firstStory();
    const order = (language: string) => sentences(article({ story, language })).flatMap(({ passage }) => passage ?? []);
    expect(order('en')).toEqual(order('ar'));
    expect(order('en').length).toBe(story.passages.length);
    expect(sentences(article({ story, language: 'en' })).every(({ language }) => language === 'en')).toBe(true);
  });
});

describe('an article of overlapping passages', () => {
  const file = structuredClone(SMALL_FILE);
  file.passages.push({
    id: 'p5',
    quote: { exact: 'البلدة.وقال شيخ' },
    translation: { en: 'Town. A sheikh' },
    mentions: [{ place: 'town', exact: 'البلدة', translated: { en: 'Town' } }],
  });
  const { story } = parseStory(file, SMALL_ARTICLE);
  if (!story) throw new Error('nothing could be read');

  it('keeps its text whole, and each word once', () => {
    expect(textLines(article({ story }))).toEqual(SMALL_ARTICLE.split('\n'));
  });

  it('is translated without saying anything twice', () => {
    const translated = sentences(article({ story, language: 'en' })).flatMap(({ passage }) => passage ?? []);
    expect(new Set(translated).size).toBe(translated.length);
    expect(translated).toEqual(['p1', 'p2', 'p3', 'p4']);
  });

  it('shows the other language of a sentence once, after its last words', () => {
    const others = sentences(article({ story, selected: 'p3' })).filter(({ other }) => other !== null);
    expect(others.map(({ runs }) => textOf(runs))).toEqual([' في البلدة إن العاصمة وعدت.']);
  });
});

describe('an article without its text', () => {
  const { story } = parseStory(SMALL_FILE, '');
  if (!story) throw new Error('nothing could be read');

  it('is its passages alone, and says so', () => {
    const model = article({ story, selected: 'town' });
    expect(model.full).toBe(false);
    expect(textLines(model)).toEqual(SMALL_FILE.passages.map(({ quote }) => quote.exact));
    expect(litWords(model).map(([passage]) => passage)).toEqual(['p1', 'p2', 'p3']);
  });
});
