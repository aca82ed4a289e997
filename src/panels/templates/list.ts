import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../locale';
import type { SearchQuery } from '../../text/search';
import { type ListModel, listModel, type PassageRow, type PlaceBranch, sizeOf } from '../models/list';
import { inSlices } from '../slices';
import type { PanelView } from '../view';
import { inChunks } from './chunks';
import { filterTemplate } from './filter';
import { flowTable } from './flow-table';
import { foundIn } from './found';
import { placeButton } from './place-row';
import { words } from './words';

export function listTemplate(view: PanelView): TemplateResult {
  const { search } = view.reading.messages;
  const list = listModel(view.reading);
  const sections = [
    { list: list.places, size: sizeOf(list.places) },
    { list: list.flows, size: list.flows.length },
    { list: list.passages, size: list.passages.length },
  ];
  return html`
    <section class="im-list">
      <input class="im-search" type="search" data-search autocomplete="off" enterkeyhint="search"
        aria-label=${search.label} placeholder=${search.label} .value=${live(view.reading.view.query)}
        @keydown=${toFirstFound} />
      <p class="im-soft im-found-count" data-say="found">${list.found}</p>
      ${filterTemplate(view)}
      ${inSlices(view.model, sections, (rows) => listsTemplate(view, list, rows))}
    </section>
  `;
}

/** The first rows of the lists, one after the other. */
function listsTemplate(view: PanelView, list: ListModel, rows: number): TemplateResult {
  const { lists } = view.reading.messages;
  const { query, places, flows, passages } = list;
  const flowRows = rows - sizeOf(places);
  const passageRows = flowRows - flows.length;
  const section = (title: string, things: readonly unknown[], some: number, content: () => unknown) =>
    things.length === 0 || some <= 0
      ? nothing
      : html`<section><h2 class="im-section">${title}</h2>${content()}</section>`;
  const passage = (row: PassageRow) => html`<li>${passageButton(view, row, query)}</li>`;
  return html`
    ${section(lists.places, places, rows, () => branches(view, places, rows, query))}
    ${section(lists.flows, flows, flowRows, () => flowTable(view, flows, flowRows, query))}
    ${section(
      lists.passages,
      passages,
      passageRows,
      () => html`<ul class="im-rows">${inChunks(view, passages, passageRows, passage)}</ul>`,
    )}
  `;
}

/** Enter goes on to what was found: past the filter, and past places that are there for what lies in them. */
function toFirstFound(event: KeyboardEvent): void {
  if (event.key !== 'Enter') return;
  // The same key would press it at once.
  event.preventDefault();
  const list = (event.currentTarget as Element).closest('.im-list');
  list?.querySelector<HTMLElement>(':is(li:not([data-around]) > [data-select], th > [data-select])')?.focus();
}

function branches(view: PanelView, places: readonly PlaceBranch[], rows: number, query: SearchQuery): TemplateResult {
  const { hovered } = view.reading;
  let left = rows;
  const drawn = places.flatMap((branch) => {
    const own = Math.min(left, branch.size);
    left -= own;
    return own === 0 ? [] : { branch, own };
  });
  return html`<ul class="im-rows">${drawn.map(({ branch, own }) =>
    guard([branch, own, hoveredIn(branch, hovered)], () => branchTemplate(view, branch, own, query)),
  )}</ul>`;
}

/** A place and, of what lies in it, as much as makes so many rows. */
function branchTemplate(view: PanelView, branch: PlaceBranch, rows: number, query: SearchQuery): TemplateResult {
  const { row, found, branches: inside } = branch;
  return html`<li ?data-around=${!found}>
    ${placeButton(view, row, foundIn(row, query))}${rows > 1 ? branches(view, inside, rows - 1, query) : nothing}
  </li>`;
}

function hoveredIn({ row, branches: inside }: PlaceBranch, hovered: ReadonlySet<string>): string {
  if (hovered.size === 0) return '';
  return (hovered.has(row.id) ? row.id : '') + inside.map((branch) => hoveredIn(branch, hovered)).join(' ');
}

function passageButton({ reading }: PanelView, row: PassageRow, query: SearchQuery): TemplateResult {
  const { messages, view } = reading;
  const { quote } = messages;
  return html`
    <button type="button" class="im-row" data-select=${row.id} ?data-hovered=${view.hovered === row.id}>
      <span class="im-row-quote">${foundIn(row.text, query)}</span>
      <span class="im-row-note">
        ${row.speaker ? words(row.speaker) : quote.articleSays}${
          row.line === null ? nothing : html` · ${fill(messages.table.line, { line: messages.number(row.line) })}`
        }
      </span>
    </button>
  `;
}
