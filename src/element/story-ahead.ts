import { fetchStory } from './fetch-story';
import type { OnProgress } from './fetch-text';
import { lost } from './lost-part';
import type { LoadResult } from './read-fetched';

interface Asked {
  readonly src: string;
  readonly base: string;
  readonly asking: AbortController;
  readonly answer: Promise<LoadResult>;
}

/**
 * The story of one element, fetched and read before there is code to show it. Its answer is taken once; who comes again
 * asks anew.
 */
export class StoryAhead {
  readonly #onProgress: OnProgress;
  #asked: Asked | null = null;

  constructor(onProgress: OnProgress) {
    this.#onProgress = onProgress;
  }

  /** Takes back what was asked for before, unless it is the same. */
  ask(src: string, base: URL): void {
    if (this.#isAsked(src, base)) return;
    this.drop();
    const asking = new AbortController();
    const answer = this.#read(src, base, asking.signal);
    // Whoever takes the answer hears of it; nobody may.
    answer.catch(() => {});
    this.#asked = { src, base: base.href, asking, answer };
  }

  drop(): void {
    this.#asked?.asking.abort();
    this.#asked = null;
  }

  /** The story at an address, asked for now where it was not before. Rejects when aborted, and where what reads it cannot be had. */
  take(src: string, base: URL, signal: AbortSignal): Promise<LoadResult> {
    const asked = this.#asked;
    if (!asked || !this.#isAsked(src, base)) {
      this.drop();
      return this.#read(src, base, signal);
    }
    this.#asked = null;
    signal.addEventListener('abort', () => asked.asking.abort(signal.reason), { once: true });
    return asked.answer;
  }

  async #read(src: string, base: URL, signal: AbortSignal): Promise<LoadResult> {
    const [{ readFetched }, fetched] = await Promise.all([
      import('./reader').catch(lost),
      fetchStory(src, base, signal, this.#onProgress),
    ]);
    return readFetched(fetched);
  }

  #isAsked(src: string, base: URL): boolean {
    return this.#asked?.src === src && this.#asked.base === base.href;
  }
}
