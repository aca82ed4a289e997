import { html, type TemplateResult } from 'lit/html.js';
import type { PanelModel } from '../model';
import type { PartName } from '../parts';

/** In place of what was opened while it is on its way, and where it cannot be had. */
export function waitingTemplate({ messages, part, bring }: PanelModel, name: PartName): TemplateResult {
  const { panel } = messages;
  if (part(name) !== 'failed') return html`<p class="im-wait" data-say="wait">${panel.loading}</p>`;
  return html`
    <p role="alert">${panel.unreachable}</p>
    <p><button type="button" class="im-invite" @click=${() => bring(name)}>${panel.tryAgain}</button></p>
  `;
}
