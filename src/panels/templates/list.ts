import { live } from 'lit/directives/live.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../locale';
import type { SearchQuery } from '../../text/search';
import { listModel, type PassageRow, type PlaceBranch } from '../models/list';
import type { PanelView } from '../view';
import { filterTemplate } from './filter';
import { flowTable } from './flow-table';
import { foundIn } from './found';
import { placeButton } from './place-row';
import { words } from './words';

export function listTemplate(view: PanelView): TemplateResult {
  const { lists, search } = view.reading.messages;
  const { query, places, flows, passages, found } = listModel(view.reading);
  const section = (title: string, count: number, content: unknown) =>
    count === 0 ? nothing : html`<section><h2 class="im-section">${title}</h2>${content}</section>`;
  return html`
    <section class="im-list">
      <input class="im-search" type="search" data-search autocomplete="off" enterkeyhint="search"
        aria-label=${search.label} placeholder=${search.label} .value=${live(view.reading.view.query)}
        @keydown=${toFirstFound} />
      <p class="im-soft im-found-count" data-say="found">${found}</p>
      ${filterTemplate(view)}
      ${section(lists.places, places.length, branches(view, places, query))}
      ${section(lists.flows, flows.length, flowTable(view, flows, query))}
      ${section(
        lists.passages,
        passages.length,
        html`<ul class="im-rows">${passages.map((row) => html`<li>${passageButton(view, row, query)}</li>`)}</ul>`,
      )}
    </section>
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

function branches(view: PanelView, places: readonly PlaceBranch[], query: SearchQuery): TemplateResult {
  return html`<ul class="im-rows">${places.map(
    ({ row, found, branches: inside }) =>
      html`<li ?data-around=${!found}>
        ${placeButton(view, row, foundIn(row, query))}${inside.length > 0 ? branches(view, inside, query) : nothing}
      </li>`,
  )}</ul>`;
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
