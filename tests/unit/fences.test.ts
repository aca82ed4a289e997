import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A module that must not stand in a folder, and what is wrong with it. */
const FORBIDDEN: readonly (readonly [folder: string, source: string])[] = [
  ['src/text', "import { html } from 'lit';\nexport const made = html``;\n"],
  ['src/story', "import { Map as MapLibreMap } from 'maplibre-gl';\nexport const made = MapLibreMap;\n"],
  ['src/geometry', "import { select } from 'd3-selection';\nexport const made = select;\n"],
  ['src/scene', "import { panelTemplate } from '../panels';\nexport const made = panelTemplate;\n"],
  ['src/take-away', "import { panelTemplate } from '../panels';\nexport const made = panelTemplate;\n"],
  ['src/state', "import { InfluenceMap } from '../influence-map';\nexport const made = InfluenceMap;\n"],
  ['src/basemap', "import { buildScene } from '../scene/scene';\nexport const made = buildScene;\n"],
  ['src/story-layer', "import { panelTemplate } from '../panels/panel';\nexport const made = panelTemplate;\n"],
  ['src/story-layer', "import { createLiveBasemap } from '../basemap/live';\nexport const made = createLiveBasemap;\n"],
  [
    'src/panels',
    "import { createStoryLayer } from '../story-layer/story-layer';\nexport const made = createStoryLayer;\n",
  ],
  ['src/panels', "import { Map as MapLibreMap } from 'maplibre-gl';\nexport const made = MapLibreMap;\n"],
  ['src/one-file', "import { createLiveBasemap } from '../basemap/live';\nexport const made = createLiveBasemap;\n"],
  ['src/one-file', "import { readFileSync } from 'node:fs';\nexport const made = readFileSync;\n"],
  ['src/element', "import { Map as MapLibreMap } from 'maplibre-gl';\nexport const made = MapLibreMap;\n"],
];

/** What would read a string as HTML or as a program. */
const MARKUP: readonly string[] = [
  "element.innerHTML = '';",
  "element?.insertAdjacentHTML('beforeend', '');",
  "element['outerHTML'] = '';",
  'const { innerHTML } = element;',
  "element.setHTMLUnsafe('');",
  "document.write('');",
  "document.createRange().createContextualFragment('');",
  "new DOMParser().parseFromString('', 'text/html');",
  "frame.srcdoc = '';",
  "Reflect.set(element, 'innerHTML', '');",
  "eval('');",
  "new Function('');",
  "import { unsafeHTML as raw } from 'lit/directives/unsafe-html.js';",
  "import { unsafeStatic } from 'lit/static-html.js';",
];

const folders: string[] = [];

function plant(folder: string, source: string): string {
  const own = mkdtempSync(join(folder, 'fence-'));
  folders.push(own);
  const file = join(own, 'bad.ts');
  // One folder deeper than the source says.
  writeFileSync(file, source.replace("'../", "'../../"));
  return file;
}

/** What a command prints when it finds fault; empty where it finds none. */
function complaint(command: string, args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync('npx', [command, ...args], { encoding: 'utf8' });
  return status === 0 ? '' : stdout + stderr;
}

/** The two tools run once, over everything that was planted. */
const MINUTE = 60_000;

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the fences between the folders', () => {
  let lint = '';
  const files = new Map<string, string>();

  beforeAll(() => {
    for (const [folder, source] of FORBIDDEN) files.set(source, plant(folder, source));
    for (const source of MARKUP) files.set(source, plant('src/panels', `${source}\n`));
    lint = complaint('biome', ['lint', '--reporter=github', '--max-diagnostics=none', ...files.values()]);
  }, MINUTE);

  const complaintsOf = (source: string, rule: string): readonly string[] =>
    lint.split('\n').filter((line) => line.includes(`${files.get(source)}`) && line.includes(rule));

  it.each(FORBIDDEN)('a bad import in %s is an error: %s', (_, source) => {
    expect(complaintsOf(source, 'noRestrictedImports')).not.toEqual([]);
  });

  it.each(MARKUP)('a string that is read as HTML or run is an error: %s', (source) => {
    expect(complaintsOf(source, '::error title=plugin')).not.toEqual([]);
  });

  it('a pure folder that touches the DOM does not compile', { timeout: MINUTE }, () => {
    const file = plant('src/state', 'export const made = document.title;\n');
    const complaints = complaint('tsc', ['--noEmit', '-p', 'tsconfig.pure.json']).split('\n');
    expect(complaints.filter((line) => line.includes(file) && line.includes("'document'"))).not.toEqual([]);
  });
});
