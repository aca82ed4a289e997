/** What the details of a flow, a bundle and a passage say. */
import { fill, type Localized } from '../../locale';
import { dateInWords } from '../../locale/dates';
import { evidenceOf, flowsSupportedBy } from '../../state';
import type { Flow, FlowEnd, Passage } from '../../story/types';
import { bundleRoute } from './bundle-route';
import { type FlowRow, flowRow, sourcingInWords } from './flow-words';
import { type QuoteModel, quoteModel } from './quote';
import { actorNamed, kindNamed, type Named, placeNamed, type WholeReading } from './reading';

export interface FlowModel extends FlowRow {
  readonly by: Localized | null;
  readonly toward: Localized | null;
  readonly sourcing: string;
  readonly act: string;
  readonly when: string | null;
  /** A sentence for each end that is ours. */
  readonly inferences: readonly { readonly end: FlowEnd; readonly sentence: string }[];
  readonly quotes: readonly QuoteModel[];
}

export function flowModel(reading: WholeReading, flow: Flow): FlowModel {
  const { index, messages } = reading;
  return {
    ...flowRow(reading, flow),
    by: flow.by === undefined ? null : actorNamed(reading, flow.by),
    toward: flow.toward === undefined ? null : actorNamed(reading, flow.toward),
    sourcing: sourcingInWords(reading, flow),
    act: messages.acts[flow.act],
    when: flow.when === undefined ? null : dateInWords(flow.when, messages),
    inferences: flow.inferred.flatMap((end) => {
      const place = flow[end];
      if (place === undefined) return [];
      return { end, sentence: fill(messages.flow.inferred[end], { place: placeNamed(reading, place).text }) };
    }),
    quotes: evidenceOf(index, flow).map((passage) => quoteModel(reading, passage)),
  };
}

export interface KindGroup {
  readonly kind: Named;
  readonly rows: readonly FlowRow[];
}

export interface BundleModel {
  readonly title: string;
  /** "from Russia to Iraq": the places that hold all of its ends; `null` where there are none. */
  readonly route: string | null;
  readonly groups: readonly KindGroup[];
}

export function bundleModel(reading: WholeReading, flows: readonly Flow[]): BundleModel {
  const { messages } = reading;
  return {
    title: fill(messages.bundle.title, { flows: messages.plural(messages.counts.flows, flows.length) }),
    route: bundleRoute(reading, flows),
    groups: groupByKind(reading, flows),
  };
}

/** Flows under their kinds, in the story's order of kinds. */
export function groupByKind(reading: WholeReading, flows: readonly Flow[]): readonly KindGroup[] {
  return reading.story.kinds
    .map(({ id }) => ({
      kind: kindNamed(reading, id),
      rows: flows.filter((flow) => flow.kind === id).map((flow) => flowRow(reading, flow)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

export interface PassageModel {
  readonly quote: QuoteModel;
  readonly places: readonly Named[];
  readonly flows: readonly FlowRow[];
}

export function passageModel(reading: WholeReading, passage: Passage): PassageModel {
  const places = new Set(passage.mentions.map(({ place }) => place));
  return {
    quote: quoteModel(reading, passage),
    places: [...places].map((place) => placeNamed(reading, place)),
    flows: flowsSupportedBy(reading.index, passage.id).map((flow) => flowRow(reading, flow)),
  };
}
