/**
 * `one-file.html`: the page that `npm run export` and the explore page put a story into, with all of its code and styles
 * in it. Built for itself, because it holds the still map alone, and reads what it carries rather than a network.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';
import { fillSlots } from '../one-file/slots.ts';
import { bareImports, leanSheet, leanSheets, leanTemplates } from './lean.ts';
import { terseChunks } from './terse.ts';
import { packagesOf, thirdPartyNotices } from './third-party.ts';

const path = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** What in the file stands for what needs a network or a graphics context, or draws the small land alone. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  [path('basemap/seamless.ts'), path('one-file/page/still-only.ts')],
  [path('basemap/geo-file.ts'), path('one-file/page/geo-file.ts')],
  [path('basemap/still/geography.ts'), path('basemap/still/detailed/geography.ts')],
  [path('basemap/still/layers.ts'), path('basemap/still/detailed/layers.ts')],
  [path('basemap/still/picture.ts'), path('basemap/still/detailed/picture.ts')],
  [path('element/fetch-story.ts'), path('one-file/page/fetch-story.ts')],
  [path('element/font-faces.ts'), path('one-file/page/font-faces.ts')],
  [path('element/host-link.ts'), path('one-file/page/no-host-link.ts')],
  // Its text without templates is for pages whose policy forbids them, and this page's is its own.
  [path('element/plain.ts'), path('one-file/page/no-plain.ts')],
  [path('basemap/still/detailed/land.ts'), path('one-file/page/no-live-land.ts')],
  [path('element/take-away/detailed-land.ts'), path('one-file/page/own-land.ts')],
]);

/** Where what stands in may ask for what it stands in for. */
const FOLDERS = [path('one-file/page/'), path('basemap/still/detailed/')];

export function oneFile(): Plugin {
  let outDir = 'dist';
  return {
    name: 'one-file',
    apply: 'build',
    configResolved: (config) => {
      outDir = config.build.outDir;
    },
    async closeBundle() {
      writeFileSync(join(outDir, 'one-file.html'), await oneFileTemplate());
    },
  };
}

/** The page, with its slots for a story. */
export async function oneFileTemplate(): Promise<string> {
  const { code, modules } = await builtScript();
  const script = inScript(code);
  const style = ['pages/explore.css', 'one-file/page/page.css'].map((file) => leanSheet(read(file))).join('');
  // Style sheets that scripts make, and attributes that they set, ask no policy.
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'font-src data:',
    // A picture of the map is drawn from the faces and from an SVG, both held in the page.
    'connect-src data:',
    'img-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const { version } = JSON.parse(read('../package.json')) as { version: string };
  return fillSlots(read('one-file/page/template.html'), {
    policy:
      `<meta http-equiv="Content-Security-Policy" content="${policy}">\n` +
      `<meta name="generator" content="influence-map ${version}">`,
    style: `<style>${style}</style>`,
    script: `<script type="module">${script}</script>`,
    notices: `<script type="text/plain" data-carried="notices">${notices(modules)}</script>`,
  });
}

function read(file: string): string {
  return readFileSync(path(file), 'utf8');
}

async function builtScript(): Promise<{ readonly code: string; readonly modules: readonly string[] }> {
  const built = await build(CONFIG);
  const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk, ...more] = output;
  if (chunk?.type !== 'chunk' || more.length > 0)
    throw new Error(`expected one script, found ${output.map(({ fileName }) => fileName).join(', ') || 'none'}`);
  return { code: chunk.code.trim(), modules: Object.keys(chunk.modules) };
}

const CONFIG: InlineConfig = {
  configFile: false,
  publicDir: false,
  mode: 'one-file',
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [leanSheets(), leanTemplates(), bareImports(), standIns(), terseChunks()],
  build: {
    target: 'es2022',
    write: false,
    modulePreload: false,
    minify: true,
    lib: { entry: path('one-file/page/page.ts'), formats: ['es'], fileName: () => 'one-file.js' },
    // Vite leaves the white space in a library of modules, and nobody reads this one.
    rolldownOptions: { output: { codeSplitting: false, minify: true, comments: { legal: true, annotation: false } } },
  },
};

function standIns(): Plugin {
  return {
    name: 'stand-ins',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer || FOLDERS.some((folder) => importer.startsWith(folder))) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return (resolved && STAND_INS.get(resolved.id)) ?? null;
    },
  };
}

/** Code as it can stand in a script: nothing in it ends the script, or begins a comment that would hide its end. */
function inScript(code: string): string {
  return code.replaceAll('<!--', '\\x3C!--').replaceAll(/<(\/?script)/gi, '\\x3C$1');
}

/** The licences of what of others is in the file: they ask to go with it. */
function notices(modules: readonly string[]): string {
  const text = thirdPartyNotices(packagesOf(modules)).replace(/^.*?(?=^## )/ms, '');
  if (/<(!--|\/?script)/i.test(text)) throw new Error('a licence holds markup that could not stand in a script');
  return `\n${text}`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
