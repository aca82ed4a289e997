/**
 * Which maps of a page are live. A browser keeps about sixteen graphics contexts, and takes the oldest away from a page
 * that asks for more: so few maps at a time hold one, those nearest to the screen.
 */

/** Maps of a page that are live at the same time, at most. */
export const LIVE_SLOTS = 4;

export interface SlotHolder {
  /** Pixels between the map and the screen; 0 where it is on it. */
  readonly distance: () => number;
  /** Gives the context back at once. */
  readonly release: () => void;
}

/** Copies and versions of the library on one page share the page's contexts, and so this list. */
const KEY = Symbol.for('influence-map.live-slots');

function holders(): SlotHolder[] {
  const page = globalThis as { [KEY]?: SlotHolder[] };
  page[KEY] ??= [];
  return page[KEY];
}

/** Takes a slot, from the farthest other where none is free and that one is farther. Whether there is one. */
export function claimSlot(holder: SlotHolder): boolean {
  const held = holders();
  if (held.includes(holder)) return true;
  if (held.length >= LIVE_SLOTS) {
    const distances = held.map((other) => other.distance());
    const farthest = distances.indexOf(Math.max(...distances));
    if ((distances[farthest] ?? 0) <= holder.distance()) return false;
    const [other] = held.splice(farthest, 1);
    other?.release();
  }
  held.push(holder);
  return true;
}

export function freeSlot(holder: SlotHolder): void {
  const held = holders();
  const at = held.indexOf(holder);
  if (at >= 0) held.splice(at, 1);
}
