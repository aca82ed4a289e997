/** How far from the screen, in shares of it, a map becomes live. */
const NEAR = '20%';

/** Milliseconds that a busy browser may let the live map wait. */
const IDLE = 1500;

/**
 * Calls `wake` when the reader touches, scrolls or focuses the map, and, with time to spare, when it is near the screen: each
 * time that more of it comes in, as one that found no slot free asks again.
 */
export function whenWanted(container: HTMLElement, wake: () => void, signal: AbortSignal): void {
  for (const type of ['pointerdown', 'wheel', 'focusin'] as const)
    container.addEventListener(type, wake, { signal, passive: true, capture: true });
  // Where nothing tells how near the screen it is, it may be on it.
  if (typeof IntersectionObserver === 'undefined') {
    whenIdle(wake, signal);
    return;
  }
  const seen = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) whenIdle(wake, signal);
    },
    { rootMargin: NEAR, threshold: [0, 0.25, 0.5, 0.75, 1] },
  );
  seen.observe(container);
  signal.addEventListener('abort', () => seen.disconnect());
}

/** How far a map is from the screen, in pixels; one that is hidden, as in a tab of the page, is farther than any other. */
export function distanceFrom(container: HTMLElement): number {
  if (!container.checkVisibility()) return Number.POSITIVE_INFINITY;
  const { top, bottom, left, right } = container.getBoundingClientRect();
  return Math.max(0, top - innerHeight, -bottom, left - innerWidth, -right);
}

function whenIdle(act: () => void, signal: AbortSignal): void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 1);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    return;
  }
  const request = requestIdleCallback(act, { timeout: IDLE });
  signal.addEventListener('abort', () => cancelIdleCallback(request), { once: true });
}
