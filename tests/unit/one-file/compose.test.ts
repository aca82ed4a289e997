import { readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { composeOneFile, jsonScript, type OneFileParts } from '../../../src/one-file/compose';
import { fontFiles } from '../../../src/one-file/faces';
import { fillSlots, slotsOf } from '../../../src/one-file/slots';
import { readStory } from '../../../src/story/read-story';

const JSON_FILE: unknown = JSON.parse(readFileSync('public/stories/anbar/story.json', 'utf8'));
const ARTICLE = readFileSync('public/stories/anbar/article.ar.txt', 'utf8');

function read(json: unknown) {
  const { story } = readStory(json, ARTICLE);
  if (!story) throw new Error('the story was not read');
  return story;
}

const anbar = { json: JSON_FILE, story: read(JSON_FILE) };

const TEMPLATE = readFileSync('src/one-file/page/template.html', 'utf8');
const HOSTILE = '</script><script>alert(1)</script><!-- <script> "\'&$1$& <!-- slot:script -->';

function compose(changes: Partial<OneFileParts> = {}): string {
  const { story } = anbar;
  const parts: OneFileParts = {
    template: TEMPLATE,
    json: anbar.json,
    story,
    language: 'ar',
    theme: 'auto',
    land: { type: 'Topology', objects: {}, arcs: [] },
    names: {},
    fonts: {},
    ...changes,
  };
  return composeOneFile(parts);
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('one file', () => {
  for (const [language, dir] of [
    ['ar', 'rtl'],
    ['en', 'ltr'],
  ] as const) {
    it(`says its language, direction and title in ${language}`, () => {
      const page = parse(compose({ language }));
      expect(page.documentElement.getAttribute('lang')).toBe(language);
      expect(page.documentElement.getAttribute('dir')).toBe(dir);
      expect(page.querySelector('title')?.textContent).toBe(anbar.story.title[language]);
      expect(page.querySelector('influence-map')?.getAttribute('lang')).toBe(language);
    });
  }

  it('tells a reader without JavaScript what it is about and every passage, each in its own language', () => {
    const text = parse(compose()).querySelector('influence-map .text');
    const quotes = [...(text?.querySelectorAll('blockquote') ?? [])];
    expect(quotes.map(({ textContent }) => textContent)).toEqual(anbar.story.passages.map(({ quote }) => quote.exact));
    expect(new Set(quotes.map((quote) => quote.getAttribute('dir')))).toEqual(new Set(['rtl']));
    for (const [language, summary] of Object.entries(anbar.story.summary)) {
      const found = [...(text?.querySelectorAll(`p[lang=${language}]`) ?? [])];
      expect(found.map(({ textContent }) => textContent)).toContain(summary);
    }
    expect(text?.textContent).toContain('Natural Earth');
    expect(text?.textContent).toContain('Unicode CLDR');
  });

  it('carries the story as it was, and its article', () => {
    const script = parse(compose()).querySelector('script[data-carried=story]');
    expect(JSON.parse(script?.textContent ?? '')).toEqual({ json: anbar.json, article: anbar.story.article.text });
  });

  it('keeps hostile words where they are: text, never markup, a script or a slot', () => {
    const json = structuredClone(anbar.json) as { title: Record<string, string>; passages: { translation: object }[] };
    json.title.ar = HOSTILE;
    for (const passage of json.passages) passage.translation = { en: HOSTILE };
    const html = compose({ json, story: { ...read(json), summary: { ar: HOSTILE } } });
    const harmless = compose();
    const count = (page: string, what: RegExp) => page.match(what)?.length;
    for (const what of [/<script/gi, /<\/script/gi, /<!--/g]) expect(count(html, what)).toBe(count(harmless, what));
    const page = parse(html);
    expect(page.querySelector('title')?.textContent).toBe(HOSTILE);
    expect(page.querySelector('h1')?.textContent).toBe(HOSTILE);
    expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toBe(HOSTILE);
    const carried = JSON.parse(page.querySelector('script[data-carried=story]')?.textContent ?? '');
    expect(carried.json).toEqual(json);
  });

  it('refuses a page that the build did not make', () => {
    expect(() => compose({ template: '<html></html>' })).toThrow(/no slot for html, head/);
  });
});

it('JSON in a script has no "<", and is the same when read', () => {
  const script = jsonScript('story', { text: HOSTILE });
  const inside = script.slice(script.indexOf('>') + 1, script.lastIndexOf('<'));
  expect(inside).not.toContain('<');
  expect(JSON.parse(inside)).toEqual({ text: HOSTILE });
});

it('slots are filled all at once: what looks like a slot in a content stays', () => {
  expect(fillSlots('<!-- slot:a --><!-- slot:b -->', { a: '<!-- slot:b -->$&', b: 'x' })).toBe('<!-- slot:b -->$&x');
  expect(slotsOf(fillSlots(TEMPLATE, { style: '' }))).not.toContain('style');
});

describe('fonts', () => {
  it('of Arabic are carried where there is Arabic', () => {
    expect(fontFiles('عشائر').filter((file) => file.includes('arabic-400'))).toHaveLength(2);
    expect(fontFiles('Tribes').filter((file) => /arabic-[47]00/.test(file))).toEqual([]);
    expect(fontFiles('عشائر')).toContain('vazirmatn-latin-400-normal.woff2');
  });
});
