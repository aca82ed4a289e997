import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PanelView } from '../view';
import { cross } from './icons';

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
      ${eyebrow === nothing ? nothing : html`<p class="im-eyebrow" id="im-eyebrow">${eyebrow}</p>`}
      <button type="button" class="im-close" data-clear title=${controls.close}>${cross}</button>
      <h2 class="im-title" tabindex="-1" aria-describedby=${eyebrow === nothing ? nothing : 'im-eyebrow'}>${title}</h2>
      ${below}
    </header>
  `;
}
