/** `THIRD-PARTY.md`: what of others the built files hold, each under its own licence. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Is copied as it is, and so is no module of any chunk. */
const WORKER = 'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs';
const FONTS = 'public/fonts';
const GEOGRAPHY = 'public/geo/NOTICE.md';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

export function thirdParty(): Plugin {
  return {
    name: 'third-party',
    apply: 'build',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []));
      const source = thirdPartyNotices(packagesOf([...modules, WORKER]));
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.md', source });
    },
  };
}

/** Names of the packages that modules come from, also of those that went into a module before it was published. */
export function packagesOf(modules: readonly string[]): string[] {
  const found = new Set<string>();
  for (const module of modules) {
    for (const path of [module, ...sourcesOf(module)]) {
      const [, name] = /.*\bnode_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
      if (name) found.add(name);
    }
  }
  return [...found].sort();
}

function sourcesOf(module: string): readonly string[] {
  const map = `${module}.map`;
  if (!module.includes('node_modules/') || !existsSync(map)) return [];
  return (JSON.parse(readFileSync(map, 'utf8')) as { sources: string[] }).sources;
}

/** What somebody holds, and the words under which others may use it. */
interface Notice {
  readonly title: string;
  readonly licence: string;
}

/** Throws where a package comes without the words of its licence. */
export function thirdPartyNotices(packages: readonly string[]): string {
  const fonts = readdirSync(FONTS).filter((file) => file.endsWith('-OFL.txt'));
  const ofFont = (file: string): Notice => ({
    title: `Fonts: ${file.replace('-OFL.txt', '')}`,
    licence: readFileSync(join(FONTS, file), 'utf8'),
  });
  return [
    '# What of others is in these files',
    'The code in `influence-map.js`, `index.js` and `chunks/` holds the packages below. Fonts and geographic data follow.',
    ...sharedNotices(packages.map(noticeOf)),
    ...sharedNotices(fonts.map(ofFont)),
    `## Geographic data\n\n${readFileSync(GEOGRAPHY, 'utf8')
      .replace(/^# .*\n+/, '')
      .trim()}`,
    '',
  ].join('\n\n');
}

/** Each licence once, under the names and the copyright of all that is under the same words. */
export function sharedNotices(notices: readonly Notice[]): readonly string[] {
  const groups = new Map<string, { readonly words: string; readonly holders: string[] }>();
  for (const { title, licence } of notices) {
    const lines = licence.trim().split(/\r?\n/);
    const isHeld = (line: string): boolean => /^(\/\/ )?copyright\b.*\d{4}/i.test(line.trim());
    const held = lines.filter(isHeld).map((line) => line.trim());
    const words = lines
      .filter((line) => !isHeld(line))
      .join('\n')
      .trim();
    // A line that breaks elsewhere makes no other licence.
    const key = words.replace(/\s+/g, ' ');
    const group = groups.get(key) ?? { words, holders: [] };
    group.holders.push(`## ${title}${held.map((line) => `\n\n${line}`).join('')}`);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ words, holders }) => `${holders.join('\n\n')}\n\n${quoted(words)}`);
}

function noticeOf(name: string): Notice {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  return { title: `${name} ${version}: ${license}`, licence: licenceIn(folder) };
}

/** A file of its own, or the last part of what the package says of itself. */
function licenceIn(folder: string): string {
  const named = (pattern: RegExp): string | undefined => {
    const file = readdirSync(folder).find((each) => pattern.test(each));
    return file && readFileSync(join(folder, file), 'utf8');
  };
  const words = named(/^(licen[cs]e|copying)/i) ?? named(/^readme/i)?.split(/^#+ licen[cs]e.*$/im)[1];
  if (!words?.trim()) throw new Error(`${folder} has no licence, expected a file or a part of its README`);
  return words;
}

/** Words that stand as they are, whatever Markdown would make of them. */
function quoted(words: string): string {
  return `\`\`\`text\n${words.trim()}\n\`\`\``;
}
