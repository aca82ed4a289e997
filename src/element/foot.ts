/** At the foot of the map: its scale, and the names of its sources. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill, type Messages } from '../locale';
import { icons } from './icons';
import type { ScaleBar } from './scale-bar';

export interface FootModel {
  readonly messages: Messages;
  readonly scale: ScaleBar | null;
  readonly attribution: readonly string[];
  /** Pixels, of the map. */
  readonly width: number;
}

/** Pixels of the map's width below which there is no room for a scale and for the credits. */
export const NARROW = 480;

export function footTemplate({ messages, scale, attribution, width }: FootModel, withScale: boolean): TemplateResult {
  const { map } = messages;
  return html`
    <div class="im-foot">
      ${
        withScale && scale && width >= NARROW
          ? html`<span class="im-scale" role="img" dir=${messages.direction}
              aria-label=${fill(map.scale, { length: messages.length(scale.metres) })}>
              <span class="im-scale-bar" .style=${`inline-size: ${scale.pixels}px`}></span>
              <span class="im-scale-text" aria-hidden="true">${messages.length(scale.metres)}</span>
            </span>`
          : nothing
      }
      ${
        width >= NARROW && attribution.length > 0
          ? html`<span class="im-attribution" dir=${messages.direction}>${sourceNames(attribution)}</span>`
          : nothing
      }
    </div>`;
}

/** Of a small map, where they would lie over half of what is told at its foot: a button among the others. */
export function creditsTemplate({ messages, attribution, width }: FootModel): TemplateResult | typeof nothing {
  if (width >= NARROW || attribution.length === 0) return nothing;
  const name = messages.controls.credits;
  return html`
    <details class="im-credits">
      <summary class="im-control" part="control control-credits" title=${name}>
        <svg viewBox="0 0 20 20" aria-hidden="true">${icons.info}</svg>
      </summary>
      <p class="im-attribution">${sourceNames(attribution)}</p>
    </details>`;
}

/** The map names its sources; under what terms, the panel says in full. */
function sourceNames(attribution: readonly string[]): string {
  return attribution.map((source) => source.split(/[,(]/, 1).join('').trim()).join(' · ');
}

export const footStyles = `
  .im-foot {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    display: flex;
    justify-content: space-between;
    align-items: flex-end;
    gap: 16px;
    padding: 6px 10px;
    pointer-events: none;
    font-size: calc(12 * var(--im-px));
    color: var(--im-ink-soft);
  }
  .im-scale {
    display: flex;
    align-items: flex-end;
    gap: 6px;
    flex: none;
  }
  .im-foot > * {
    padding: 1px 5px;
    border-radius: 4px;
    background: color-mix(in srgb, var(--im-paper) 80%, transparent);
    line-height: 1.2;
  }
  .im-scale-bar {
    display: block;
    block-size: 5px;
    border: 1px solid currentColor;
    border-block-start: 0;
  }
  .im-attribution {
    /* physical: at the right in every language, as on every map. */
    margin-left: auto;
    /* physical: with the map's edge, as lines wrap. */
    text-align: right;
  }
  .im-credits {
    position: absolute;
    inset-block-end: 8px;
    /* physical: below the buttons. */
    right: 12px;
  }
  .im-credits > summary::-webkit-details-marker {
    display: none;
  }
  .im-credits > .im-attribution {
    position: absolute;
    inset-block-end: 0;
    /* physical: on the inner side of the button. */
    right: calc(100% + 8px);
    inline-size: max-content;
    max-inline-size: min(calc(220 * var(--im-px)), 100cqi - 84px);
    margin: 0;
    padding: 6px 10px;
    border-radius: var(--im-radius);
    background: var(--im-raised);
    color: var(--im-ink-soft);
    box-shadow: 0 0 0 1px var(--im-line);
    font-size: calc(12 * var(--im-px));
    text-align: start;
  }
`;
