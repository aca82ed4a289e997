import { readFile } from 'node:fs/promises';
import { hasLanguage, loadDictionary } from '../../locale';
import { parseStory } from '../../story/parse';
import type { Issue, Story } from '../../story/types';
import { jsonPositions } from '../json-positions';
import { readArticle, readText } from '../read-text';
import { FileError } from '../request-error';
import { writeFile } from '../write-file';
import { composePoster } from './compose';
import { withFaces } from './faces';
import { posterFonts } from './fonts';
import { rasterise } from './raster';
import type { PosterRequest } from './request';
import { createRuler } from './ruler';

const GEO = new URL('../../../public/geo/', import.meta.url);

/** Draws the poster into its file. Resolves to what is wrong with the story, which is drawn as far as it can be. */
export async function makePoster(request: PosterRequest): Promise<readonly Issue[]> {
  const { story, issues } = await readStory(request.story);
  const fonts = await posterFonts();
  const language = request.language ?? (hasLanguage(story.language) ? story.language : 'en');
  await loadDictionary(language);
  const [world, names] = await Promise.all(['world.json', 'names.json'].map(readGeo));
  const measure = createRuler(fonts);
  const svg = composePoster(story, { ...request, language }, { world, names, measure });
  const picture = request.format === 'svg' ? await withFaces(svg) : await rasterise(svg, fonts, measure);
  await writeFile(request.picture, picture);
  return issues;
}

async function readStory(path: string): Promise<{ readonly story: Story; readonly issues: readonly Issue[] }> {
  const source = await readText(path);
  if (source.problem !== null) throw new FileError(`${path} could not be read: ${source.problem}`);
  const { fault } = jsonPositions(source.text);
  if (fault)
    throw new FileError(
      `${path}:${fault.line}:${fault.column} is not JSON: found ${fault.found}, expected ${fault.expected}`,
    );
  const json: unknown = JSON.parse(source.text);
  const article = await readArticle(path, json);
  const { story, issues } = parseStory(json, article.text);
  if (!story) throw new FileError(`${path} is no story that can be drawn; npm run check -- ${path} says why`);
  return { story, issues };
}

async function readGeo(file: string) {
  return JSON.parse(await readFile(new URL(file, GEO), 'utf8'));
}
