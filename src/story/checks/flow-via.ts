import type { Draft } from '../draft';
import type { Report } from '../report';

/** A flow passes through a place that is neither of its ends. */
export function flowVia(draft: Draft, report: Report): void {
  for (const flow of draft.flows) {
    if (flow.via === undefined || (flow.via !== flow.from && flow.via !== flow.to)) continue;
    const end = flow.via === flow.from ? 'from' : 'to';
    report.error('via-is-an-end', report.at(flow, 'via'), { via: flow.via, end });
    delete flow.via;
  }
}
