/**
 * How keys, ears and hands reach the element: its one stop on the map, what is said aloud, the way back, the height of
 * the sheet, and whose gesture it is. The session and the map decide what then happens.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Messages } from '../locale';
import { listenToRoving, syncRoving } from '../panels';
import { stepOf } from '../state';
import type { Action, ViewState } from '../state/types';
import { type Cooperation, cooperate, type Refused } from './cooperation';
import { mapKey, nextSpot, type Spot, spotsOf } from './map-keys';
import type { MapView } from './map-view';
import { Trail } from './trail';

export interface ReachOptions {
  readonly root: ShadowRoot;
  readonly map: MapView;
  readonly view: () => ViewState | null;
  readonly act: (action: Action) => void;
  readonly describe: (id: string) => string;
  readonly draw: () => void;
}

type Height = 'low' | 'half' | 'high';

const HEIGHTS: readonly Height[] = ['low', 'half', 'high'];

/** Milliseconds for which a hand is told what the map wants of it. */
const TOLD_FOR = 1600;

/** Pixels that a hand drags the sheet before it means it. */
const DRAG = 24;

export class Reach {
  readonly #options: ReachOptions;
  readonly #trail = new Trail();
  #byKey = false;
  #spot: Spot | null = null;
  #said = '';
  #height: Height = 'half';
  #grip: number | null = null;
  #refused: Refused | null = null;
  #telling: ReturnType<typeof setTimeout> | undefined;
  #signal: AbortSignal | null = null;
  #area: HTMLElement | null = null;
  #cooperation: Cooperation | null = null;
  /** Id of the button that gets the focus back with the next picture. */
  #focusNext: string | null = null;

  constructor(options: ReachOptions) {
    this.#options = options;
  }

  get height(): Height {
    return this.#height;
  }

