import { html, type TemplateResult } from 'lit/html.js';
import { startModel } from '../models/start';
import type { FirstView } from '../view';
import { tourInvitation } from './invitation';
import { placeButton } from './place-row';
import { words } from './words';

/** Before anything is selected: what this is, and where to begin. */
export function startTemplate(view: FirstView): TemplateResult {
  const { start } = view.reading.messages;
  const { title, summary, featured, counts } = startModel(view.reading);
  return html`
    <article class="im-start">
      <h2 class="im-title" tabindex="-1">${words(title)}</h2>
      ${tourInvitation(view)}
      <p class="im-summary im-read">${words(summary)}</p>
      <section>
        <h3 class="im-begin">${start.begin}</h3>
        <ul class="im-rows im-featured">${featured.map((row) => html`<li>${placeButton(view, row)}</li>`)}</ul>
      </section>
      <p class="im-soft">${counts}</p>
    </article>
  `;
}
