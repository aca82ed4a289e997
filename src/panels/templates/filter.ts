import { guard } from 'lit/directives/guard.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../locale';
import { type Choice, type FacetModel, facetModels, filterSentence } from '../models/filter';
import type { PanelView } from '../view';
import { swatchOf } from './opened-words';
import { words } from './words';

/** What is shown, in a sentence, and the way back to all; over whatever the panel has open. Nothing where all is shown. */
export function filterBar({ reading }: PanelView): TemplateResult | typeof nothing {
  const { view, messages } = reading;
  const sentence = filterSentence(reading);
  if (sentence === null) return nothing;
  return html`
    <div class="im-filter-bar">
      <p data-say="filter">${sentence}</p>
      ${
        view.panel === 'list'
          ? nothing
          : html`<button type="button" class="im-link" data-panel="list">${messages.filter.change}</button>`
      }
      <button type="button" class="im-link" data-clear-filter="">${messages.filter.clear}</button>
    </div>
  `;
}

/** All that can be asked for: the kinds at once, the rest behind a heading, so that the list itself begins in sight. */
export function filterTemplate(view: PanelView): TemplateResult {
  const facets = facetModels(view.reading);
  return html`${guard([facets, view.model.swatch], () => facetsTemplate(view, facets))}`;
}

function facetsTemplate(view: PanelView, facets: readonly FacetModel[]): TemplateResult {
  const { filter } = view.reading.messages;
  const kinds = facets.filter(({ facet }) => facet === 'kind');
  const rest = facets.filter(({ facet }) => facet !== 'kind');
  return html`
    <section class="im-filters">
      <h2 class="im-section">${filter.title}</h2>
      ${kinds.map((facet) => facetTemplate(view, facet))}
      ${
        rest.length > 0
          ? html`<details class="im-more" ?open=${rest.some(({ asked }) => asked)}>
              <summary>${filter.more}</summary>
              ${rest.map((facet) => facetTemplate(view, facet))}
            </details>`
          : nothing
      }
    </section>
  `;
}

function facetTemplate(view: PanelView, { facet, name, choices, asked }: FacetModel): TemplateResult {
  const { filter } = view.reading.messages;
  return html`
    <div class="im-facet" role="group" aria-labelledby="im-facet-${facet}">
      <div class="im-facet-name">
        <h3 id="im-facet-${facet}">${name}</h3>
        ${
          asked
            ? html`<button type="button" class="im-link" data-clear-filter=${facet}
                aria-label=${fill(filter.clearFacet, { facet: name })}>${filter.clear}</button>`
            : nothing
        }
      </div>
      <div class="im-choices">${choices.map((choice) => choiceButton(view, choice))}</div>
    </div>
  `;
}

/** A value with its picture and its count, to be pressed and pressed again. */
export function choiceButton(view: PanelView, choice: Choice, { withSwatch = true } = {}): TemplateResult {
  const { facet, value, label, count, asked, swatch } = choice;
  return html`
    <button type="button" class="im-choice" data-facet=${facet} data-value=${value}
      aria-pressed=${asked ? 'true' : 'false'} ?data-none=${count === 0 && !asked}>
      ${withSwatch && swatch ? html`<span class="im-choice-swatch">${swatchOf(view.model, swatch)}</span>` : nothing}
      <span>${words(label)}</span>
      <span class="im-count">${view.reading.messages.number(count)}</span>
    </button>
  `;
}
