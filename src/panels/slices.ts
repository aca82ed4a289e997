/**
 * A long list a slice at a time: what can be seen is there in the next frame, the rest in those that follow, and whatever the
 * reader does in between is answered first.
 */
import { Directive, directive } from 'lit/directive.js';
import type { PanelModel } from './model';

/** Rows at once: more than the tallest screen shows, and all of most stories. */
const AT_ONCE = 150;

/** Pixels of the lowest row. What was scrolled past has no more rows than that. */
const LOWEST = 36;

/** What stands one after the other: the same list again has not changed. */
export interface Section {
  readonly list: readonly unknown[];
  /** Rows in it, and in what is in it. */
  readonly size: number;
}

type Slicing = Pick<PanelModel, 'later' | 'scrolled'>;

class InSlices extends Directive {
  #sections: readonly Section[] = [];
  #drawn = 0;

  override render(
    { later, scrolled }: Slicing,
    sections: readonly Section[],
    template: (rows: number) => unknown,
  ): unknown {
    const before = this.#sections;
    const changed = sections.findIndex(({ list }, at) => list !== before[at]?.list);
    const same = sections.slice(0, changed);
    this.#sections = sections;
    if (changed === 0) this.#drawn = AT_ONCE + Math.ceil(scrolled() / LOWEST);
    // What stands before the change stays, and is what the reader has scrolled past.
    else if (changed > 0) this.#drawn = Math.min(this.#drawn, sizeOf(same)) + AT_ONCE;
    const rows = this.#drawn;
    if (rows < sizeOf(sections)) {
      later((all) => {
        this.#drawn = all ? sizeOf(sections) : rows + AT_ONCE;
      });
    }
    return template(rows);
  }
}

function sizeOf(sections: readonly Section[]): number {
  return sections.reduce((sum, { size }) => sum + size, 0);
}

/** What `template` makes of the first rows of the sections, of more of them in each of the next frames, and at last of all. */
export const inSlices = directive(InSlices);
