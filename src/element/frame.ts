/** The frame of it all: the panel on its side, the map with what stands on it, and the ways round both. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Messages } from '../locale';
import type { Layout } from './attributes';
import { type ChromeAction, type ChromeModel, chromeTemplate } from './chrome';
import type { MapView } from './map-view';
import type { Reach } from './reach';

export interface FrameModel {
  readonly messages: Messages;
  readonly layout: Layout;
  readonly map: MapView;
  /** What the map is called, and what it shows in a few sentences. */
  readonly name: string;
  readonly summary: () => string;
  readonly chrome: () => ChromeModel;
  readonly reach: Reach;
  readonly panel: unknown;
  /** What is missing, where no panel tells of it. */
  readonly missing: string | null;
  /** A hand comes down on the map: something there may be opened. */
  readonly pressed: () => void;
}

export function frameTemplate(model: FrameModel, control: (action: ChromeAction) => void): TemplateResult {
  const { messages, layout, map, name, summary, chrome, reach, panel, missing, pressed } = model;
  return html`
    <div class="im-root" dir=${messages.direction} lang=${messages.language} data-layout=${layout}
      data-sheet=${reach.sheet.height}>
      ${reach.skipTemplate(messages)}
      <div class="im-side" part="panel">
        ${reach.sheet.template(messages)}
        ${panel}
      </div>
      <section class="im-map" part="map" aria-label=${name}
        ?data-over=${map.tip !== null} @pointerdown=${pressed} @pointerleave=${() => map.point(null, [0, 0])}>
        <div class="im-basemap"></div>
        <div class="im-overlay"></div>
        ${map.stage ? reach.stop.template(messages, name, summary()) : nothing}
        ${reach.refusals.template(messages)}
        ${map.stage ? chromeTemplate(chrome(), control) : nothing}
      </section>
      ${missing === null ? nothing : html`<p class="im-missing" data-say="missing">${missing}</p>`}
      ${reach.endTemplate(messages)}
    </div>`;
}
