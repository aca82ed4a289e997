/** What of the page's and the element's words and controls cannot be read or reached, each as one line. */
import type { Page } from '@playwright/test';

export function lostIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('influence-map')?.shadowRoot;
    const scroller = document.scrollingElement;
    if (!root || !scroller) throw new Error('expected a page with the element in it');
    const lost: string[] = [];

    const parentOf = (element: Element): Element | null =>
      element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
    const named = (element: Element): string =>
      `${element.localName}.${element.getAttribute('class') ?? ''} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 30)}"`;
    /** For ears alone, some of it until it has the focus. */
    const isForEars = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || isForEars(element.parentElement));
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('svg, [aria-hidden="true"]') &&
      !isForEars(element);

    /** Where a box would be if all that scrolls were scrolled to it; or what keeps it from being seen. */
    const keptFrom = (element: Element, box: DOMRect): string | null => {
      let [left, right, top, bottom] = [box.left, box.right, box.top, box.bottom];
      const within = (from: number, to: number, least: number, most: number) => from >= least - 1 && to <= most + 1;
      for (let one: Element | null = element; one && one !== scroller; one = parentOf(one)) {
        const { overflowX, overflowY, display } = getComputedStyle(one);
        if (display === 'inline' || display === 'contents' || one === document.body) continue;
        const frame = one.getBoundingClientRect();
        const [x, y] = [frame.left + one.clientLeft, frame.top + one.clientTop];
        if (overflowX !== 'visible') {
          const scrolls = /auto|scroll/.test(overflowX) && one.scrollWidth > one.clientWidth;
          const room = scrolls ? one.scrollWidth - one.clientWidth : 0;
          // From the right to the left, `scrollLeft` counts down from nought.
          const start = getComputedStyle(one).direction === 'rtl' ? x - one.scrollLeft - room : x - one.scrollLeft;
          const end = start + one.clientWidth + room;
          if (!within(left, right, scrolls ? start : x, scrolls ? end : x + one.clientWidth))
            return `cut across by ${named(one)}`;
          if (scrolls) [left, right] = [x, x + one.clientWidth];
        }
        if (overflowY !== 'visible') {
          const scrolls = /auto|scroll/.test(overflowY) && one.scrollHeight > one.clientHeight;
          const start = y - one.scrollTop;
          if (!within(top, bottom, scrolls ? start : y, scrolls ? start + one.scrollHeight : y + one.clientHeight))
            return `cut down by ${named(one)}`;
          if (scrolls) [top, bottom] = [y, y + one.clientHeight];
        }
      }
      const [down, over] = [scroller.scrollTop, scroller.scrollLeft];
      if (!within(top + down, bottom + down, 0, scroller.scrollHeight)) return 'outside the page, down';
      if (!within(left + over, right + over, 0, scroller.clientWidth)) return 'outside the page, across';
      return null;
    };

    if (scroller.scrollWidth > scroller.clientWidth)
      lost.push(`the page scrolls across: ${scroller.scrollWidth} > ${scroller.clientWidth}`);

    // Every line of every text.
    const lines: { readonly text: Text; readonly box: DOMRect }[] = [];
    for (const tree of [document.body, root]) {
      const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        const holder = text.parentElement;
        if (!text.data.trim() || !holder || !isSeen(holder)) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const box of range.getClientRects()) if (box.width > 1) lines.push({ text, box });
      }
    }
    for (const { text, box } of lines) {
      const why = text.parentElement && keptFrom(text.parentElement, box);
      if (why) lost.push(`"${text.data.trim().slice(0, 30)}" ${why}`);
    }
    // Lines lie close, so that a little of one may be within the next: of two that are read, neither lies on the other.
    const inPanel = lines.filter(({ text }) => text.parentElement?.closest('.im-side'));
    const sorted = inPanel.toSorted((a, b) => a.box.top - b.box.top);
    sorted.forEach(({ text, box }, at) => {
      for (const next of sorted.slice(at + 1)) {
        if (next.box.top > box.bottom) break;
        const across = Math.min(box.right, next.box.right) - Math.max(box.left, next.box.left);
        const down = Math.min(box.bottom, next.box.bottom) - next.box.top;
        const scrollerOf = (one: Text) => one.parentElement?.closest('.im-body');
        if (scrollerOf(text) !== scrollerOf(next.text)) continue;
        // The first column of a table stays while the others pass under it.
        if (text.parentElement?.closest('.im-table') || next.text.parentElement?.closest('.im-table')) continue;
        if (across > 4 && down > 0.5 * Math.min(box.height, next.box.height))
          lost.push(`"${text.data.trim().slice(0, 30)}" and "${next.text.data.trim().slice(0, 30)}" on each other`);
      }
    });

    // Every control, where it can be scrolled to, is what a pointer meets there.
    const CONTROLS = 'button, input, select, summary, a[href], [role="button"], [role="tab"]';
    const controls = [...document.body.querySelectorAll(CONTROLS), ...root.querySelectorAll(CONTROLS)].filter(isSeen);
    if (controls.length < 8) lost.push(`only ${controls.length} controls`);
    for (const control of controls) {
      const reached = (['center', 'start', 'end'] as const).map((inline) => {
        control.scrollIntoView({ block: 'center', inline, behavior: 'instant' });
        const [box] = control.getClientRects();
        if (!box) return null;
        const why = keptFrom(control, box);
        if (why) return why;
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const met = control.getRootNode() === root ? root.elementFromPoint(x, y) : document.elementFromPoint(x, y);
        if (met && (control.contains(met) || met.contains(control))) return null;
        return `lies under ${met ? named(met) : 'nothing'}`;
      });
      if (!reached.includes(null)) lost.push(`${named(control)} ${reached[0]}`);
    }
    scroller.scrollTo({ top: 0, behavior: 'instant' });

    // Something can be read at a time: some lines of what is open, and some of the map.
    const heights = { '.im-body': 4, '.im-map': 6 } as const;
    for (const [selector, least] of Object.entries(heights)) {
      const element = root.querySelector(selector);
      const shown = Math.min(element?.getBoundingClientRect().height ?? 0, window.innerHeight);
      const line =
        selector === '.im-body' ? Number.parseFloat(getComputedStyle(element as Element).fontSize) * 1.5 : 20;
      if (shown < least * line) lost.push(`${selector} is ${Math.round(shown)} px high, less than ${least * line}`);
    }
    return [...new Set(lost)];
  });
}
