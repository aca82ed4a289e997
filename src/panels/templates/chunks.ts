import { guard } from 'lit/directives/guard.js';
import type { PanelView } from '../view';

/** Rows that are looked at again together. */
const CHUNK = 50;

/** The first rows of a long list; those which are drawn already only where the selection or the pointer comes or goes. */
export function inChunks<Row extends { readonly id: string }>(
  { reading }: PanelView,
  list: readonly Row[],
  rows: number,
  template: (row: Row) => unknown,
): readonly unknown[] {
  const { selected, hovered } = reading.view;
  const drawn = list.slice(0, rows);
  return Array.from({ length: Math.ceil(drawn.length / CHUNK) }, (_, at) => {
    const chunk = drawn.slice(at * CHUNK, (at + 1) * CHUNK);
    const marked = chunk
      .filter(({ id }) => id === selected || id === hovered)
      .map(({ id }) => `${id} ${id === hovered}`);
    return guard([list, chunk.length, marked.join()], () => chunk.map(template));
  });
}
