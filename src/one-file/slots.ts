/** Slots of a page, `<!-- slot:name -->`: filled once and all together, so that no content is taken for a slot. */

const SLOT = /<!-- slot:([a-z]+) -->/g;

/** The page with these slots filled; the others stay. */
export function fillSlots(page: string, contents: Readonly<Record<string, string>>): string {
  return page.replace(SLOT, (slot, name: string) => contents[name] ?? slot);
}

/** Names of the slots that a page has. */
export function slotsOf(page: string): readonly string[] {
  return [...page.matchAll(SLOT)].map(([, name = '']) => name);
}
