/**
 * Ties the map to whatever element of the page a selector names: to the one that is there, to one that comes later, and
 * to the next where a page that draws itself anew replaces it.
 */
import type { ViewState } from '../state/types';
import type { Issue } from '../story';
import { HostArticle, type HostArticleOptions } from './host-article';

export interface HostTieOptions extends Omit<HostArticleOptions, 'root'> {
  readonly selector: string;
}

export class HostTie {
  readonly #options: HostTieOptions;
  readonly #page: Document;
  readonly #watching: MutationObserver;
  #root: Element | null = null;
  #article: HostArticle | null = null;
  #view: ViewState | null = null;

  /** Throws where the selector is none. */
  constructor(options: HostTieOptions) {
    this.#options = options;
    this.#page = options.map.ownerDocument;
    this.#tie();
    if (!this.#root) console.info(`influence-map: for="${options.selector}" names no element of this page yet`);
    this.#watching = new MutationObserver(() => this.#tie());
    this.#watching.observe(this.#page, { childList: true, subtree: true });
  }

  /** None as long as there is no article. */
  get issues(): readonly Issue[] {
    return this.#article?.issues ?? [];
  }

  show(view: ViewState): void {
    this.#view = view;
    this.#article?.show(view);
  }

  /** Brings a passage into sight; false where the page does not have it. */
  read(passage: string): boolean {
    return this.#article?.read(passage) ?? false;
  }

  close(): void {
    this.#watching.disconnect();
    this.#article?.close();
    this.#article = null;
  }

  #tie(): void {
    const { selector, ...options } = this.#options;
    const root = this.#page.querySelector(selector);
    if (root === this.#root) return;
    this.#article?.close();
    this.#root = root;
    this.#article = root && new HostArticle({ ...options, root });
    if (this.#view) this.#article?.show(this.#view);
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
