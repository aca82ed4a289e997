import { describe, expect, it } from 'vitest';
import { allMessages } from '../../../src/locale';
import { dateInWords } from '../../../src/locale/dates';

const english = (edtf: string) => dateInWords(edtf, allMessages('en'));
const arabic = (edtf: string) => dateInWords(edtf, allMessages('ar'));

describe('date', () => {
  it('says as much as the date does and no more', () => {
    expect(english('2015')).toBe('2015');
    expect(english('2015-12')).toBe('December 2015');
    expect(english('2015-12-24')).toMatch(/^(December 24, 2015|24 December 2015)$/);
  });

  it('says how sure it is', () => {
    expect(english('2015-12?')).toBe('December 2015 (uncertain)');
    expect(english('2015-12~')).toBe('about December 2015');
    expect(english('2015-12%')).toBe('about December 2015 (uncertain)');
  });

  it('says from when to when, and which end is open', () => {
    expect(english('2015-10/2015-12')).toBe('October 2015 to December 2015');
    expect(english('2015-10/..')).toBe('from October 2015');
    expect(english('../2015-10')).toBe('until October 2015');
    expect(english('2015-10~/2016')).toBe('about October 2015 to 2016');
  });

  it('names months in Arabic as east and west of the Arab world do', () => {
    expect(arabic('2015-12')).toBe('كانون الأول/ديسمبر ٢٠١٥');
    expect(arabic('2015')).toBe('٢٠١٥');
    expect(arabic('2015-10/..')).toBe('منذ تشرين الأول/أكتوبر ٢٠١٥');
  });

  it('leaves what it does not understand as it is written', () => {
    for (const odd of ['', '2015-21', '2015-02-31', '201X', 'yesterday', '2015/2016/2017', '../..', '2015-13/2016']) {
      expect(english(odd)).toBe(odd);
    }
  });

  it('does not depend on where the reader is', () => {
    expect(english('2016-01-01')).toContain('2016');
    expect(english('2015-12-31')).toContain('31');
  });
});
