import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { KindGroup } from '../models/flow';
import type { FlowRow } from '../models/flow-words';
import type { PanelView } from '../view';
import { swatchOf } from './opened-words';
import { routeTemplate } from './route';
import { words } from './words';

/** A flow in one entry of a list: what it is, where it goes, of what kind, whose word it is and what became of it. */
export function flowButton({ reading }: PanelView, row: FlowRow, { withKind = true } = {}): TemplateResult {
  const color = reading.colors.get(row.kind.id);
  return html`
    <button
      type="button"
      class="im-row"
      data-select=${row.id}
      data-kind=${row.kind.id}
      ?data-hovered=${reading.view.hovered === row.id}
      .style=${color ? `--im-kind-light:${color.light};--im-kind-dark:${color.dark}` : ''}
    >
      <span class="im-row-label">${words(row.label)}</span>
      <span class="im-row-route">${routeTemplate(reading, row.route, { pressable: false })}</span>
      <span class="im-row-note">${withKind ? html`${words(row.kind)} · ` : nothing}${row.standing}</span>
    </button>
  `;
}

export function flowList(view: PanelView, rows: readonly FlowRow[], options?: { withKind: boolean }): TemplateResult {
  return html`<ul class="im-rows">${rows.map((row) => html`<li>${flowButton(view, row, options)}</li>`)}</ul>`;
}

/** Flows under headings of their kinds, each with its colour. */
export function flowsByKind(view: PanelView, groups: readonly KindGroup[]): TemplateResult {
  return html`${groups.map(
    ({ kind, rows }) => html`
      <section>
        <h3 class="im-kind">
          ${swatchOf(view.model, { type: 'kind', kind: kind.id })}${words(kind)}
          <span class="im-count">${view.reading.messages.number(rows.length)}</span>
        </h3>
        ${flowList(view, rows, { withKind: false })}
      </section>
    `,
  )}`;
}
