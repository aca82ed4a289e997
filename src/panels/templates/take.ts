import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../locale';
import { selectionOf } from '../../state';
import type { Taking } from '../model';
import type { PanelView } from '../view';

type Offer = readonly [what: Taking, name: string];

/** What a reader can take away: the map as a picture, the story as data, links. */
export function takeSection(view: PanelView): TemplateResult {
  const { model, reading } = view;
  const { take } = reading.messages.about;
  const { done, copied } = take;
  const scales = ([1, 2, 3] as const).map(
    (scale): Offer => [`png-${scale}`, fill(take.scale, { scale: reading.messages.number(scale) })],
  );
  const selected = selectionOf(reading.index, reading.view.selected)?.type;
  const inPage = reading.story.article.url !== undefined && (selected === 'passage' || selected === 'flow');
  return html`
    <section class="im-take">
      <h3 class="im-heading">${take.title}</h3>
      ${group(view, take.picture, done, [...scales, ['svg', take.vectors]])}
      ${group(view, take.paper, '', [['print', take.print]])}
      ${group(view, take.data, done, [
        ['geojson', take.geojson],
        ['places', take.places],
        ['flows', take.flows],
      ])}
      ${group(view, take.links, copied, [
        ...(model.linked ? ([['view', take.view]] as const) : []),
        ...(inPage ? ([['passage', take.passage]] as const) : []),
      ])}
      <p class="im-soft" data-taken></p>
    </section>
  `;
}

function group(
  view: PanelView,
  title: string,
  done: string,
  offers: readonly Offer[],
): TemplateResult | typeof nothing {
  if (offers.length === 0) return nothing;
  return html`
    <p class="im-soft">${title}</p>
    <p class="im-actions">
      ${offers.map(
        ([what, name]) =>
          html`<button type="button" class="im-link" data-take=${what} @click=${taking(view, what, done)}>${name}</button>`,
      )}
    </p>`;
}

/** How it went is said under the buttons, until the next. */
function taking({ model, reading }: PanelView, what: Taking, done: string): (event: Event) => Promise<void> {
  return async ({ currentTarget }) => {
    const told = (currentTarget as Element).closest('.im-take')?.querySelector('[data-taken]');
    if (!told) return;
    told.textContent = await model.take(what).then(
      () => done,
      (error: unknown) => {
        console.warn('influence-map:', error);
        return reading.messages.about.take.failed;
      },
    );
    model.say(told.textContent);
  };
}
