/** What a thumb may mean is offered by a list of its own; where that cannot be had, the nearest is meant. */
import type { Offer } from './chooser';

export function offer(what: Offer): void {
  const nearest = (): void => {
    const [id] = what.ids;
    if (id !== undefined && !what.signal.aborted) what.onChoose(id);
  };
  import('./chooser').then(({ openChooser }) => openChooser(what)).catch(nearest);
}
