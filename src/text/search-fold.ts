/**
 * Search that forgives spelling. Words are folded to their bare letters (no case, accents, tashkeel or tatweel; one
 * alef, one heh, one yeh), and an Arabic word is found with or without what is written onto its front.
 *
 * Looser than `normalise`, which must tell أ from ا: what is found here is shown to a reader, never taken for a quote.
 */
import type { TextRange } from '../story/types';

/** No word is longer, and to put a million marks over one letter in order takes minutes. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640\u061C\u200B-\u200F]{0,99}/gu;

/** Marks, tatweel, joiners, marks of direction, and the hamza that stands alone: after decomposition they carry no letter. */
const SILENT = /[\p{M}\u0621\u0640\u200B-\u200F\u061C]/gu;

/** Letters that are written for each other, and those that no decomposition takes apart. */
const ALIKE: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

const ALIKE_ANY = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'gu');

/** Digits of Arabic and Persian, by the last four bits of their code. */
const DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** The bare letters of a word or of several; white space and punctuation stay. Folding twice changes nothing. */
export function foldForSearch(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(SILENT, '')
    .toLowerCase()
    .replace(ALIKE_ANY, (letter) => ALIKE[letter] ?? letter)
    .replace(DIGIT, (digit) => String(digit.charCodeAt(0) & 15));
}

/** And, so; by, to, like, for; the: one of each at most, in this order. */
const CLITICS = /^([وف]?)([بكل]?)(ال|ل)?(?=\p{L})/u;

/** A stem shorter than that is found in too many words, unless the article was before it. */
const STEM = 4;

/** A folded word and what is left of it without what is written onto its front, whole word first. */
function formsOf(word: string): readonly string[] {
  const [written, conjunction = '', preposition = '', article = ''] = CLITICS.exec(word) ?? [''];
  if (written === '') return [word];
  const cuts = [conjunction, conjunction + preposition, written];
  const stems = cuts.map((cut) => word.slice(cut.length));
  return [...new Set([word, ...stems.filter((stem, at) => stem.length >= (at === 2 && article !== '' ? 2 : STEM))])];
}

/** A query's words. One that is typed with the article means the noun: "والرمادي" finds what "رمادي" does. */
export interface SearchQuery {
  readonly words: readonly string[];
}

const WITH_ARTICLE = /^[وف]?[بك]?(?:ال|لل)(?=\p{L}{2})/u;

/** What is searched for; without words for white space and punctuation alone, which finds everything. */
export function searchQuery(text: string): SearchQuery {
  const words = wordsIn(text).map(({ folded }) => folded.replace(WITH_ARTICLE, ''));
  return { words: [...new Set(words)] };
}

interface Word extends TextRange {
  readonly folded: string;
}

function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({ folded: foldForSearch(word), start: index, end: index + word.length }))
    .filter(({ folded }) => folded !== '');
}

/** Whether each word of the query begins a word of one of these texts, or of several. */
export function matches({ words }: SearchQuery, texts: readonly string[]): boolean {
  if (words.length === 0) return true;
  const forms = texts.flatMap(wordsIn).flatMap(({ folded }) => formsOf(folded));
  return words.every((word) => forms.some((form) => form.startsWith(word)));
}

/** The words of a text that one of the query's words begins, as UTF-16 offsets, in order. */
export function foundWords({ words }: SearchQuery, text: string): readonly TextRange[] {
  return wordsIn(text)
    .filter(({ folded }) => formsOf(folded).some((form) => words.some((word) => form.startsWith(word))))
    .map(({ start, end }) => ({ start, end }));
}
