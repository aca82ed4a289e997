import { keyed } from 'lit/directives/keyed.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { stepOf } from '../state';
import { PANELS, type Panel, type ViewState } from '../state/types';
import { rememberPlace } from './after-render';
import { gesturesFor } from './gestures';
import type { PanelModel, Send } from './model';
import { readingOf } from './models/reading';
import { aboutTemplate } from './templates/about';
import { articleTemplate, selectionBar } from './templates/article';
import { detailsTemplate } from './templates/details';
import { filterBar } from './templates/filter';
import { legendTemplate } from './templates/legend';
import { listTemplate } from './templates/list';
import { backToTour, tourBar } from './templates/tour';
import { scrolledTour } from './tour-scroll';
import type { PanelView } from './view';

/**
 * All that is read beside the map. What the reader does leaves through `send`; words that name a thing carry its id
 * in `data-select`.
 */
export function panelTemplate(model: PanelModel, send: Send): TemplateResult {
  const { view, messages, failure } = model;
  const panelView: PanelView = { model, reading: readingOf(model.story, view, messages) };
  const gestures = gesturesFor(model, send);
  return html`
    <div
      class="im-panel"
      lang=${messages.language}
      dir=${messages.direction}
      data-open=${view.panel}
      @click=${gestures.click}
      @input=${gestures.input}
      @pointerdown=${gestures.pointerDown}
      @pointerup=${gestures.pointerUp}
      @keydown=${gestures.keydown}
      @pointerover=${gestures.pointerOver}
      @pointerleave=${gestures.pointerLeave}
      @focusin=${gestures.focusIn}
      @focusout=${gestures.focusOut}
    >
      ${tabs(model)}
      ${failure === null ? nothing : html`<p class="im-failure" role="alert">${failure}</p>`}
      ${filterBar(panelView)}
      <div
        class="im-body"
        data-roving
        id="im-body"
        role="tabpanel"
        aria-labelledby="im-tab-${view.panel}"
        @scroll=${(event: Event) => {
          rememberPlace(event.currentTarget as Element, view);
          scrolledTour(event.currentTarget as Element, view, send);
        }}
        @wheel=${gestures.takeScroll}
        @touchmove=${gestures.takeScroll}
      >
        ${keyed(bodyKey(view), BODIES[view.panel](panelView))}
      </div>
      ${below(panelView)}
    </div>
  `;
}

/** What is read on a page of its own, and scrolled anew: each selection, but all steps of the tour together. */
function bodyKey({ panel, selected }: ViewState): string {
  if (panel !== 'details') return panel;
  return stepOf(selected) === null ? `details ${selected}` : 'tour';
}

function below(view: PanelView): TemplateResult | typeof nothing {
  const { panel, selected } = view.reading.view;
  if (stepOf(selected) !== null) return tourBar(view);
  const back = panel === 'details' && selected === null ? nothing : backToTour(view.reading);
  return html`${panel === 'article' ? selectionBar(view) : nothing}${back}`;
}

const BODIES: Readonly<Record<Panel, (view: PanelView) => TemplateResult>> = {
  details: detailsTemplate,
  article: articleTemplate,
  list: listTemplate,
  legend: legendTemplate,
  about: aboutTemplate,
};

function tabs({ view, messages }: PanelModel): TemplateResult {
  return html`
    <div class="im-tabs" role="tablist" aria-label=${messages.panel.label}>
      ${PANELS.map(
        (panel) => html`
          <button
            type="button"
            class="im-tab"
            id="im-tab-${panel}"
            role="tab"
            data-panel=${panel}
            aria-controls="im-body"
            aria-selected=${view.panel === panel ? 'true' : 'false'}
            tabindex=${view.panel === panel ? 0 : -1}
          >
            ${panel === 'details' && stepOf(view.selected) !== null ? messages.tour.name : messages.panel.tabs[panel]}
          </button>
        `,
      )}
    </div>
  `;
}
