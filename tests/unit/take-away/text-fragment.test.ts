import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directiveFor, type TextDirective, textFragmentLink } from '../../../src/take-away/text-fragment';
import { story } from './first-story';

/** A directive as a browser reads it. */
function read(link: string): TextDirective {
  const terms = (link.split(':~:text=')[1] ?? '').split(',');
  const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined;
  const [start = '', end, ...more] = terms;
  expect(more).toEqual([]);
  const parts = Object.entries({ prefix, start, end, suffix }).filter(([, part]) => part !== undefined);
  return Object.fromEntries(parts.map(([name, part]) => [name, decodeURIComponent(part as string)])) as never;
}

const words = fc.oneof(
  fc.string({ unit: fc.constantFrom('-', ',', '&', '#', '%', 'ا', 'b', ' ', '“', '=', "'"), minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
);
const directives = fc.record(
  { prefix: words, start: words, end: words, suffix: words },
  { requiredKeys: ['start'] },
) as fc.Arbitrary<TextDirective>;

describe('textFragmentLink', () => {
  it('is read back as it was meant, whatever signs the words have', () => {
    fc.assert(
      fc.property(directives, (directive) => {
        const link = textFragmentLink('https://example.org/a?b=1&c', directive);
        expect(read(link)).toEqual(directive);
        expect(link).toMatch(/^https:\/\/example\.org\/a\?b=1&c#:~:text=[\w%.,~-]+$/);
        expect(new URL(link).href).toBe(link);
      }),
    );
  });

  it('writes a dash, a comma and an ampersand of the words so that they mean nothing', () => {
    expect(textFragmentLink('https://e.org/#top', { start: 'a-b, c & d' })).toBe(
      'https://e.org/#top:~:text=a%2Db%2C%20c%20%26%20d',
    );
  });

  it('takes half a letter', () => {
    expect(textFragmentLink('https://e.org/', { start: 'a\ud800' })).toBe('https://e.org/#:~:text=a%EF%BF%BD');
  });
});

describe('directiveFor', () => {
  const { text } = story.article;
  const flat = text.replace(/\s+/g, ' ');

  it('finds each passage of the first story, and it alone', () => {
    const told = new Set<string>();
    for (const { id, range } of story.passages) {
      const found = range && directiveFor(text, range);
      if (!range || !found) throw new Error(`no directive for ${id}`);
      const { prefix = '', start, end, suffix = '' } = found;
      // The parts stand in the text in their order, and nothing else but the passage between its ends.
      const passage = text.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
      // Where the article runs two words together at its end or beginning, that word is left out.
      const [first = passage] = [passage, passage.replace(/^\S+ /, '')].filter((words) => words.startsWith(start));
      expect(first.startsWith(start), id).toBe(true);
      const whole = [first, first.replace(/ \S+$/, '')];
      expect(
        whole.some((words) => (end === undefined ? words === start : words.endsWith(end))),
        id,
      ).toBe(true);
      if (end === undefined && !prefix && !suffix) expect(flat.split(start), id).toHaveLength(2);
      if (prefix) expect(flat.includes(`${prefix} ${start}`) || flat.includes(prefix + start), id).toBe(true);
      told.add(JSON.stringify(found));
    }
    expect(told.size).toBe(story.passages.length);
  });

  it('looks for no half of a word, which no browser finds', () => {
    const joined = 'Nobody knew it.They said so in Moscowand went';
    const start = joined.indexOf('They');
    const end = joined.indexOf('and went');
    expect(directiveFor(joined, { start, end })).toEqual({ start: 'They said so in' });
    expect(directiveFor(joined, { start: end, end: joined.length })).toEqual({ start: 'went' });
  });

  it('says what stands around words that stand there twice', () => {
    const twice = 'in Moscow they said it\nand in Moscow they did it';
    const at = twice.lastIndexOf('Moscow');
    expect(directiveFor(twice, { start: at, end: at + 6 })).toEqual({
      prefix: 'and in',
      start: 'Moscow',
      suffix: 'they did it',
    });
    expect(directiveFor(' \n', { start: 0, end: 2 })).toBeNull();
  });
});
