/** Turns the steps of a tour that plays by itself, each after the time that reading it takes. */
import { localize } from '../locale';
import { stepOf } from '../state';
import type { ViewState } from '../state/types';
import type { Story } from '../story/types';

/** Milliseconds to look up from the words to the map and back. */
const LOOKING = 4000;

/** Milliseconds a word: about 170 words a minute, unhurried. */
const PER_WORD = 350;

const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Milliseconds for a reader of this language to read a step: title, text, and the passage in that language. */
export function readingTime(story: Story, at: number, language: string): number {
  const step = story.tour[at];
  const passage = story.passages.find(({ id }) => id === step?.passage);
  const quote = passage && { [story.language]: passage.quote.exact, ...passage.translation };
  const texts = [step?.title, step?.text, quote].map((text) => text && localize(text, language, story.language)?.text);
  const words = texts.flatMap((text) => text?.split(/\s+/u).filter(Boolean) ?? []);
  return LOOKING + PER_WORD * words.length;
}

export class TourClock {
  readonly #next: () => void;
  readonly #stop: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `next` goes on to the next step and keeps playing, `stop` ends the playing. */
  constructor({ next, stop }: { readonly next: () => void; readonly stop: () => void }) {
    this.#next = next;
    this.#stop = stop;
  }

  /** To be told of every change of step, language or playing. */
  follow(story: Story, view: ViewState): void {
    this.clear();
    const at = stepOf(view.selected);
    if (!view.playing || at === null) return;
    if (reducedMotion()) this.#stop();
    else this.#timer = setTimeout(this.#next, readingTime(story, at, view.language));
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
