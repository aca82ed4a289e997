/**
 * A browser learns what a script imports when the script has come, so that a chain of imports takes one journey to the
 * server after the other. Who imports the first of a chain asks for all of it at once.
 */
import { dirname, join, relative } from 'node:path/posix';
import type { Plugin } from 'vite';

interface ScriptFile {
  /** What it cannot begin without, as names of the same kind as its own. */
  readonly imports: readonly string[];
}

export type Files = Readonly<Record<string, ScriptFile | undefined>>;

/** In the order in which the browser would have learned of them: the file, then all that it cannot begin without. */
export function chainOf(file: string, files: Files, seen: Set<string> = new Set()): Set<string> {
  seen.add(file);
  const imports = files[file]?.imports ?? [];
  for (const imported of imports) if (!seen.has(imported) && files[imported]) chainOf(imported, files, seen);
  return seen;
}

const IMPORT = /\bimport\(\s*(["'`])(\.{1,2}\/[^"'`]+)\1\s*\)/g;

/** Code that imports each chain at once, but for what is there `before` it runs. */
export function flatImports(code: string, from: string, files: Files, before: ReadonlySet<string>): string {
  return code.replace(IMPORT, (call, quote: string, path: string) => {
    const [first, ...rest] = chainOf(join(dirname(from), path), files);
    const more = rest.filter((file) => !before.has(file));
    if (first === undefined || more.length === 0) return call;
    const imports = more.map((file) => `import(${quote}${addressFrom(from, file)}${quote})`);
    return `Promise.all([${[call, ...imports].join(',')}]).then(([first])=>first)`;
  });
}

function addressFrom(from: string, file: string): string {
  const path = relative(dirname(from), file);
  return path.startsWith('.') ? path : `./${path}`;
}

/** For all scripts of a build. */
export function importsAtOnce(): Plugin {
  return {
    name: 'imports-at-once',
    apply: 'build',
    renderChunk(code, { fileName }, _, { chunks }) {
      const flat = flatImports(code, fileName, chunks, chainOf(fileName, chunks));
      return flat === code ? null : { code: flat, map: null };
    },
  };
}
