/** One file: a story, its land and its fonts, put into the built page. */
import type { Topology } from 'topojson-specification';
import type { NamesFile } from '../basemap/still';
import type { ThemeSetting } from '../element/attributes';
import { fill, messages } from '../locale';
import { escapeHtml } from '../pages/snippets';
import type { Story } from '../story/types';
import { codeLines } from './code-lines';
import { pack } from './pack';
import type { CarriedFonts, PackedName, PackedTypes } from './parts';
import { fillSlots, slotsOf } from './slots';
import { textOf } from './text';

export interface OneFileParts {
  /** `one-file.html` of the build. */
  readonly template: string;
  /** The story file, and the same as it was read. */
  readonly json: unknown;
  readonly story: Story;
  /** Language that the file opens in; its words have to be loaded. */
  readonly language: string;
  readonly theme: ThemeSetting;
  readonly land: Topology;
  readonly names: NamesFile;
  readonly fonts: CarriedFonts;
}

const NEEDED = ['html', 'head', 'title', 'byline', 'map', 'carried'];

/** Rejects where the page is not the one that the build makes. */
export async function composeOneFile(parts: OneFileParts): Promise<string> {
  const { template, json, story, language, theme, land, names, fonts } = parts;
  const missing = NEEDED.filter((name) => !slotsOf(template).includes(name));
  if (missing.length > 0)
    throw new Error(`the page has no slot for ${missing.join(', ')}; expected the one-file.html that the build makes`);
  const words = messages(language);
  const inLanguage = (text: Readonly<Record<string, string>>): string =>
    text[words.language] ?? text[story.language] ?? Object.values(text)[0] ?? '';
  const title = inLanguage(story.title) || story.id;
  const lang = `lang="${escapeHtml(words.language)}"`;
  const packed: PackedTypes = {
    story: { json, article: story.article.text },
    land: { ...land, arcs: codeLines(land.arcs) },
    names,
  };
  const scripts = (Object.keys(packed) as PackedName[]).map((name) => packedScript(name, packed[name]));
  return fillSlots(template, {
    html: `<html ${lang} dir="${words.direction}">`,
    head: `<title>${escapeHtml(title)}</title>\n<meta name="description" content="${escapeHtml(inLanguage(story.summary))}">`,
    title: escapeHtml(title),
    byline: escapeHtml(fill(words.byline, { publisher: inLanguage(story.article.publisher) })),
    map: `<influence-map ${lang} theme="${theme}" loading="eager" controls="zoom reset fullscreen scale key">\n${textOf(story, words.language)}\n</influence-map>`,
    carried: [...(await Promise.all(scripts)), jsonScript('fonts', fonts)].join('\n'),
  });
}

async function packedScript(name: PackedName, value: unknown): Promise<string> {
  return `<script type="text/plain" data-carried="${name}">${await pack(value)}</script>`;
}

/** JSON that a browser keeps and does not run. Nothing in it can end the script: it has no "<". */
export function jsonScript(name: string, value: unknown): string {
  return `<script type="application/json" data-carried="${name}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}
