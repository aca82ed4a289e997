/** Turns the steps of a tour that plays by itself, each after the time that reading it takes. */
import type { Moves } from '../panels';
import { stepOf } from '../state';
import type { ViewState } from '../state/types';
import type { Story } from '../story/types';

const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

export class TourClock {
  readonly #next: () => void;
  readonly #stop: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `next` goes on to the next step and keeps playing, `stop` ends the playing. */
  constructor({ next, stop }: { readonly next: () => void; readonly stop: () => void }) {
    this.#next = next;
    this.#stop = stop;
  }

  /** To be told of every change of step, language or playing; `moves` are those of the tour. */
  follow(story: Story, view: ViewState, moves: Moves | null): void {
    this.clear();
    const at = stepOf(view.selected);
    if (!view.playing || at === null || !moves) return;
    if (reducedMotion()) this.#stop();
    else this.#timer = setTimeout(this.#next, moves.readingTime(story, at, view.language));
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/** What counts as the reader's doing something, anywhere in the element. */
const DEEDS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Tells of the reader's every deed but pressing the button that plays and stops, until `signal` aborts. */
export function onDeed(root: ShadowRoot, deed: () => void, signal: AbortSignal): void {
  const hear = (event: Event): void => {
    const target = event.target as Element | null;
    if (!target?.closest('[data-play]')) deed();
  };
  for (const type of DEEDS) root.addEventListener(type, hear, { signal, passive: true });
}

/** Tells when nothing of the element is on the screen any more, until `signal` aborts. */
export function onLeave(element: HTMLElement, left: () => void, signal: AbortSignal): void {
  if (typeof IntersectionObserver === 'undefined') return;
  const seen = new IntersectionObserver((entries) => {
    if (!entries.at(-1)?.isIntersecting) left();
  });
  seen.observe(element);
  signal.addEventListener('abort', () => seen.disconnect());
}
