/** What the build adds to the pages: the text that a frame without scripts shows, the oEmbed document, the host's helper. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { escapeHtml, oEmbedDocument, type SharedMap } from '../pages/snippets.ts';

/** The story of index.html. */
const EXPLORED = 'stories/anbar/story.json';

/**
 * Where the build will be served, ending in "/". An oEmbed consumer needs whole addresses; without SITE_URL the document
 * has relative ones, for a build that may be served from anywhere.
 */
const SITE = process.env.SITE_URL ? new URL(`${process.env.SITE_URL.replace(/\/$/, '')}/`).href : './';

const HOST_HELPER = fileURLToPath(new URL('../pages/embed-host.ts', import.meta.url));

interface StoryFile {
  readonly language: string;
  readonly title: Readonly<Record<string, string>>;
  readonly summary: Readonly<Record<string, string>>;
  readonly article: { readonly text?: string };
}

export function pages(): Plugin {
  let publicFolder = '';
  let outFolder = '';
  let builds = false;
  return {
    name: 'pages',
    configResolved({ publicDir, build, command }) {
      publicFolder = publicDir;
      outFolder = build.outDir;
      builds = command === 'build';
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { path }) {
        if (path.endsWith('embed.html')) return html.replace('<!-- stories -->', () => storiesAsHtml(publicFolder));
        if (!path.endsWith('index.html')) return html;
        const attrs = { rel: 'alternate', type: 'application/json+oembed', href: `${SITE}oembed.json` };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
    generateBundle() {
      const source = JSON.stringify(oEmbedDocument(explored(publicFolder)), null, 2);
      this.emitFile({ type: 'asset', fileName: 'oembed.json', source: `${source}\n` });
    },
    /** A build of its own: the helper is one file, however little of it the frame shares. */
    async closeBundle() {
      if (!builds) return;
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        build: {
          target: 'es2022',
          outDir: outFolder,
          emptyOutDir: false,
          lib: { entry: HOST_HELPER, formats: ['es'], fileName: () => 'embed-host.js' },
          minify: true,
        },
      });
    },
  };
}

function explored(publicFolder: string): SharedMap {
  const { title, language } = readStory(join(publicFolder, EXPLORED));
  return { base: SITE, story: EXPLORED, title: title[language] ?? '', lang: language, selected: null };
}

function readStory(file: string): StoryFile {
  return JSON.parse(readFileSync(file, 'utf8')) as StoryFile;
}

/** The stories that are served beside the page: what each is about, and the way to its article. */
function storiesAsHtml(publicFolder: string): string {
  const folder = join(publicFolder, 'stories');
  const ids = existsSync(folder) ? readdirSync(folder).filter((id) => existsSync(join(folder, id, 'story.json'))) : [];
  return ids.map((id) => storyAsHtml(id, readStory(join(folder, id, 'story.json')))).join('\n');
}

function storyAsHtml(id: string, { title, summary, article }: StoryFile): string {
  const link = (text: string) =>
    article.text === undefined
      ? escapeHtml(text)
      : `<a href="./stories/${escapeHtml(`${id}/${article.text}`)}">${escapeHtml(text)}</a>`;
  return Object.entries(title)
    .map(
      ([language, text]) =>
        `<section lang="${escapeHtml(language)}" dir="auto"><h2>${link(text)}</h2>` +
        `<p>${escapeHtml(summary[language] ?? '')}</p></section>`,
    )
    .join('\n');
}
