import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Color, Edtf, Id, Language, RelativeUrl, Url } from '../../../src/story/formats';
import { workedSince } from '../worked';

const FORMATS = {
  id: [
    Id,
    ['a', 'green-zone', 'p2', '2015-12', 'constructor'],
    ['', 'A', 'a_b', '-a', 'a-', 'a--b', 'a b', 'a+b', 'é', '__proto__', 'a\n'],
  ],
  language: [
    Language,
    ['ar', 'en', 'pt-BR', 'zh-Hant', 'zh-Hant-TW', 'es-419', 'sl-nedis', 'de-1996', 'ckb'],
    [
      '',
      'a',
      'english',
      'en_GB',
      'en-',
      '-en',
      'ar ',
      'en-GB-',
      'x',
      '12',
      `en${'-abcde'.repeat(3)}`,
      '__proto__',
      'constructor',
      'toString',
    ],
  ],
  color: [Color, ['#000000', '#8a3B12'], ['', 'red', '#fff', '#12345g', '#1234567', '123456', '#123456 ']],
  url: [
    Url,
    [
      'https://www.wikidata.org/wiki/Q796',
      'http://example.com',
      'https://example.com:8080/a?b=c#d',
      'https://مثال.example/خبر',
    ],
    [
      '',
      'https://',
      'http:///x',
      'ftp://a',
      'javascript:alert(1)',
      '//example.com',
      'https://a b',
      ' https://a',
      'https://a"onclick',
      'JaVaScRiPt://x',
      'data:text/html,x',
    ],
  ],
  relativeUrl: [
    RelativeUrl,
    ['article.ar.txt', 'texts/a.txt', '../a.txt', './a.txt', '/stories/a.txt', 'a%20b.txt', 'مقال.txt'],
    [
      '',
      ' ',
      'https://example.com/a',
      'javascript:x',
      'data:,x',
      '//example.com/a',
      '\\\\host\\a',
      '/\\host',
      'a b.txt',
    ],
  ],
  date: [
    Edtf,
    [
      '2015',
      '2015-12',
      '2015-12-31',
      '2016-02-29',
      '2000-02-29',
      '2015?',
      '2015-12~',
      '2015-12-01%',
      '2014/2015',
      '2015-10/..',
      '../2015-10-01',
      '2015-12/2015-12-05',
      '2015-12-05/2015',
    ],
    [
      '',
      '15',
      '2015-13',
      '2015-00',
      '2015-2',
      '2015-02-29',
      '1900-02-29',
      '2015-04-31',
      '2015-12-32',
      '2015/2014',
      '2015-12-02/2015-12-01',
      '../..',
      '/2015',
      '2015/',
      '2015-21',
      'December 2015',
      '2015-12-01T00:00',
      '2015 ',
      '2015/2016/2017',
      '?2015',
    ],
  ],
} as const;

describe.each(Object.entries(FORMATS))('%s', (_, [schema, good, bad]) => {
  test.each(good.map((text) => [text]))('takes %j', (text) => {
    expect(v.is(schema, text)).toBe(true);
  });

  test.each(bad.map((text) => [text]))('refuses %j', (text) => {
    expect(v.is(schema, text)).toBe(false);
  });
});

test('a long text is refused as quickly as a short one', () => {
  const begun = process.cpuUsage();
  const beginnings = ['', 'https://', 'a', '2015', 'ar-'];
  for (const schema of [Id, Language, Url, RelativeUrl, Edtf, Color])
    for (const beginning of beginnings)
      for (const part of ['a-', 'a', '1', '-', ' ', '/', '2015/', '-abcde'])
        v.is(schema, `${beginning}${part.repeat(200_000)}"`);
  expect(workedSince(begun)).toBeLessThan(1_000);
});
