/** Whether a map stands still: nothing of it changes under a hand, or on its way. */

/** Milliseconds after the last frame of a move in which another may come. */
const GLIDE = 90;

export class Calm {
  readonly #signal: AbortSignal;
  readonly #hands = new Set<number>();
  #flights = 0;
  /** When the map was last drawn elsewhere than before, in milliseconds of the page. */
  #movedAt = Number.NEGATIVE_INFINITY;
  #waiting: (() => void)[] = [];

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Follows the pointers that come down on the map. */
  watch(container: HTMLElement): void {
    const options = { signal: this.#signal, capture: true };
    const letGo = ({ pointerId }: PointerEvent) => {
      this.#hands.delete(pointerId);
      this.#settle();
    };
    container.addEventListener('pointerdown', ({ pointerId }) => this.#hands.add(pointerId), options);
    for (const type of ['pointerup', 'pointercancel'] as const)
      container.ownerDocument.addEventListener(type, letGo, options);
  }

  moved(): void {
    this.#movedAt = performance.now();
  }

  async during(flight: Promise<void> | undefined): Promise<void> {
    this.#flights += 1;
    try {
      await flight;
    } finally {
      this.#flights -= 1;
      this.#settle();
    }
  }

  /** Resolves once nobody moves the map; never where the signal aborts before that. */
  async comes(): Promise<void> {
    if (this.#hands.size > 0 || this.#flights > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    // A step of the zoom and the glide after a double click are moves that nobody holds.
    while (!this.#signal.aborted && performance.now() - this.#movedAt < GLIDE) await nextFrame();
  }

  #settle(): void {
    if (this.#hands.size > 0 || this.#flights > 0 || this.#signal.aborted) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
