/** Sees to it that what is printed is there when the browser prints: then it waits for nothing. */
import type { Shown, WidgetHost } from './widget';

export class Paper {
  readonly #host: WidgetHost;
  readonly #shown: () => Shown | null;
  #signal: AbortSignal | null = null;

  constructor(host: WidgetHost, shown: () => Shown | null) {
    this.#host = host;
    this.#shown = shown;
  }

  /** What is laid is taken away, and nothing more is, once the signal is aborted. */
  connect(signal: AbortSignal): void {
    this.#signal = signal;
  }

  /** Lays it while nothing else is to be done. */
  foresee(): void {
    // Where its code cannot be had now, it is asked for again when the reader prints by our button.
    const lay = () => void this.lay().catch(() => {});
    if ('requestIdleCallback' in window) requestIdleCallback(lay);
    else setTimeout(lay, 2000);
  }

  /** Rejects where its code cannot be had. */
  async lay(): Promise<void> {
    if (!this.#signal || this.#signal.aborted) return;
    const { layPaper } = await import('./take-away/paper');
    await layPaper(this.#host, this.#shown, this.#signal);
  }
}
