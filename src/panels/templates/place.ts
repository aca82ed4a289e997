import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../locale';
import type { Place } from '../../story/types';
import { type PlaceModel, placeModel } from '../models/place';
import type { PanelView } from '../view';
import { detailsHead } from './head';
import { nameButton, rich } from './opened-words';
import { placeButton } from './place-row';
import { quoteTemplate } from './quote';
import { flowList } from './rows';
import { words } from './words';

export function placeDetails(view: PanelView, selected: Place): TemplateResult {
  const { place: phrases } = view.reading.messages;
  const place = placeModel(view.reading, selected);
  return html`
    <article class="im-place">
      ${detailsHead(view, kindAndWhere(view, place), words(place.name))}
      <p class="im-soft">${place.precision}</p>
      ${place.note ? html`<p class="im-note">${words(place.note)}</p>` : nothing}
      ${jumpsTemplate(view, place)}
      <section data-section="passages">
        <h3 class="im-heading" tabindex="-1">${phrases.passages} ${countOf(view, place.quotes.length)}</h3>
        ${place.quotes.length > 0 ? place.quotes.map((quote) => quoteTemplate(view, quote)) : html`<p class="im-soft">${phrases.noPassages}</p>`}
      </section>
      ${
        place.flows.length > 0
          ? place.flows.map(
              ({ group, rows }) => html`
                <section data-section="flows">
                  <h3 class="im-heading" tabindex="-1">${phrases.flows[group]} ${countOf(view, rows.length)}</h3>
                  ${flowList(view, rows)}
                </section>
              `,
            )
          : place.leftOut === null
            ? html`<p class="im-soft">${phrases.noFlows}</p>`
            : nothing
      }
      ${place.leftOut === null ? nothing : html`<p class="im-note">${place.leftOut}</p>`}
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
  if (within.length === 0) return html`<span>${kind}</span>`;
  const chain = within.map((place, position) => html`${position === 0 ? nothing : messages.comma}${nameButton(place)}`);
  return html`<span>${rich(messages.place.kindIn, { kind, place: chain })}</span>`;
}

function countOf({ reading }: PanelView, count: number): TemplateResult | typeof nothing {
  return count > 0 ? html`<span class="im-count">${reading.messages.number(count)}</span>` : nothing;
}

/** A country is named in twenty passages: its flows come after them, and this leads there at once. */
function jumpsTemplate({ reading }: PanelView, { quotes, flows }: PlaceModel): TemplateResult | typeof nothing {
  const { messages } = reading;
  const total = flows.reduce((sum, { rows }) => sum + rows.length, 0);
  if (quotes.length + total < LONG) return nothing;
  return html`
    <p class="im-jumps" @click=${jump}>
      <button type="button" class="im-link" data-jump="passages">
        ${messages.plural(messages.counts.passages, quotes.length)}
      </button>
      ${
        total > 0
          ? html`<button type="button" class="im-link" data-jump="flows">${messages.plural(messages.counts.flows, total)}</button>`
          : nothing
      }
    </p>
  `;
}

/** To a section of what is open: no change of the view, and no link, which would change the page's address. */
function jump({ currentTarget, target }: MouseEvent): void {
  const section = (target as Element).closest<HTMLElement>('[data-jump]')?.dataset.jump;
  const body = (currentTarget as Element).closest('.im-body');
  const heading = body?.querySelector<HTMLElement>(`[data-section="${section}"] .im-heading`);
  if (!body || !heading) return;
  body.scrollTop += heading.getBoundingClientRect().top - body.getBoundingClientRect().top - JUMP_MARGIN;
  heading.focus({ preventScroll: true });
}

/** Pixels between the top of the panel and the heading that was jumped to. */
const JUMP_MARGIN = 12;

/** Entries from which on details are longer than most panels are high. */
const LONG = 4;

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
