/** How the reader came here by key, so that Escape goes back and gives the focus back where it was. */
import { stepOf } from '../state';
import type { Panel, ViewState } from '../state/types';

export interface Stop {
  readonly panel: Panel;
  readonly selected: string | null;
  /** What was opened from there, and by which of the words that open it: the last where it was by none. */
  readonly opened: string;
  readonly at: number;
}

export class Trail {
  #stops: Stop[] = [];

  /**
   * To be told of each change of the selection, and which of the words that open it has the focus. One that leads
   * nowhere back, by pointer or link, ends the trail; the steps of a tour are one thing that was opened.
   */
  follow(before: ViewState, { selected: opened }: ViewState, byKey: boolean, at: number): void {
    if (opened === null) return;
    if (stepOf(before.selected) !== null && stepOf(opened) !== null) {
      const stop = this.#stops.pop();
      if (stop) this.#stops.push({ ...stop, opened, at });
    } else if (byKey) this.#stops.push({ panel: before.panel, selected: before.selected, opened, at });
    else this.#stops = [];
  }

  /** Where Escape goes back to now; `undefined` where that is nowhere. */
  back(): Stop | undefined {
    return this.#stops.pop();
  }
}
