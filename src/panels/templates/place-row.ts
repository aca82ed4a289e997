import { html, type TemplateResult } from 'lit/html.js';
import type { PlaceRow } from '../models/place-row';
import type { FirstView } from '../view';
import { words } from './words';

/** A place in one entry of a list; `name` where it is to be written otherwise than as it is. */
export function placeButton({ reading }: FirstView, row: PlaceRow, name: TemplateResult = words(row)): TemplateResult {
  const { messages } = reading;
  return html`
    <button type="button" class="im-row im-row-place" data-select=${row.id} ?data-hovered=${reading.hovered.has(row.id)}>
      <span class="im-row-label">${name} <span class="im-row-note">${row.kind}</span></span>
      <span class="im-row-note">${messages.plural(messages.counts.passages, row.passages)}</span>
    </button>
  `;
}
