/** What the package holds besides the built files: types, the example, and the hash of every script. */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const DIST = 'dist';
const TYPES = join(DIST, 'types');
/** A relative import: what stands before it, its quote mark, its path. */
const RELATIVE = /(from |import\()(["'])(\.{1,2}\/[^"']*)\2/g;

const written = filesUnder(TYPES).map((file) => join(TYPES, file));
for (const path of written) writeFileSync(path, withExtensions(readFileSync(path, 'utf8'), dirname(path)));
const reached = new Set<string>();
for (const entry of ['index.d.ts', 'define.d.ts', 'pages/embed-host.d.ts']) reach(join(TYPES, entry));
for (const path of written) if (!reached.has(path)) rmSync(path);
cpSync('src/packaging/example', join(DIST, 'example'), { recursive: true });
writeFileSync(join(DIST, 'integrity.json'), `${JSON.stringify(hashes(), null, 2)}\n`);

/** The types that the package exports, and those they are made of: what the rest is made of needs other packages. */
function reach(path: string): void {
  if (reached.has(path)) return;
  reached.add(path);
  for (const [, , , specifier = ''] of readFileSync(path, 'utf8').matchAll(RELATIVE))
    reach(join(dirname(path), specifier.replace(/\.js$/, '.d.ts')));
}

/** Of each script, as an `integrity` attribute or import map has it. */
function hashes(): Record<string, string> {
  const scripts = filesUnder(DIST).filter((file) => file.endsWith('.js'));
  return Object.fromEntries(scripts.map((file) => [file, sha384(readFileSync(join(DIST, file)))]));
}

function sha384(bytes: Buffer): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** Types with the whole name of each file that they import: Node's own resolution guesses no extension. */
function withExtensions(types: string, folder: string): string {
  return types.replace(RELATIVE, (_, before: string, quote: string, path: string) => {
    const isFolder = statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
    return `${before}${quote}${path}${isFolder ? '/index' : ''}.js${quote}`;
  });
}

/** Paths of all files, relative to the folder, in order. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
