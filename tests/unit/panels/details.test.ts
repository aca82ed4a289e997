import { describe, expect, it } from 'vitest';
import { bundleRoute } from '../../../src/panels/models/bundle-route';
import { bundleModel, flowModel, passageModel } from '../../../src/panels/models/flow';
import { routeAlone, routeInWords } from '../../../src/panels/models/flow-words';
import { placeModel, precisionInWords } from '../../../src/panels/models/place';
import { startModel } from '../../../src/panels/models/start';
import { flowsOf } from '../../../src/state';
import type { Place, Precision } from '../../../src/story';
import { firstStory } from '../state/small-story';
import { type Asked, found, read } from './read-small';

const place = (id: string, asked: Asked = {}) => {
  const reading = read({ selected: id, ...asked });
  return placeModel(reading, found(reading.index.places, id));
};

const flow = (id: string, asked: Asked = {}) => {
  const reading = read({ selected: id, ...asked });
  return flowModel(reading, found(reading.index.flows, id));
};

describe('before anything is selected', () => {
  it('says what this is and offers the featured places, in the story’s order', () => {
    const start = startModel(read());
    expect(start).toMatchObject({ title: { text: 'A small story' }, summary: { text: 'A summary.' } });
    expect(start.featured.map(({ id, text, passages }) => [id, text, passages])).toEqual([
      ['town', 'Town', 3],
      ['capital', 'Capital', 3],
    ]);
    expect(start.counts).toBe('5 places · 5 flows · 4 passages');
  });
});

describe('a place', () => {
  it('says where it lies, nearest first, and how precisely that is known', () => {
    const town = place('town');
    expect(town.within.map(({ text }) => text)).toEqual(['Province', 'The Land']);
    expect(town.precision).toBe('Known to within about 2.5 km.');
    expect(town.quotes.map(({ passage }) => passage)).toEqual(['p1', 'p2', 'p3']);
    expect(place('land').inside.map(({ id }) => id)).toEqual(['capital', 'province']);
  });

  it('shows every flow of the place once, whatever its group', () => {
    const story = firstStory();
    for (const { id } of story.places) {
      const reading = read({ story });
      const shown = place(id, { story }).flows.flatMap(({ rows }) => rows.map((row) => row.id));
      const flows = Object.values(flowsOf(reading.index, id)).flat();
      expect([...shown].sort()).toEqual(flows.map((one) => one.id).sort());
    }
  });

  it('links only to addresses of the web', () => {
    const reading = read();
    const links = (sameAs: readonly string[]) =>
      placeModel(reading, { ...found(reading.index.places, 'town'), sameAs }).links.map(({ url }) => url);
    expect(links(['https://www.example.org/town', 'http://example.org/'])).toHaveLength(2);
    expect(
      links(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/', '//example.org', 'nonsense']),
    ).toEqual([]);
  });

  it('says in words how precisely it is known, differently for each degree', () => {
    const reading = read();
    const town = found(reading.index.places, 'town');
    const area = { type: 'Polygon', coordinates: [] } as const;
    const known = (precision: Precision, more: Partial<Place> = {}) =>
      precisionInWords(reading, { ...town, ...more, precision });
    const sentences = [
      known({ level: 'exact' }),
      known({ level: 'approximate' }),
      known({ level: 'approximate', radiusMetres: 500 }),
      known({ level: 'approximate', radiusMetres: 2000 }, { area }),
      known({ level: 'area' }, { area }),
      known({ level: 'country' }),
      known({ level: 'region' }),
    ];
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences[2]).toContain('500 m');
  });
});

describe('a flow', () => {
  it('says whose word it is and what became of it', () => {
    expect(flow('promise')).toMatchObject({ sourcing: 'Claimed by a sheikh', act: 'promised', when: 'October 2015' });
    expect(flow('promise').standing).toBe('Claimed by a sheikh · promised');
    expect(flow('passing').standing).toBe('Rumoured · ongoing');
    expect(flow('answer').standing).toBe('Reported · refused');
    expect(flow('promise', { language: 'ar' }).standing).toBe('القائل: شيخ · وُعد به');
  });

  it('does not call what the article says itself the word of a speaker who is quoted beside it', () => {
    expect(flow('arming').standing).toBe('Reported · done');
  });

  it('owns up to each end that is ours, and to no other', () => {
    expect(flow('answer').inferences).toEqual([{ end: 'to', sentence: expect.stringContaining('Neighbour') }]);
    expect(flow('promise').inferences).toEqual([]);
    const story = firstStory();
    for (const { id, inferred } of story.flows) {
      expect(flow(id, { story }).inferences.map(({ end }) => end)).toEqual(inferred);
    }
  });

  it('goes from place to place in words', () => {
    const route = (id: string, language = 'en') => routeInWords(read({ language }), flow(id, { language }).route);
    expect(route('promise')).toBe('from Capital to Town');
    expect(route('passing')).toBe('from Neighbour by way of Capital to Province');
    expect(route('exchange')).toBe('between Neighbour and The Land');
    expect(route('passing', 'ar')).toBe('من الجار إلى الولاية عبر العاصمة');
  });

  it('owns up to its ends where its way in words stands alone', () => {
    const route = (id: string) => routeAlone(read(), flow(id).route);
    expect(route('promise')).toBe('from Capital to Town');
    expect(route('answer')).toMatch(/^from .+ to Neighbour \(inferred by us\)$/);
  });

  it('shows its passages in the order of the article, not of the file', () => {
    expect(flow('arming').quotes.map(({ passage }) => passage)).toEqual(['p1', 'p3']);
  });
});

describe('a bundle', () => {
  const bundle = (...ids: string[]) => {
    const reading = read();
    const flows = ids.map((id) => found(reading.index.flows, id));
    return { ...bundleModel(reading, flows), way: bundleRoute(reading, flows) };
  };

  it('counts its flows and lists them under their kinds, in the story’s order', () => {
    const { title, groups } = bundle('arming', 'promise');
    expect(title).toContain('2 flows');
    expect(groups.map(({ kind, rows }) => [kind.id, rows.map(({ id }) => id)])).toEqual([
      ['words', ['promise']],
      ['arms', ['arming']],
    ]);
  });

  it('goes between the innermost places that hold all of its ends', () => {
    expect(bundle('arming', 'promise').way).toBe('from Capital to Town');
    expect(bundle('passing', 'exchange').way).toBe('from Neighbour to The Land');
    expect(bundle('answer', 'arming').way).toBeNull();
  });
});

describe('a passage', () => {
  it('leads to the places that it names, each once, and the flows that rest on it', () => {
    const reading = read({ selected: 'p4' });
    const { places, flows } = passageModel(reading, found(reading.index.passages, 'p4'));
    expect(places.map(({ id }) => id)).toEqual(['neighbour', 'capital', 'province', 'land']);
    expect(flows.map(({ id }) => id)).toEqual(['passing', 'exchange']);
  });
});
