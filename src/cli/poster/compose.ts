/** The opening view of a story as one SVG: its title, the still map, the story over it, and who is to be credited. */

import type { Topology } from 'topojson-specification';
import { type NamesFile, readStillGeography, STILL_SOURCES } from '../../basemap/still';
import type { Insets } from '../../geometry/camera';
import { allMessages, fill, localize } from '../../locale';
import { buildScene, openingCamera } from '../../scene';
import type { MeasureText } from '../../scene/types';
import { initialView } from '../../state';
import type { Theme } from '../../state/types';
import { indexStory } from '../../story/story-index';
import type { Story } from '../../story/types';
import { createStoryLayer } from '../../story-layer';
import { drawGround } from './draw-ground';
import { standaloneStyles, token, tokensOf, withTokens } from './styles';
import { inDocument, type Make } from './svg';
import { wrap } from './wrap';

export interface PosterLook {
  /** BCP 47. */
  readonly language: string;
  readonly theme: Theme;
  /** Pixels of the picture. */
  readonly width: number;
  readonly height: number;
}

export interface PosterSources {
  /** world.json, as it was built. */
  readonly world: Topology;
  /** names.json, as it was built. */
  readonly names: NamesFile;
  readonly measure: MeasureText;
}

/**
 * Pixels in which a poster is laid out, at the least; a larger one is the same enlarged. A card in a feed is seen at
 * half its size, and names of 13 pixels could not be read there.
 */
const LAID_OUT = { width: 880, height: 400 };

const PAD = 18;
const TITLE = { size: 23, line: 33, lines: 2 };
const BYLINE = { size: 13, line: 22, lines: 2 };
const CREDITS = 11;
const INSETS: Insets = { top: 10, right: 12, bottom: 26, left: 12 };

/** Isolates: not every renderer asks an attribute for the direction of a line. */
const LEFT_TO_RIGHT = '\u2066';
const RIGHT_TO_LEFT = '\u2067';
const POP = '\u2069';

/** The poster, as the text of an SVG file. */
export function composePoster(story: Story, look: PosterLook, sources: PosterSources): string {
  return inDocument((make) => `${compose(make, story, look, sources).toString()}\n`);
}

function compose(make: Make, story: Story, look: PosterLook, { world, names, measure }: PosterSources): SVGElement {
  const { language, theme } = look;
  const words = allMessages(language);
  const tokens = tokensOf(theme);
  const rightToLeft = words.direction === 'rtl';
  const scale = Math.max(1, Math.min(look.width / LAID_OUT.width, look.height / LAID_OUT.height));
  const width = look.width / scale;

  const title = localize(story.title, language, story.language)?.text ?? story.id;
  const publisher = localize(story.article.publisher, language, story.language)?.text ?? '';
  const lines = wrap(title, width - 2 * PAD, TITLE.lines, TITLE.size, measure);
  const byline = wrap(fill(words.byline, { publisher }), width - 2 * PAD, BYLINE.lines, BYLINE.size, (text, size) =>
    measure(text, size, false),
  );
  const top = PAD * 1.6 + lines.length * TITLE.line + byline.length * BYLINE.line;
  const height = look.height / scale - top;

  const insets = INSETS;
  const camera = { ...openingCamera(story, { width, height }, insets, measure), width, height };
  const view = initialView(indexStory(story), { language });
  const scene = buildScene({ story, view, camera, measure, insets });
  const layer = createStoryLayer({
    story,
    measure,
    label: () => title,
    describe: () => '',
    formatNumber: words.number,
  });
  layer.paint(scene, { theme, language, direction: words.direction });
  plainPicture(layer.element, tokens);

  const start = rightToLeft ? width - PAD : PAD;
  const anchor = rightToLeft ? 'end' : 'start';
  const written = { x: start, 'text-anchor': anchor };
  const directed = (text: string): string => `${rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT}${text}${POP}`;
  const credits = `${words.about.sources}: ${STILL_SOURCES.join(', ')}`;
  const creditsBox = creditsIn(width, height, measure(credits, CREDITS, false), rightToLeft);
  const map = make(
    'svg',
    { y: top, width, height, viewBox: `0 0 ${width} ${height}`, overflow: 'hidden' },
    drawGround(make, {
      geography: readStillGeography(world),
      names,
      story,
      scene,
      theme,
      language,
      measure,
      taken: [creditsBox],
    }),
    // As a group: an SVG in an SVG in an SVG is more than some renderers draw.
    make('g', { class: 'im-story-layer', direction: words.direction }, ...layer.element.childNodes),
    make(
      'text',
      {
        x: rightToLeft ? creditsBox.x : creditsBox.x + creditsBox.width,
        y: height - 9,
        'text-anchor': rightToLeft ? 'start' : 'end',
        'font-size': CREDITS,
        fill: token(tokens, 'ink-soft'),
        stroke: token(tokens, 'halo'),
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      directed(credits),
    ),
  );
  return make(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: look.width,
      height: look.height,
      viewBox: `0 0 ${width} ${look.height / scale}`,
      'xml:lang': language,
      role: 'img',
      'font-family': token(tokens, 'font').replace(/'/g, ''),
    },
    make('title', {}, title),
    make('style', {}, standaloneStyles(tokens)),
    make('rect', { width, height: look.height / scale, fill: token(tokens, 'paper') }),
    ...lines.map((line, index) =>
      make(
        'text',
        {
          ...written,
          y: PAD + TITLE.size * 0.85 + index * TITLE.line,
          'font-size': TITLE.size,
          'font-weight': 700,
          fill: token(tokens, 'ink'),
        },
        directed(line),
      ),
    ),
    ...byline.map((line, index) =>
      make(
        'text',
        {
          ...written,
          y: PAD + lines.length * TITLE.line + BYLINE.size * 0.85 + index * BYLINE.line,
          'font-size': BYLINE.size,
          fill: token(tokens, 'ink-soft'),
        },
        directed(line),
      ),
    ),
    map,
    make('rect', { y: top - 0.5, width, height: 1, fill: token(tokens, 'line') }),
  );
}

/** At the end of the line, in the corner of the map. */
function creditsIn(width: number, height: number, text: number, rightToLeft: boolean) {
  return { x: rightToLeft ? PAD : width - PAD - text, y: height - 22, width: text, height: 20 };
}

/** Attributes that the painter writes with a token in them. */
const INKED = ['fill', 'stroke', 'color'];

/** A picture has one name, what is in it is neither reached nor read out by itself; and its colours are its own. */
function plainPicture(element: SVGElement, tokens: ReadonlyMap<string, string>): void {
  for (const part of [element, ...element.querySelectorAll('*')]) {
    for (const name of ['role', 'tabindex', 'focusable', 'aria-label', 'aria-hidden']) part.removeAttribute(name);
    for (const name of INKED) {
      const value = part.getAttribute(name);
      if (value?.includes('var(')) part.setAttribute(name, withTokens(value, tokens));
    }
  }
}
