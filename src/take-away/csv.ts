/** A story as tables (RFC 4180, UTF-8 with its mark): of places, and of flows with their first quote and all others. */
import type { Story } from '../story/types';
import { Naming } from './rows';

export type Cell = string | number | null;

/** So that spreadsheets read UTF-8. */
const MARK = '\ufeff';

/** What a spreadsheet would take for a formula, also behind white space and in the wide forms of the signs. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u;

/** The text of a file: a row of names, then the rest. Numbers stay numbers; no text is a formula. */
export function csv(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `${MARK}${[names, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  // Where a spreadsheet parts cells by semicolon or tab, they must not begin one either.
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const PLACES = 'id name kind longitude latitude precision radius_metres within note same_as'.split(' ');

export function placesCsv(story: Story, language: string): string {
  const naming = new Naming(story, language);
  return csv(
    PLACES,
    story.places.map((place) => [
      place.id,
      naming.place(place),
      place.kind,
      ...place.position,
      place.precision.level,
      place.precision.radiusMetres ?? null,
      place.within ?? null,
      naming.text(place.note),
      (place.sameAs ?? []).join(' '),
    ]),
  );
}

const FLOWS =
  'id label from from_name to to_name via via_name two_way inferred kind kind_name sourcing act by toward when passages lines speakers quotes translations'.split(
    ' ',
  );

/** Several quotes of one flow stand in their cells one under the other, each in one line, so that the lines of all cells belong together. */
export function flowsCsv(story: Story, language: string): string {
  const naming = new Naming(story, language);
  return csv(
    FLOWS,
    naming.flows().map(({ flow, from, to, via, label, kind, by, toward, quotes }) => {
      const each = (value: (quote: (typeof quotes)[number]) => Cell) =>
        quotes.map((quote) => String(value(quote) ?? '').replace(/\s*[\r\n]\s*/g, ' ')).join('\n');
      return [
        flow.id,
        label,
        from.id,
        naming.place(from),
        to.id,
        naming.place(to),
        via?.id ?? null,
        via && naming.place(via),
        flow.twoWay ? 'yes' : 'no',
        flow.inferred.join(' '),
        flow.kind,
        kind,
        flow.sourcing,
        flow.act,
        by,
        toward,
        flow.when ?? null,
        each(({ passage }) => passage),
        each(({ line }) => line),
        each(({ speaker }) => speaker),
        each(({ quote }) => quote),
        each(({ translation }) => translation),
      ];
    }),
  );
}
