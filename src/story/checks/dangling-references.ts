import type { Draft } from '../draft';
import type { Sort } from '../issue-facts';
import type { Report } from '../report';

/**
 * Every id that is referred to exists and is of the right sort. What can do without the reference loses it; a flow
 * without an end or kind, a mention without a place and a step without a passage are left out.
 */
export function danglingReferences(draft: Draft, report: Report): void {
  const sorts = sortsOf(draft);
  const refer = (sort: readonly Sort[], id: string, path: string): boolean => resolves(sorts, sort, id, path, report);
  const check = <T extends object>(owner: T, key: keyof T & string, sort: Sort): boolean => {
    const id = owner[key];
    if (typeof id !== 'string' || refer([sort], id, report.at(owner, key))) return true;
    delete owner[key];
    return false;
  };
  const checkAll = (ids: readonly string[], ...sort: Sort[]): string[] =>
    report.filter(ids, (id, index) => refer(sort, id, report.at(ids, index)));

  for (const place of draft.places) check(place, 'within', 'place');
  for (const actor of draft.actors) check(actor, 'at', 'place');
  for (const passage of draft.passages) {
    passage.mentions = report.filter(passage.mentions, (mention) => check(mention, 'place', 'place'));
  }
  draft.flows = report.filter(draft.flows, (flow) => {
    for (const key of ['by', 'toward'] as const) check(flow, key, 'actor');
    check(flow, 'via', 'place');
    flow.evidence = checkAll(flow.evidence, 'passage');
    const ends = [check(flow, 'from', 'place'), check(flow, 'to', 'place'), check(flow, 'kind', 'kind')];
    return ends.every(Boolean);
  });
  draft.featured = checkAll(draft.featured, 'place');
  draft.tour = report.filter(draft.tour, (step) => {
    step.show = checkAll(step.show, 'place', 'flow', 'passage');
    return check(step, 'passage', 'passage');
  });
}

function sortsOf(draft: Draft): ReadonlyMap<string, Sort> {
  const sorts = new Map<string, Sort>();
  for (const { id } of draft.places) sorts.set(id, 'place');
  for (const { id } of draft.actors) sorts.set(id, 'actor');
  for (const { id } of draft.kinds) sorts.set(id, 'kind');
  for (const { id } of draft.passages) sorts.set(id, 'passage');
  for (const { id } of draft.flows) sorts.set(id, 'flow');
  return sorts;
}

function resolves(
  sorts: ReadonlyMap<string, Sort>,
  wanted: readonly Sort[],
  id: string,
  path: string,
  report: Report,
): boolean {
  const sort = sorts.get(id);
  // What is left out has its own issue already; what depends on it goes in `leaveOut`.
  if ((sort && wanted.includes(sort)) || (sort === undefined && report.leftOut.has(id))) return true;
  const candidates = () => [...sorts.keys()].filter((known) => wanted.some((one) => one === sorts.get(known)));
  report.error('dangling-reference', path, { id, sort, wanted, candidates });
  return false;
}
