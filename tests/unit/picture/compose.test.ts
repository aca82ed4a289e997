import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readStillGeography } from '../../../src/basemap/still';
import { posterFonts } from '../../../src/cli/poster/fonts';
import { createRuler } from '../../../src/cli/poster/ruler';
import { inDocument } from '../../../src/cli/poster/svg';
import type { AttributeElement } from '../../../src/element/attributes';
import { takePicture } from '../../../src/element/take-away/picture';
import { allMessages } from '../../../src/locale';
import { composePicture, type Land, smallLand, tokensOf } from '../../../src/picture';
import { openingCamera } from '../../../src/scene';
import type { MeasureText } from '../../../src/scene/types';
import { filterFrom, initialView } from '../../../src/state';
import type { ViewState } from '../../../src/state/types';
import { parseStory } from '../../../src/story/parse';
import { indexStory } from '../../../src/story/story-index';
import type { Story } from '../../../src/story/types';

const INSETS = { top: 10, right: 12, bottom: 10, left: 12 };
const text = (file: string) => readFileSync(new URL(`../../../public/${file}`, import.meta.url), 'utf8');
const read = (file: string) => JSON.parse(text(`geo/${file}`));
const story = parseStory(JSON.parse(text('stories/anbar/story.json')), text('stories/anbar/article.ar.txt'))
  .story as Story;
const index = indexStory(story);
let measure: MeasureText;
let land: Land;

beforeAll(async () => {
  measure = createRuler(await posterFonts());
  land = smallLand(readStillGeography(read('world.json')), read('names.json'));
}, 30_000);

function written(view: ViewState, size: { width: number; height: number }, notes: readonly string[] = []) {
  return inDocument((make) => {
    const camera = { ...openingCamera(story, size, INSETS, measure), ...size };
    const look = {
      story,
      view,
      theme: 'light',
      width: size.width,
      scale: 2,
      insets: INSETS,
      notes,
      legend: true,
    } as const;
    const picture = composePicture(
      { ...look, camera: () => camera },
      { make, measure, tokens: tokensOf('light'), land },
    );
    const lines = [...picture.querySelectorAll('text')].map((text) => ({
      text: (text.textContent ?? '').replace(/[\u202a-\u202c\u2066-\u2069]/g, ''),
      x: Number(text.getAttribute('x')),
      size: Number(text.getAttribute('font-size')),
      anchor: text.getAttribute('text-anchor'),
      inLegend: text.parentNode === picture,
    }));
    const [, , width = 0, height = 0] = (picture.getAttribute('viewBox') ?? '').split(' ').map(Number);
    return {
      lines,
      width,
      height,
      pixels: [picture.getAttribute('width'), picture.getAttribute('height')].map(Number),
    };
  });
}

describe.each(['ar', 'en'])('a picture with its legend, in %s', (language) => {
  const words = allMessages(language);
  const size = { width: 850, height: 500 };

  it('says what strokes mean, whose claims they are and what the land is made from', () => {
    const { lines, height } = written(initialView(index, { language }), size);
    const texts = lines.map(({ text }) => text);
    for (const kind of story.kinds) expect(texts).toContain(kind.name[language]);
    for (const sourcing of Object.values(words.sourcing.names)) expect(texts).toContain(sourcing);
    expect(texts).toContain(words.legend.actNotTaken);
    expect(texts).toContain(words.about.claims);
    expect(texts.join()).toContain('Natural Earth');
    expect(height).toBeGreaterThan(size.height + 200);
  });

  it.each([320, 850])('lets no line of %i pixels stand out at a side', (width) => {
    const { lines } = written(initialView(index, { language }), { width, height: 400 }, ['x '.repeat(100)]);
    for (const { text, x, size: font, anchor } of lines.filter(({ inLegend }) => inLegend)) {
      const length = measure(text, font, false);
      const [left, right] = anchor === 'end' ? [x - length, x] : [x, x + length];
      expect([left >= 0, right <= width], text).toEqual([true, true]);
    }
  });

  it('shows in its legend only what the filter leaves, and has as many pixels as were asked for', () => {
    const view = { ...initialView(index, { language }), filter: filterFrom(index, { kind: ['aid'] }) };
    const { lines, width, height, pixels } = written(view, size, ['said']);
    const kinds = story.kinds.map(({ name }) => name[language]);
    expect(lines.map(({ text }) => text).filter((text) => kinds.includes(text))).toEqual([
      story.kinds.find(({ id }) => id === 'aid')?.name[language],
    ]);
    expect(lines.map(({ text }) => text)).toContain('said');
    expect(pixels).toEqual([Math.round(width * 2), Math.round(height * 2)]);
  });
});

describe('takePicture', () => {
  const taken = { element: {} as AttributeElement, assets: new URL('https://example.org/'), shown: null };

  it.each([
    ['image/png', 1, /no story/],
    ['image/gif', 1, /image\/png or image\/svg\+xml.*image\/gif/],
    ['image/png', 4, /scale of 1, 2 or 3.*4/],
  ])('refuses %s at scale %i in words', async (type, scale, sentence) => {
    await expect(takePicture(taken, type as 'image/png', { scale: scale as 1 })).rejects.toThrow(sentence);
  });
});
