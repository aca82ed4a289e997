import * as v from 'valibot';
import type { Draft } from '../draft';
import { Id } from '../formats';
import type { Report } from '../report';

/** A speaker may be any name, but one that is spelled like an id and is no actor's was surely meant to be one. */
export function speakers(draft: Draft, report: Report): void {
  const actors = new Set(draft.actors.map(({ id }) => id));
  for (const passage of draft.passages) {
    const { speaker } = passage;
    if (speaker === undefined || !v.is(Id, speaker)) continue;
    if (actors.has(speaker) || report.leftOut.has(speaker)) continue;
    report.warning('unknown-speaker', report.at(passage, 'speaker'), { speaker, actors });
  }
}
