import { describe, expect, it } from 'vitest';
import { allMessages, LANGUAGES, partsOf } from '../../../src/locale';
import { fixtures } from '../story/fixtures';
import { CATEGORY, type Leaves, leaves, pluralsOf } from './leaves';

const slotsOf = (phrase: string) =>
  partsOf(phrase)
    .flatMap((part) => ('slot' in part ? [part.slot] : []))
    .sort();

const plain = (all: Leaves) => {
  const plurals = pluralsOf(all);
  return [...all.keys()].filter((path) => !plurals.has(path.replace(CATEGORY, ''))).sort();
};

describe('the dictionaries', () => {
  it('are those of the languages that the interface says it speaks', () => {
    expect([...leaves.keys()].sort()).toEqual([...LANGUAGES].sort());
  });

  it('have the same keys in every language', () => {
    expect(plain(leaves.get('ar') ?? new Map())).toEqual(plain(leaves.get('en') ?? new Map()));
    expect(pluralsOf(leaves.get('ar') ?? new Map())).toEqual(pluralsOf(leaves.get('en') ?? new Map()));
    expect(plain(leaves.get('en') ?? new Map()).length).toBeGreaterThan(150);
  });

  it.each([...leaves])('have no empty text, none with loose ends and none that looks unfinished (%s)', (_, all) => {
    for (const [path, text] of all) {
      expect(text, path).toMatch(/\S/);
      if (path !== 'comma') expect(text.trim(), path).toBe(text);
      expect(text, path).not.toMatch(/TODO|FIXME|\?\?|lorem/i);
      expect(text.replace(/\{\w+\}/g, ''), path).not.toMatch(/[{}]/);
    }
  });

  it('have the same slots in every language', () => {
    const [first, second] = [leaves.get('ar') ?? new Map(), leaves.get('en') ?? new Map()];
    for (const path of plain(first)) expect(slotsOf(first.get(path)), path).toEqual(slotsOf(second.get(path)));
  });

  it.each([...leaves])('have every form that the language asks for after a number (%s)', (language, all) => {
    const rules = new Intl.PluralRules(language);
    const plurals = pluralsOf(all);
    expect(plurals.size).toBeGreaterThan(5);
    for (const path of plurals) {
      for (const count of [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103]) {
        expect([...all.keys()], `${path} for ${count}`).toContain(`${path}.${rules.select(count)}`);
      }
    }
  });

  it('write Arabic in Arabic letters and English in Latin ones', () => {
    // Keys are named as they are engraved, formats as programs name them.
    const allowed = /WebGL 2|GeoJSON|JSON|PNG|SVG|CSV|Home|Shift|Enter|Escape|Ctrl/g;
    for (const [path, text] of leaves.get('ar') ?? []) {
      if (/(^|\.)(direction|language)$/.test(path) && path !== 'controls.language') continue;
      expect(text.replace(allowed, '').replace(/\{\w+\}/g, ''), path).not.toMatch(/[A-Za-z]/);
    }
    for (const [path, text] of leaves.get('en') ?? []) expect(text, path).not.toMatch(/[\u0600-\u06ff]/);
  });
});

describe('the sentences for faults in a story', () => {
  it.each([...LANGUAGES])('exist for every fault that the broken stories are known by (%s)', (language) => {
    const codes = new Set(fixtures('bad').flatMap(({ expect }) => expect.map(({ code }) => code)));
    expect(codes.size).toBeGreaterThan(30);
    const sentences: Readonly<Record<string, string>> = allMessages(language).issues.sentences;
    for (const code of codes) expect(sentences[code], code).toMatch(/\.$/);
  });

  it.each([...LANGUAGES])('are not the same for two faults (%s)', (language) => {
    const sentences = Object.values(allMessages(language).issues.sentences);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