  connect(signal: AbortSignal): void {
    const { root } = this.#options;
    this.#signal = signal;
    this.#area = null;
    const usedKey = (event: Event): void => {
      this.#byKey = event.type === 'keydown';
    };
    root.addEventListener('keydown', usedKey, { signal, capture: true });
    root.addEventListener('pointerdown', usedKey, { signal, capture: true });
    root.addEventListener('keydown', (event) => this.#escape(event as KeyboardEvent), { signal });
    listenToRoving(root, signal);
    signal.addEventListener('abort', () => clearTimeout(this.#telling));
  }

  /** To be told of each change of the view, before it is drawn. */
  viewed(before: ViewState, view: ViewState): void {
    if (before.selected === view.selected) return;
    if (!this.#back) this.#trail.follow(before, view, this.#byKey);
    // The tour says its steps itself.
    if (stepOf(view.selected) === null) this.#said = view.selected ?? '';
  }

  #back = false;

  /** What had the focus before a picture; to be given to `drawn`. */
  get focused(): Element | null {
    return this.#options.root.activeElement;
  }

  /** After each picture: Tab stops, and the focus where it was or where it now belongs. */
  drawn(focused: Element | null): void {
    const { root } = this.#options;
    const area = root.querySelector<HTMLElement>('.im-basemap');
    if (area && area !== this.#area && this.#signal) {
      this.#area = area;
      this.#cooperation = cooperate(
        area,
        () => root.activeElement?.closest('.im-map') != null,
        (what) => this.#tell(what),
        this.#signal,
      );
      area.addEventListener('pointerdown', () => this.#stop?.focus({ preventScroll: true }), { signal: this.#signal });
    }
    this.#cooperation?.update();
    syncRoving(root);
    const returns = this.#focusNext;
    this.#focusNext = null;
    const lost = focused !== null && root.activeElement === null;
    if (returns !== null || lost) this.#heir(returns)?.focus({ preventScroll: returns === null });
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
    const said = this.#said === '' ? '' : this.#options.describe(this.#said);
    return html`
      <p class="im-unseen" role="status" data-said>${said}</p>
      <p class="im-unseen im-end" tabindex="-1">${access.skipped}</p>`;
  }

  /** The map's own stop, over the picture and under the buttons. */
  mapTemplate({ access, direction }: Messages, name: string, summary: string): TemplateResult {
    const spot = this.#spot;
    return html`
      <div class="im-map-stop" tabindex="0" role="application" aria-label=${name}
        aria-describedby="im-map-summary im-map-keys"
        @keydown=${(event: KeyboardEvent) => this.#mapKey(event)}
        @blur=${() => this.#leave()}></div>
      <div class="im-unseen" dir=${direction}>
        <p id="im-map-summary">${summary}</p>
        <p id="im-map-keys">${access.keys}</p>
      </div>
      ${spot ? html`<div class="im-spot" .style=${`left: ${spot.at[0]}px; top: ${spot.at[1]}px`}></div>` : nothing}
      ${
        this.#refused
          ? html`<p class="im-refused" aria-hidden="true" dir=${direction}>${this.#refused === 'finger' ? access.twoFingers : access.wheel}</p>`
          : nothing
      }`;
  }

  /** Shown on narrow elements alone, where the panel is a sheet under the map. */
  sheetTemplate({ access }: Messages): TemplateResult {
    const grip = (event: PointerEvent): void => {
      this.#grip = event.clientY;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    };
    const release = (event: PointerEvent): void => {
      const by = this.#grip === null ? 0 : event.clientY - this.#grip;
      this.#grip = null;
      if (Math.abs(by) >= DRAG) this.#resize(HEIGHTS[HEIGHTS.indexOf(this.#height) + (by < 0 ? 1 : -1)]);
      else this.#cycle();
    };
    return html`<button type="button" class="im-sheet" aria-label=${access.sheet[this.#height]}
      @pointerdown=${grip} @pointerup=${release} @pointercancel=${() => (this.#grip = null)}
      @click=${(event: MouseEvent) => event.detail === 0 && this.#cycle()}></button>`;
  }

  get #stop(): HTMLElement | null {
    return this.#options.root.querySelector('.im-map-stop');
  }

  #cycle(): void {
    this.#resize(HEIGHTS[(HEIGHTS.indexOf(this.#height) + 1) % HEIGHTS.length]);
  }

  #resize(height: Height | undefined): void {
    if (height === undefined) return;
    this.#height = height;
    this.#options.draw();
    const selected = this.#options.view()?.selected;
    // The map has another size once it is laid out anew: what is selected is looked at there.
    if (selected != null) requestAnimationFrame(() => this.#options.map.frame(selected));
  }

  #mapKey(event: KeyboardEvent): void {
    const { map, act } = this.#options;
    const key = mapKey(event);
    if (!key) return;
    event.preventDefault();
    switch (key.type) {
      case 'pan':
        map.panBy(key.by);
        break;
      case 'zoom':
        map.zoomBy(key.levels);
        break;
      case 'reset':
        map.reset();
        break;
      case 'walk':
        this.#walk(key.side);
        return;
      case 'open':
        if (this.#spot) act({ type: 'select', id: this.#spot.id });
        break;
    }
    this.#leave();
  }

  #walk(side: Spot['at']): void {
    const { map, draw } = this.#options;
    const { scene } = map;
    if (!scene) return;
    const { width, height } = scene.camera;
    const from = this.#spot?.at ?? ([width / 2, height / 2] as const);
    const spot = nextSpot(spotsOf(scene), from, side, this.#spot?.id ?? null);
    if (!spot) return;
    this.#spot = spot;
    this.#said = spot.id;
    map.point(spot.id, spot.at);
    draw();
  }

  #leave(): void {
    if (!this.#spot) return;
    this.#spot = null;
    this.#options.map.point(null, [0, 0]);
  }

  #escape(event: KeyboardEvent): void {
    const { root, view, act, draw } = this.#options;
    const now = view();
    if (event.key !== 'Escape' || event.defaultPrevented || !now) return;
    const inMap = root.activeElement?.closest('.im-map') != null;
    if (this.#spot) {
      this.#leave();
    } else if (now.selected !== null) {
      const { actions, focus } = this.#trail.back();
      this.#back = true;
      for (const action of actions) act(action);
      this.#back = false;
      this.#focusNext = inMap ? null : (focus ?? '');
      draw();
    } else return;
    event.preventDefault();
  }

  #heir(id: string | null): HTMLElement | null {
    const { root } = this.#options;
    const opener = id ? root.querySelector<HTMLElement>(`.im-body [data-select="${CSS.escape(id)}"]`) : null;
    return opener ?? root.querySelector<HTMLElement>('.im-tab[aria-selected="true"]');
  }

  #tell(what: Refused): void {
    this.#refused = what;
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => {
      this.#refused = null;
      this.#options.draw();
    }, TOLD_FOR);
    this.#options.draw();
  }
}

export const reachStyles = `
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
  .im-skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .im-root {
    position: relative;
  }
  .im-root > .im-end {
    inset-block-end: 0;
  }
  .im-map-stop {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .im-map-stop:focus-visible {
    outline: 3px solid var(--im-accent);
    outline-offset: -3px;
  }
  .im-spot {
    position: absolute;
    inline-size: 36px;
    block-size: 36px;
    margin: -18px;
    border-radius: 50%;
    outline: 3px solid var(--im-accent);
    box-shadow: 0 0 0 6px var(--im-halo);
    pointer-events: none;
  }
  .im-refused {
    position: absolute;
    inset-inline: 12px;
    inset-block-start: 40%;
    inline-size: fit-content;
    margin: 0 auto;
    padding: 10px 16px;
    border-radius: var(--im-radius);
    background: var(--im-ink);
    color: var(--im-paper);
    text-align: center;
    pointer-events: none;
  }
  /* A basemap takes every touch for itself; where the page scrolls, one finger is the page's. */
  .im-basemap[data-shares] * {
    touch-action: pan-x pan-y !important;
  }
  .im-basemap {
    cursor: grab;
  }
  .im-map[data-over] .im-basemap,
  .im-map[data-over] .im-basemap * {
    cursor: pointer !important;
  }
  .im-sheet {
    all: unset;
    display: none;
    flex: none;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 24px;
    touch-action: none;
    cursor: grab;
  }
  .im-sheet::before {
    content: '';
    display: block;
    inline-size: 44px;
    block-size: 4px;
    margin: 10px auto;
    border-radius: 2px;
    background: var(--im-ink-soft);
    forced-color-adjust: none;
  }
  .im-sheet:focus-visible {
    outline: 2px solid var(--im-accent);
    outline-offset: -2px;
  }
  @container (max-width: 899.98px) {
    .im-root[data-layout='split'] .im-sheet {
      display: block;
    }
    .im-root[data-layout='split'][data-sheet='low'] {
      grid-template-rows: minmax(0, 1fr) auto;
    }
    .im-root[data-layout='split'][data-sheet='low'] .im-side {
      max-block-size: 9rem;
    }
    .im-root[data-layout='split'][data-sheet='high'] {
      grid-template-rows: minmax(0, 1fr) minmax(0, 3fr);
    }
    .im-side {
      padding-block-end: env(safe-area-inset-bottom);
    }
  }
  .im-root {
    padding-inline: env(safe-area-inset-left) env(safe-area-inset-right);
  }
  .im-root:dir(rtl) {
    padding-inline: env(safe-area-inset-right) env(safe-area-inset-left);
  }
  @media (pointer: coarse) {
    .im-sheet {
      block-size: 44px;
    }
    .im-sheet::before {
      margin-block: 20px;
    }
    .im-panel :is(.im-name, .im-choice, .im-sort, .im-tab, .im-row) {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .im-control,
    .im-tab,
    .im-choice,
    .im-refused {
      border: 1px solid ButtonText;
    }
    .im-tab[aria-selected='true'],
    .im-choice[aria-pressed='true'] {
      border-color: Highlight;
      color: Highlight;
    }
    .im-sheet::before {
      background: ButtonText;
    }
  }
`;
