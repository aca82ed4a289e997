/** The manifest and the README say what the code does. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AttributeElement } from '../../src/element/attributes';
import { readManifest, withContract } from '../../src/packaging/contract';

const manifest = readManifest('custom-elements.json');
const element = manifest.modules[0]?.declarations[0];
const names = (list: 'attributes' | 'events' | 'cssParts' | 'cssProperties'): string[] =>
  (element?.[list] ?? []).map(({ name }) => name).sort();

/** Everything that a pattern's first group finds in the sources, but for comments. */
function inSources(pattern: RegExp): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const texts = files.map((file) => readFileSync(join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, found = '']) => found)))].sort();
}

describe('custom-elements.json', () => {
  it('is what the class comment makes it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
    execFileSync(
      'npx',
      ['cem', 'analyze', '--config', 'src/packaging/cem.config.mjs', '--outdir', relative('.', folder)],
      {
        stdio: 'pipe',
      },
    );
    const made = readFileSync(join(folder, 'custom-elements.json'), 'utf8');
    rmSync(folder, { recursive: true });
    expect(JSON.parse(made)).toEqual(JSON.parse(readFileSync('custom-elements.json', 'utf8')));
  });

  it('names the attributes, custom properties, parts and events that the code has', () => {
    expect(names('attributes')).toEqual([...AttributeElement.observedAttributes].sort());
    expect(names('cssProperties')).toEqual(inSources(/var\((--influence-[\w-]+)/g));
    expect(names('cssParts')).toEqual(inSources(/ part="([\w-]+)/g));
    expect(names('events')).toEqual(inSources(/'(influence-(?:select|story|state|error)\w*)'/g));
  });
});

describe('README.md', () => {
  it('has the tables of the manifest', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(withContract(readme, manifest)).toBe(readme);
  });
});
