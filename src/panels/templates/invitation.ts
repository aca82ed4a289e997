/** The ways into the tour from outside it. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../locale';
import { stepId, stepOf } from '../../state';
import { stepNumbers } from '../models/describe';
import type { FirstView } from '../view';

/** The way in from the opening page; nothing for a story without a tour. */
export function tourInvitation({ reading }: FirstView): TemplateResult | typeof nothing {
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
export function backToTour({ view, messages, ...rest }: FirstView['reading']): TemplateResult | typeof nothing {
  if (view.step === null || stepOf(view.selected) !== null) return nothing;
  const numbers = stepNumbers({ view, messages, ...rest }, view.step);
  return html`<button type="button" class="im-invite im-back" data-select=${stepId(view.step)}>
    <span class="im-invite-name">${fill(messages.tour.back, numbers)}</span>
  </button>`;
}
