import type { Draft } from '../draft';
import type { Report } from '../report';

/** No arc without a quote: every flow has a passage that stands in the article. One that has none is left out. */
export function flowEvidence(draft: Draft, report: Report): void {
  const found = new Set(draft.passages.filter(({ range }) => range).map(({ id }) => id));
  draft.flows = report.filter(draft.flows, (flow) => {
    const path = report.at(flow, 'evidence');
    if (flow.evidence.length === 0) {
      report.error('flow-without-evidence', path, { flow: flow.id });
    } else if (draft.text.original !== '' && !flow.evidence.some((id) => found.has(id))) {
      report.error('evidence-not-found', path, { flow: flow.id });
    } else return true;
    report.leftOut.add(flow.id);
    return false;
  });
}
