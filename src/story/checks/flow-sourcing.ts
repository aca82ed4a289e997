import type { Draft } from '../draft';
import { quoted, type Report } from '../report';

/** What is claimed or alleged is someone's word: a passage of the evidence says whose, if only "officials, not named". */
export function flowSourcing(draft: Draft, report: Report): void {
  const spoken = new Set(draft.passages.filter(({ speaker }) => speaker !== undefined).map(({ id }) => id));
  for (const flow of draft.flows) {
    if (flow.sourcing !== 'claimed' && flow.sourcing !== 'alleged') continue;
    if (flow.evidence.some((id) => spoken.has(id))) continue;
    const expected = `a speaker in its evidence (${flow.evidence.join(', ')}), or another sourcing where the article itself speaks`;
    report.warning(
      'claim-without-speaker',
      report.at(flow, 'sourcing'),
      `${quoted(flow.sourcing)} without a speaker`,
      expected,
    );
  }
}
