import { describe, expect, it } from 'vitest';
import { leaveOut, namedPoints, nameLanguages } from '../../../src/basemap/live/named-features';
import { withoutTashkeel } from '../../../src/basemap/names';
import { workedSince } from '../worked';

const TOWNS = namedPoints([
  { name: { ar: 'بغداد', en: 'Baghdad' }, position: [44.3661, 33.3152], rank: 0, capital: true },
  { name: { ar: 'الفلّوجة', en: 'Fallujah' }, position: [43.7861, 33.3558], rank: 4 },
  { name: { ar: 'أربيل', en: 'Erbil' }, position: [44.0092, 36.1911], rank: 2 },
]);

const left = (quiet: { positions?: [number, number][]; names?: string[] }, radiusKm: number): string[] =>
  leaveOut(TOWNS, { positions: quiet.positions ?? [], names: quiet.names ?? [] }, radiusKm).features.map(
    ({ properties }) => properties?.['name:en'],
  );

describe('names of the land', () => {
  it('lose their tashkeel and tatweel, and no letter', () => {
    expect(withoutTashkeel('الفَلُّوجَةُ')).toBe('الفلوجة');
    expect(withoutTashkeel('دجـــلة')).toBe('دجلة');
    expect(withoutTashkeel('لِواءٌ')).toBe('لواء');
  });

  it('keep the hamza and the madda, however they are encoded', () => {
    for (const text of ['أربيل', 'إيران', 'آمد', 'ؤ ئ']) {
      expect(withoutTashkeel(text)).toBe(text);
      expect(withoutTashkeel(text.normalize('NFD'))).toBe(text);
    }
  });

  it('are one property a language', () => {
    expect(TOWNS.features[1]?.properties).toEqual({
      'name:ar': 'الفلوجة',
      'name:en': 'Fallujah',
      rank: 4,
      capital: false,
    });
  });

  it('are looked for as asked, then without the region, then in the languages of the files', () => {
    expect(nameLanguages('ar-IQ')).toEqual(['ar-IQ', 'ar', 'en']);
    expect(nameLanguages('fr')).toEqual(['fr', 'en', 'ar']);
  });
});

describe('a name that is written over the map', () => {
  it('is left out beneath, in either language', () => {
    expect(left({ names: ['بغداد'] }, 0)).toEqual(['Fallujah', 'Erbil']);
    expect(left({ names: ['BAGHDAD'] }, 0)).toEqual(['Fallujah', 'Erbil']);
  });

  it('is known by its letters: tashkeel, hamza and the article make no difference', () => {
    expect(left({ names: ['فلوجة', 'اربيل'] }, 0)).toEqual(['Baghdad']);
  });

  it('is not known by a part of it', () => {
    expect(left({ names: ['بغداد الجديدة', 'Bag'] }, 0)).toHaveLength(3);
  });

  it('silences what lies within the radius, and nothing beyond it', () => {
    // The Green Zone is some 3 km from the middle of Baghdad.
    expect(left({ positions: [[44.3936, 33.3064]] }, 5)).toEqual(['Fallujah', 'Erbil']);
    expect(left({ positions: [[44.3936, 33.3064]] }, 1)).toHaveLength(3);
  });

  it('is told soon, of as many places and towns as there may be', () => {
    const towns = namedPoints(
      Array.from({ length: 1000 }, (_, at) => ({ name: { en: `Town ${at}` }, position: [0, at / 20 - 25], rank: 1 })),
    );
    const positions = Array.from({ length: 1000 }, (_, at) => [90, at / 20 - 25] as const);
    const begun = process.cpuUsage();
    expect(leaveOut(towns, { positions, names: [] }, 6).features).toHaveLength(1000);
    expect(workedSince(begun)).toBeLessThan(200);
  });

  it('leaves the collection that it was given alone', () => {
    left({ names: ['بغداد'] }, 5);
    expect(TOWNS.features).toHaveLength(3);
  });
});
