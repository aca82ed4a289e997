import { html, nothing, type TemplateResult } from 'lit/html.js';
import { listModel, type PlaceBranch } from '../models/list';
import type { PanelView } from '../view';
import { flowsByKind, placeButton } from './rows';

export function listTemplate(view: PanelView): TemplateResult {
  const { lists } = view.reading.messages;
  const { places, flows } = listModel(view.reading);
  return html`
    <section class="im-list">
      <h2 class="im-section">${lists.places}</h2>
      ${branches(view, places)}
      <h2 class="im-section">${lists.flows}</h2>
      ${flowsByKind(view, flows)}
    </section>
  `;
}

function branches(view: PanelView, places: readonly PlaceBranch[]): TemplateResult {
  return html`<ul class="im-rows">${places.map(
    ({ row, branches: inside }) =>
      html`<li>${placeButton(view, row)}${inside.length > 0 ? branches(view, inside) : nothing}</li>`,
  )}</ul>`;
}
