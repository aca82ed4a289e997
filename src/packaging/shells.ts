/**
 * The two files that a page or a project names: `influence-map.js`, which registers the tag, and `index.js`, which does
 * not. Each is built for itself, after the rest, and imports nothing before the element is wanted: whatever small module
 * they share with the rest is in them once more. So no part of the rest imports them back, and a page may add a query to
 * their address without getting them twice.
 */
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';
import { type Files, filesOf, flatImports } from './flat-imports.ts';
import { leanSheets } from './lean.ts';
import { terseChunks } from './terse.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const SHELLS = { 'influence-map': 'src/define.ts', index: 'src/index.ts' } as const;

/** Builds the shells when the rest is written. */
export function shells(): Plugin {
  /** The built file of each module that is imported where it is wanted, relative to the output's folder. */
  const parts = new Map<string, string>();
  let files: Files = {};
  let outDir = 'dist';
  return {
    name: 'shells',
    apply: 'build',
    configResolved: (config) => {
      outDir = config.build.outDir;
    },
    generateBundle(_, bundle) {
      files = filesOf(bundle);
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.facadeModuleId && file.isDynamicEntry)
          parts.set(file.facadeModuleId, file.fileName);
        if (file.type !== 'chunk' || file.isEntry) continue;
        // A page's script would run in pages that are not ours.
        for (const imported of file.imports) {
          const from = bundle[imported];
          if (from?.type === 'chunk' && from.isEntry) this.error(`${file.fileName} imports the entry ${imported}`);
        }
      }
    },
    async writeBundle() {
      for (const [name, entry] of Object.entries(SHELLS)) await build(shellConfig(name, entry, outDir, parts, files));
    },
  };
}

function shellConfig(
  name: string,
  entry: string,
  outDir: string,
  parts: ReadonlyMap<string, string>,
  files: Files,
): InlineConfig {
  return {
    configFile: false,
    root: ROOT,
    mode: 'shell',
    base: './',
    logLevel: 'warn',
    plugins: [leanSheets(), wherePartsLie(parts, files), terseChunks()],
    ssr: { noExternal: true },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      // Leaves Vite's preload helper out, which has code to write links into the head of the page.
      ssr: true,
      minify: true,
      rolldownOptions: {
        input: { [name]: `${ROOT}${entry}` },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js' },
      },
    },
  };
}

function wherePartsLie(parts: ReadonlyMap<string, string>, files: Files): Plugin {
  return {
    name: 'where-parts-lie',
    enforce: 'pre',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const resolved = await this.resolve(specifier, importer ?? undefined);
      const part = resolved && parts.get(resolved.id);
      if (!part) this.error(`${importer} imports "${specifier}", which the build of the rest has no file for`);
      return { id: `./${part}`, external: true };
    },
    renderChunk: (code, { fileName }) => ({ code: flatImports(code, fileName, files, new Set()), map: null }),
  };
}
