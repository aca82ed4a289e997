/**
 * A story at one camera as one SVG that stands alone: its title, the still map with the story over it, and who is to
 * be credited. Node makes posters with it, a browser what a reader takes away.
 */
import type { Camera, Size } from '../geometry/camera';
import { allMessages, fill, localize } from '../locale';
import type { MeasureText } from '../scene/types';
import type { Story } from '../story/types';
import type { Make } from './make';
import { drawMap, type Land, type MapLook } from './map';
import { standaloneStyles, token } from './styles';
import { paragraph, type Setting, type Style } from './text';

export interface PictureLook extends Omit<MapLook, 'camera'> {
  /** Pixels in which the picture is laid out. */
  readonly width: number;
  /** How many pixels it has for each of those. */
  readonly scale: number;
  /** Where the map looks; its size is that of the map, whatever stands over it, which is `head` pixels high. */
  readonly camera: (head: number) => Camera;
}

/** With what it is drawn. */
export interface PictureTools extends Land {
  /** In a document that is also the global one. */
  readonly make: Make;
  readonly measure: MeasureText;
  /** Colours and face, by the names of the tokens without `--im-`. */
  readonly tokens: ReadonlyMap<string, string>;
}

const PAD = 18;
const TITLE: Style = { size: 23, line: 33, lines: 2, strong: true, ink: 'ink' };
const BYLINE: Style = { size: 13, line: 22, lines: 2, strong: false, ink: 'ink-soft' };

export function composePicture(look: PictureLook, tools: PictureTools): SVGSVGElement {
  const { story, view, width, scale } = look;
  const { make, measure, tokens } = tools;
  const { language } = view;
  const words = allMessages(language);
  const setting: Setting = { make, measure, direction: words.direction, token: (name) => token(tokens, name) };
  const head = drawHead(setting, story, language, width);
  const camera = look.camera(head.height);
  const map = drawMap(setting, { ...look, camera }, tools, words, tokens).element;
  map.setAttribute('y', String(head.height));
  const size: Size = { width, height: head.height + camera.height };
  return make(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
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
    ...head.lines,
    map,
    make('rect', { y: head.height - 0.5, width, height: 1, fill: setting.token('line') }),
  );
}

function titleOf(story: Story, language: string): string {
  return localize(story.title, language, story.language)?.text ?? story.id;
}

/** What the story is called and where it was published. */
function drawHead(setting: Setting, story: Story, language: string, width: number) {
  const publisher = localize(story.article.publisher, language, story.language)?.text ?? '';
  const room = { x: PAD, y: PAD, width: width - 2 * PAD };
  const title = paragraph(setting, titleOf(story, language), room, TITLE);
  const byline = paragraph(
    setting,
    fill(allMessages(language).byline, { publisher }),
    { ...room, y: room.y + title.height },
    BYLINE,
  );
  return { lines: [...title.lines, ...byline.lines], height: PAD * 1.6 + title.height + byline.height };
}
