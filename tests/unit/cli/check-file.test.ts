import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { checkFile } from '../../../src/cli/check-file';
import { fixture } from '../story/fixtures';

const folder = mkdtempSync(join(tmpdir(), 'influence-map-'));
const path = join(folder, 'story.json');
const plain = fixture('good', 'one-language');

afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => writeFileSync(join(folder, 'article.txt'), plain.article));

/** What is printed for a story, without the folder's name. */
async function check(story: unknown): Promise<{ text: string; errors: number }> {
  writeFileSync(path, typeof story === 'string' ? story : JSON.stringify(story, null, 2));
  const { lines, errors } = await checkFile(path);
  return { text: lines.join('\n').replaceAll(folder, ''), errors };
}

describe('checkFile', () => {
  test('says so where nothing is wrong', async () => {
    expect(await check(plain.story)).toEqual({
      text: '/story.json: nothing wrong; shown: 2 places, 1 flow, 2 passages, 4 mentions',
      errors: 0,
    });
  });

  test('says for each issue where it is, what was found, what was expected and what is near', async () => {
    const { story } = fixture('bad', 'quote-not-found');
    const { text, errors } = await check(story);
    const line =
      JSON.stringify(story, null, 2)
        .split('\n')
        .findIndex((words) => words.includes('sent grain')) + 1;
    expect(text).toContain(`/story.json:${line}: error: $.passages[0].quote.exact (quote-not-found)`);
    expect(text).toContain('    found:    “Northland sent grain to Southport, say the harbour clerks.”');
    expect(text).toContain('    expected: words that stand in the article, letter for letter');
    expect(text).toContain('has “sends” where the quote has “sent”');
    expect(text).toMatch(/2 errors, 0 warnings; shown: 2 places, 0 flows, 2 passages, 4 mentions$/);
    expect(errors).toBe(2);
  });

  test('lists issues in the order of the file', async () => {
    const { text } = await check(fixture('bad', 'dangling-references').story);
    const lines = [...text.matchAll(/^\/story\.json:(\d+):/gm)].map(([, line]) => Number(line));
    expect(lines.length).toBeGreaterThan(5);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  test('names an id that two things have before what follows from it', async () => {
    const { story } = fixture('good', 'one-language') as { story: { places: { id: string }[] } };
    const [northland, southport] = story.places;
    const { text } = await check({
      ...story,
      featured: ['southport'],
      places: [northland, { ...southport, id: 'northland' }],
    });
    const codes = [...text.matchAll(/\(([a-z-]+)\)$/gm)].map(([, code]) => code);
    expect(codes.slice(0, 2)).toEqual(['duplicate-id', 'dangling-reference']);
  });

  test.each([
    ['a list that is none', 'wrong-type', { ...(plain.story as object), places: {} }],
    ['a quote that is not in the article', 'quote-not-found', fixture('bad', 'place-not-found').story],
  ])('names %s before what follows from it', async (_, cause, story) => {
    const { text } = await check(story);
    expect(text.split('\n')[0]).toContain(`(${cause})`);
    expect(text.match(/^\/story\.json:\d+: error/gm)?.length).toBeGreaterThan(1);
  });

  test('says of a field that stands twice in one object that only the last is read', async () => {
    const source = JSON.stringify(plain.story, null, 2).replace('"places": [', '"places": [],\n"places": [');
    const { text, errors } = await check(source);
    const line = source.split('\n').lastIndexOf('"places": [') + 1;
    expect(text).toContain(`/story.json:${line}: warning: $.places (repeated-field)`);
    expect(text).toMatch(/0 errors, 1 warning; shown: 2 places/);
    expect(errors).toBe(0);
  });

  test('suspects a longitude and a latitude that were exchanged, and shows the place all the same', async () => {
    const { story } = fixture('good', 'one-language') as { story: { places: object[] } };
    const [northland, southport] = story.places;
    const places = [northland, { ...southport, position: [58, 11], within: 'northland' }];
    const { text, errors } = await check({ ...story, places });
    expect(text).toContain('warning: $.places[1].position (position-swapped)');
    expect(text).toMatch(/0 errors, 1 warning; shown: 2 places/);
    expect(errors).toBe(0);
  });

  test('says where JSON breaks, and what was expected there', async () => {
    expect(await check('{\n  "version": 1,\n}')).toEqual({
      text: '/story.json:3:1: error: this is not JSON: found “}”, expected the name of a field in double quotes (a comma before it calls for one)',
      errors: 1,
    });
  });

  test('says that the article is not there, and why', async () => {
    rmSync(join(folder, 'article.txt'));
    const { text, errors } = await check(plain.story);
    expect(text).toContain('error: $.article.text (article-missing)');
    expect(text).toContain('hint:     there is no file');
    expect(errors).toBe(1);
  });

  test('says of an address that is none that it is none, and not that there is no file', async () => {
    const story = structuredClone(plain.story) as { article: { text?: string } };
    story.article.text = 'https://harbour.example/article.txt';
    const { text } = await check(story);
    expect(text).toContain('error: $.article.text (bad-relative-url)');
    expect(text).toMatch(/warning: \$\.article\.text \(article-missing\)\n +found: +no address of a text\n/);
    expect(text).not.toContain('there is no file');
  });

  test('does not take a file of this machine for one of the server', async () => {
    const story = structuredClone(plain.story) as { article: { text?: string } };
    story.article.text = join(folder, 'article.txt');
    const { text, errors } = await check(story);
    expect(text).toContain('hint:     /article.txt begins with /, so only a server can find it');
    expect(errors).toBe(1);
  });

  test('says that the article is not UTF-8', async () => {
    writeFileSync(join(folder, 'article.txt'), Uint8Array.of(0xc8, 0xe1, 0xc7));
    const { text, errors } = await check(plain.story);
    expect(text).toContain('article-missing');
    expect(text).toMatch(/hint: .*not UTF-8: save it in that encoding/);
    expect(errors).toBe(1);
  });

  test('takes a byte order mark for what it is', async () => {
    writeFileSync(join(folder, 'article.txt'), `\uFEFF${plain.article}`);
    expect(await check(`\uFEFF${JSON.stringify(plain.story)}`)).toMatchObject({ errors: 0 });
  });

  test('says that the story is not there', async () => {
    const { lines, errors } = await checkFile(join(folder, 'nowhere.json'));
    expect(lines.join()).toContain('error: there is no file');
    expect(errors).toBe(1);
  });

  test('says that a folder is no story', async () => {
    const { lines, errors } = await checkFile(folder);
    expect(lines.join()).toContain('is a folder, and a file is expected');
    expect(errors).toBe(1);
  });

  test('says that a file is no story at all', async () => {
    expect(await check('[]')).toMatchObject({ text: expect.stringContaining('nothing can be shown'), errors: 1 });
  });
});

describe('npm run check', { timeout: 60_000 }, () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));

  function run(...paths: string[]) {
    return spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/check.ts', ...paths], {
      cwd: root,
      encoding: 'utf8',
    });
  }

  test('ends with 0 where there is no error, though there may be warnings', async () => {
    await check(fixture('bad', 'claim-without-speaker').story);
    const { status, stdout } = run(path);
    expect(stdout).toContain('warning: $.flows[0].sourcing (claim-without-speaker)');
    expect(status).toBe(0);
  });

  test('ends with 1 where there is one', async () => {
    await check(fixture('bad', 'radius-missing').story);
    expect(run(path).status).toBe(1);
  });

  test('asks which story where it is given none', () => {
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') });
  });
});
