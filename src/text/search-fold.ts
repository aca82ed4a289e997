/**
 * A word's bare letters: no case, accents, tashkeel or tatweel; one alef, one heh, one yeh; hamza off its alef, waw or yeh.
 *
 * Looser than `normalise`, which must tell أ from ا: what is found here is shown to a reader, never taken for a quote.
 */

/** Marks, tatweel, joiners, marks of direction, soft hyphens, and the signs for ʿayn and hamza in Latin letters. */
const SILENT = /[\p{M}\u0640\u00AD\u061C\u200B-\u200F\u2060\uFEFF\u02B9-\u02C1'’‘`´]/gu;

/** Letters that are written for each other, and those that no decomposition takes apart. */
const ALIKE: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  ڤ: 'ف',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
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

/**
 * A hamza whose seat is a matter of school: before a long u (مسؤول، مسئول; رؤوس، رءوس), and after a long vowel before
 * what an ending begins with (هيئة، هيأة; أبناؤهم، أبنائهم). Elsewhere the seat tells words apart: رأي is not in رئيس.
 */
const SEATED_EITHER_WAY = /(?<=\p{L})[أؤئء](?=و)|(?<=\p{L}[اويىی])[أؤئء](?=[اةهتكکنيىی]|$)/gu;

/** The bare letters of one word, and the same with a hamza on no seat where schools of spelling differ in it. */
export function spellingsOf(word: string): readonly string[] {
  const letters = word
    .normalize('NFKC')
    .replace(SILENT, '')
    // A hundred has an alef that is not spoken, and that many leave out.
    .replace(/مائ(?=[ةهت])/g, 'مئ');
  const unseated = letters
    .replace(/(?<=\p{L})آ/gu, 'ءا')
    .replace(/(?<=\p{L})(?<![اويىی])ئ$/u, 'يء')
    .replace(SEATED_EITHER_WAY, 'ء');
  return unseated === letters ? [foldForSearch(letters)] : [foldForSearch(letters), foldForSearch(unseated)];
}
