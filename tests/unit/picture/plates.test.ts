import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { posterFonts } from '../../../src/cli/poster/fonts';
import { createRuler } from '../../../src/cli/poster/ruler';
import { inDocument } from '../../../src/cli/poster/svg';
import { overlaps } from '../../../src/geometry/box';
import type { Box } from '../../../src/geometry/camera';
import { allMessages } from '../../../src/locale';
import { drawMap, drawPlates, passageNumbers, tokensOf } from '../../../src/picture';
import { openingCamera } from '../../../src/scene';
import type { MeasureText } from '../../../src/scene/types';
import { filterFrom, initialView, passagesBehind, shownFlows } from '../../../src/state';
import { parseStory } from '../../../src/story/parse';
import { indexStory } from '../../../src/story/story-index';
import type { Story } from '../../../src/story/types';

const MAP = { width: 720, height: 600 };
const INSETS = { top: 10, right: 12, bottom: 26, left: 12 };
const read = (file: string) => readFileSync(new URL(`../../../public/stories/anbar/${file}`, import.meta.url), 'utf8');
const story = parseStory(JSON.parse(read('story.json')), read('article.ar.txt')).story as Story;
const index = indexStory(story);
let measure: MeasureText;

beforeAll(async () => {
  measure = createRuler(await posterFonts());
}, 30_000);

function onPaper(language: string, kind?: string) {
  return inDocument((make) => {
    const words = allMessages(language);
    const tokens = tokensOf('light');
    const setting = { make, measure, direction: words.direction, token: (name: string) => tokens.get(name) ?? '' };
    const filter = filterFrom(index, kind ? { kind: [kind] } : {});
    const view = { ...initialView(index, { language }), filter };
    const camera = { ...openingCamera(story, MAP, INSETS, measure), ...MAP };
    const look = { story, view, theme: 'light', camera, insets: INSETS, credited: true, counted: false } as const;
    const { element, scene } = drawMap(setting, look, null, words, tokens);
    const left = kind ? passagesBehind(index, shownFlows(index, view)) : null;
    const { element: drawn, numbers } = drawPlates(setting, story, scene, words, [], left);
    const plates = [...drawn.querySelectorAll('[data-numbers]')].map((plate) => {
      const rect = plate.querySelector('rect');
      const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((side) =>
        Number(rect?.getAttribute(side)),
      );
      return { numbers: plate.getAttribute('data-numbers') ?? '', box: { x, y, width, height } as Box };
    });
    return { element, scene, plates, numbers, left };
  });
}

it.each(['ar', 'en'])('no number of a passage lies over another, or over a name, in %s', (language) => {
  const { plates, scene } = onPaper(language);
  expect(plates.length).toBeGreaterThan(20);
  const words = [...scene.labels, ...scene.edgeNames];
  for (const [at, { numbers, box }] of plates.entries()) {
    const over = plates.slice(at + 1).filter((other) => overlaps(other.box, box));
    expect(
      over.map((other) => other.numbers),
      numbers,
    ).toEqual([]);
    expect(
      words.filter((word) => overlaps(word.box, box)).map(({ text }) => text),
      numbers,
    ).toEqual([]);
  }
});

it('has no other numbers on it than those of passages', () => {
  const { element } = onPaper('en');
  const texts = [...element.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
  expect(texts).toContain('Moscow');
  expect(texts.filter((text) => /\d/.test(text))).toEqual([]);
});

it('has the numbers of the passages that a filter leaves, and no others', () => {
  const { numbers, left } = onPaper('en', 'arms');
  const all = passageNumbers(story);
  expect(left?.size).toBeGreaterThan(3);
  expect([...numbers].sort((a, b) => a - b)).toEqual(
    [...(left ?? [])].map((id) => all.get(id) ?? 0).sort((a, b) => a - b),
  );
});
