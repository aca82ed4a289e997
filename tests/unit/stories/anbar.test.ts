import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type BriefFlow, FLOWS, PLACES, TRAPS, WITHIN } from './anbar-brief';
import {
  article,
  bytes,
  lineAt,
  type Naming,
  only,
  passages,
  type RawFlow,
  spanOf,
  story,
  type Text,
} from './anbar-story';

/** Every naming of a place in the article, by its spellings alone, longest first; the traps are taken out before. */
function namingsBySpelling(place: string): Naming[] {
  const { name = [], demonym = [] } = PLACES[place] ?? {};
  const spellings = [
    ...TRAPS.map((words) => ({ words, form: 'trap' })),
    ...name.map((words) => ({ words, form: 'name' })),
    ...demonym.map((words) => ({ words, form: 'demonym' })),
  ].sort((a, b) => Number(b.form === 'trap') - Number(a.form === 'trap') || b.words.length - a.words.length);
  let left = article;
  const found: Naming[] = [];
  for (const { words, form } of spellings) {
    for (let start = left.indexOf(words); start !== -1; start = left.indexOf(words)) {
      found.push({ place, form, start, end: start + words.length });
      left = left.slice(0, start) + '\0'.repeat(words.length) + left.slice(start + words.length);
    }
  }
  return found.filter(({ form }) => form !== 'trap').sort((a, b) => a.start - b.start);
}

/** Every mention of the story, with where it stands in the article. */
function mentionsOfStory(): Naming[] {
  return story.passages.flatMap((passage) =>
    passage.mentions.map(({ place, exact, prefix = '', suffix = '', form = 'name' }) => {
      const around = only(passage.quote.exact, prefix + exact + suffix, spanOf(passage.id).start);
      return { place, form, start: around.start + prefix.length, end: around.end - suffix.length };
    }),
  );
}

/** All texts that a reader sees, with where they stand in the file. */
function textsOf(value: unknown, path: string): { path: string; text: Text }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('ar' in value && 'en' in value) return [{ path, text: value as Text }];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, `${path}.${key}`));
}

function quotesWithin(text: string, marks: RegExp): string[] {
  return [...text.matchAll(marks)].map(([, words = '']) => words);
}

