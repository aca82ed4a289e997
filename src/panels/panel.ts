import { keyed } from 'lit/directives/keyed.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { areAll } from '../locale';
import { isFiltering, stepOf } from '../state';
import { PANELS, type ViewState } from '../state/types';
import { rememberPlace } from './after-render';
import { gesturesFor } from './gestures';
import type { PanelModel, Send } from './model';
import { readingOf } from './models/reading';
import { openedPart, type PartName } from './parts';
import { backToTour } from './templates/invitation';
import { startTemplate } from './templates/start';
import { waitingTemplate } from './templates/waiting';
import type { FirstView } from './view';

/**
 * All that is read beside the map. What the reader does leaves through `send`; words that name a thing carry its id
 * in `data-select`.
 */
export function panelTemplate(model: PanelModel, send: Send): TemplateResult {
  const { view, messages, failure } = model;
  const panelView: FirstView = { model, reading: readingOf(model.story, view, messages) };
  const gestures = gesturesFor(model, send);
  return html`
    <div
      class="im-panel"
      lang=${messages.language}
      dir=${messages.direction}
      data-open=${view.panel}
      data-roving
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
      ${drawnBy(isFiltering(view.filter) ? 'filter' : null, 'head', panelView) ?? nothing}
      <div
        class="im-body"
        id="im-body"
        role="tabpanel"
        aria-labelledby="im-tab-${view.panel}"
        tabindex="-1"
        @mousedown=${keepOutOfFocus}
        @scroll=${(event: Event) => {
          rememberPlace(event.currentTarget as Element, view);
          gestures.scrolled(event);
        }}
        @wheel=${gestures.takeScroll}
        @touchmove=${gestures.takeScroll}
      >
        ${failure === null ? nothing : html`<p class="im-failure" role="alert">${failure}</p>`}
        ${keyed(bodyKey(view), body(panelView))}
      </div>
      ${below(panelView)}
    </div>
  `;
}

/**
 * What scrolls is a Tab stop in some browsers, though all that can be pressed in it is reached without: so it has a
 * `tabindex`. With that a press on plain words would take the focus from what is read: so not while one is made.
 */
function keepOutOfFocus({ currentTarget }: Event): void {
  const body = currentTarget as HTMLElement;
  body.removeAttribute('tabindex');
  setTimeout(() => {
    body.tabIndex = -1;
  });
}

/** What is read on a page of its own, and scrolled anew: each selection, but all steps of the tour together. */
function bodyKey({ panel, selected }: ViewState): string {
  if (panel !== 'details') return panel;
  return stepOf(selected) === null ? `details ${selected}` : 'tour';
}

function body(panelView: FirstView): unknown {
  const { model } = panelView;
  const name = openedPart(model.view);
  if (name === null) return startTemplate(panelView);
  return drawnBy(name, 'body', panelView) ?? waitingTemplate(model, name);
}

function below(panelView: FirstView): unknown {
  const { model, reading } = panelView;
  const { panel, selected } = model.view;
  if (stepOf(selected) !== null) return drawnBy('tour', 'foot', panelView) ?? nothing;
  const foot = drawnBy(openedPart(model.view), 'foot', panelView) ?? nothing;
  const back = panel === 'details' && selected === null ? nothing : backToTour(reading);
  return html`${foot}${back}`;
}

/** What a part draws in one of its places; `null` until the part and its words are there. */
function drawnBy(name: PartName | null, where: 'head' | 'body' | 'foot', { model, reading }: FirstView): unknown {
  const part = name === null ? null : model.part(name);
  const { messages } = reading;
  if (part === null || typeof part === 'string' || !areAll(messages)) return null;
  return part[where]?.({ model, reading: { ...reading, messages } }) ?? nothing;
}

function tabs({ view, messages }: PanelModel): TemplateResult {
  return html`
    <div class="im-tabs" role="tablist" data-roving="tabs" aria-label=${messages.panel.label}>
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
            data-roves
            tabindex=${view.panel === panel ? 0 : -1}
          >
            ${panel === 'details' && stepOf(view.selected) !== null ? messages.tour.name : messages.panel.tabs[panel]}
          </button>
        `,
      )}
    </div>
  `;
}
