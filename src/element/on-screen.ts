/**
 * Whether the middle of what the window shows of an element can be seen now, clipped by nothing and under nothing. In a
 * frame that cannot be known, and is never said.
 */
export function isOnScreen(element: HTMLElement): boolean {
  const { top: highest, self, innerWidth, innerHeight } = element.ownerDocument.defaultView ?? window;
  if (highest !== self) return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2;
  const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
  const seen = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  return seen !== null && element.contains(seen);
}