/** Letters and spaces alone: a label may leave out tashkeel and the article's quote marks. */
function bare(text: string): string {
  return text
    .replace(/[\u064B-\u0652“”«»]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

describe('the article of the first story', () => {
  it('is the file as it was given, byte for byte', () => {
    const digest = createHash('sha256').update(bytes).digest('hex');
    expect(digest).toBe('7811fd8b3c069bbffec8fe9dec462ed556162fa43056e091832b8b808c977f8a');
    expect(story.article.text).toBe('article.ar.txt');
    expect(story.article.published).toEqual({ date: '2015-12', inferred: true });
  });

  it('is covered by its passages, in order, but for white space', () => {
    let end = 0;
    for (const passage of story.passages) {
      const span = spanOf(passage.id);
      expect(span.start, passage.id).toBeGreaterThanOrEqual(end);
      expect(article.slice(end, span.start).trim(), `before ${passage.id}`).toBe('');
      end = span.end;
    }
    expect(article.slice(end).trim()).toBe('');
  });

  it('has no passage that runs over the end of a line or holds two sentences', () => {
    for (const passage of story.passages) {
      const { exact } = passage.quote;
      expect(exact, passage.id).toBe(exact.trim());
      expect(exact, passage.id).not.toContain('\n');
      expect(exact.slice(0, -1), passage.id).not.toMatch(/\.(?!”?$)/);
      expect(lineAt(spanOf(passage.id).start), passage.id).toBe(Number.parseInt(passage.id.slice(1), 10));
    }
  });

  it('is translated passage by passage, into English alone', () => {
    for (const { id, translation } of story.passages) {
      expect(Object.keys(translation), id).toEqual(['en']);
      expect(translation.en, id).toMatch(/[a-z]{3}/);
      expect(translation.en, id).not.toMatch(/\p{Script=Arabic}/u);
    }
  });
});

describe('the places of the first story', () => {
  it('are those of the brief, each within what it lies in', () => {
    expect(story.places.map(({ id }) => id).sort()).toEqual(Object.keys(PLACES).sort());
    expect(Object.fromEntries(story.places.flatMap(({ id, within }) => (within ? [[id, within]] : [])))).toEqual(
      WITHIN,
    );
    expect(story.featured).toEqual(['anbar', 'ramadi', 'green-zone', 'moscow', 'damascus']);
  });

  it.each(Object.keys(PLACES))('%s is mentioned wherever the article spells it, and nowhere else', (place) => {
    const expected = namingsBySpelling(place);
    const found = mentionsOfStory()
      .filter((mention) => mention.place === place)
      .sort((a, b) => a.start - b.start);
    const describeNaming = ({ form, start }: Naming) => `${form} in line ${lineAt(start)}`;
    expect(found.map(describeNaming)).toEqual(expected.map(describeNaming));
    found.forEach((mention, index) => {
      const words = expected[index];
      expect(mention.start).toBeLessThanOrEqual(words?.start ?? -1);
      expect(mention.end).toBeGreaterThanOrEqual(words?.end ?? Number.POSITIVE_INFINITY);
    });
    const lines = expected.map(({ start }) => lineAt(start));
    expect(lines).toEqual(expect.arrayContaining([...(PLACES[place]?.lines ?? [])]));
  });

  it.each(TRAPS)('“%s” names no place', (words) => {
    const trap = only(article, words, 0);
    expect(mentionsOfStory().filter(({ start, end }) => start < trap.end && end > trap.start)).toEqual([]);
  });

  it('are named by whole words, with a prefix where one is glued to them but without the next word', () => {
    const glued = [
      'أمريكا',
      'الأمريكية',
      'روسيين',
      'الولايات المتحدة',
      'العراق',
      'وروسيا',
      'وإيران',
      'موسكو',
      'العراقية',
    ];
    for (const { start, end } of mentionsOfStory()) {
      const words = article.slice(start, end);
      const isWhole = !/\p{L}$/u.test(article.slice(0, start)) && !/^\p{L}/u.test(article.slice(end));
      expect(isWhole || glued.includes(words), words).toBe(true);
    }
  });

  it('have marked words in the translation wherever their own are marked', () => {
    for (const { id, translation, mentions } of story.passages) {
      for (const { exact, translated } of mentions) {
        expect(translated.en, `${id}: ${exact}`).toBeTruthy();
        expect(translation.en, `${id}: ${exact}`).toContain(translated.en);
      }
    }
  });

  it('stand apart where the article does not say where they are, each with a radius that takes in the city', () => {
    const unplaced = ['khuld-hall', 'national-information-centre', 'council-of-ministers'];
    for (const place of story.places.filter(({ id }) => unplaced.includes(id))) {
      expect(place.precision.level).toBe('approximate');
      expect(place.precision.radiusMetres).toBeGreaterThanOrEqual(10_000);
      expect(place.note, place.id).toBeDefined();
    }
    expect(new Set(story.places.map(({ position }) => position.join())).size).toBe(story.places.length);
  });

  it.each(['anbar', 'green-zone'])('%s has the outline that lies in geo/outlines', (id) => {
    const file = new URL(`../../../geo/outlines/${id}.geojson`, import.meta.url);
    const { geometry } = JSON.parse(readFileSync(file, 'utf8'));
    expect(story.places.find((place) => place.id === id)?.area).toEqual(geometry);
  });
});

describe('the flows of the first story', () => {
  it('are those of the brief, one for each row', () => {
    const left = [...story.flows];
    const missing = FLOWS.filter((row) => {
      const at = left.findIndex((flow) => isRow(flow, row));
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    });
    expect(missing).toEqual([]);
    expect(left).toEqual([]);
  });

  function isRow(flow: RawFlow, row: BriefFlow): boolean {
    const lines = flow.evidence.map((id) => lineAt(spanOf(id).start));
    const ends = `${flow.from} ${flow.twoWay ? '=' : '>'} ${flow.to}`;
    return (
      [ends, flow.via, flow.kind, flow.sourcing, flow.act].join() ===
        [row.ends, row.via, row.kind, row.sourcing, row.act].join() &&
      (flow.inferred ?? []).join() === row.inferred.join() &&
      passages.get(flow.evidence[0] ?? '')?.speaker === row.speaker &&
      row.lines.every((line) => lines.includes(line))
    );
  }

  it('begin and end where their evidence names a place, or own up to having inferred it', () => {
    for (const flow of story.flows) {
      const named = flow.evidence.flatMap((id) => passages.get(id)?.mentions.map(({ place }) => place) ?? []);
      for (const end of ['from', 'to', 'via'] as const) {
        const place = flow[end];
        if (place === undefined) continue;
        expect(named.includes(place), `${flow.id}: ${end} is ${place}`).toBe(!flow.inferred?.includes(end));
      }
    }
  });

  it('never end in the Green Zone, where the article says that no imprint shows', () => {
    expect(story.flows.filter(({ from, to, via }) => [from, to, via].includes('green-zone'))).toEqual([]);
    expect(story.places.find(({ id }) => id === 'green-zone')?.note).toBeDefined();
  });

  it('have a short label in both languages, and what it quotes is in the evidence', () => {
    for (const { id, label, evidence } of story.flows) {
      const said = evidence.map((passage) => passages.get(passage));
      const arabic = bare(said.map((passage) => passage?.quote.exact).join(' '));
      const english = bare(said.map((passage) => passage?.translation.en).join(' '));
      for (const text of [label.ar, label.en]) {
        expect(text, id).toBeTruthy();
        expect(text?.length, id).toBeLessThanOrEqual(70);
      }
      for (const words of quotesWithin(label.ar ?? '', /«([^»]+)»/g)) expect(arabic, id).toContain(bare(words));
      for (const words of quotesWithin(label.en ?? '', /“([^”]+)”/g)) expect(english, id).toContain(bare(words));
    }
    expect(new Set(story.flows.map(({ label }) => label.ar)).size).toBe(story.flows.length);
    expect(new Set(story.flows.map(({ label }) => label.en)).size).toBe(story.flows.length);
  });
});

describe('the words around the first story', () => {
  it('are in Arabic and in English', () => {
    const texts = textsOf(story, '$');
    expect(texts.length).toBeGreaterThan(150);
    for (const { path, text } of texts) {
      expect(Object.keys(text), path).toEqual(['ar', 'en']);
      expect(text.ar, path).toMatch(/\p{Script=Arabic}/u);
      expect(text.en, path).not.toMatch(/\p{Script=Arabic}/u);
    }
  });

  it('say in three sentences what the map is', () => {
    for (const language of ['ar', 'en']) expect(story.summary[language]?.match(/\.( |$)/g)).toHaveLength(3);
  });

  it('name people and bodies that the story lists', () => {
    const actors = new Set(story.actors.map(({ id }) => id));
    const named = [
      ...story.passages.map(({ speaker }) => speaker),
      ...story.flows.flatMap(({ by, toward }) => [by, toward]),
    ];
    for (const actor of named) if (actor !== undefined) expect(actors).toContain(actor);
  });

  it('lead through the article in its own order, from where it begins', () => {
    const starts = story.tour.map(({ passage }) => spanOf(passage).start);
    expect(lineAt(starts[0] ?? 0)).toBe(8);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts.length).toBeGreaterThanOrEqual(8);
    expect(starts.length).toBeLessThanOrEqual(12);
    const shown = new Set([...story.places, ...story.flows].map(({ id }) => id));
    for (const step of story.tour) for (const id of step.show) expect(shown).toContain(id);
  });
});
