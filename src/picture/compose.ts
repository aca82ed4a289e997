/**
 * A story at one camera as one SVG that stands alone: its title, the still map with the story over it, what its strokes
 * mean, and who is to be credited. Node makes posters with it, a browser what a reader takes away.
 */

import type { Make } from '../basemap/make';
import type { Camera, Size } from '../geometry/camera';
import { type AllMessages, allMessages, type Digits, fill, localize } from '../locale';
import type { MeasureText } from '../scene/types';
import type { Story } from '../story/types';
import type { Land } from './land';
import { drawLegend } from './legend';
import { drawMap, landCredits, type MapLook } from './map';
import { standaloneStyles, token } from './styles';
import { paragraph, type Setting, type Style } from './text';
import { makeReadable } from './xml';

export interface PictureLook extends Omit<MapLook, 'camera' | 'credited' | 'counted'> {
  /** Pixels in which the picture is laid out. */
  readonly width: number;
  /** How many pixels it has for each of those. */
  readonly scale: number;
  /** Where the map looks; its size is that of the map, whatever stands over it, which is `head` pixels high. */
  readonly camera: (head: number) => Camera;
  /** Sentences under the title, of what is shown. */
  readonly notes?: readonly string[];
  /** Under the map, what the strokes mean, whose claims they are, and the credits, which else stand in its corner. */
  readonly legend?: boolean;
  readonly digits?: Digits;
}

/** With what it is drawn. */
export interface PictureTools {
  /** In a document that is also the global one. */
  readonly make: Make;
  readonly measure: MeasureText;
  /** Colours and face, by the names of the tokens without `--im-`. */
  readonly tokens: ReadonlyMap<string, string>;
  /** `null` for plain ground. */
  readonly land: Land | null;
}

const PAD = 18;
const TITLE: Style = { size: 23, line: 33, lines: 2, strong: true, ink: 'ink' };
const BYLINE: Style = { size: 13, line: 22, lines: 2, strong: false, ink: 'ink-soft' };
const NOTE: Style = { size: 14, line: 24, lines: 3, strong: false, ink: 'ink' };
const CLAIMS: Style = { size: 12, line: 19, lines: 4, strong: false, ink: 'ink-soft' };

export function composePicture(look: PictureLook, tools: PictureTools): SVGSVGElement {
  const { story, view, width, scale, notes = [] } = look;
  const { make, measure, tokens, land } = tools;
  const { language } = view;
  const words = allMessages(language, look.digits);
  const setting: Setting = { make, measure, direction: words.direction, token: (name) => token(tokens, name) };
  const head = drawHead(setting, story, words, width, notes);
  const camera = look.camera(head.height);
  const map = drawMap(setting, { ...look, camera, credited: !look.legend, counted: true }, land, words, tokens).element;
  map.setAttribute('y', String(head.height));
  const end = head.height + camera.height;
  const foot = look.legend ? drawFoot(setting, look, words, tools, end) : { parts: [], height: 0 };
  const size: Size = { width, height: end + foot.height };
  const line = (y: number) => make('rect', { y: y - 0.5, width, height: 1, fill: setting.token('line') });
  const picture = make(
    'svg',
    {
      width: Math.round(size.width * scale),
      height: Math.round(size.height * scale),
      viewBox: `0 0 ${size.width} ${size.height}`,
      'xml:lang': language,
      role: 'img',
      'font-family': setting.token('font').replace(/'/g, ''),
    },
    make('title', {}, titleOf(story, language)),
    make('style', {}, standaloneStyles(tokens)),
    make('rect', { ...size, fill: setting.token('paper') }),
    ...head.parts,
    map,
    line(head.height),
    ...(look.legend ? [line(end)] : []),
    ...foot.parts,
  );
  makeReadable(picture);
  return picture;
}

function titleOf(story: Story, language: string): string {
  return localize(story.title, language, story.language)?.text ?? story.id;
}

interface Block {
  readonly parts: readonly SVGElement[];
  readonly height: number;
}

/** Texts one under the other. */
function column(
  setting: Setting,
  texts: readonly (readonly [text: string, style: Style])[],
  width: number,
  top: number,
): Block {
  const parts: SVGElement[] = [];
  let height = 0;
  for (const [text, style] of texts) {
    const box = { x: PAD, y: top + height, width: width - 2 * PAD };
    const written = paragraph(setting, text, box, style);
    parts.push(...written.lines);
    height += written.height;
  }
  return { parts, height };
}

/** What the story is called, where it was published, and what is shown of it. */
function drawHead(setting: Setting, story: Story, words: AllMessages, width: number, notes: readonly string[]): Block {
  const { language } = words;
  const publisher = localize(story.article.publisher, language, story.language)?.text ?? '';
  const texts = [
    [titleOf(story, language), TITLE],
    [fill(words.byline, { publisher }), BYLINE],
    ...notes.map((note) => [note, NOTE] as const),
  ] as const;
  const { parts, height } = column(setting, texts, width, PAD);
  return { parts, height: PAD * 1.6 + height };
}

/** What the strokes mean, and whose claims they are. */
function drawFoot(
  setting: Setting,
  { story, view, theme, width }: PictureLook,
  words: AllMessages,
  { tokens, land }: PictureTools,
  top: number,
): Block {
  const box = { x: PAD, y: top + PAD * 0.6, width: width - 2 * PAD };
  const legend = drawLegend(setting, { story, view, theme, words, tokens, box, titles: 'above' });
  const texts = [words.about.claims, story.article.url, land ? landCredits(words, land) : undefined];
  const claims = column(
    setting,
    texts.flatMap((text) => (text === undefined ? [] : [[text, CLAIMS] as const])),
    width,
    box.y + legend.height + PAD * 0.3,
  );
  return {
    parts: [...legend.parts, ...claims.parts], // Whole pixels, so that one of twice the size has twice as many.
    height: Math.ceil(top + PAD * 1.7 + legend.height + claims.height) - top,
  };
}
