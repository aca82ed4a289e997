import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { THEMES, type ThemeSetting } from '../../element/attributes';
import { LANGUAGES } from '../../locale';
import { RequestError } from '../request-error';

export const USAGE = `Usage: npm run export -- story.json out.html [--lang ${LANGUAGES.join('|')}] [--theme ${THEMES.join('|')}]`;

export interface ExportRequest {
  readonly story: string;
  readonly file: string;
  /** BCP 47; `null` for the article's own. */
  readonly language: string | null;
  readonly theme: ThemeSetting;
}

/** Reads the arguments after the command's name. Throws a `RequestError`. */
export function readRequest(args: readonly string[]): ExportRequest {
  const { values, positionals } = parse(args);
  const [story, file, ...more] = positionals;
  if (story === undefined || file === undefined || more.length > 0)
    throw new RequestError(`expected two files, a story and the page to write, found ${positionals.length}`);
  if (!['.html', '.htm'].includes(extname(file).toLowerCase()))
    throw new RequestError(`expected a page that ends in .html, found "${file}"`);
  const { lang = null, theme: asked = 'auto' } = values;
  if (lang !== null && !LANGUAGES.includes(lang))
    throw new RequestError(`expected --lang to be one of ${LANGUAGES.join(', ')}, found "${lang}"`);
  const theme = THEMES.find((one) => one === asked);
  if (!theme) throw new RequestError(`expected --theme to be one of ${THEMES.join(', ')}, found "${asked}"`);
  return { story, file, language: lang, theme };
}

function parse(args: readonly string[]) {
  const option = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { lang: option, theme: option } });
  } catch (error) {
    throw new RequestError((error as Error).message);
  }
}
