import type { Draft } from './draft';
import type { Report } from './report';

/** Takes out what depends on things that were left out, so that every id in the story leads somewhere. */
export function leaveOut(draft: Draft, report: Report): void {
  const places = idsOf(draft.places);
  const actors = idsOf(draft.actors);
  const kinds = idsOf(draft.kinds);
  const passages = idsOf(draft.passages);

  for (const place of draft.places) drop(place, 'within', places);
  for (const actor of draft.actors) drop(actor, 'at', places);
  for (const passage of draft.passages) {
    passage.mentions = report.filter(passage.mentions, ({ place }) => places.has(place));
  }
  draft.flows = report.filter(draft.flows, (flow) => {
    drop(flow, 'by', actors);
    drop(flow, 'toward', actors);
    drop(flow, 'via', places);
    if (flow.via === undefined) flow.inferred = flow.inferred?.filter((end) => end !== 'via') ?? [];
    flow.evidence = report.filter(flow.evidence, (id) => passages.has(id));
    const lost = [flow.from, flow.to].find((id) => !places.has(id)) ?? (kinds.has(flow.kind) ? null : flow.kind);
    if (lost === null && flow.evidence.length > 0) return true;
    report.error('flow-left-out', report.at(flow), { lost });
    return false;
  });
  const shown = new Set([...places, ...passages, ...idsOf(draft.flows)]);
  draft.featured = draft.featured.filter((id) => places.has(id));
  for (const step of draft.tour) step.show = step.show.filter((id) => shown.has(id));
  draft.tour = draft.tour.filter(({ passage }) => passages.has(passage));
}

function idsOf(items: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

function drop<K extends string>(owner: { [key in K]?: string }, key: K, known: ReadonlySet<string>): void {
  const id = owner[key];
  if (id !== undefined && !known.has(id)) delete owner[key];
}
