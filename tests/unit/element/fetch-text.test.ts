import { afterEach, describe, expect, it, vi } from 'vitest';
import { EncodingError, fetchText, LARGEST, TooLargeError } from '../../../src/element/fetch-text';

const URL_OF_TEXT = new URL('https://publisher.example/story.json');

function answerWith(body: BodyInit, headers: Record<string, string> = {}, status = 200): void {
  vi.stubGlobal('fetch', async () => new Response(body, { status, headers }));
}

const read = (onProgress: (share: number | null) => void = () => {}) =>
  fetchText(URL_OF_TEXT, new AbortController().signal, onProgress);

afterEach(() => vi.unstubAllGlobals());

describe('fetchText', () => {
  it('reads UTF-8 however its bytes are cut into pieces', async () => {
    const bytes = new TextEncoder().encode('الأنبار — Anbar');
    const pieces = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    answerWith(pieces);
    expect(await read()).toBe('الأنبار — Anbar');
  });

  it('asks with a string, as what a page has put in the place of fetch may know no other', async () => {
    const asked: unknown[] = [];
    vi.stubGlobal('fetch', async (address: unknown) => {
      asked.push(address);
      return new Response('{}');
    });
    await read();
    expect(asked).toEqual([URL_OF_TEXT.href]);
  });

  it('takes a text that comes whole, as from what a page has put in the place of fetch', async () => {
    vi.stubGlobal('fetch', async () => ({ ok: true, headers: new Headers(), text: async () => 'الأنبار' }));
    expect(await read()).toBe('الأنبار');
  });

  it('refuses bytes that are no UTF-8, and says where they are', async () => {
    answerWith(Uint8Array.of(0xc7, 0xe1, 0xc3, 0xe4, 0xc8, 0xc7, 0xd1));
    await expect(read()).rejects.toThrow(EncodingError);
    await expect(read()).rejects.toThrow(/story\.json is not UTF-8/);
  });

  it('refuses what says that it is too large before it reads it', async () => {
    answerWith('{}', { 'content-length': String(LARGEST + 1) });
    await expect(read()).rejects.toThrow(TooLargeError);
  });

  it('stops to read what is too large and does not say so', async () => {
    const piece = new Uint8Array(1_000_000).fill(32);
    let given = 0;
    const endless = new ReadableStream({
      pull(controller) {
        given += 1;
        controller.enqueue(piece);
      },
    });
    answerWith(endless);
    await expect(read()).rejects.toThrow(/at most 8000000 are read/);
    expect(given).toBeLessThan(LARGEST / piece.length + 5);
  });

  it('reads no more of what does not stream either', async () => {
    const text = async () => ' '.repeat(LARGEST + 1);
    vi.stubGlobal('fetch', async () => ({ ok: true, headers: new Headers(), text }));
    await expect(read()).rejects.toThrow(TooLargeError);
  });

  it('tells how much has come, never less than before, where the server says how much there is', async () => {
    const bytes = new Uint8Array(1000).fill(97);
    const halves = new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.subarray(0, 500));
        controller.enqueue(bytes.subarray(500));
        controller.close();
      },
    });
    answerWith(halves, { 'content-length': '1000' });
    const told: (number | null)[] = [];
    await read((share) => told.push(share));
    expect(told).toEqual([0.5, 1]);
  });

  it('tells no share of what is sent compressed', async () => {
    answerWith('{}', { 'content-length': '2', 'content-encoding': 'gzip' });
    const told: (number | null)[] = [];
    await read((share) => told.push(share));
    expect(told).toEqual([null]);
  });

  it('rejects with the status of an answer that is none', async () => {
    answerWith('<html>', {}, 500);
    await expect(read()).rejects.toThrow('HTTP 500');
  });
});
