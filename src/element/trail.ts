/** How the reader came here by key, so that Escape goes back and gives the focus back where it was. */
import type { Action, Panel, ViewState } from '../state/types';

interface Stop {
  readonly panel: Panel;
  readonly selected: string | null;
  /** What was opened from there. */
  readonly opened: string;
}

export class Trail {
  #stops: Stop[] = [];

  /** To be told of each change of the selection. One that leads nowhere back, by pointer or link, ends the trail. */
  follow(before: ViewState, view: ViewState, byKey: boolean): void {
    if (view.selected === null) return;
    if (byKey) this.#stops.push({ panel: before.panel, selected: before.selected, opened: view.selected });
    else this.#stops = [];
  }

  /** What Escape does now, and the id whose button then has the focus. */
  back(): { readonly actions: readonly Action[]; readonly focus: string | null } {
    const stop = this.#stops.pop();
    if (!stop) return { actions: [{ type: 'select', id: null }], focus: null };
    return {
      actions: [
        { type: 'select', id: stop.selected },
        { type: 'panel', panel: stop.panel },
      ],
      focus: stop.opened,
    };
  }
}
