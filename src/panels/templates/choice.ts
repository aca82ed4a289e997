import { html, type TemplateResult } from 'lit/html.js';
import { type ChoiceRow, choiceRows } from '../models/choice';
import type { WholeReading } from '../models/reading';
import { cross } from './icons';
import { words } from './words';

/** A list of things of the map under a heading; what is pressed has `data-choice`, the way out `data-leave`. */
export function choiceTemplate(reading: WholeReading, ids: readonly string[]): TemplateResult {
  const { lists, controls } = reading.messages;
  return html`
    <div class="im-choice-head">
      <h2 id="im-choice-title">${lists.underThumb}</h2>
      <button type="button" class="im-choice-leave" data-leave aria-label=${controls.close}>${cross}</button>
    </div>
    <ul role="list" data-roving>${choiceRows(reading, ids).map((row) => html`<li>${choiceButton(reading, row)}</li>`)}</ul>
  `;
}

function choiceButton({ view }: WholeReading, { id, name, note, colors }: ChoiceRow): TemplateResult {
  return html`
    <button type="button" class="im-choice-row" data-choice=${id} aria-current=${id === view.selected}>
      <span class="im-choice-mark" aria-hidden="true">${
        colors.length === 0
          ? html`<span class="im-choice-dot"></span>`
          : colors.map(
              ({
                light,
                dark,
              }) => html`<svg viewBox="0 0 20 8" .style=${`--im-kind-light:${light};--im-kind-dark:${dark}`}>
                <path d="M0 4.6 12 3v2.2L0 5.4z M11 0l9 4-9 4z" />
              </svg>`,
            )
      }</span>
      <span class="im-choice-name">${words(name)}</span>
      <span class="im-choice-note">${note}</span>
    </button>
  `;
}
