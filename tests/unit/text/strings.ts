import fc from 'fast-check';

/** What texts are made of here: letters of several scripts, and all that is folded, close together. */
const PIECES = [
  ...['ا', 'أ', 'إ', 'ب', 'ت', 'ة', 'ل', 'م', 'ي', 'a', 'b', 'é', 'Z', '7', 'नि', '👩', '\uD83D'],
  ...['ـ', 'َ', 'ّ', 'ٌ', 'ٰ', '\u0654', '\u0301', '\u0308', '\u0344', '\u093C', '\u0958'],
  ...[' ', ' ', '\n', '\t', '\u00A0', '\u2003', '\r\n', '\u200F', '\u061C', '\uFEFF', '\u2067'],
  ...['"', '“', '”', '«', '»', "'", '’', '‚', '.', '،', '(', '،'],
];

/** Texts rich in what `normalise` folds, and now and then anything at all. */
export const texts = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

/** Texts of few letters, so that the same words stand in them many times. */
export const repetitive = fc.string({ unit: fc.constantFrom('ا', 'ب', 'َ', ' ', '“'), maxLength: 40 });

/** A text and a range within it. */
export function slices(text: fc.Arbitrary<string> = texts): fc.Arbitrary<{ text: string; start: number; end: number }> {
  return fc.tuple(text, fc.nat(), fc.nat()).map(([whole, a, b]) => {
    const [start, end] = [a % (whole.length + 1), b % (whole.length + 1)].sort((x, y) => x - y) as [number, number];
    return { text: whole, start, end };
  });
}

/** Letters that no two spellings of a word would exchange. */
export const arabicWord = fc
  .array(fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'), { minLength: 4, maxLength: 9 })
  .map((letters) => letters.join(''));
