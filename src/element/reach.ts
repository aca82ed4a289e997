/**
 * How keys and ears reach the element: the way round it, what is said of what happens, the way back by Escape, and where
 * the focus is. The session and the map decide what then happens.
 */
import { html, type TemplateResult } from 'lit/html.js';
import type { Messages } from '../locale';
import { listenToRoving, syncRoving } from '../panels';
import { stepOf } from '../state';
import type { Action, ViewState } from '../state/types';
import { Announcer } from './announcer';
import { cooperate } from './cooperation';
import { MapStop, mapStopStyles } from './map-stop';
import type { MapView } from './map-view';
import { Refusals, refusalStyles } from './refusals';
import { Sheet, sheetStyles } from './sheet';
import { pinchAsWheel } from './trackpad-pinch';
import { type Stop, Trail } from './trail';

export interface ReachOptions {
  readonly root: ShadowRoot;
  readonly map: MapView;
  readonly view: () => ViewState | null;
  readonly act: (action: Action) => void;
  readonly describe: (id: string) => string;
  readonly draw: () => void;
}

export class Reach {
  readonly #options: ReachOptions;
  readonly #trail = new Trail();
  readonly #announcer: Announcer;
  readonly stop: MapStop;
  readonly sheet: Sheet;
  readonly refusals: Refusals;
  #byKey = false;
  #back = false;
  #signal: AbortSignal | null = null;
  #area: HTMLElement | null = null;
  /** Looks anew whether the page scrolls, and so whose a finger is. */
  #update: (() => void) | null = null;
  /** With the next picture what was opened from there gives the focus back; to the open tab, where that is nowhere. */
  #returns: Partial<Stop> | null = null;

  constructor(options: ReachOptions) {
    this.#options = options;
    const { root, map, act, draw } = options;
    this.#announcer = new Announcer(root);
    this.refusals = new Refusals(draw);
    this.stop = new MapStop({
      map,
      onOpen: (id) => act({ type: 'select', id }),
      onSpot: (id) => this.#name(id),
    });
    this.sheet = new Sheet(() => this.#resized());
  }

  connect(signal: AbortSignal): void {
    const { root } = this.#options;
    this.#signal = signal;
    this.#area = null;
    const usedKey = (event: Event): void => {
      this.#byKey = event.type === 'keydown';
    };
    const first = { signal, capture: true };
    root.addEventListener('keydown', usedKey, first);
    root.addEventListener('pointerdown', usedKey, first);
    root.addEventListener('click', (event) => this.#pressed(event), first);
    root.addEventListener('keydown', (event) => this.#escape(event as KeyboardEvent), { signal });
    listenToRoving(root, signal);
    signal.addEventListener('abort', () => {
      this.#announcer.stop();
      this.refusals.stop();
    });
  }

  /** To be told of each change of the view, before it is drawn. */
  viewed(before: ViewState, view: ViewState): void {
    if (before.selected === view.selected) return;
    const at = this.#openers(view.selected).indexOf(this.focused as HTMLElement);
    if (!this.#back) this.#trail.follow(before, view, this.#byKey, at);
    // The tour says its steps itself.
    if (stepOf(view.selected) === null) this.#name(view.selected);
  }

  /** Says a sentence once, politely. */
  say = (sentence: string): void => {
    this.#announcer.say('sentence', () => sentence);
  };

  /** With the next picture the focus comes in. */
  enter(): void {
    this.#returns = {};
  }

  /** What had the focus before a picture; to be given to `drawn`. */
  get focused(): Element | null {
    return this.#options.root.activeElement;
  }

  /** After each picture: the focus where it was or where it now belongs, and what is to be said. */
  drawn(focused: Element | null): void {
    const { root } = this.#options;
    this.#share();
    const returns = this.#returns;
    this.#returns = null;
    // What is hidden with its part of the layout has the focus until the browser looks again.
    const lost = focused !== null && !root.activeElement?.checkVisibility();
    if (returns || lost) this.#heir(returns ?? {})?.focus({ preventScroll: !returns });
    this.#announcer.drawn();
  }

  /** In the frame after a picture, which lays it out anyway: Tab stops and gestures, which ask what can be seen. */
  settle(): void {
    this.#update?.();
    syncRoving(this.#options.root);
  }

  skipTemplate({ access }: Messages): TemplateResult {
    const skip = (): void => {
      const end = this.#options.root.querySelector<HTMLElement>('.im-end');
      if (!end) return;
      // From what is no Tab stop itself a browser may go back to the first of the shadow root.
      end.tabIndex = 0;
      end.addEventListener('blur', () => end.setAttribute('tabindex', '-1'), { once: true });
      end.focus();
    };
    return html`<button type="button" class="im-skip" @click=${skip}>${access.skip}</button>`;
  }

  endTemplate({ access }: Messages): TemplateResult {
    return html`
      <p class="im-unseen" role="status" data-said></p>
      <p class="im-unseen im-end" tabindex="-1">${access.skipped}</p>`;
  }

  /** Safari gives a button that is pressed no focus, and keys are to go on from there. */
  #pressed({ target, isTrusted }: Event): void {
    const pressed = (target as Element).closest<HTMLElement>('button, summary, a');
    if (isTrusted && pressed !== this.focused) pressed?.focus({ preventScroll: true });
  }

  /** Where the map is new: hands and page share its gestures, and a press on it takes the focus there. */
  #share(): void {
    const { root } = this.#options;
    const area = root.querySelector<HTMLElement>('.im-basemap');
    const signal = this.#signal;
    if (area && area !== this.#area && signal) {
      this.#area = area;
      const isBusy = () => root.activeElement?.closest('.im-map') != null;
      this.#update = cooperate(area, isBusy, (what) => this.refusals.tell(what), signal);
      pinchAsWheel(area, signal);
      const enter = () => root.querySelector<HTMLElement>('.im-map-stop')?.focus({ preventScroll: true });
      // A press takes the focus to what can have it: what had it before that would lose it again.
      area.tabIndex = -1;
      area.addEventListener('focus', enter, { signal });
    }
  }

  #name(id: string | null): void {
    this.#announcer.say('selection', () => (id === null ? '' : this.#options.describe(id)));
  }

  #resized(): void {
    const { view, map, draw } = this.#options;
    draw();
    const selected = view()?.selected;
    // The map has another size once it is laid out anew: what is selected is looked at there.
    if (selected != null) requestAnimationFrame(() => map.stage?.frame(selected));
  }

  #escape(event: KeyboardEvent): void {
    const { root, view, act, draw } = this.#options;
    const now = view();
    if (event.key !== 'Escape' || event.defaultPrevented || !now) return;
    const inMap = root.activeElement?.closest('.im-map') != null;
    const unfolded = root.activeElement?.closest<HTMLDetailsElement>('.im-toolbar details[open]');
    if (unfolded) {
      unfolded.open = false;
      unfolded.querySelector('summary')?.focus();
    } else if (this.stop.leave()) {
      // The selection stays for the next Escape.
    } else if (now.selected !== null) {
      const stop = this.#trail.back();
      this.#back = true;
      act({ type: 'select', id: stop?.selected ?? null, ...stop });
      this.#back = false;
      this.#returns = inMap ? null : (stop ?? {});
      draw();
    } else return;
    event.preventDefault();
  }

