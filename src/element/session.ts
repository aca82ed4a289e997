/**
 * One story being read: loaded, checked, and looked at. It holds the view state, and `act` is the only way to
 * change it; whoever owns it hears of every change through one callback.
 */
import { isLoaded, loadFirstWords, type Messages } from '../locale';
import { type InitialView, initialView, reduce } from '../state';
import type { Action, ViewState } from '../state/types';
import { type Issue, indexStory, type StoryIndex } from '../story';
import type { LoadResult } from './read-fetched';
import { failureSentence, storySentence } from './sentences';

export type SessionChange =
  | { readonly type: 'loading' }
  | { readonly type: 'loaded' }
  | { readonly type: 'failed' }
  | { readonly type: 'view'; readonly before: ViewState; readonly view: ViewState };

export interface SessionOptions {
  readonly onChange: (change: SessionChange) => void;
  /** How a story begins: its language, what is selected and what is shown. */
  readonly begin: (index: StoryIndex) => InitialView;
  /** What was asked for could not be read or shown, for a reason that nobody foresaw. */
  readonly onBreak: (error: unknown) => void;
}

/** A sentence to be said in whatever language the reader has by then. */
export type Sentence = (words: Messages) => string | null;

export class Session {
  readonly #options: SessionOptions;
  #index: StoryIndex | null = null;
  #view: ViewState | null = null;
  #issues: readonly Issue[] = [];
  #sentence: Sentence = () => null;
  #failed = false;
  #loading: AbortController | null = null;
  #read: ((signal: AbortSignal) => Promise<LoadResult>) | null = null;
  /** The language that was asked for last. */
  #asked: string | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  get index(): StoryIndex | null {
    return this.#index;
  }

  /** Whether an answer is on its way. */
  get isLoading(): boolean {
    return this.#loading !== null;
  }

  get view(): ViewState | null {
    return this.#view;
  }

  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** What is missing, if anything is. */
  get sentence(): Sentence {
    return this.#sentence;
  }

  /** Shows what `read` brings. A later call, or `stop`, makes an answer still on its way stale. */
  async load(read: (signal: AbortSignal) => Promise<LoadResult>): Promise<void> {
    this.stop();
    this.#read = read;
    const loading = new AbortController();
    this.#loading = loading;
    this.#failed = false;
    try {
      this.#options.onChange({ type: 'loading' });
      const result = await read(loading.signal);
      if (result.ok) await this.#bringWordsFor(indexStory(result.parsed.story));
      if (this.#loading !== loading) return;
      this.#loading = null;
      this.#take(result);
    } catch (error) {
      if (!loading.signal.aborted) this.#options.onBreak(error);
    }
  }

  /** Reads again what was asked for last. Whether anything was. */
  again(): boolean {
    if (this.#read) void this.load(this.#read);
    return this.#read !== null;
  }

  /** Ignores an answer that is still on its way. */
  stop(): void {
    this.#loading?.abort();
    this.#loading = null;
  }

  act(action: Action): void {
    if (action.type === 'language') {
      this.#asked = action.language;
      if (!isLoaded(action.language)) {
        void this.#actInWords(action);
        return;
      }
    }
    const before = this.#view;
    if (!before || !this.#index) {
      // What failed is said again, in the other language.
      if (action.type === 'language' && this.#failed) this.#options.onChange({ type: 'failed' });
      return;
    }
    const view = reduce(this.#index, before, action);
    if (view === before) return;
    this.#view = view;
    this.#options.onChange({ type: 'view', before, view });
  }

  /** Changes the language when its words are there, unless another one has been asked for by then. */
  async #actInWords(action: Action & { type: 'language' }): Promise<void> {
    if ((await bringWords(action.language)) && this.#asked === action.language) this.act(action);
  }

  /** Until the words are there that a story begins in, which may change while they are on their way. */
  async #bringWordsFor(index: StoryIndex): Promise<void> {
    for (let language = ''; language !== this.#options.begin(index).language; ) {
      language = this.#options.begin(index).language;
      await bringWords(language);
    }
  }

  #take(result: LoadResult): void {
    this.#failed = !result.ok;
    if (!result.ok) {
      this.#index = null;
      this.#view = null;
      this.#issues = result.issues;
      this.#sentence = (words) => failureSentence(result.reason, words);
      this.#options.onChange({ type: 'failed' });
      return;
    }
    const { parsed, articleMissing } = result;
    this.#index = indexStory(parsed.story);
    this.#issues = parsed.issues;
    this.#sentence = (words) => storySentence(parsed.issues, articleMissing, words);
    this.#view = initialView(this.#index, this.#options.begin(this.#index));
    this.#options.onChange({ type: 'loaded' });
  }
}

/** Whether the words of a language are there, having brought them; another language speaks where they cannot be had. */
async function bringWords(language: string): Promise<boolean> {
  try {
    await loadFirstWords(language);
    return true;
  } catch (error) {
    console.warn(`influence-map: no words in "${language}":`, error);
    return false;
  }
}
