import { describe, expect, it } from 'vitest';
import { facetModel, facetModels, filterSentence } from '../../../src/panels/models/filter';
import { flowLine, sortedLines } from '../../../src/panels/models/flow-table';
import { listModel, type PlaceBranch } from '../../../src/panels/models/list';
import { COLUMNS } from '../../../src/state/types';
import { firstStory } from '../state/small-story';
import { type Asked, read } from './read-small';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const found = (branches: readonly PlaceBranch[]): string[] =>
  branches.flatMap((branch) => [...(branch.found ? [branch.row.id] : []), ...found(branch.branches)]);

describe('the sentence of what is shown', () => {
  const sentence = (asked: Asked) => filterSentence(read(asked));

  it('is none where nothing is asked for', () => {
    expect(sentence({})).toBeNull();
  });

  it('says how many of how many, and what they are', () => {
    expect(sentence({ filter: { kind: ['arms'] } })).toBe('2 of 5 flows: arms.');
    expect(sentence({ filter: { kind: ['words'], act: ['promised', 'refused'] } })).toBe(
      '2 of 5 flows: words, promised or refused.',
    );
    expect(sentence({ filter: { actor: ['sheikh'], place: ['town'] } })).toBe(
      '1 of 5 flows: by or toward a sheikh, from, to or through Town.',
    );
  });

  it('is Arabic in Arabic, its numbers and their nouns too', () => {
    expect(sentence({ language: 'ar', filter: { kind: ['arms'] } })).toBe('اثنان من أصل ٥ خطوط نفوذ: سلاح.');
    const story = firstStory();
    expect(sentence({ story, language: 'ar', filter: { kind: ['arms', 'aid'] } })).toBe(
      '٩ من أصل ٥٥ خط نفوذ: سلاح وإمداد أو مساعدات.',
    );
  });

  it('says so when nothing is left, and when what is chosen is not among the rest', () => {
    expect(sentence({ filter: { kind: ['arms'], act: ['refused'] } })).toBe(
      'None of 5 flows: arms, refused. Take one of these away to see more.',
    );
    expect(sentence({ filter: { kind: ['arms'] }, selected: 'promise' })).toBe(
      '2 of 5 flows: arms. The flow you chose is not among them; it is shown as well.',
    );
  });
});

describe('what can be asked for', () => {
  it('stands in the same order whatever is asked for, with a name for every value', () => {
    const story = firstStory();
    for (const language of ['ar', 'en']) {
      const whole = facetModels(read({ story, language }));
      const asked = facetModels(read({ story, language, filter: { kind: ['arms'] } }));
      expect(asked.map(({ choices }) => choices.map(({ value }) => value))).toEqual(
        whole.map(({ choices }) => choices.map(({ value }) => value)),
      );
      for (const { choices } of whole) {
        for (const { label, count } of choices) {
          expect(label.text).toMatch(/\S/);
          expect(count).toBeGreaterThan(0);
        }
      }
    }
  });

  it('marks what is asked for', () => {
    const { choices, asked } = facetModel(read({ filter: { kind: ['arms'] } }), 'kind');
    expect(asked).toBe(true);
    expect(choices.map(({ value, asked: on, count }) => [value, on, count])).toEqual([
      ['words', false, 3],
      ['arms', true, 2],
    ]);
  });
});

