import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../locale';
import type { Theme } from '../../state/types';
import { RequestError } from '../request-error';

export const USAGE = `Usage: npm run poster -- story.json picture.svg|picture.png [--lang ${LANGUAGES.join('|')}] [--theme light|dark] [--width 1200] [--height 630]`;

/** Pixels: smaller than this nothing can be read, larger no feed takes. */
const SIZES = { least: 320, most: 4096 };

export interface PosterRequest {
  readonly story: string;
  readonly picture: string;
  readonly format: 'svg' | 'png';
  /** BCP 47; `null` for the article's own. */
  readonly language: string | null;
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
}

/** Reads the arguments after the command's name. Throws a `RequestError`. */
export function readRequest(args: readonly string[]): PosterRequest {
  const { values, positionals } = parse(args);
  const [story, picture, ...more] = positionals;
  if (story === undefined || picture === undefined || more.length > 0)
    throw new RequestError(`expected two files, a story and a picture, found ${positionals.length}`);
  const format = extname(picture).slice(1).toLowerCase();
  if (format !== 'svg' && format !== 'png')
    throw new RequestError(`expected a picture that ends in .svg or .png, found "${picture}"`);
  const { lang = null, theme = 'light', width = '1200', height = '630' } = values;
  if (lang !== null && !LANGUAGES.includes(lang))
    throw new RequestError(`expected --lang to be one of ${LANGUAGES.join(', ')}, found "${lang}"`);
  if (theme !== 'light' && theme !== 'dark')
    throw new RequestError(`expected --theme to be light or dark, found "${theme}"`);
  return {
    story,
    picture,
    format,
    language: lang,
    theme,
    width: pixels('width', width),
    height: pixels('height', height),
  };
}

function parse(args: readonly string[]) {
  const option = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: option, theme: option, width: option, height: option },
    });
  } catch (error) {
    throw new RequestError((error as Error).message);
  }
}

function pixels(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < SIZES.least || value > SIZES.most)
    throw new RequestError(
      `expected --${name} to be whole pixels from ${SIZES.least} to ${SIZES.most}, found "${text}"`,
    );
  return value;
}
