import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type FetchedArticle, fetchStory } from '../../../src/element/fetch-story';
import { readFetched } from '../../../src/element/reader';
import { StoryAhead } from '../../../src/element/story-ahead';
import { readStory } from '../../../src/story/read-story';

const FOLDER = 'public/stories/anbar/';
const BASE = new URL('https://publisher.example/');
const never = new AbortController().signal;

vi.mock('../../../src/element/reader', { spy: true });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

/** Answers with these instead of the files of the first story, and tells what was asked. */
function answer(instead: Readonly<Record<string, string>> = {}): { name: string; signal: AbortSignal }[] {
  const asked: { name: string; signal: AbortSignal }[] = [];
  vi.stubGlobal('fetch', async (url: string, { signal }: { signal: AbortSignal }) => {
    const name = new URL(url).pathname.split('/').at(-1) ?? '';
    asked.push({ name, signal });
    await Promise.resolve();
    signal.throwIfAborted();
    const text = instead[name] ?? readFileSync(FOLDER + name, 'utf8');
    return new Response(text, { headers: { 'content-length': String(Buffer.byteLength(text)) } });
  });
  return asked;
}

it('tells one progress of story and article, that never goes back', async () => {
  answer();
  const shares: (number | null)[] = [];
  const result = await fetchStory('story.json', BASE, never, (share) => shares.push(share));
  expect(result.ok && (await result.article).articleMissing).toBe(false);
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual([...shares].sort((a, b) => (a ?? 0) - (b ?? 0)));
  expect(shares.at(-1)).toBe(1);
});

it.each([
  ['story.json', { 'story.json': '{"version": 1,}' }, 'story-not-json', /story\.json could not be read: SyntaxError/],
  ['javascript:0', {}, 'story-unreachable', /javascript:0 could not be read: this is no address/],
] as const)('says why there is no story to whoever looks at the console: %s', async (src, files, reason, why) => {
  answer(files);
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(await fetchStory(src, BASE, never, () => {})).toEqual({ ok: false, reason });
  expect(warned.mock.lastCall?.join(' ')).toMatch(why);
});

it('takes a page to log in for no article: its quotes are shown, and are not called wrong', async () => {
  answer({ 'article.ar.txt': '\n<!DOCTYPE html><title>Log in</title>' });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const result = await fetchStory('story.json', BASE, never, () => {});
  const fetched = result.ok && (await result.article);
  expect(fetched).toEqual({ article: '', articleMissing: true });
  const codes = result.ok && readStory(result.json, '').issues.map(({ code }) => code);
  expect(codes).toEqual(['article-missing']);
});

it('is read as far as it can be while its article is on its way', async () => {
  const fetched = await answered();
  const seen: string[] = [];
  const json = new Proxy(fetched.json as object, {
    get: (story, field) => {
      seen.push(String(field));
      return Reflect.get(story, field);
    },
  });
  let come = (_: FetchedArticle) => {};
  const article = new Promise<FetchedArticle>((resolve) => {
    come = resolve;
  });
  const reading = readFetched({ ok: true, json, article });
  expect(seen).toEqual(expect.arrayContaining(['places', 'passages', 'flows']));
  come(await fetched.article);
  expect(await reading).toMatchObject({ ok: true, parsed: { issues: [] } });
});

it('is there before its article has come', async () => {
  answer();
  const ask = fetch;
  vi.stubGlobal('fetch', (url: string, init: RequestInit) =>
    url.includes('article') ? new Promise(() => {}) : ask(url, init),
  );
  expect(await fetchStory('story.json', BASE, never, () => {})).toMatchObject({ ok: true });
});

async function answered() {
  answer();
  const fetched = await fetchStory('story.json', BASE, never, () => {});
  if (!fetched.ok) throw new Error(`found ${fetched.reason}, expected the first story`);
  return fetched;
}

describe('a story that is asked for ahead', () => {
  const names = (asked: readonly { name: string }[]) => asked.map(({ name }) => name);
  const whole = ['story.json', 'article.ar.txt'];

  it('is asked for once, and anew by who comes again', async () => {
    const asked = answer();
    const ahead = new StoryAhead(() => {});
    ahead.ask('story.json', BASE);
    ahead.ask('story.json', BASE);
    const taken = await ahead.take('story.json', BASE, never);
    expect(taken.ok).toBe(true);
    expect(names(asked)).toEqual(whole);
    await ahead.take('story.json', BASE, never);
    expect(names(asked)).toEqual([...whole, ...whole]);
  });

  it('has been read by the time that somebody comes for it', async () => {
    answer();
    const ahead = new StoryAhead(() => {});
    ahead.ask('story.json', BASE);
    await vi.waitFor(() => expect(readFetched).toHaveBeenCalledOnce());
    const taken = await ahead.take('story.json', BASE, never);
    expect(taken).toMatchObject({ ok: true, articleMissing: false, parsed: { issues: [], story: { id: 'anbar' } } });
    answer({ 'story.json': '{"version": 2}' });
    await expect(ahead.take('story.json', BASE, never)).resolves.toMatchObject({ ok: false, reason: 'not-a-story' });
  });

  it('is taken back where another is asked for, or taken, or nobody wants it any more', async () => {
    const asked = answer();
    const ahead = new StoryAhead(() => {});
    ahead.ask('first.json', BASE);
    ahead.ask('second.json', BASE);
    await expect(ahead.take('story.json', BASE, never)).resolves.toMatchObject({ ok: true });
    ahead.ask('fourth.json', BASE);
    ahead.drop();
    expect(asked.map(({ name, signal }) => [name, signal.aborted])).toEqual([
      ['first.json', true],
      ['second.json', true],
      ['story.json', false],
      ['article.ar.txt', false],
      ['fourth.json', true],
    ]);
  });

  it('is taken back by who took it', async () => {
    const asked = answer();
    const ahead = new StoryAhead(() => {});
    ahead.ask('story.json', BASE);
    const taking = new AbortController();
    const taken = ahead.take('story.json', BASE, taking.signal);
    taking.abort();
    await expect(taken).rejects.toThrow('aborted');
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true]);
  });

  it('is another one where the page’s own address is another by then', async () => {
    const asked = answer();
    const ahead = new StoryAhead(() => {});
    ahead.ask('story.json', BASE);
    await ahead.take('story.json', new URL('https://publisher.example/elsewhere/'), never);
    expect(asked.map(({ name, signal }) => [name, signal.aborted])).toEqual([
      ['story.json', true],
      ['story.json', false],
      ['article.ar.txt', false],
    ]);
  });
});
