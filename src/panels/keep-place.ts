/** What keeps each panel's body where a part scrolled it to. */
const kept = new WeakMap<Element, ResizeObserver>();

/**
 * Scrolls a body to what its part shows. The faces that come for a text change its height: what was scrolled to is scrolled
 * to again until the reader scrolls. Browsers that keep things in their place themselves would seem to be the reader.
 */
export function keepPlace(body: Element, scroll: () => void): void {
  kept.get(body)?.disconnect();
  scroll();
  const shown = body.lastElementChild;
  if (!shown) return;
  const { style } = body as HTMLElement;
  style.overflowAnchor = 'none';
  let { scrollTop } = body;
  const watch = new ResizeObserver(() => {
    if (!shown.isConnected || body.scrollTop !== scrollTop) {
      style.overflowAnchor = '';
      return watch.disconnect();
    }
    scroll();
    scrollTop = body.scrollTop;
  });
  watch.observe(shown);
  kept.set(body, watch);
}