  /** What is seen of these first: what opened it, the open tab, the map. */
  #heir({ opened, at = 0 }: Partial<Stop>): HTMLElement | undefined {
    const places = this.#options.root.querySelectorAll<HTMLElement>('.im-tab[aria-selected="true"], .im-map-stop');
    return [this.#openers(opened).at(at), ...places].find((one) => one?.checkVisibility());
  }

  #openers(id: string | null | undefined): HTMLElement[] {
    const opens = `="${CSS.escape(id ?? '')}"]`;
    return [
      ...this.#options.root.querySelectorAll<HTMLElement>(`.im-body :is([data-select${opens},[data-read${opens})`),
    ];
  }
}

export const reachStyles = `${mapStopStyles}${refusalStyles}${sheetStyles}
  .im-skip {
    all: unset;
    position: absolute;
    z-index: 3;
    inset-block-start: 4px;
    inset-inline-start: 4px;
    padding: 12px 16px;
    border-radius: var(--im-radius);
    background: var(--im-raised);
    color: var(--im-ink);
    outline: 2px solid var(--im-accent);
    cursor: pointer;
  }
  .im-skip:not(:focus-visible) {
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .im-root {
    /* A phone on its side names both, whichever its camera is on. */
    padding-inline: max(env(safe-area-inset-left), env(safe-area-inset-right));
  }
  .im-root > .im-end {
    inset-block-end: 0;
  }
  .im-basemap {
    cursor: grab;
  }
  .im-map[data-over] .im-basemap,
  .im-map[data-over] .im-basemap * {
    cursor: pointer !important;
  }
  @media (pointer: coarse) {
    .im-panel .im-row {
      min-block-size: 44px;
    }
  }
`;
