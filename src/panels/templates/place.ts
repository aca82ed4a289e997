import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locale';
import type { Place } from '../../story/types';
import { type PlaceModel, placeModel } from '../models/place';
import type { PanelView } from '../view';
import { detailsHead } from './details';
import { quoteTemplate } from './quote';
import { flowList, placeButton } from './rows';
import { nameButton, rich, words } from './words';

export function placeDetails(view: PanelView, selected: Place): TemplateResult {
  const { place: phrases } = view.reading.messages;
  const place = placeModel(view.reading, selected);
  return html`
    <article class="im-place">
      ${detailsHead(view, kindAndWhere(view, place), words(place.name))}
      <p class="im-soft">${place.precision}</p>
      ${place.note ? html`<p class="im-note">${words(place.note)}</p>` : nothing}
      <section>
        <h3 class="im-heading">${phrases.passages} ${countOf(view, place.quotes.length)}</h3>
        ${place.quotes.length > 0 ? place.quotes.map((quote) => quoteTemplate(view.model, quote)) : html`<p class="im-soft">${phrases.noPassages}</p>`}
      </section>
      ${
        place.flows.length > 0
          ? place.flows.map(
              ({ group, rows }) => html`
                <section>
                  <h3 class="im-heading">${phrases.flows[group]} ${countOf(view, rows.length)}</h3>
                  ${flowList(view, rows)}
                </section>
              `,
            )
          : html`<p class="im-soft">${phrases.noFlows}</p>`
      }
      ${
        place.inside.length > 0
          ? html`
              <section>
                <h3 class="im-heading">${phrases.inside}</h3>
                <ul class="im-rows">${place.inside.map((row) => html`<li>${placeButton(view, row)}</li>`)}</ul>
              </section>
            `
          : nothing
      }
      ${linksTemplate(view, place)}
    </article>
  `;
}

/** "City in Anbar, Iraq". */
function kindAndWhere({ reading }: PanelView, { kind, within }: PlaceModel): unknown {
  const { messages } = reading;
  if (within.length === 0) return kind;
  const chain = within.map((place, position) => html`${position === 0 ? nothing : messages.comma}${nameButton(place)}`);
  return rich(messages.place.kindIn, { kind, place: chain });
}

function countOf({ reading }: PanelView, count: number): TemplateResult | typeof nothing {
  return count > 0 ? html`<span class="im-count">${reading.messages.number(count)}</span>` : nothing;
}

function linksTemplate({ reading }: PanelView, { links }: PlaceModel): TemplateResult | typeof nothing {
  if (links.length === 0) return nothing;
  const { messages } = reading;
  return html`
    <p class="im-soft im-links">
      ${messages.place.elsewhere}:
      ${links.map(
        ({ url, site }) => html`
          <a class="im-link" href=${url} target="_blank" rel="noopener noreferrer" dir="ltr"
            aria-label=${fill(messages.place.opensElsewhere, { site })}>${site}</a>
        `,
      )}
    </p>
  `;
}
