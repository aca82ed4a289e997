import { readFile } from 'node:fs/promises';
import { hasLanguage, loadFirstWords } from '../../locale';
import { composeOneFile } from '../../one-file/compose';
import { fontFiles } from '../../one-file/faces';
import { landOf, namesOf } from '../../one-file/land';
import { parseStory } from '../../story/parse';
import type { Story } from '../../story/types';
import { checkFile } from '../check-file';
import { readArticle, readText } from '../read-text';
import { FileError } from '../request-error';
import { writeFile } from '../write-file';
import type { ExportRequest } from './request';

const ROOT = new URL('../../../', import.meta.url);
const TEMPLATE = 'dist/one-file.html';

/** Writes the file. Resolves to its size in bytes. */
export async function makeFile({ story: path, file, language: asked, theme }: ExportRequest): Promise<number> {
  const { json, story, article } = await readStory(path);
  const language = asked ?? (hasLanguage(story.language) ? story.language : 'en');
  await loadFirstWords(language);
  const [template, detail, names, town] = await Promise.all([
    readTemplate(),
    own('public/geo/detail.json').then(JSON.parse),
    own('public/geo/names.json').then(JSON.parse),
    own('public/geo/baghdad.json').then(JSON.parse),
  ]);
  const fonts = await Promise.all(
    fontFiles(JSON.stringify(json), article).map(
      async (name) => [name, (await readFile(new URL(`public/fonts/${name}`, ROOT))).toString('base64')] as const,
    ),
  );
  const page = await composeOneFile({
    template,
    json,
    story,
    language,
    theme,
    land: landOf(story, detail, town),
    names: namesOf(story, names, town),
    fonts: Object.fromEntries(fonts),
  });
  await writeFile(file, page);
  return Buffer.byteLength(page);
}

/** A file is passed on and cannot be mended afterwards: a story with errors is not put into one. */
async function readStory(path: string): Promise<{ json: unknown; story: Story; article: string }> {
  const { lines, errors } = await checkFile(path);
  if (errors > 0) throw new FileError(lines.join('\n'));
  const json: unknown = JSON.parse((await readText(path)).text);
  const article = (await readArticle(path, json)).text;
  const { story } = parseStory(json, article);
  if (!story) throw new FileError(`${path} is no story that can be shown; npm run check -- ${path} says why`);
  return { json, story, article };
}

async function readTemplate(): Promise<string> {
  try {
    return await own(TEMPLATE);
  } catch {
    throw new FileError(`${TEMPLATE} is not there, which the file is made from: run npm run build first`);
  }
}

function own(file: string): Promise<string> {
  return readFile(new URL(file, ROOT), 'utf8');
}
