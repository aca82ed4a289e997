/**
 * A browser learns what a script imports when the script has come, so that a chain of imports takes one journey to the
 * server after the other. Who imports the first of a chain asks for all of it at once.
 */
import { dirname, join, relative } from 'node:path/posix';
import type { Plugin, Rolldown } from 'vite';

interface ScriptFile {
  /** What it cannot begin without, as names of the same kind as its own. */
  readonly imports: readonly string[];
  /**
   * Where it does nothing but hand on what the one file that it imports exports, under another name: exported name to name
   * there. Who imports it is sent to that file.
   */
  readonly handsOn?: ReadonlyMap<string, string>;
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
    const named = join(dirname(from), path);
    const [first, ...rest] = chainOf(fileBehind(named, files), files);
    const imported = (file: string) => `import(${quote}${addressFrom(from, file)}${quote})`;
    const more = rest.filter((file) => !before.has(file)).map(imported);
    const names = [...(files[named]?.handsOn ?? [])].map(([name, there]) => `${name}:first.${there}`);
    if (first === undefined || (more.length === 0 && names.length === 0)) return call;
    const taken = names.length > 0 ? `({${names.join(',')}})` : 'first';
    return more.length > 0
      ? `Promise.all([${[imported(first), ...more].join(',')}]).then(([first])=>${taken})`
      : `${imported(first)}.then((first)=>${taken})`;
  });
}

function fileBehind(file: string, files: Files): string {
  const there = files[file];
  return (there?.handsOn && there.imports[0]) ?? file;
}

const HANDS_ON = /^export\s*\{([^}]*)\}\s*from\s*["'][^"']+["'];?\s*$/;

/** The scripts of a build that is about to be written. */
export function filesOf(bundle: Rolldown.OutputBundle): Files {
  const scripts = Object.values(bundle).filter((file) => file.type === 'chunk');
  return Object.fromEntries(
    scripts.map(({ fileName, imports, code }) => {
      const names = HANDS_ON.exec(code)?.[1]
        ?.split(',')
        .map((name) => name.trim().split(/\s+as\s+/));
      const handsOn = names && new Map(names.map(([there = '', name = there]) => [name, there]));
      return [fileName, { imports, ...(handsOn && { handsOn }) }];
    }),
  );
}

function addressFrom(from: string, file: string): string {
  const path = relative(dirname(from), file);
  return path.startsWith('.') ? path : `./${path}`;
}

/** For all scripts of a build, after whoever asks where each lies: those that only hand on are not written. */
export function importsAtOnce(): Plugin {
  return {
    name: 'imports-at-once',
    apply: 'build',
    generateBundle(_, bundle) {
      const files = filesOf(bundle);
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type !== 'chunk') continue;
        if (files[name]?.handsOn && !file.isEntry) delete bundle[name];
        else file.code = flatImports(file.code, name, files, chainOf(name, files));
      }
    },
  };
}
