import { readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { composeOneFile, jsonScript, type OneFileParts } from '../../../src/one-file/compose';
import { fontFiles } from '../../../src/one-file/faces';
import { pack, unpack } from '../../../src/one-file/pack';
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

async function compose(changes: Partial<OneFileParts> = {}): Promise<string> {
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
    it(`says its language, direction and title in ${language}`, async () => {
      const page = parse(await compose({ language }));
      expect(page.documentElement.getAttribute('lang')).toBe(language);
      expect(page.documentElement.getAttribute('dir')).toBe(dir);
      expect(page.querySelector('title')?.textContent).toBe(anbar.story.title[language]);
      expect(page.querySelector('influence-map')?.getAttribute('lang')).toBe(language);
    });
  }

  it('tells a reader without JavaScript what it is about and every passage, each in its own language', async () => {
    const text = parse(await compose()).querySelector('influence-map .text');
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

  it('carries the story as it was, and its article', async () => {
    const script = parse(await compose()).querySelector('script[data-carried=story]');
    expect(await unpack(script?.textContent ?? '')).toEqual({ json: anbar.json, article: anbar.story.article.text });
  });

  it('keeps hostile words where they are: text, never markup, a script or a slot', async () => {
    const json = structuredClone(anbar.json) as { title: Record<string, string>; passages: { translation: object }[] };
    json.title.ar = HOSTILE;
    for (const passage of json.passages) passage.translation = { en: HOSTILE };
    const html = await compose({ json, story: { ...read(json), summary: { ar: HOSTILE } } });
    const harmless = await compose();
    const count = (page: string, what: RegExp) => page.match(what)?.length;
    for (const what of [/<script/gi, /<\/script/gi, /<!--/g]) expect(count(html, what)).toBe(count(harmless, what));
    const page = parse(html);
    expect(page.querySelector('title')?.textContent).toBe(HOSTILE);
    expect(page.querySelector('h1')?.textContent).toBe(HOSTILE);
    expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toBe(HOSTILE);
    const carried = await unpack(page.querySelector('script[data-carried=story]')?.textContent ?? '');
    expect(carried).toMatchObject({ json });
  });

  it('refuses a page that the build did not make', async () => {
    await expect(compose({ template: '<html></html>' })).rejects.toThrow(/no slot for html, head/);
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

describe('packed', () => {
  it('is the same when unpacked, in letters that end no script and need no escape', async () => {
    const value = { text: HOSTILE, long: 'عشائر الأنبار '.repeat(5000), bytes: '\u0000\uFFFF\u{1F30D}' };
    const packed = await pack(value);
    expect(packed).toMatch(/^[A-Za-z0-9+/]+=*$/);
    expect(packed.length).toBeLessThan(2000);
    expect(await unpack(packed)).toEqual(value);
  });

  it('is refused where a letter of it was changed on its way', async () => {
    const packed = await pack({ names: ['Ramadi', 'Baghdad', 'Damascus'], at: [43.3, 33.4] });
    for (let at = 0; at < packed.length - 4; at++) {
      const changed = packed.slice(0, at) + (packed[at] === 'A' ? 'B' : 'A') + packed.slice(at + 1);
      await expect(unpack(changed), changed).rejects.toThrow();
    }
    await expect(unpack(packed.slice(0, packed.length / 2))).rejects.toThrow();
  });
});

describe('fonts', () => {
  it('of Arabic are carried where there is Arabic', () => {
    expect(fontFiles('عشائر').filter((file) => /arabic-[47]00/.test(file))).toHaveLength(3);
    expect(fontFiles('Tribes').filter((file) => /arabic-[47]00/.test(file))).toEqual([]);
    expect(fontFiles('عشائر')).toContain('vazirmatn-latin-400-normal.woff2');
    for (const word of ['Ḥamās', 'ʿAbbās'])
      expect(fontFiles(word)).toContain('source-serif-4-latin-ext-400-normal.woff2');
    expect(fontFiles('Tribes')).not.toContain('source-serif-4-latin-ext-400-normal.woff2');
  });
});
