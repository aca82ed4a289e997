/** A version of the library that is not ours: our built files under other names, with another number and another class. */
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const { version: VERSION } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
export const NEXT_VERSION = '99.0.0';

/** Writes it into a folder that there is not yet. Its elements have a property, `isNext`, that ours lack. */
export function writeNextVersion(folder: string): void {
  cpSync('dist', folder, { recursive: true });
  const parts = readdirSync(join(folder, 'chunks'));
  for (const part of parts) renameSync(join(folder, 'chunks', part), join(folder, 'chunks', `next-${part}`));
  const named = new RegExp(parts.map((part) => part.replaceAll('.', '\\.')).join('|'), 'g');
  const files = readdirSync(folder, { recursive: true }) as string[];
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), text.replace(named, 'next-$&'));
  }
  for (const shell of ['influence-map.js', 'index.js']) {
    const path = join(folder, shell);
    let text = replaceOnce(readFileSync(path, 'utf8'), `"${VERSION}"`, `"${NEXT_VERSION}"`);
    text = replaceOnce(text, 'get src(){', 'get isNext(){return true}get src(){');
    writeFileSync(path, text);
  }
}

function replaceOnce(text: string, old: string, with_: string): string {
  const parts = text.split(old);
  if (parts.length !== 2)
    throw new Error(`expected "${old}" once in the built file, found it ${parts.length - 1} times`);
  return parts.join(with_);
}
