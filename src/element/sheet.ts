/** The panel of a narrow element: a sheet under the map, of three heights. */
import { html, type TemplateResult } from 'lit/html.js';
import type { Messages } from '../locale';
import { SHEET } from './layout';

export type Height = 'low' | 'half' | 'high';

const HEIGHTS: readonly Height[] = ['low', 'half', 'high'];

/** Pixels that a hand drags the sheet before it means it. */
const DRAG = 24;

export class Sheet {
  readonly #onResize: () => void;
  #height: Height = 'half';
  #grip: number | null = null;

  constructor(onResize: () => void) {
    this.#onResize = onResize;
  }

  get height(): Height {
    return this.#height;
  }

  template({ access }: Messages): TemplateResult {
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

  #cycle(): void {
    this.#resize(HEIGHTS[(HEIGHTS.indexOf(this.#height) + 1) % HEIGHTS.length]);
  }

  #resize(height: Height | undefined): void {
    if (height === undefined) return;
    this.#height = height;
    this.#onResize();
  }
}

export const sheetStyles = `
  .im-side {
    padding-block-end: env(safe-area-inset-bottom);
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
  ${SHEET} {
    .im-root[data-layout='split'] .im-sheet {
      display: block;
    }
    .im-root[data-layout='split'][data-sheet='low'] {
      grid-template-rows: minmax(0, 1fr) auto;
    }
    .im-root[data-layout='split'][data-sheet='low'] .im-side {
      max-block-size: 144px;
    }
    .im-root[data-layout='split'][data-sheet='high'] {
      grid-template-rows: minmax(0, 1fr) minmax(0, 3fr);
    }
  }
  /* In a low window there is no room for more than its line. */
  @media (pointer: coarse) and (min-height: 640px) {
    .im-sheet {
      block-size: 44px;
    }
    .im-sheet::before {
      margin-block: 20px;
    }
  }
`;
