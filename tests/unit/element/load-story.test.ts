import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { loadSource } from '../../../src/element/load-story';

const FOLDER = 'public/stories/anbar/';
const BASE = new URL('https://publisher.example/');

afterEach(() => vi.unstubAllGlobals());

/** Answers with these instead of the files of the first story. */
function answer(instead: Readonly<Record<string, string>> = {}): void {
  vi.stubGlobal('fetch', async (url: URL) => {
    const name = url.pathname.split('/').at(-1) ?? '';
    const text = instead[name] ?? readFileSync(FOLDER + name, 'utf8');
    return new Response(text, { headers: { 'content-length': String(Buffer.byteLength(text)) } });
  });
}

it('tells one progress of story and article, that never goes back', async () => {
  answer();
  const shares: (number | null)[] = [];
  const result = await loadSource('story.json', BASE, new AbortController().signal, (share) => shares.push(share));
  expect(result.ok).toBe(true);
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual([...shares].sort((a, b) => (a ?? 0) - (b ?? 0)));
  expect(shares.at(-1)).toBe(1);
});

it('takes a page to log in for no article: its quotes are shown, and are not called wrong', async () => {
  answer({ 'article.ar.txt': '\n<!DOCTYPE html><title>Log in</title>' });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const result = await loadSource('story.json', BASE, new AbortController().signal);
  expect(result).toMatchObject({ ok: true, articleMissing: true });
  const codes = result.ok && result.parsed.issues.map(({ code }) => code);
  expect(codes).toEqual(['article-missing']);
});
