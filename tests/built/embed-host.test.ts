/** The helper of a page that frames a map, as it is built. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const script = readFileSync('dist/embed-host.js', 'utf8');

it('is one small file that a page can take from anywhere', () => {
  expect(gzipSync(script).length).toBeLessThan(2048);
  expect(script).not.toMatch(/\bimport\b/);
});

it('adds nothing to the shell', () => {
  const shell = readFileSync('dist/influence-map.js', 'utf8');
  for (const name of ['influence-hello', 'host-tie', 'oembed']) expect(shell).not.toContain(name);
});
