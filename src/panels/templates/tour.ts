/** The story step by step: its steps under each other to be scrolled through, and a bar that moves among them. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../locale';
import { stepId, stepOf } from '../../state';
import { type StepModel, stepNumbers, tourModel } from '../models/tour';
import type { PanelView } from '../view';
import { chevron, cross, pauseSign, playSign } from './icons';
import { quoteTemplate } from './quote';
import { flowList, placeButton } from './rows';
import { words } from './words';

export function tourTemplate(view: PanelView): TemplateResult {
  const { tour } = view.reading.messages;
  return html`
    <div class="im-tour">
      ${tourModel(view.reading).steps.map((step) => stepTemplate(view, step))}
      <section class="im-tour-end">
        <p>${tour.end}</p>
        <p><button type="button" class="im-link" data-clear>${tour.explore}</button></p>
        <p><button type="button" class="im-link" data-select=${stepId(0)}>${tour.again}</button></p>
      </section>
    </div>
  `;
}

function stepTemplate(view: PanelView, step: StepModel): TemplateResult {
  const { id, position, title, text, quote, places, flows, current } = step;
  const shown = places.length + flows.length > 0;
  return html`
    <section class="im-step" data-step=${id} aria-current=${current ? 'step' : nothing}>
      <p class="im-eyebrow">${position}</p>
      <h2 class="im-title" tabindex="-1">${words(title)}</h2>
      ${text ? html`<p class="im-step-text">${words(text)}</p>` : nothing}
      ${quote ? quoteTemplate(view.model, quote) : nothing}
      ${shown ? html`<h3 class="im-heading">${view.reading.messages.tour.shown}</h3>` : nothing}
      ${places.length > 0 ? html`<ul class="im-rows">${places.map((row) => html`<li>${placeButton(view, row)}</li>`)}</ul>` : nothing}
      ${flows.length > 0 ? flowList(view, flows) : nothing}
    </section>
  `;
}

/** Below the steps while the tour runs; its sentence is what those who listen are told of each step. */
export function tourBar({ reading }: PanelView): TemplateResult {
  const { view, messages } = reading;
  const { tour, controls } = messages;
  const { steps, at } = tourModel(reading);
  return html`
    <div class="im-tour-bar" role="group" aria-label=${tour.name}>
      <p class="im-unseen" role="status">${view.playing ? nothing : steps[at]?.name}</p>
      <ol class="im-progress" role="list" aria-label=${tour.progress}>${steps.map(progressDot)}</ol>
      <div class="im-tour-buttons" data-roving>
        ${moveButton('back', tour.previous, at === 0)}
        <button
          type="button"
          class="im-tour-button im-play"
          data-play=${view.playing ? 'off' : 'on'}
          aria-label=${view.playing ? tour.pause : tour.play}
          title=${view.playing ? tour.pause : tour.play}
        >${view.playing ? pauseSign : playSign}</button>
        ${moveButton('on', tour.next, at === steps.length - 1)}
        <p class="im-tour-position" aria-hidden="true">${steps[at]?.position}</p>
        <button type="button" class="im-close" data-clear aria-label=${controls.close} title=${controls.close}>${cross}</button>
      </div>
    </div>
  `;
}

/** At the end of the way it says so and keeps the focus, which a disabled button would drop. */
function moveButton(way: 'on' | 'back', name: string, ended: boolean): TemplateResult {
  return html`<button
    type="button"
    class="im-tour-button"
    data-move=${way}
    aria-disabled=${ended ? 'true' : nothing}
    aria-label=${name}
    title=${name}
  >${chevron}</button>`;
}

/** Out of the order of Tab: the buttons beside them and the arrow keys do the same. */
function progressDot({ id, name, current }: StepModel): TemplateResult {
  return html`<li>
    <button type="button" class="im-dot-button" data-select=${id} tabindex="-1" aria-label=${name} title=${name} aria-current=${current ? 'step' : nothing}></button>
  </li>`;
}

/** The way in from the opening page; nothing for a story without a tour. */
export function tourInvitation({ reading }: PanelView): TemplateResult | typeof nothing {
  const { view, messages, story } = reading;
  if (story.tour.length === 0) return nothing;
  if (view.step !== null) return backToTour(reading);
  const steps = messages.plural(messages.tour.steps, story.tour.length);
  return html`
    <button type="button" class="im-invite" data-select=${stepId(0)}>
      <span class="im-invite-name">${messages.tour.begin}</span>
      <span class="im-invite-note">${fill(messages.tour.beginNote, { steps })}</span>
    </button>
  `;
}

/** Where the tour was left for something else. */
export function backToTour({ view, messages, ...rest }: PanelView['reading']): TemplateResult | typeof nothing {
  if (view.step === null || stepOf(view.selected) !== null) return nothing;
  const numbers = stepNumbers({ view, messages, ...rest }, view.step);
  return html`<button type="button" class="im-invite im-back" data-select=${stepId(view.step)}>
    <span class="im-invite-name">${fill(messages.tour.back, numbers)}</span>
  </button>`;
}
