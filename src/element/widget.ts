/** What the small shell brings when the element is wanted, behind one interface. */
import type { InfluenceState } from '../events';
import type { Camera } from '../geometry/camera';
import type { ViewState } from '../state/types';
import type { Story } from '../story/types';
import type { Answers } from './answers';
import type { AttributeElement } from './attributes';
import type { FetchedArticle } from './fetch-story';
import type { LoadResult } from './read-fetched';

/** The element, as the widget inside it sees it. */
export interface WidgetHost {
  readonly element: AttributeElement;
  readonly root: ShadowRoot;
  /** Folder of the built geography, fonts and chunks, ending in "/". */
  readonly assets: URL;
  /** Reflects the state and tells it. */
  become(state: InfluenceState): void;
  /**
   * A story, which may be on its way already, with its article, read and checked. Rejects when aborted, and where what reads it
   * cannot be had.
   */
  readStory(src: string, base: URL, signal: AbortSignal): Promise<LoadResult>;
  /** The article of a story that is there already. Rejects only when aborted. */
  fetchArticle(json: unknown, base: URL, signal: AbortSignal): Promise<FetchedArticle>;
  /** A story is asked for: says so, and how much of it has come. */
  loading(): void;
  /** The story can be read: takes the poster and the fallback away. Whether the focus was in the element, which may then be nowhere. */
  reveal(): boolean;
  /** It cannot: brings them back, with the reason and a button that tries again. */
  fail(reason: string, again: () => void): void;
  /** Something was thrown that nobody foresaw, as where scripts of the page have changed what ours stand on: a simpler widget takes its place. */
  breakDown(error: unknown): void;
}

/** What a reader sees now, for who draws it elsewhere. */
export interface Shown {
  readonly story: Story;
  readonly view: ViewState;
  /** Where the map looks; `null` where there is none on the screen. */
  readonly camera: Camera | null;
}

export interface Widget {
  readonly answers: Answers;
  connect(): void;
  disconnect(): void;
  attributeChanged(name: string, value: string | null): void;
}

/** Where there is no map any more, whoever closed it. */
export function becomeText({ element, become }: WidgetHost): void {
  const state = element.getAttribute('state');
  if (state === 'still' || state === 'live') become('text');
}
