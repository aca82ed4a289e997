/** The element's tie to the article of the host page, whose code is fetched only where the publisher asks for it. */
import type { ViewState } from '../state/types';
import type { Issue, StoryIndex } from '../story';
import type { AttributeElement } from './attributes';
import type { HostTie } from './host-tie';

export interface HostLinkOptions {
  readonly element: AttributeElement;
  readonly onSelect: (id: string) => void;
}

export class HostLink {
  readonly #options: HostLinkOptions;
  #tie: HostTie | null = null;
  #selector: string | null = null;
  #index: StoryIndex | null = null;
  #view: ViewState | null = null;

  constructor(options: HostLinkOptions) {
    this.#options = options;
  }

  /** What the page's article lacks of the story's quotes. */
  get issues(): readonly Issue[] {
    return this.#tie?.issues ?? [];
  }

  /** Ties the article that `for` names to this story, or tells it what is looked at now. */
  show(index: StoryIndex, view: ViewState): void {
    const { htmlFor } = this.#options.element;
    this.#view = view;
    if (htmlFor === this.#selector && index === this.#index) {
      this.#tie?.show(view);
      return;
    }
    this.close();
    this.#selector = htmlFor;
    this.#index = index;
    if (htmlFor !== null) void this.#open(htmlFor, index);
  }

  /** Scrolls the page to a passage; false where that cannot be done. */
  read(passage: string): boolean {
    return this.#tie?.read(passage) ?? false;
  }

  close(): void {
    this.#tie?.close();
    this.#tie = null;
    this.#selector = null;
    this.#index = null;
  }

  async #open(selector: string, index: StoryIndex): Promise<void> {
    const { element, onSelect } = this.#options;
    try {
      const { HostTie } = await import('./host-tie');
      // An element that is moved meanwhile asks twice for the same.
      const isStale = this.#selector !== selector || this.#index !== index || this.#tie !== null;
      if (isStale) return;
      this.#tie = new HostTie({ selector, map: element, index, onSelect });
    } catch (error) {
      console.warn('influence-map: the page’s own article is not tied to the map:', error);
      return;
    }
    if (this.#view) this.#tie.show(this.#view);
  }
}
