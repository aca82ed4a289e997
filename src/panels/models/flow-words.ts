/** A flow in words: its way, whose word it is, and what became of it. */
import { fill, type Localized } from '../../locale';
import { evidenceOf } from '../../state';
import type { Flow, FlowEnd } from '../../story/types';
import {
  actorNamed,
  inReadersLanguage,
  kindNamed,
  type Named,
  placeNamed,
  type Reading,
  type WholeReading,
} from './reading';

export interface RouteModel {
  readonly from: Named;
  readonly to: Named;
  readonly via: Named | null;
  readonly twoWay: boolean;
  /** Ends that the article does not name. */
  readonly inferred: readonly FlowEnd[];
}

/** One line about a flow, in a list. */
export interface FlowRow {
  readonly id: string;
  readonly label: Localized;
  readonly kind: Named;
  readonly route: RouteModel;
  readonly standing: string;
  readonly flow: Flow;
}

export function flowRow(reading: Reading, flow: Flow): FlowRow {
  return {
    id: flow.id,
    label: inReadersLanguage(reading, flow.label),
    kind: kindNamed(reading, flow.kind),
    route: routeModel(reading, flow),
    standing: standingInWords(reading, flow),
    flow,
  };
}

export function routeModel(reading: Reading, flow: Flow): RouteModel {
  return {
    from: placeNamed(reading, flow.from),
    to: placeNamed(reading, flow.to),
    via: flow.via === undefined ? null : placeNamed(reading, flow.via),
    twoWay: flow.twoWay,
    inferred: flow.inferred,
  };
}

/** "from Moscow to Anbar". */
export function routeInWords({ messages }: Reading, { from, to, via, twoWay }: RouteModel): string {
  const { route } = messages;
  if (from.id === to.id && !via) return fill(route.inside, { place: from.text });
  const ends = { from: from.text, to: to.text };
  if (via) return fill(twoWay ? route.twoWayVia : route.oneWayVia, { ...ends, via: via.text });
  return fill(twoWay ? route.twoWay : route.oneWay, ends);
}

/** "from Moscow to Anbar (inferred by us)", where no names stand beside it that could say so themselves. */
export function routeAlone(reading: WholeReading, route: RouteModel): string {
  const { inferredMark } = reading.messages.flow;
  const end = (name: FlowEnd, place: Named): Named =>
    route.inferred.includes(name) ? { ...place, text: `${place.text} (${inferredMark})` } : place;
  const { from, to, via } = route;
  return routeInWords(reading, { ...route, from: end('from', from), to: end('to', to), via: via && end('via', via) });
}

/** Those who say it in the flow's evidence, in the order of the article, each once. */
export function speakersOf(reading: Reading, flow: Flow): readonly Localized[] {
  const said = evidenceOf(reading.index, flow).flatMap(({ speaker }) => speaker ?? []);
  return [...new Set(said)].map((speaker) => actorNamed(reading, speaker));
}

/** "Claimed by Hakim al-Zamili". */
export function sourcingInWords(reading: Reading, flow: Flow): string {
  const { sourcing: words, list, inSentence } = reading.messages;
  const named = { claimed: words.claimedBy, alleged: words.allegedBy };
  const unnamed = { claimed: words.claimedUnnamed, alleged: words.allegedUnnamed };
  if (flow.sourcing === 'reported' || flow.sourcing === 'rumoured') return words.names[flow.sourcing];
  const speakers = speakersOf(reading, flow).map(({ text }) => inSentence(text));
  return speakers.length > 0 ? fill(named[flow.sourcing], { speaker: list(speakers) }) : unnamed[flow.sourcing];
}

/** "Claimed by Hakim al-Zamili · done". */
export function standingInWords(reading: Reading, flow: Flow): string {
  const { messages } = reading;
  return fill(messages.sourcing.standing, { sourcing: sourcingInWords(reading, flow), act: messages.acts[flow.act] });
}
