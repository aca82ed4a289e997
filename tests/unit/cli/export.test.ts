import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readRequest } from '../../../src/cli/export/request';

const folder = mkdtempSync(join(tmpdir(), 'influence-map-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('what is asked of the export', () => {
  it('is a story, a page, and how it opens', () => {
    expect(readRequest(['a.json', 'b.html', '--lang', 'en', '--theme', 'dark'])).toEqual({
      story: 'a.json',
      file: 'b.html',
      language: 'en',
      theme: 'dark',
    });
    expect(readRequest(['a.json', 'b.HTM'])).toMatchObject({ language: null, theme: 'auto' });
  });

  it.each([
    [['a.json'], 'expected two files, a story and the page to write, found 1'],
    [['a.json', 'b.html', 'c'], 'found 3'],
    [['a.json', 'b.pdf'], 'expected a page that ends in .html, found "b.pdf"'],
    [['a.json', 'b.html', '--lang', 'xx'], 'expected --lang to be one of ar, en, found "xx"'],
    [['a.json', 'b.html', '--theme', 'sepia'], 'expected --theme to be one of auto, light, dark, found "sepia"'],
    [['a.json', 'b.html', '--size', '3'], "Unknown option '--size'"],
  ])('%j is refused: %s', (args, message) => {
    expect(() => readRequest(args)).toThrow(message);
  });
});

describe('npm run export', () => {
  it('refuses a story with an error: says where, what was found and expected, and writes nothing', {
    timeout: 60_000,
  }, () => {
    const story = JSON.parse(readFileSync('public/stories/anbar/story.json', 'utf8'));
    story.passages[0].quote.exact = 'كلام ليس في المقال';
    const path = join(folder, 'story.json');
    writeFileSync(path, JSON.stringify(story, null, 2));
    copyFileSync('public/stories/anbar/article.ar.txt', join(folder, 'article.ar.txt'));
    const out = join(folder, 'out.html');
    const { status, stderr } = spawnSync('npx', ['tsx', 'src/cli/export.ts', path, out], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/story\.json:\d+: error: \$\.passages\[0\]/);
    expect(stderr).toContain('found:');
    expect(stderr).toContain('expected:');
    // The call was right: how it is called would bury what is wrong.
    expect(stderr).not.toContain('Usage');
    expect(() => readFileSync(out)).toThrow('ENOENT');
  });
});
