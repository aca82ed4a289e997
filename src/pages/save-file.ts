/** The map of the page as one file: what it consists of is fetched from where the page lies, and the browser saves it. */
import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { DetailedNames } from '../basemap/still/detailed/names';
import type { ThemeSetting } from '../element/attributes';
import { saveAs } from '../element/save-as';
import { composeOneFile, type OneFileParts } from '../one-file/compose';
import { fontFiles } from '../one-file/faces';
import { landOf, namesOf } from '../one-file/land';
import { readStory } from '../story/read-story';

const TEMPLATE = 'one-file.html';

export interface FileRequest {
  /** Folder of the built files. */
  readonly base: string;
  /** Address of the story, relative to it. */
  readonly story: string;
  /** The article's text as the page has it. */
  readonly article: string;
  /** Its words have to be loaded. */
  readonly language: string;
  readonly theme: ThemeSetting;
}

export type Saved = { readonly ok: true; readonly name: string } | { readonly ok: false; readonly lacks: string };

/** The server answers, but does not have the file, or has something else in its place. */
class LackError extends Error {
  override readonly name = 'LackError';
  readonly file: string;

  constructor(file: string, found: unknown) {
    super(`expected ${file}, found ${String(found)}`);
    this.file = file;
  }
}

/** Resolves to the file's name, or to what the server lacks for it. Rejects where the server does not answer. */
export async function saveFile(request: FileRequest): Promise<Saved> {
  try {
    const { page, id } = await composed(request);
    const name = [id, request.language].join('-').concat('.html');
    saveAs(new Blob([page], { type: 'text/html;charset=utf-8' }), name);
    return { ok: true, name };
  } catch (error) {
    if (!(error instanceof LackError)) throw error;
    console.warn('influence-map: the map cannot be saved as one file:', error);
    return { ok: false, lacks: error.file };
  }
}

async function composed({ base, story: address, article, language, theme }: FileRequest) {
  const file = (name: string): Promise<Response> => fetched(name, base);
  const json = async (name: string): Promise<unknown> => parsed(name, await (await file(name)).text());
  const font = async (name: string) => [name, await base64(await (await file(`fonts/${name}`)).blob())] as const;

  // By itself: where a server lacks anything it is this, and then nothing else has to be fetched.
  const template = await (await file(TEMPLATE)).text();
  const geo = ['geo/detail.json', 'geo/names.json', 'geo/baghdad.json'];
  const [given, detail, names, town] = await Promise.all([address, ...geo].map(json));
  const { story } = readStory(given, article);
  if (!story) throw new LackError(address, 'no story');
  const fonts = await Promise.all(fontFiles(JSON.stringify(given), article).map(font));
  const land = landOf(story, detail as Topology, town as FeatureCollection);
  const named = namesOf(story, names as DetailedNames, town as FeatureCollection);
  const parts = { json: given, story, language, theme, land, names: named };
  return { id: story.id, page: await inTemplate({ template, ...parts, fonts: Object.fromEntries(fonts) }) };
}

/** A server may answer every address with some page of its own. */
async function inTemplate(parts: OneFileParts): Promise<string> {
  try {
    return await composeOneFile(parts);
  } catch (error) {
    // A browser that cannot pack is no fault of the server's.
    throw typeof CompressionStream === 'undefined' ? error : new LackError(TEMPLATE, error);
  }
}

async function fetched(name: string, base: string): Promise<Response> {
  const response = await fetch(new URL(name, base));
  if (!response.ok) throw new LackError(name, `HTTP ${response.status}`);
  return response;
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LackError(name, error);
  }
}

function base64(bytes: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^.*?,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(bytes);
  });
}
