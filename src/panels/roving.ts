/**
 * One Tab stop for many things. A group opts in with `data-roving`; within it arrows up and down go from one thing that
 * can be pressed to the next, Home and End to the first and last, letters to the next thing or heading that begins so.
 * With `data-roving="line"` the arrows to the sides do it too, the way the group is read, and round its ends; with
 * "tabs" they alone do, and open what they come to. What of a group was focused last is where Tab comes back to. What
 * has `data-stop` keeps a stop of its own.
 */
import { beginsWith } from './type-ahead';

const ITEMS = 'button, a[href], summary, input, [role="button"], [tabindex="0"]:not([data-stop]), [data-roves]';

const HEADINGS = 'h2, h3';

/** Milliseconds after which letters begin another word. */
const PAUSE = 700;

/** To be called after every render: new things take their place, and what is gone leaves the stop to another. */
export function syncRoving(root: ParentNode): void {
  for (const group of root.querySelectorAll<HTMLElement>('[data-roving]')) stopAt(group, null);
}

/** Listens for a whole root, whatever groups come and go in it. */
export function listenToRoving(root: ShadowRoot, signal: AbortSignal): void {
  let typed = '';
  let typedAt = Number.NEGATIVE_INFINITY;
  root.addEventListener(
    'focusin',
    ({ target }) => {
      const group = groupOf(target);
      if (group && itemsOf(group).includes(target as HTMLElement)) stopAt(group, target as HTMLElement);
    },
    { signal },
  );
  root.addEventListener(
    'keydown',
    (event) => {
      const { key, target, timeStamp } = event as KeyboardEvent;
      // What is pressed after a name ends it.
      if (key.length > 1 && key !== 'Shift') typedAt = Number.NEGATIVE_INFINITY;
      const group = groupOf(target);
      if (!group || event.defaultPrevented || hasModifier(event as KeyboardEvent)) return;
      const items = itemsOf(group);
      const from = target as HTMLElement;
      const writes = from.matches('input');
      let to = neighbour(group, items, from, key, writes);
      if (!to && !writes && key.length === 1 && key !== ' ') {
        typed = timeStamp - typedAt < PAUSE ? typed + key : key;
        typedAt = timeStamp;
        to = named(group, items, from, typed);
      }
      if (!to) return;
      event.preventDefault();
      // A heading that was never gone to can't have the focus yet.
      if (!to.hasAttribute('tabindex') && to.matches(HEADINGS)) to.tabIndex = -1;
      to.focus();
      if (group.dataset.roving === 'tabs') to.click();
    },
    { signal },
  );
}

function groupOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-roving]') : null;
}

/** All that can be pressed and is shown, in the order of reading; what never was a stop stays none. */
function itemsOf(group: HTMLElement): HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(ITEMS)].filter(
    (item) =>
      (item.tabIndex >= 0 || item.dataset.roves !== undefined) &&
      item.closest('[data-roving]') === group &&
      item.checkVisibility(),
  );
}

/** Leaves one stop in a group: this one, or else the one it had, or else what is current, or else the first. */
function stopAt(group: HTMLElement, wanted: HTMLElement | null): void {
  const items = itemsOf(group);
  const stop =
    wanted ??
    items.find((item) => item.tabIndex === 0 && item.dataset.roves !== undefined) ??
    items.find((item) => item.getAttribute('aria-current') === 'true') ??
    items[0];
  for (const item of items) {
    item.dataset.roves = '';
    item.tabIndex = item === stop ? 0 : -1;
  }
}

function neighbour(
  group: HTMLElement,
  items: readonly HTMLElement[],
  from: HTMLElement,
  key: string,
  writes: boolean,
): HTMLElement | undefined {
  const { roving } = group.dataset;
  const on = getComputedStyle(group).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const inLine = roving !== '' && !writes && (key === 'ArrowLeft' || key === 'ArrowRight');
  const downwards = roving !== 'tabs' && (key === 'ArrowDown' || key === 'ArrowUp');
  if (inLine || downwards) {
    return key === on || key === 'ArrowDown'
      ? (items.find((item) => follows(from, item)) ?? (inLine ? items[0] : undefined))
      : (items.findLast((item) => follows(item, from)) ?? (inLine ? items.at(-1) : undefined));
  }
  if (writes || !items.includes(from)) return undefined;
  return key === 'Home' ? items[0] : key === 'End' ? items.at(-1) : undefined;
}

function follows(from: Element, item: Element): boolean {
  return from !== item && (from.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The next, round the end, whose words begin so; a first letter leaves where one is, more letters may stay there. */
function named(group: HTMLElement, items: readonly HTMLElement[], from: HTMLElement, typed: string) {
  const things = [...group.querySelectorAll<HTMLElement>(`${ITEMS}, ${HEADINGS}`)].filter(
    (thing) => items.includes(thing) || (thing.matches(HEADINGS) && thing.checkVisibility()),
  );
  const at = things.indexOf(from) + (typed.length === 1 ? 1 : 0);
  return [...things.slice(at), ...things.slice(0, at)].find((thing) =>
    beginsWith(thing.textContent.trim() || thing.ariaLabel || '', typed),
  );
}

function hasModifier({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey;
}
