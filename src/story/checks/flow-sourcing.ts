import type { Draft } from '../draft';
import type { Report } from '../report';

/** What is claimed or alleged is someone's word: a passage of the evidence says whose, if only "officials, not named". */
export function flowSourcing(draft: Draft, report: Report): void {
  const spoken = new Set(draft.passages.filter(({ speaker }) => speaker !== undefined).map(({ id }) => id));
  for (const flow of draft.flows) {
    if (flow.sourcing !== 'claimed' && flow.sourcing !== 'alleged') continue;
    if (flow.evidence.some((id) => spoken.has(id))) continue;
    const { sourcing, evidence } = flow;
    report.warning('claim-without-speaker', report.at(flow, 'sourcing'), { sourcing, evidence });
  }
}
