/** Spelling of names: what every name on the map has in common, whatever it was taken from. */

export interface LocalName {
  readonly ar: string;
  readonly en: string;
}

/** An entry of the published lists. */
export interface NamedPoint {
  readonly name: LocalName;
  /** Degrees, WGS 84, longitude first. */
  readonly position: readonly [number, number];
  /** 0 to 9, small is important: about what Natural Earth calls `scalerank`. */
  readonly rank: number;
  readonly capital?: true;
}

const TASHKEEL_AND_TATWEEL = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
const BIDI_CONTROLS = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** Letters of Arabic itself; Persian, Urdu, Kurdish and Uyghur write some others. */
const ARABIC_WORDS =
  /^[\u0621-\u063a\u0641-\u064a]+(?:[ -][\u0621-\u063a\u0641-\u064a]+)*(?: \([\u0621-\u063a\u0641-\u064a ]+\))?$/u;

/** Without vowel signs (MapLibre draws each as a letter of its own) and without invisible controls. */
export function plainArabic(text: string): string {
  return text
    .normalize('NFC')
    .replace(TASHKEEL_AND_TATWEEL, '')
    .replace(BIDI_CONTROLS, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

export function isArabic(text: string): boolean {
  return ARABIC_WORDS.test(text);
}

/** Latin letters without accents: the bundled fonts hold no others, and English readers write none. */
export function plainLatin(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('&', 'and')
    .replace(/[`’ʻʼ]/gu, "'")
    .trim();
}
