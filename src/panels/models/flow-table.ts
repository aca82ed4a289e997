/** The flows as a table: one line each, in the order of whichever column the reader asked for. */
import type { Localized } from '../../locale';
import { ARTICLE_VOICE, evidenceOf } from '../../state';
import type { Column } from '../../state/types';
import { ACTS, type Flow, SOURCINGS } from '../../story/types';
import { lineAt } from '../../text/line-at';
import { type FlowRow, flowRow } from './flow-words';
import { actorNamed, type WholeReading } from './reading';

export interface FlowLine extends FlowRow {
  readonly by: Localized | null;
  readonly sourcing: string;
  readonly act: string;
  /** Those who say it, each once; the article itself among them. */
  readonly speakers: readonly Localized[];
  /** Line of the article where it is said first, from 1; `null` where it isn't known. */
  readonly line: number | null;
}

export function flowLine(reading: WholeReading, flow: Flow): FlowLine {
  const { index, messages, story } = reading;
  const evidence = evidenceOf(index, flow);
  const speakers = new Set(evidence.map(({ speaker }) => speaker ?? ARTICLE_VOICE));
  const article = { text: messages.filter.articleVoice, language: messages.language };
  const start = evidence[0]?.range?.start;
  return {
    ...flowRow(reading, flow),
    by: flow.by === undefined ? null : actorNamed(reading, flow.by),
    sourcing: messages.sourcing.names[flow.sourcing],
    act: messages.acts[flow.act],
    speakers: [...speakers].map((speaker) => (speaker === ARTICLE_VOICE ? article : actorNamed(reading, speaker))),
    line: start === undefined ? null : lineAt(story.article.text, start),
  };
}

type Key = string | number | null;

const KEYS: Readonly<Record<Column, (line: FlowLine) => Key>> = {
  flow: ({ label }) => label.text,
  from: ({ route }) => route.from.text,
  to: ({ route }) => route.to.text,
  by: ({ by }) => by?.text ?? null,
  kind: ({ kind }) => kind.text,
  // From the firmest word to hearsay, and from what happened to what did not: an alphabet would say nothing here.
  sourcing: ({ flow }) => SOURCINGS.indexOf(flow.sourcing),
  act: ({ flow }) => ACTS.indexOf(flow.act),
  speaker: ({ speakers }) => speakers[0]?.text ?? null,
  line: ({ line }) => line,
};

/** The lines in the view's order; equal ones stay in the order of the article, and empty cells come last either way. */
export function sortedLines({ view, messages }: WholeReading, lines: readonly FlowLine[]): readonly FlowLine[] {
  const { by, descending } = view.sort;
  const { compare } = new Intl.Collator(messages.language, { numeric: true, ignorePunctuation: true });
  const key = KEYS[by];
  return [...lines].sort((a, b) => {
    const [one, other] = [key(a), key(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const order = typeof one === 'number' && typeof other === 'number' ? one - other : compare(`${one}`, `${other}`);
    return descending ? -order : order;
  });
}
