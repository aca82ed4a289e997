import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/story';
import type { Story } from '../../../src/story/types';
import { locatePassages } from '../../../src/text/locate-passages';
import { normalise } from '../../../src/text/normalise';

const ARTICLE = readFileSync('public/stories/anbar/article.ar.txt', 'utf8');
const json: unknown = JSON.parse(readFileSync('public/stories/anbar/story.json', 'utf8'));
const story = parseStory(json, ARTICLE).story as Story;

const search = (copy: string) => locatePassages(copy, story.passages, ARTICLE);
const idsOf = (missing: readonly { readonly id: string }[]) => missing.map(({ id }) => id);

describe('passages in another copy of the article', () => {
  it('stand in the article itself where the story says', () => {
    const { located, missing } = search(ARTICLE);
    expect(missing).toEqual([]);
    expect(located.map(({ range }) => range)).toEqual(story.passages.map(({ range }) => range));
    for (const { passage, mentions } of located)
      expect(mentions.map(({ range }) => range)).toEqual(passage.mentions.map(({ range }) => range));
  });

  it('are found across other white space, tashkeel and quote marks, at the copy’s own offsets', () => {
    const copy = ARTICLE.replaceAll(' ', ' \n\t').replaceAll('ق', 'قَ').replaceAll('“', '«');
    const { located, missing } = search(copy);
    expect(missing).toEqual([]);
    for (const { passage, range, mentions } of located) {
      expect(normalise(copy.slice(range.start, range.end))).toBe(normalise(passage.quote.exact).trim());
      expect(mentions.map(({ range: at }) => normalise(copy.slice(at.start, at.end)))).toEqual(
        passage.mentions.map(({ exact }) => normalise(exact).trim()),
      );
    }
  });

  it('are each missing alone when a word of theirs differs', () => {
    for (const passage of story.passages) {
      const { start, end } = passage.range ?? { start: 0, end: 0 };
      const copy = `${ARTICLE.slice(0, end - 1)}ــx${ARTICLE.slice(end - 1)}`;
      const missing = idsOf(search(copy).missing);
      expect(missing).toContain(passage.id);
      const over = story.passages.filter(({ range }) => range && range.start < end && range.end > start);
      const around = story.passages.filter(({ quote }) => quote.prefix || quote.suffix);
      for (const id of missing) expect(idsOf([...over, ...around])).toContain(id);
    }
  });

  it('are told from the same words elsewhere by what stands around them in the article, or not at all', () => {
    const passage = story.passages.find(({ quote }) => quote.exact.length > 60 && !quote.prefix);
    if (!passage?.range) throw new Error('the story has no such passage');
    const pulled = search(`${passage.quote.exact}\n${ARTICLE}`).located.find((one) => one.passage === passage);
    const shift = passage.quote.exact.length + 1;
    expect(pulled?.range).toEqual({ start: passage.range.start + shift, end: passage.range.end + shift });
    expect(idsOf(search(`${ARTICLE}\n\n${ARTICLE}`).missing)).toContain(passage.id);
  });

  it('that do not stand in their own article are looked for in no other', () => {
    const astray = { ...story.passages[0], range: null } as Story['passages'][number];
    expect(locatePassages(ARTICLE, [astray], ARTICLE)).toEqual({ located: [], missing: [] });
    // A story that ships its quotes alone has nothing but them to go by.
    expect(locatePassages(ARTICLE, [astray], '').located).toHaveLength(1);
  });
});
