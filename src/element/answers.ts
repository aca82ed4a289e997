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
  readonly #host: WidgetHost;
  readonly #session: Session;
  readonly #map: MapView;
  readonly #article: HostLink;

  constructor({ host, session, map, article }: Held) {
    this.#host = host;
    this.#session = session;
    this.#map = map;
    this.#article = article;
  }

  /** `null` until a story is shown. */
  get story(): Story | null {
    return this.#session.index?.story ?? null;
  }

  get issues(): readonly Issue[] {
    return [...this.#session.issues, ...this.#article.issues];
  }

  /** Language of the interface as it is shown, BCP 47. */
  get language(): string {
    return this.#session.view?.language ?? wantedLanguage(this.#host.element, null);
  }

  /** `undefined` until a story is shown. */
  get selected(): string | null | undefined {
    return this.#session.view?.selected;
  }

  /** `null` until a story is shown. */
  get shown(): Shown | null {
    const { index, view } = this.#session;
    return index && view && { story: index.story, view, camera: this.#map.camera };
  }

  /** Where a place, or the middle of a flow, is drawn; `null` where it is not drawn on its own. */
  pointOf(id: string): Pixel | null {
    return this.#map.pointOf(id);
  }

  /** Throws on an id that the story does not have. */
  select(id: string | null): void {
    const { index } = this.#session;
    if (index && id !== null && !selectionOf(index, id)) {
      throw new RangeError(`<influence-map>: the story "${index.story.id}" has no place, flow or passage "${id}"`);
    }
    this.#session.act({ type: 'select', id });
  }

  async fit(ids: readonly string[]): Promise<void> {
    await this.#map.stage?.fit(ids);
  }

  /** Shows what a script of the page has set. */
  setStory(value: unknown): void {
    void this.#session.load((signal) => loadGiven(this.#host, value, signal));
  }

  /** Shows what `src` names, if it names anything. */
  readSource(): void {
    const { src } = this.#host.element;
    if (src !== null) void this.#session.load((signal) => loadSource(this.#host, src, signal));
  }

  /** Shows what was asked for last, unless it is there or on its way. */
  resume(): void {
    const { index, isLoading } = this.#session;
    if (!index && !isLoading && !this.#session.again()) this.readSource();
  }
}
