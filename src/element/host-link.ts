/** The element's tie to the article of the host page, whose code is fetched only where the publisher asks for it. */
import type { ViewState } from '../state/types';
import type { Issue, StoryIndex } from '../story';
import type { AttributeElement } from './attributes';
import type { HostArticle } from './host-article';

export interface HostLinkOptions {
  readonly element: AttributeElement;
  readonly onSelect: (id: string) => void;
}

export class HostLink {
  readonly #options: HostLinkOptions;
  #article: HostArticle | null = null;
  #selector: string | null = null;
  #index: StoryIndex | null = null;
  #view: ViewState | null = null;

  constructor(options: HostLinkOptions) {
    this.#options = options;
  }

  /** What the page's article lacks of the story's quotes. */
  get issues(): readonly Issue[] {
    return this.#article?.issues ?? [];
  }

  /** Ties the article that `for` names to this story, or tells it what is looked at now. */
  show(index: StoryIndex, view: ViewState): void {
    const { htmlFor } = this.#options.element;
    this.#view = view;
    if (htmlFor === this.#selector && index === this.#index) {
      this.#article?.show(view);
      return;
    }
    this.close();
    this.#selector = htmlFor;
    this.#index = index;
    if (htmlFor !== null) void this.#open(htmlFor, index);
  }

  /** Scrolls the page to a passage; false where that cannot be done. */
  read(passage: string): boolean {
    return this.#article?.read(passage) ?? false;
  }

  close(): void {
    this.#article?.close();
    this.#article = null;
    this.#selector = null;
    this.#index = null;
  }

  async #open(selector: string, index: StoryIndex): Promise<void> {
    const { element, onSelect } = this.#options;
    try {
      const { HostArticle } = await import('./host-article');
      // An element that is moved meanwhile asks twice for the same.
      const isStale = this.#selector !== selector || this.#index !== index || this.#article !== null;
      if (isStale) return;
      const root = element.ownerDocument.querySelector(selector);
      if (!root) throw new Error(`for="${selector}" names no element of this page`);
      this.#article = new HostArticle({ root, map: element, index, onSelect });
    } catch (error) {
      console.warn('influence-map: the page’s own article is not tied to the map:', error);
      return;
    }
    if (this.#view) this.#article.show(this.#view);
    this.#report();
  }

  #report(): void {
    for (const { path, expected, found, hint } of this.issues)
      console.info(
        `influence-map: ${path} is not highlighted in this page: found ${found}, expected ${expected}`,
        hint ?? '',
      );
  }
}
