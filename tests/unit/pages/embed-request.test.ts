import { describe, expect, it } from 'vitest';
import { readOrigins, readRequest } from '../../../src/pages/embed-request';

const at = (query: Readonly<Record<string, string>>): URL =>
  new URL(`https://maps.example/v1/embed.html?${new URLSearchParams(query)}`);

describe('what a frame’s address asks for', () => {
  it('is a story beside the page, with its language, theme and selection', () => {
    const query = { story: 'stories/anbar/story.json', lang: 'en', digits: 'latn', theme: 'dark', selected: 'moscow' };
    expect(readRequest(at(query), [])).toEqual({
      ok: true,
      story: new URL('https://maps.example/v1/stories/anbar/story.json'),
      lang: 'en',
      digits: 'latn',
      theme: 'dark',
      selected: 'moscow',
    });
  });

  it('is in no language, the reader’s theme and without selection where it does not say', () => {
    expect(readRequest(at({ story: '/a.json', digits: 'roman', theme: 'purple' }), [])).toMatchObject({
      lang: null,
      digits: 'auto',
      theme: 'auto',
      selected: null,
    });
  });

  it.each([{}, { story: '' }, { story: '  ' }])('is nothing without a story: %o', (query) => {
    expect(readRequest(at(query as Record<string, string>), [])).toMatchObject({ ok: false, reason: 'missing' });
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' java\nscript:alert(1)',
    'data:application/json,{}',
    'blob:https://maps.example/1',
    'file:///etc/passwd',
    'ftp://maps.example/a.json',
    'https://',
    'https://user:word@maps.example/a.json',
  ])('is no address but one on the web: %s', (story) => {
    expect(readRequest(at({ story }), ['https://other.example'])).toMatchObject({ ok: false, reason: 'no-address' });
  });

  it.each([
    'https://other.example/a.json',
    '//other.example/a.json',
    '\\\\other.example/a.json',
    'http://maps.example/a.json',
    'https://maps.example:8443/a.json',
    'https://maps.example.other.example/a.json',
  ])('is no story of another origin: %s', (story) => {
    expect(readRequest(at({ story }), [])).toMatchObject({ ok: false, reason: 'elsewhere' });
  });

  it('may be a story of an origin that the publisher names', () => {
    const allowed = readOrigins(' https://other.example\n http://localhost:8080/ignored/path not-one javascript:x ');
    expect(allowed).toEqual(['https://other.example', 'http://localhost:8080']);
    expect(readRequest(at({ story: 'https://other.example/a.json' }), allowed)).toMatchObject({ ok: true });
    expect(readRequest(at({ story: 'https://others.example/a.json' }), allowed)).toMatchObject({ ok: false });
  });
});
