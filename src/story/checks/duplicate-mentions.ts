import type { Draft } from '../draft';
import type { Report } from '../report';

/** The same words of a passage name the same place once. */
export function duplicateMentions(draft: Draft, report: Report): void {
  for (const passage of draft.passages) {
    const seen = new Set<string>();
    for (const mention of passage.mentions) {
      const key = mention.range && `${mention.range.start} ${mention.range.end} ${mention.place}`;
      if (key === null) continue;
      if (seen.has(key)) {
        const { exact, place } = mention;
        report.warning('duplicate-mention', report.at(mention), { exact, place });
      }
      seen.add(key);
    }
  }
}
