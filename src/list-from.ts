/**
 * Does what `Array.from` does in the standard. MooTools and Prototype, which old pages have, put one of their own there, which
 * takes an iterator for a single item, or no length without items. Spreading is syntax, and out of their reach.
 */
export function listFrom<Item, Made = Item>(
  items: Iterable<Item> | ArrayLike<Item>,
  make?: (item: Item, index: number) => Made,
): Made[] {
  const list = [...(Symbol.iterator in Object(items) ? (items as Iterable<Item>) : Array.prototype.slice.call(items))];
  return make ? list.map(make) : (list as unknown as Made[]);
}
