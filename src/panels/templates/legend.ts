import { html, type TemplateResult } from 'lit/html.js';
import type { SwatchSpec } from '../../scene/swatch';
import { PRECISION_LEVELS, SOURCINGS } from '../../story/types';
import { kindNamed } from '../models/reading';
import type { PanelView } from '../view';
import { swatchOf, words } from './words';

type Entry = readonly [spec: SwatchSpec, meaning: unknown];

/** What the map's marks mean, each drawn by the map's own painter. */
export function legendTemplate(view: PanelView): TemplateResult {
  const { reading } = view;
  const { legend, sourcing, place } = reading.messages;
  const kinds = reading.story.kinds.map(({ id }): Entry => [{ type: 'kind', kind: id }, words(kindNamed(reading, id))]);
  const sourcings = SOURCINGS.map(
    (each): Entry => [
      { type: 'sourcing', sourcing: each },
      html`${sourcing.names[each]} <span class="im-row-note">${sourcing.means[each]}</span>`,
    ],
  );
  const precisions = PRECISION_LEVELS.map((level): Entry => [{ type: 'precision', level }, legend.precision[level]]);
  return html`
    <section class="im-legend">
      ${group(view, legend.kinds, kinds)}
      ${group(view, legend.sourcing, sourcings)}
      ${group(view, legend.acts, [
        [{ type: 'act', act: 'done' }, legend.actTaken],
        [{ type: 'act', act: 'offered' }, legend.actNotTaken],
      ])}
      ${group(view, legend.arcs, [
        [{ type: 'inferred' }, legend.inferred],
        [{ type: 'via' }, legend.via],
        [{ type: 'bundle', count: BUNDLE_SHOWN }, legend.bundle],
        [{ type: 'ring' }, legend.ring],
      ])}
      <p class="im-soft">${legend.widthNote}</p>
      ${group(view, legend.places, [...precisions, [{ type: 'folded' }, legend.folded]])}
      <h3 class="im-heading">${legend.words}</h3>
      <dl class="im-swatches">
        <div><dt><mark class="im-word">${place.kinds.city}</mark></dt><dd>${legend.word}</dd></div>
        <div><dt><mark class="im-word" data-lit>${place.kinds.city}</mark></dt><dd>${legend.wordLit}</dd></div>
      </dl>
    </section>
  `;
}

/** Enough flows to see that a bundle is wider. */
const BUNDLE_SHOWN = 4;

function group({ model }: PanelView, title: string, entries: readonly Entry[]): TemplateResult {
  return html`
    <h3 class="im-heading">${title}</h3>
    <dl class="im-swatches">
      ${entries.map(([spec, meaning]) => html`<div><dt>${swatchOf(model, spec)}</dt><dd>${meaning}</dd></div>`)}
    </dl>
  `;
}
