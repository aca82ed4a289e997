import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAME_SIZE, frameSnippet, oEmbedDocument, type SharedMap, tagSnippet } from '../../../src/pages/snippets';

const map: SharedMap = {
  base: 'https://maps.example/v1/',
  story: 'stories/anbar/story.json',
  title: 'من يستميل عشائر العراق السنية؟',
  lang: 'ar',
  selected: null,
};

/** Short strings, rich in what HTML and addresses take for their own. */
const awkward = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', ';', '#', '+', '%', ' ', '\n', 'ق', 'a') });

/** The attributes of the snippet's last tag, as a reader of HTML has them. */
function attributesOf(snippet: string): Record<string, string> {
  const tag = snippet.slice(snippet.lastIndexOf('<', snippet.lastIndexOf('></')));
  const plain = (text: string) =>
    text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return Object.fromEntries(
    [...tag.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  );
}

describe('snippets', () => {
  it('are one script and one element', () => {
    expect(tagSnippet(map)).toBe(
      '<script type="module" src="https://maps.example/v1/influence-map.js"></script>\n' +
        '<influence-map src="https://maps.example/v1/stories/anbar/story.json" lang="ar"></influence-map>',
    );
  });

  it('are a frame whose address gives back what was shared', () => {
    const attributes = attributesOf(frameSnippet({ ...map, selected: 'a+b' }));
    const address = new URL(attributes.src ?? '');
    expect(address.pathname).toBe('/v1/embed.html');
    expect(Object.fromEntries(address.searchParams)).toEqual({ story: map.story, lang: 'ar', selected: 'a+b' });
    expect(attributes.title).toBe(map.title);
  });

  it('hold any title and id without breaking out of their attributes', () => {
    fc.assert(
      fc.property(awkward, awkward, (title, selected) => {
        const snippet = frameSnippet({ ...map, title, selected });
        expect(attributesOf(snippet).title).toBe(title);
        expect(new URL(attributesOf(snippet).src ?? '').searchParams.get('selected')).toBe(selected);
        expect(snippet.match(/[<>]/g)).toHaveLength(4);
      }),
    );
  });
});

describe('the oEmbed document', () => {
  it('is a rich one that holds the frame’s snippet, at its size', () => {
    const document = oEmbedDocument(map);
    expect(document).toMatchObject({ version: '1.0', type: 'rich', title: map.title, ...FRAME_SIZE });
    expect(document.html).toBe(frameSnippet(map));
    const { width, height } = attributesOf(String(document.html));
    expect([Number(width), Number(height)]).toEqual([document.width, document.height]);
  });
});
