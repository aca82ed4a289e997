/** Search that forgives spelling, and finds an Arabic word with or without what is written onto its front. */
import type { TextRange } from '../story/types';
import { foldForSearch, spellingsOf } from './search-fold';

/**
 * No word is longer, and to put a million marks over one letter in order takes minutes. The first part of عبدالله is a
 * word by itself, as in عبد الله.
 */
const WORD =
  /(?<![\p{L}\p{M}])عبد(?=ال)|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u0640\u00AD\u061C\u200B-\u200F\u2060\uFEFF]|['’‘`´](?=\p{L})){0,99}/gu;

/** And, so; by, to, like, for; the: one of each at most, in this order. */
const CLITICS = /^([وف]?)([بكل]?)(ال|ل)?(?=\p{L})/u;

/** A stem shorter than that is found in too many words, unless the article was before it. */
const STEM = 4;

/** A folded word and what is left of it without what is written onto its front, whole word first. */
function stemsOf(word: string): readonly string[] {
  const [written, conjunction = '', preposition = '', article = ''] = CLITICS.exec(word) ?? [''];
  if (written === '') return [word];
  const cuts = [conjunction, conjunction + preposition, written];
  const stems = cuts.map((cut) => word.slice(cut.length));
  return [word, ...stems.filter((stem, at) => stem.length >= (at === 2 && article !== '' ? 2 : STEM))];
}

/** Forms of words that were read before: a story's words are few, and each key that is typed asks for all of them. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

/** All that a word of a text is found by; empty where it has no letters. */
function formsOf(word: string): readonly string[] {
  const before = known.get(word);
  if (before) return before;
  if (known.size === MOST_KNOWN) known.clear();
  // What comes after an apostrophe is a word too, as in l’Irak.
  const pieces = [word, ...word.split(/['’‘`´]/).slice(1)];
  const forms = [...new Set(pieces.flatMap(spellingsOf).flatMap(stemsOf))].filter((form) => form !== '');
  known.set(word, forms);
  return forms;
}

/** What is written onto the front of a noun in a query, or as "’s" onto its end, and does not belong to it. */
const WITH_ARTICLE = /^[وف]?[بك]?(?:ال|لل)(?=\p{L}{2})/u;
const LATIN_ARTICLE = /(?<![\p{L}\p{N}])[ae](?:l|[dnrstz]h?)[-‐‑](?=\p{L})/giu;
const ELIDED = /^(?:[cdjlmnst]|qu)['’](?=\p{L}{2})|['’]s$/iu;

/** A query's words, each in its spellings. One that is typed with the article means the noun: "والرمادي" finds what "رمادي" does. */
export interface SearchQuery {
  readonly words: readonly (readonly string[])[];
}

/** A hamza at the end of what is typed so far: the letter that would tell whether its seat matters may yet come. */
const UNSETTLED = /(?<=\p{L})[أؤئ]$/u;

function spellingsTyped(word: string): readonly string[] {
  const unseated = word.replace(UNSETTLED, 'ء');
  return unseated === word ? spellingsOf(word) : [...spellingsOf(word), foldForSearch(unseated)];
}

/** What is searched for; without words for white space and punctuation alone, which finds everything. */
export function searchQuery(text: string): SearchQuery {
  const words = wordsIn(text.replace(LATIN_ARTICLE, '')).map(({ word }) => spellingsTyped(word.replace(ELIDED, '')));
  return {
    words: words
      .filter(([bare]) => bare !== '')
      .map((spellings) => spellings.map((spelling) => spelling.replace(WITH_ARTICLE, ''))),
  };
}

interface Word extends TextRange {
  readonly word: string;
}

function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
}

/** The same of whole texts. */
const read = new Map<string, readonly string[]>();

function formsIn(text: string): readonly string[] {
  const before = read.get(text);
  if (before) return before;
  if (read.size === MOST_KNOWN) read.clear();
  const forms = wordsIn(text).flatMap(({ word }) => formsOf(word));
  read.set(text, forms);
  return forms;
}

/** Whether each word of the query begins a word of one of these texts, or of several. */
export function matches({ words }: SearchQuery, texts: readonly string[]): boolean {
  if (words.length === 0) return true;
  const forms = texts.map(formsIn);
  return words.every((spellings) => forms.some((some) => isBegun(some, spellings)));
}

/** The words of a text that one of the query's words begins, as UTF-16 offsets, in order. */
export function foundWords({ words }: SearchQuery, text: string): readonly TextRange[] {
  const spellings = words.flat();
  if (spellings.length === 0) return [];
  return wordsIn(text)
    .filter(({ word }) => isBegun(formsOf(word), spellings))
    .map(({ start, end }) => ({ start, end }));
}

function isBegun(forms: readonly string[], spellings: readonly string[]): boolean {
  return forms.some((form) => spellings.some((spelling) => form.startsWith(spelling)));
}
