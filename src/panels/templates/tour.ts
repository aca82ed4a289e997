/** The story step by step: its steps under each other to be scrolled through, and a bar that moves among them. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { stepId } from '../../state';
import { type StepModel, tourModel } from '../models/tour';
import type { PanelView } from '../view';
import { chevron, cross, pauseSign, playSign } from './icons';
import { placeButton } from './place-row';
import { quoteTemplate } from './quote';
import { flowList } from './rows';
import { words } from './words';

export function tourTemplate(view: PanelView): TemplateResult {
  const { steps } = view.reading.messages;
  return html`
    <div class="im-tour">
      ${tourModel(view.reading).steps.map((step) => stepTemplate(view, step))}
      <section class="im-tour-end">
        <p>${steps.end}</p>
        <p><button type="button" class="im-link" data-clear>${steps.explore}</button></p>
        <p><button type="button" class="im-link" data-select=${stepId(0)}>${steps.again}</button></p>
      </section>
    </div>
  `;
}

function stepTemplate(view: PanelView, step: StepModel): TemplateResult {
  const { id, position, title, text, quote, places, flows, current } = step;
  const shown = places.length + flows.length > 0;
  return html`
    <section class="im-step" data-step=${id} aria-current=${current ? 'step' : nothing}>
      <p class="im-eyebrow" id="im-at-${id}">${position}</p>
      <h2 class="im-title" tabindex="-1" aria-describedby="im-at-${id}">${words(title)}</h2>
      ${quote ? quoteTemplate(view, quote, true) : nothing}
      ${text ? html`<p class="im-step-text">${words(text)}</p>` : nothing}
      ${shown ? html`<h3 class="im-heading">${view.reading.messages.steps.shown}</h3>` : nothing}
      ${places.length > 0 ? html`<ul class="im-rows">${places.map((row) => html`<li>${placeButton(view, row)}</li>`)}</ul>` : nothing}
      ${flows.length > 0 ? flowList(view, flows) : nothing}
    </section>
  `;
}

/** Below the steps while the tour runs; its sentence is what those who listen are told of each step. */
export function tourBar({ reading }: PanelView): TemplateResult {
  const { view, messages } = reading;
  const { tour, steps: words, controls } = messages;
  const { steps, at } = tourModel(reading);
  return html`
    <div class="im-tour-bar" role="group" aria-label=${tour.name}>
      <p class="im-unseen" data-say="step">${view.playing ? nothing : steps[at]?.name}</p>
      <div class="im-tour-buttons" data-roving>
        ${moveButton('back', words.previous, at === 0)}
        <button
          type="button"
          class="im-tour-button im-play"
          data-play=${view.playing ? 'off' : 'on'}
          title=${view.playing ? words.pause : words.play}
        >${view.playing ? pauseSign : playSign}</button>
        ${moveButton('on', words.next, at === steps.length - 1)}
        ${stepsSlider(steps, at, words.progress)}
        <button type="button" class="im-close" data-clear title=${controls.close}>${cross}</button>
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
    title=${name}
  >${chevron}</button>`;
}

/** All steps as one control, which a thumb can hit and drag. The arrow keys to the sides turn the steps here as everywhere. */
function stepsSlider(steps: readonly StepModel[], at: number, name: string): TemplateResult {
  return html`<input
    type="range"
    class="im-steps"
    data-steps
    min="1"
    max=${steps.length}
    .value=${String(at + 1)}
    .style=${`--im-steps: ${steps.length}`}
    aria-label=${name}
    aria-valuetext=${steps[at]?.name ?? nothing}
  />`;
}