describe('the list', () => {
  it('holds what the filter leaves: flows, the places that they touch, the passages that they rest on', () => {
    const { places, flows, passages } = listModel(read({ filter: { kind: ['arms'] } }));
    expect(ids(flows)).toEqual(['arming', 'exchange']);
    expect(ids(passages)).toEqual(['p1', 'p3', 'p4']);
    expect(found(places).sort()).toEqual(['capital', 'land', 'neighbour', 'province', 'town']);
    expect(found(listModel(read({ filter: { act: ['refused'] } })).places)).not.toContain('capital');
  });

  it('finds in both languages, whatever the reader’s, and says how much', () => {
    for (const query of ['town', 'البلده', 'والبلدة']) {
      for (const language of ['ar', 'en']) {
        const { places, flows } = listModel(read({ language, query }));
        expect(found(places), query).toEqual(['town']);
        expect(ids(flows).sort(), query).toEqual(['answer', 'arming', 'promise']);
      }
    }
    expect(listModel(read({ query: 'town' })).found).toBe('Found: 1 place, 3 flows, 3 passages.');
    expect(listModel(read({})).found).toBeNull();
  });

  it('is the same while nothing changes that it is made from, whatever is pointed at', () => {
    const sort = { by: 'line', descending: false } as const;
    const list = listModel(read({ query: 'town', sort }));
    expect(listModel(read({ query: 'town', sort, hovered: 'town' }))).toBe(list);
    expect(listModel(read({ query: 'sheikh', sort })).flows).not.toBe(list.flows);
    const sorted = listModel(read({ query: 'sheikh', sort: { by: 'kind', descending: true } }));
    const other = listModel(read({ query: 'sheikh', sort: { by: 'kind', descending: false } }));
    expect(other.places).toBe(sorted.places);
    expect(other.flows).not.toBe(sorted.flows);
  });

  it('keeps the places round one that is found, so that it stands where it is', () => {
    const [land] = listModel(read({ query: 'town' })).places;
    expect(land).toMatchObject({ found: false, row: { id: 'land' } });
    expect(land?.branches[0]?.row.id).toBe('province');
  });

  it('says what to do where nothing is found', () => {
    const { places, flows, passages, found: sentence } = listModel(read({ query: 'xyz', filter: { kind: ['arms'] } }));
    expect([places, flows, passages]).toEqual([[], [], []]);
    expect(sentence).toContain('“xyz”');
    expect(sentence).toContain('filter');
  });

  it('finds a flow by its actor and a passage by its speaker', () => {
    expect(ids(listModel(read({ query: 'sheikh' })).flows)).toEqual(['promise']);
    expect(ids(listModel(read({ query: 'sheikh' })).passages)).toEqual(['p3']);
  });
});

describe('the table of flows', () => {
  it('says of each flow who says it and in which line', () => {
    const { flows } = listModel(read({}));
    const line = flows.find(({ id }) => id === 'arming');
    expect(line).toMatchObject({ line: 1, sourcing: 'Reported', act: 'done' });
    expect(line?.speakers.map(({ text }) => text)).toEqual(['The article itself', 'A sheikh']);
  });

  it('has by every column all lines, in order one way and the other, empty cells last', () => {
    const story = firstStory();
    for (const by of COLUMNS) {
      const reading = read({ story, sort: { by, descending: false } });
      const lines = story.flows.map((flow) => flowLine(reading, flow));
      const up = sortedLines(reading, lines);
      const down = sortedLines(read({ story, sort: { by, descending: true } }), lines);
      expect(new Set(ids(up))).toEqual(new Set(ids(lines)));
      expect(new Set(ids(down))).toEqual(new Set(ids(lines)));
      if (by === 'by') {
        for (const order of [up, down]) {
          const empty = order.findIndex((one) => one.by === null);
          expect(order.slice(empty).every((one) => one.by === null)).toBe(true);
        }
      }
    }
    const numbers = (descending: boolean) =>
      listModel(read({ story, sort: { by: 'line', descending } })).flows.map(({ line }) => line ?? 0);
    expect(numbers(false)).toEqual([...numbers(false)].sort((a, b) => a - b));
    expect(numbers(true)).toEqual([...numbers(true)].sort((a, b) => b - a));
  });

  it('sorts Arabic as Arabic is sorted', () => {
    const { flows } = listModel(read({ story: firstStory(), language: 'ar', sort: { by: 'from', descending: false } }));
    const names = flows.map(({ route }) => route.from.text);
    expect(names).toEqual([...names].sort(new Intl.Collator('ar', { ignorePunctuation: true }).compare));
    expect(new Set(names).size).toBeGreaterThan(3);
  });
});
