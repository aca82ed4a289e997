/** What a hand is told that the map leaves to the page. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Messages } from '../locale';
import type { Refused } from './cooperation';

/** Milliseconds for which it is told. */
const TOLD_FOR = 1600;

export class Refusals {
  readonly #draw: () => void;
  #refused: Refused | null = null;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(draw: () => void) {
    this.#draw = draw;
  }

  tell(what: Refused): void {
    this.#refused = what;
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => {
      this.#refused = null;
      this.#draw();
    }, TOLD_FOR);
    this.#draw();
  }

  stop(): void {
    clearTimeout(this.#telling);
    this.#refused = null;
  }

  template({ access, direction }: Messages): TemplateResult | typeof nothing {
    if (!this.#refused) return nothing;
    return html`<p class="im-refused" aria-hidden="true" dir=${direction}>${this.#refused === 'finger' ? access.twoFingers : access.wheel}</p>`;
  }
}

export const refusalStyles = `
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
`;
