/** What the build leaves out of the files: white space of style sheets, templates and stories, and what would have nothing to do or to find. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A style sheet that a module has as text: without a backtick in it, and with no slots but for a whole sheet, a rule’s head or a number. */
const SHEET = /(const (?:\w*[sS]tyles|tokens|STYLES|RULES) = `)((?:[^`$]|\$\{[\w.* ]+\})+)(`)/g;

/** The same sheet without comments and without white space that means nothing. */
export function leanSheet(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/\$\{\w+[^\w}][^}]*\}| ?([{};]) ?/g, (found, sign?: string) => sign ?? found)
    .replace(/([,:]) (?=[^{}]*[;}])/g, '$1')
    .replace(/;}/g, '}')
    .trim();
}

export function leanSheets(): Plugin {
  return {
    name: 'lean-sheets',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const lean = code.replace(
        SHEET,
        (_, before: string, css: string, after: string) => before + leanSheet(css) + after,
      );
      return lean === code ? null : { code: lean, map: null };
    },
  };
}

/** Indents of templates: to a browser the end of a line alone is the same white space. */
export function leanTemplate(code: string): string {
  return code.replace(/\n\s+/g, '\n');
}

export function leanTemplates(): Plugin {
  return {
    name: 'lean-templates',
    apply: 'build',
    enforce: 'pre',
    transform: (code) => (code.includes("from 'lit/html.js'") ? { code: leanTemplate(code), map: null } : null),
  };
}

/** An import that Vite has wrapped: as a whole, or with the names that are taken from it. */
const WRAPPED =
  /__vitePreload\((?:\(\) => (import\([^()]*\))|async \(\) => \{\s*const \{[^{}]*\} = await (import\([^()]*\));\s*return \{[^{}]*\};?\s*\}), *\w+, *import\.meta\.url\)/g;

/** Code without those wrappers. Throws where one is not as it was expected. */
export function bareImport(code: string): string {
  const bare = code.replace(WRAPPED, (_, whole?: string, named?: string) => whole ?? named ?? '');
  const left = /__vitePreload\(.{0,80}/s.exec(bare);
  if (left) throw new Error(`Vite no longer wraps an import as expected: "${left[0]}"`);
  return bare;
}

/**
 * Vite wraps each dynamic import in a call that would first load the part's style sheets and modules by links in the head
 * of the page. Our parts carry their styles as text, so the call has nothing to do but import.
 */
export function bareImports(): Plugin {
  return {
    name: 'bare-imports',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      return id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null;
    },
    renderChunk: (code) => ({ code: bareImport(code), map: null }),
  };
}

/** MapLibre's worker is copied with the address of a source map that is not; whoever looked for it would find nothing. */
export function withoutLostMaps(): Plugin {
  return {
    name: 'without-lost-maps',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.js'))
          file.source = String(file.source).replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n');
      }
    },
  };
}

/** Stories are written for those who make them: their indents are a fifteenth of what readers would wait for. */
export function leanStories(): Plugin {
  return {
    name: 'lean-stories',
    apply: 'build',
    writeBundle({ dir = '' }) {
      const folder = join(dir, 'stories');
      if (!existsSync(folder)) return;
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!file.endsWith('.json')) continue;
        const path = join(folder, file);
        writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))));
      }
    },
  };
}
