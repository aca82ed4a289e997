import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { importsAtOnce } from './src/packaging/flat-imports.ts';
import { bareImports, leanSheets, leanStories, leanTemplates, withoutLostMaps } from './src/packaging/lean.ts';
import { LISTS } from './src/packaging/lists.ts';
import { oneFile } from './src/packaging/one-file.ts';
import { pages } from './src/packaging/pages.ts';
import { shells } from './src/packaging/shells.ts';
import { terseChunks } from './src/packaging/terse.ts';
import { thirdParty } from './src/packaging/third-party.ts';

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const inFolders = (paths: readonly string[]): RegExp => new RegExp(paths.map((path) => `src/${path}`).join('|'));

/** What a story is read with: it comes beside the story, which is read while the rest is on its way. */
const READER = inFolders([
  'text/(normalise|find-quote|locate-translated)',
  'story/(checks/|draft|formats|leave-out|read|report\\.|schema|types)',
  'element/read-fetched',
]);

/** What the first picture is drawn with, and what that shares with all that is opened later. */
const FIRST_PICTURE = inFolders([
  '(after-paint|events|media|same-list)\\.ts',
  'text/address',
  'story/(story-index|index)',
  'geometry/(?!thin-line)',
  'state/(?!facets)',
  'scene/(?!swatch|framing)',
  'story-layer/(?!swatch)',
  'basemap/(?!live/|still/(gestures|detailed))',
  'locale/(?!shell|dates|pages|ar|en)',
  'element/(?!app|attributes|chooser|contrast|deep-link|fetch|host-(article|text|tie)|link|near|page-|plain|read|save|scroll-|shell-|snapshot|story-ahead|take-away|trusted)',
  'panels/(after-render|describe|gestures|panel|parts|roving|type-ahead)\\.ts',
  'panels/styles/(frame|start)\\.ts',
  'panels/templates/(invitation|place-row|start|waiting|words)\\.ts',
  'panels/models/(bundle-route|describe|flow-words|map-summary|place-row|reading|start)\\.ts',
]);

/**
 * Lit asks for its Trusted Types policy while its module is read, and throws where the page does not allow that name.
 * This puts a call that takes a refusal in its place. See `src/element/trusted-types.ts`.
 */
function guardLitPolicy(): Plugin {
  const call = /([\w$.]+)\.createPolicy\((["'])lit-html\2,/;
  return {
    name: 'guard-lit-policy',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/lit-html\/(development\/)?lit-html\.js/.test(id)) return null;
      if (!call.test(code))
        this.error('lit-html no longer creates its policy as expected: "createPolicy("lit-html", …"');
      const guarded = code.replace(call, (_, factory: string) => `createTemplatePolicy(${factory},`);
      const from = JSON.stringify(path('src/element/trusted-types.ts'));
      return { code: `import { createTemplatePolicy } from ${from};\n${guarded}`, map: null };
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [
    guardLitPolicy(),
    leanSheets(),
    leanTemplates(),
    bareImports(),
    withoutLostMaps(),
    leanStories(),
    pages(),
    thirdParty(),
    shells(),
    importsAtOnce(),
    terseChunks(),
    oneFile(),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    // Preloading would write links into the head of a page that is not ours.
    modulePreload: false,
    rolldownOptions: {
      transform: { inject: LISTS },
      // Merging chunks of its own accord, it makes namespaces of what is imported by name, with a file of helpers beside them.
      experimental: { chunkOptimization: false },
      input: { explore: path('index.html'), embed: path('embed.html') },
      output: {
        entryFileNames: 'chunks/[name]-[hash].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        // A host that serves .mjs with a wrong type would lose the worker.
        assetFileNames: ({ names }) =>
          names[0]?.endsWith('.mjs') ? 'chunks/[name]-[hash].js' : 'chunks/[name]-[hash][extname]',
        codeSplitting: {
          groups: [
            { name: 'maplibre', priority: 4, test: /node_modules\/(@mapbox|@maplibre|maplibre-gl|topojson-client)/ },
            // Shared with the pages, whose style sheets must not follow it into a page that is not ours.
            { name: 'core', priority: 1, test: FIRST_PICTURE },
            { name: 'reader', priority: 2, test: READER },
            // Without what a publisher's own style is drawn with.
            { name: 'live', test: /src\/basemap\/live\/(?!styled)/ },
            // What most parts of the panel are written with; the words of passages without templates, for plain text too.
            {
              name: 'passages',
              test: /src\/(panels\/models\/(quote|flow)|locale\/dates|text\/segment-runs)\.ts/,
            },
            // What the pages share with what they bring later, which may not import the page's own script.
            { name: 'pages', test: /src\/(locale\/pages|pages\/snippets)\.ts/ },
            { name: 'reading', test: /src\/panels\/(styles\/reading|templates\/(quote|rows|icons|route|head))\.ts/ },
            {
              name: 'vendor',
              // Above all others: each takes with it what its modules import, as all libraries do `list-from`.
              priority: 5,
              test: /node_modules\/(lit|lit-html|d3-(array|geo)|internmap)\/|src\/list-from\.ts/,
            },
            // What reads a story waits for nothing else.
            { name: 'vendor-reader', priority: 6, test: /node_modules\/valibot\// },
            { name: 'vendor-gestures', priority: 2, test: /node_modules\/d3-/ },
          ],
        },
      },
    },
  },
  preview: { port: 4173 },
  server: { port: 5173 },
  test: {
    environment: 'node',
    // By itself Vitest leaves a core to others, which of two is half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/every-language.ts'],
          // Of a machine that does much else besides: what hangs is told from what is slow.
          testTimeout: 60_000,
        },
      },
      // Of what is built: it has to be built before.
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
