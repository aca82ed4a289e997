import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeAddress } from '../../../src/text/address';

const SCHEMES = ['http:', 'https:', 'mailto:'];
const BASE = 'https://publisher.example/news/page.html';

/** The scheme that a browser reads in an address; `null` where it reads none. */
function schemeOf(address: string): string | null {
  return URL.canParse(address, BASE) ? new URL(address, BASE).protocol : null;
}

/** What addresses are made of, with all that a scheme could hide behind. */
const piece = fc.oneof(
  fc.constantFrom('javascript', 'data', 'vbscript', 'blob', 'file', 'http', 'https', 'mailto', 'ftp', 'JaVaScRiPt'),
  fc.constantFrom(
    ':',
    '/',
    '//',
    '\\',
    '?',
    '#',
    '@',
    '.',
    '&colon;',
    '%3a',
    '%00',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\u017f',
  ),
  fc.constantFrom('\t', '\n', '\r', '\f', '\0', '\u0001', '\u001f', ' ', '\u0085', '\u202e', '\u200b', 'alert(1)'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const address = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

describe('an address that is safe', () => {
  it('has no other scheme than those, as a browser reads it', () => {
    fc.assert(
      fc.property(address, (given) => {
        const safe = safeAddress(given);
        const scheme = safe === null ? null : schemeOf(safe);
        expect(scheme === null || SCHEMES.includes(scheme), `${JSON.stringify(given)} is ${scheme}`).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  it('is every plain web address, as it was given', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (given) => {
        expect(safeAddress(given)).toBe(given);
      }),
    );
  });

  it.each(['story.json', './a/b.json', '../x', '/x', '//cdn.example/x', '?q=a:b', '#a:b', 'a b.json', 'مقال.txt'])(
    'may be relative: %s',
    (given) => expect(safeAddress(given)).toBe(given),
  );

  it.each([' https://a.example/ ', '\nstory.json\n'])('loses white space round it: %j', (given) => {
    expect(safeAddress(given)).toBe(given.trim());
  });

  it.each(['mailto:a@b.example', 'HTTPS://A.EXAMPLE'])('may be written %s', (given) => {
    expect(safeAddress(given)).toBe(given);
  });
});

it.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'javascript://https://a.example/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://a.example/1',
  'file:///etc/passwd',
  'view-source:https://a.example',
  'filesystem:https://a.example/x',
  'https\0:',
  '',
])('%j is no safe address', (given) => {
  expect(safeAddress(given)).toBeNull();
});
