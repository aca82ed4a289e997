import { html, nothing, type TemplateResult } from 'lit/html.js';
import { selectionOf } from '../../state';
import { startModel } from '../models/start';
import type { PanelView } from '../view';
import { bundleDetails, flowDetails, passageDetails } from './flow';
import { cross } from './icons';
import { placeDetails } from './place';
import { placeButton } from './rows';
import { tourInvitation, tourTemplate } from './tour';
import { words } from './words';

/** What is selected; before anything is, what this is and where to begin. */
export function detailsTemplate(view: PanelView): TemplateResult {
  const { index, view: state } = view.reading;
  const selection = selectionOf(index, state.selected);
  switch (selection?.type) {
    case undefined:
      return startTemplate(view);
    case 'place':
      return placeDetails(view, selection.place);
    case 'flow':
      return flowDetails(view, selection.flow);
    case 'bundle':
      return bundleDetails(view, selection.flows);
    case 'passage':
      return passageDetails(view, selection.passage);
    case 'step':
      return tourTemplate(view);
  }
}

/** The head of every selection: what sort of thing it is, its name, and the way out of it. */
export function detailsHead(
  view: PanelView,
  eyebrow: unknown,
  title: unknown,
  below: unknown = nothing,
): TemplateResult {
  const { controls } = view.reading.messages;
  return html`
    <header class="im-head">
      ${eyebrow === nothing ? nothing : html`<p class="im-eyebrow">${eyebrow}</p>`}
      <button type="button" class="im-close" data-clear aria-label=${controls.close} title=${controls.close}>${cross}</button>
      <h2 class="im-title" tabindex="-1">${title}</h2>
      ${below}
    </header>
  `;
}

function startTemplate(view: PanelView): TemplateResult {
  const { start } = view.reading.messages;
  const { title, summary, featured, counts } = startModel(view.reading);
  return html`
    <article class="im-start">
      <h2 class="im-title" tabindex="-1">${words(title)}</h2>
      ${tourInvitation(view)}
      <p class="im-summary im-read">${words(summary)}</p>
      <section>
        <h3 class="im-begin">${start.begin}</h3>
        <ul class="im-rows im-featured">${featured.map((row) => html`<li>${placeButton(view, row)}</li>`)}</ul>
      </section>
      <p class="im-soft">${counts}</p>
    </article>
  `;
}
