import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locateTranslated } from '../../../src/text/locate-translated';

function located(translation: string, words: readonly string[]): (string | null)[] {
  return locateTranslated(translation, words).map(
    (range) => range && `${range.start} ${translation.slice(range.start, range.end)}`,
  );
}

test('words that stand once are found by all who name them', () => {
  expect(located('From Moscow to Anbar', ['Moscow', 'Anbar', 'Moscow'])).toEqual(['5 Moscow', '15 Anbar', '5 Moscow']);
});

test('the n-th of equal words takes the n-th place, and there is none for one more', () => {
  expect(located('Syria, Syria', ['Syria', 'Syria', 'Syria'])).toEqual(['0 Syria', '7 Syria', null]);
});

test('a whole word comes before a part of another', () => {
  expect(located('Iraqi tribes in Iraq', ['Iraq'])).toEqual(['16 Iraq']);
  expect(located('Iraqi tribes', ['Iraq'])).toEqual(['0 Iraq']);
  expect(located('Irakêr, Irak', ['Irak'])).toEqual(['8 Irak']);
  expect(located('عراقي 𝔞عراق عراق', ['عراق'])).toEqual(['13 عراق']);
  expect(located("Iraq's tribes, “Iraqi”", ['Iraq', 'Iraqi'])).toEqual(['0 Iraq', '16 Iraqi']);
});

test('white space and quote marks may differ', () => {
  expect(located('the  “Falcons” cell', ['the "Falcons" cell'])).toEqual(['0 the  “Falcons” cell']);
});

test('words that are not there, or are nothing, are not found', () => {
  expect(located('Damascus', ['Moscow', '', ' '])).toEqual([null, null, null]);
});

test('ranges of equal words never overlap and keep their order', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é'), maxLength: 20 });
  fc.assert(
    fc.property(words, words, (translation, one) => {
      const ranges = locateTranslated(translation, [one, one, one]);
      const starts = ranges.flatMap((range) => (range ? [range] : []));
      if (starts.length === 3 && starts[0]?.start !== starts[1]?.start) {
        expect(starts[1]?.start).toBeGreaterThanOrEqual(starts[0]?.end ?? 0);
        expect(starts[2]?.start).toBeGreaterThanOrEqual(starts[1]?.end ?? 0);
      }
    }),
  );
});
