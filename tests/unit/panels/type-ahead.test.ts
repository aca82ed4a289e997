import { describe, expect, it } from 'vitest';
import { beginsWith } from '../../../src/panels/type-ahead';

describe('a name that is begun by letters', () => {
  it.each([
    ['موسكو', 'مو'],
    ['الأنبار', 'الأن'],
    ['الأنبار', 'أن'],
    ['الأنبار', 'ان'],
    ['إيران', 'اي'],
    ['قاعة خُلْد', 'قاعة خلد'],
    ['«التحالف الإسلامي»', 'تح'],
    ['“Light weapons”', 'li'],
    ['São Paulo', 'sao'],
    ['Moscow', 'MO'],
    ['2015', '20'],
  ])('%s begins with %s', (name, typed) => expect(beginsWith(name, typed)).toBe(true));

  it.each([
    ['موسكو', 'سكو'],
    ['الأنبار', 'نبا'],
    ['مال', 'ما ل'],
    ['', 'ا'],
  ])('%s does not begin with %s', (name, typed) => expect(beginsWith(name, typed)).toBe(false));
});
