/** How far from the screen a lazy element begins to load. */
const NEAR = '400px';

/** Calls `act` when an element is near the screen, until what it gives back is called. */
export function whenNear(element: HTMLElement, act: () => void): () => void {
  const nearness = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && act(),
    { rootMargin: NEAR },
  );
  nearness.observe(element);
  let waits = true;
  // An observer waits for the next frame, which on a slow phone is long to come. After all of the page's elements are made.
  queueMicrotask(() => waits && isOnScreen(element) && act());
  return () => {
    waits = false;
    nearness.disconnect();
  };
}

/**
 * Whether the middle of what the window shows of an element can be seen now, clipped by nothing and under nothing. In a
 * frame that cannot be known, and is never said.
 */
function isOnScreen(element: HTMLElement): boolean {
  const { top: highest, self, innerWidth, innerHeight } = element.ownerDocument.defaultView ?? window;
  if (highest !== self) return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2;
  const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
  const seen = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  return seen !== null && element.contains(seen);
}
