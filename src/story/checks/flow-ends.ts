import type { Draft } from '../draft';
import type { Report } from '../report';
import { FLOW_ENDS } from '../types';

/**
 * Each end of a flow is named by a mention of that very place in the flow's evidence, or is owned up to in `inferred`.
 * An end that is neither is treated as inferred, so that it is never drawn as something the article says.
 */
export function flowEnds(draft: Draft, report: Report): void {
  const named = new Map(
    draft.passages.map((passage) => [passage.id, new Set(passage.mentions.map(({ place }) => place))]),
  );
  for (const flow of draft.flows) {
    const inferred = new Set(flow.inferred);
    for (const end of FLOW_ENDS) {
      const place = flow[end];
      if (place === undefined) {
        if (inferred.delete(end)) {
          report.warning('inferred-without-via', report.at(flow, 'inferred'), { end });
        }
        continue;
      }
      const isNamed = flow.evidence.some((passage) => named.get(passage)?.has(place));
      if (isNamed && inferred.has(end)) {
        report.warning('inferred-but-named', report.at(flow, 'inferred'), { end, place });
      } else if (!isNamed && !inferred.has(end)) {
        report.error('end-not-named', report.at(flow, end), { end, place, evidence: flow.evidence });
        inferred.add(end);
      }
    }
    flow.inferred = FLOW_ENDS.filter((end) => inferred.has(end));
  }
}
