import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill, type Localized } from '../../locale';
import { COLUMNS, type Column } from '../../state/types';
import type { FlowEnd } from '../../story/types';
import type { SearchQuery } from '../../text/search';
import type { FlowLine } from '../models/flow-table';
import { routeAlone } from '../models/flow-words';
import type { PanelView } from '../view';
import { inChunks } from './chunks';
import { foundIn } from './found';
import { inferredMark } from './route';
import { words } from './words';

/**
 * The flows, sortable by each column; in a box of its own that scrolls where it is too narrow for them, and is
 * a Tab stop for that: the arrows to the sides move it. `rows`: as many of them as are drawn yet.
 */
export function flowTable(
  view: PanelView,
  lines: readonly FlowLine[],
  rows: number,
  query: SearchQuery,
): TemplateResult {
  const { table } = view.reading.messages;
  return html`
    <div class="im-table-box" role="region" tabindex="0" data-stop aria-label=${table.label}>
      <table class="im-table">
        <thead>
          <tr>${COLUMNS.map((column) => columnHead(view, column))}</tr>
        </thead>
        <tbody>${inChunks(view, lines, rows, (line) => lineTemplate(view, line, query))}</tbody>
      </table>
    </div>
  `;
}

function columnHead({ reading }: PanelView, column: Column): TemplateResult {
  const { messages, view } = reading;
  const { by, descending } = view.sort;
  const name = messages.table.columns[column];
  const order = by !== column ? nothing : descending ? 'descending' : 'ascending';
  return html`
    <th scope="col" aria-sort=${order}>
      <button type="button" class="im-sort" data-sort=${column} title=${fill(messages.table.sortBy, { column: name })}>
        ${name}<span class="im-sort-mark" aria-hidden="true">${by !== column ? '' : descending ? '▼' : '▲'}</span>
      </button>
    </th>
  `;
}

function lineTemplate({ reading }: PanelView, line: FlowLine, query: SearchQuery): TemplateResult {
  const { messages, view, colors } = reading;
  const { id, label, route, by, kind, sourcing, act, speakers } = line;
  const color = colors.get(kind.id);
  const end = (which: FlowEnd, name: Localized) =>
    html`<td>${foundIn(name, query)}${inferredMark(messages, route, which)}</td>`;
  const cell = (name: Localized | null) => html`<td>${name ? foundIn(name, query) : nothing}</td>`;
  return html`
    <tr data-flow=${id} ?data-hovered=${view.hovered === id} aria-current=${view.selected === id ? 'true' : nothing}
      .style=${color ? `--im-kind-light:${color.light};--im-kind-dark:${color.dark}` : ''}>
      <th scope="row">
        <button type="button" class="im-name" data-select=${id}>${foundIn(label, query)}</button>
        ${route.twoWay || route.via ? html`<div class="im-row-note">${routeAlone(reading, route)}</div>` : nothing}
      </th>
      ${end('from', route.from)}${end('to', route.to)}${cell(by)}
      <td><span class="im-kind-mark"></span>${foundIn(kind, query)}</td>
      <td>${sourcing}</td>
      <td>${act}</td>
      <td>${speakers.map((speaker) => html`<div>${words(speaker)}</div>`)}</td>
      <td class="im-number">${line.line === null ? nothing : messages.number(line.line)}</td>
    </tr>
  `;
}
