/**
 * Whose gesture it is, the page's or the map's; the same for both basemaps, which know nothing of it. In a page that
 * scrolls, one finger scrolls the page and two move the map, and the wheel scrolls the page unless Ctrl or ⌘ is held or
 * the reader is in the map. Where nothing can scroll, and in full screen, all of it is the map's.
 */
export type Refused = 'finger' | 'wheel';

/** Pixels that a finger must move to be one that tries to move the map. */
const TRIES = 12;

/** What is returned is to be called once the element is drawn, and when the size of page or element may have changed. */
export function cooperate(
  area: HTMLElement,
  isBusy: () => boolean,
  onRefused: (what: Refused) => void,
  signal: AbortSignal,
): () => void {
  const page = area.ownerDocument;
  let from: readonly [number, number] | null = null;
  const isFree = (): boolean => page.fullscreenElement !== null || !scrolls(page);
  // What the browser does with a finger is settled before the first event: it must stand in the sheet.
  const update = (): void => {
    area.toggleAttribute('data-shares', !isFree());
  };
  const touched = (event: TouchEvent): void => {
    const [finger] = event.touches;
    if (event.touches.length !== 1 || !finger || isFree()) return;
    event.stopPropagation();
    const at = [finger.clientX, finger.clientY] as const;
    if (event.type === 'touchstart') from = at;
    else if (from && Math.hypot(at[0] - from[0], at[1] - from[1]) > TRIES) {
      from = null;
      onRefused('finger');
    }
  };
  for (const type of ['touchstart', 'touchmove'] as const)
    area.addEventListener(type, touched, { signal, capture: true, passive: true });
  area.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey || isBusy() || isFree()) return;
      event.stopPropagation();
      onRefused('wheel');
    },
    { signal, capture: true, passive: true },
  );
  page.defaultView?.addEventListener('resize', update, { signal });
  page.addEventListener('fullscreenchange', update, { signal });
  return update;
}

function scrolls({ scrollingElement }: Document): boolean {
  return scrollingElement !== null && scrollingElement.scrollHeight > scrollingElement.clientHeight + 1;
}
