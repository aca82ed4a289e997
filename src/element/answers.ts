/** What both widgets answer alike, whatever they draw with: what is shown, and what a page asks of it. */
import type { Pixel } from '../geometry/camera';
import { selectionOf } from '../state';
import type { Issue, Story } from '../story';
import type { HostLink } from './host-link';
import { wantedLanguage } from './language';
import { loadGiven, loadSource } from './load-story';
import type { MapView } from './map-view';
import type { Session } from './session';
import type { Shown, WidgetHost } from './widget';

export interface Held {
  readonly host: WidgetHost;
  readonly session: Session;
  readonly map: MapView;
  readonly article: HostLink;
}

export class Answers {
  readonly #held: Held;

  constructor(held: Held) {
    this.#held = held;
  }

  /** `null` until a story is shown. */
  get story(): Story | null {
    return this.#held.session.index?.story ?? null;
  }

  get issues(): readonly Issue[] {
    const { session, article } = this.#held;
    return [...session.issues, ...article.issues];
  }

  /** Language of the interface as it is shown, BCP 47. */
  get language(): string {
    const { session, host } = this.#held;
    return session.view?.language ?? wantedLanguage(host.element, null);
  }

  /** `undefined` until a story is shown. */
  get selected(): string | null | undefined {
    return this.#held.session.view?.selected;
  }

  /** `null` until a story is shown. */
  get shown(): Shown | null {
    const { index, view } = this.#held.session;
    return index && view && { story: index.story, view, camera: this.#held.map.camera };
  }

  /** Where a place, or the middle of a flow, is drawn; `null` where it is not drawn on its own. */
  pointOf(id: string): Pixel | null {
    return this.#held.map.pointOf(id);
  }

  /** Throws on an id that the story does not have. */
  select(id: string | null): void {
    const { session } = this.#held;
    const { index } = session;
    if (index && id !== null && !selectionOf(index, id)) {
      throw new RangeError(`<influence-map>: the story "${index.story.id}" has no place, flow or passage "${id}"`);
    }
    session.act({ type: 'select', id });
  }

  async fit(ids: readonly string[]): Promise<void> {
    await this.#held.map.stage?.fit(ids);
  }

  /** Shows what a script of the page has set. */
  setStory(value: unknown): void {
    const { session, host } = this.#held;
    void session.load((signal) => loadGiven(host, value, signal));
  }

  /** Shows what `src` names, if it names anything. */
  readSource(): void {
    const { session, host } = this.#held;
    const { src } = host.element;
    if (src !== null) void session.load((signal) => loadSource(host, src, signal));
  }

  /** Shows what was asked for last, unless it is there or on its way. */
  resume(): void {
    const { index, isLoading } = this.#held.session;
    if (!index && !isLoading && !this.#held.session.again()) this.readSource();
  }
}
