/** The sizes of the built files, compressed as a server compresses them, by when a reader's browser asks for them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { between } from './contract';

const DIST = 'dist';
const STATIC = /(?:^|[;}])(?:import|export)[^;"'`(]*["'`](\.{1,2}\/[^"'`]+)["'`]/g;

/** Parts of the panel, each fetched when it is opened. */
const OPENED = ['selection', 'tour', 'article', 'list', 'legend', 'about'] as const;

/** Bytes of a built file, gzip. */
export function bytesOf(file: string): number {
  return gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;
}

export function total(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + bytesOf(file), 0);
}

/** The built file of a chunk: its name, and a hash of eight signs. */
export function chunk(name: string): string {
  const found = readdirSync(join(DIST, 'chunks')).filter((file) => new RegExp(`^${name}-.{8}\\.js$`).test(file));
  if (found.length !== 1) throw new Error(`expected one chunk "${name}", found ${found.length}`);
  return `chunks/${found[0]}`;
}

/** A file, and all that it cannot begin without. */
export function withImports(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(join(DIST, file), 'utf8').matchAll(STATIC))
    withImports(new URL(path, `file:///${file}`).pathname.slice(1), seen);
  return seen;
}

/** Whether a chunk holds nothing but libraries, or what the bundler brings. */
export function isForeign(file: string): boolean {
  return /chunks\/(vendor|maplibre|rolldown-runtime)/.test(file);
}

function heavier(name: string): string {
  const [ar, en] = [chunk(`ar${name}`), chunk(`en${name}`)];
  return bytesOf(ar) > bytesOf(en) ? ar : en;
}

export const SHELL = 'influence-map.js';

/** Files by the moment that they are asked for, each where it is asked for first. */
export function filesByMoment() {
  const shell = [SHELL];
  const picture = [...withImports(chunk('core')), heavier('')];
  const later = (files: Iterable<string>, ...before: readonly (readonly string[])[]) => {
    const known = new Set(before.flat());
    return [...new Set(files)].filter((file) => !known.has(file));
  };
  const gestures = later(withImports(chunk('gestures')), picture);
  const live = later(withImports(chunk('live')), picture, gestures);
  const shared = [heavier('-opened'), ...withImports(chunk('swatch')), ...withImports(chunk('framing'))];
  const opened = new Map(
    OPENED.map((name) => [name, later([...withImports(chunk(name)), ...shared], picture, gestures, live)]),
  );
  return {
    shell,
    picture,
    story: ['stories/anbar/story.json', 'stories/anbar/article.ar.txt'],
    land: ['geo/world.json'],
    gestures,
    names: ['geo/names.json'],
    live,
    detail: ['geo/detail.json', 'geo/cities.json', 'geo/baghdad.json', chunk('maplibre-gl-worker')],
    opened,
  };
}

const KB = 1024;
const kb = (bytes: number): string => `${Math.round(bytes / KB)} KB`;

/** What is loaded when, as a table for people. */
export function sizesTable(): string {
  const { shell, picture, story, land, gestures, names, live, detail, opened } = filesByMoment();
  const parts = [...opened.values()];
  const single = parts.map(total);
  const rows = [
    ['with the page', '`influence-map.js`, one request', kb(total(shell))],
    [
      'near the screen (`loading="lazy"`), at once (`eager`) or at a click (`click`)',
      'the code, half of the words of one language, the story and its article',
      `${kb(total(picture))}, and ${kb(total(story))} for the first story`,
    ],
    ['then', 'the small land: the map is drawn', kb(total(land))],
    ['once it is drawn', 'what moves it, and the names of the land', kb(total([...gestures, ...names]))],
    [
      'idle, on or near the screen',
      'MapLibre, its worker and the detailed land',
      `${(total([...live, ...detail]) / KB / KB).toFixed(1)} MB`,
    ],
    [
      'when the reader opens it, or points at what would',
      'a place, the tour, the article, the list, the legend, how the map was made',
      `${kb(Math.min(...single))} to ${kb(Math.max(...single))} the first, ${kb(total(new Set(parts.flat())))} all`,
    ],
  ];
  const lines = [['when', 'what', 'gzip'], ['---', '---', '---'], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const BEGIN = '<!-- sizes: of the built files, by `npm run build && npm run docs` -->';
const END = '<!-- /sizes -->';

/** A text with the table between its markers brought up to date. */
export function withSizes(text: string): string {
  return between(text, BEGIN, END, sizesTable());
}

/** The table that a text has between its markers. */
export function sizesIn(text: string): string {
  return text.slice(text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)).trim();
}
