import type { Draft } from '../draft';
import type { Report } from '../report';

/** No place lies within itself, however many places stand between. One link of each ring is cut, so that a tree remains. */
export function withinCycles(draft: Draft, report: Report): void {
  const places = new Map(draft.places.map((place) => [place.id, place]));
  const settled = new Set<string>();
  for (const place of draft.places) {
    const trail = new Set<string>();
    let current = places.get(place.id);
    while (current && !settled.has(current.id)) {
      trail.add(current.id);
      const parent: string | undefined = current.within;
      if (parent !== undefined && trail.has(parent)) {
        report.error('within-cycle', report.at(current, 'within'), { trail: [...trail], parent });
        delete current.within;
        break;
      }
      current = parent === undefined ? undefined : places.get(parent);
    }
    for (const id of trail) settled.add(id);
  }
}
