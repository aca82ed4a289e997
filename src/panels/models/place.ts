/** What a place's details say. */
import { fill, type Localized } from '../../locale';
import { ancestorsOf, type FlowGroup, flowsOf, passagesOf } from '../../state';
import type { Flow, Place } from '../../story/types';
import { safeAddress } from '../../text/address';
import { type FlowRow, flowRow } from './flow-words';
import { type PlaceRow, placeRow } from './place-row';
import { type QuoteModel, quoteModel } from './quote';
import { inReadersLanguage, type Named, placeNamed, type WholeReading } from './reading';

export const FLOW_GROUPS: readonly FlowGroup[] = ['outgoing', 'incoming', 'mutual', 'through', 'inside'];

export interface PlaceModel {
  readonly id: string;
  readonly name: Localized;
  readonly kind: string;
  /** The places that it lies in, nearest first. */
  readonly within: readonly Named[];
  readonly precision: string;
  readonly note: Localized | null;
  readonly quotes: readonly QuoteModel[];
  readonly flows: readonly { readonly group: FlowGroup; readonly rows: readonly FlowRow[] }[];
  /** How many flows of the place the filter leaves out, in words; `null` where it leaves out none. */
  readonly leftOut: string | null;
  readonly inside: readonly PlaceRow[];
  readonly links: readonly { readonly url: string; readonly site: string }[];
}

export function placeModel(reading: WholeReading, place: Place): PlaceModel {
  const { index, messages } = reading;
  const flows = flowsOf(index, place.id);
  const isShown = ({ id }: Flow) => reading.shown.has(id);
  const out = Object.values(flows)
    .flat()
    .filter((flow) => !isShown(flow)).length;
  return {
    id: place.id,
    name: inReadersLanguage(reading, place.name),
    kind: messages.placeKinds[place.kind],
    within: ancestorsOf(index, place.id).map(({ id }) => placeNamed(reading, id)),
    precision: precisionInWords(reading, place),
    note: place.note ? inReadersLanguage(reading, place.note) : null,
    quotes: passagesOf(index, place.id).map((passage) => quoteModel(reading, passage)),
    flows: FLOW_GROUPS.map((group) => ({
      group,
      rows: flows[group].filter(isShown).map((flow) => flowRow(reading, flow)),
    })).filter(({ rows }) => rows.length > 0),
    leftOut: out === 0 ? null : messages.plural(messages.filter.leftOut, out),
    inside: (index.childrenByPlace.get(place.id) ?? []).map((one) => placeRow(reading, one)),
    links: (place.sameAs ?? []).flatMap(linkTo),
  };
}

/** How precisely a place is known, as a sentence. */
export function precisionInWords({ messages }: WholeReading, { precision, area }: Place): string {
  const words = messages.place.precision;
  switch (precision.level) {
    case 'exact':
      return words.exact;
    case 'approximate':
      if (area) return words.approximateArea;
      return precision.radiusMetres === undefined
        ? words.approximate
        : fill(words.within, { distance: messages.length(precision.radiusMetres) });
    case 'area':
      return words.area;
    case 'country':
      return words.country;
    case 'region':
      return words.region;
  }
}

/** The schema lets no other scheme through; a story that was not parsed from a file could carry one all the same. */
function linkTo(address: string): readonly { url: string; site: string }[] {
  try {
    const { href, hostname } = new URL(safeAddress(address) ?? '');
    return [{ url: href, site: hostname.replace(/^www\./, '') }];
  } catch {
    return [];
  }
}
