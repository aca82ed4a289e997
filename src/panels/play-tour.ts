/** A tour that plays by itself: its next step comes after the time that reading takes. */
import { wantsStill } from '../media';
import { stepOf } from '../state';
import type { ViewState } from '../state/types';
import type { Story } from '../story/types';
import { readingTime } from './reading-time';

export interface Playing {
  readonly root: ShadowRoot;
  readonly story: Story;
  readonly view: ViewState;
  /** Goes on to the next step and keeps playing. */
  readonly next: () => void;
  /** Ends the playing. */
  readonly stop: () => void;
}

/** What counts as the reader's doing something, anywhere in the element. */
const DEEDS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Plays one step, until `signal` aborts. */
export function playTour({ root, story, view, next, stop }: Playing, signal: AbortSignal): void {
  const at = stepOf(view.selected);
  if (at === null) return;
  if (wantsStill()) {
    stop();
    return;
  }
  const timer = setTimeout(next, readingTime(story, at, view.language));
  // The reader's every deed stops it, but pressing the button that does so itself.
  const hear = ({ target }: Event): void => {
    if (!(target as Element).closest('[data-play]')) stop();
  };
  for (const type of DEEDS) root.addEventListener(type, hear, { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
  if (typeof IntersectionObserver === 'undefined') return;
  const seen = new IntersectionObserver((entries) => {
    if (!entries.at(-1)?.isIntersecting) stop();
  });
  seen.observe(root.host);
  signal.addEventListener('abort', () => seen.disconnect());
}
