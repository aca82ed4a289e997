import type { Draft } from '../draft';
import type { Report } from '../report';

/** Every id names one thing in the whole file; the first to bear it keeps it. (The story's own id names the file.) */
export function uniqueIds(draft: Draft, report: Report): void {
  const owners = new Map<string, string>();
  const isFirst = (item: { id: string }): boolean => {
    const owner = owners.get(item.id);
    const path = report.at(item, 'id');
    if (owner === undefined) owners.set(item.id, path);
    else report.error('duplicate-id', path, { id: item.id, owner });
    return owner === undefined;
  };
  draft.places = report.filter(draft.places, isFirst);
  draft.actors = report.filter(draft.actors, isFirst);
  draft.kinds = report.filter(draft.kinds, isFirst);
  draft.passages = report.filter(draft.passages, isFirst);
  draft.flows = report.filter(draft.flows, isFirst);
}
