import { describe, expect, it } from 'vitest';
import { otherLanguage } from '../../../src/pages/bar';

describe('the language that the button of the bar offers', () => {
  it.each([
    [['ar', 'en'], 'ar', 'en'],
    [['ar', 'en'], 'en', 'ar'],
    [['en', 'es', 'ar'], 'en', 'ar'],
    [['en', 'es'], 'en', null],
    [['en'], 'en', null],
  ])('for a story in %j that is shown in %s is %s', (languages, current, other) => {
    expect(otherLanguage({ languages }, current)).toBe(other);
  });
});
