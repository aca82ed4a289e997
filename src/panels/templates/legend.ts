import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SwatchSpec } from '../../scene/swatch';
import type { Facet } from '../../state';
import { ACTS, type Act, PRECISION_LEVELS, SOURCINGS } from '../../story/types';
import { type Choice, facetModel } from '../models/filter';
import { kindNamed } from '../models/reading';
import type { PanelView } from '../view';
import { choiceButton } from './filter';
import { swatchOf } from './opened-words';
import { words } from './words';

type Entry = readonly [spec: SwatchSpec, meaning: unknown];

/** What the map's marks mean, each drawn by the map's own painter. */
export function legendTemplate(view: PanelView): TemplateResult {
  const { reading } = view;
  const { legend, sourcing, placeKinds } = reading.messages;
  const choices = (facet: Facet) => new Map(facetModel(reading, facet).choices.map((one) => [one.value, one]));
  const pressable = (choice: Choice | undefined, name: unknown) =>
    choice ? choiceButton(view, choice, { withSwatch: false }) : name;
  const [askedKinds, askedSourcings, askedActs] = [choices('kind'), choices('sourcing'), choices('act')];
  const kinds = reading.story.kinds.map(
    ({ id }): Entry => [{ type: 'kind', kind: id }, pressable(askedKinds.get(id), words(kindNamed(reading, id)))],
  );
  const acts = (taken: boolean) =>
    html`<span class="im-choices">${ACTS.filter((act) => TAKEN.includes(act) === taken).map((act) => pressable(askedActs.get(act), nothing))}</span>`;
  const sourcings = SOURCINGS.map(
    (each): Entry => [
      { type: 'sourcing', sourcing: each },
      html`${pressable(askedSourcings.get(each), sourcing.names[each])} <span class="im-row-note">${legend.sourcingMeans[each]}</span>`,
    ],
  );
  const precisions = PRECISION_LEVELS.map((level): Entry => [{ type: 'precision', level }, legend.precision[level]]);
  return html`
    <section class="im-legend">
      ${group(view, legend.kinds, kinds)}
      ${group(view, legend.sourcing, sourcings)}
      ${group(view, legend.acts, [
        [{ type: 'act', act: 'done' }, html`${legend.actTaken}${acts(true)}`],
        [{ type: 'act', act: 'offered' }, html`${legend.actNotTaken}${acts(false)}`],
      ])}
      ${group(view, legend.arcs, [
        [{ type: 'inferred' }, legend.inferred],
        [{ type: 'via' }, legend.via],
        [{ type: 'bundle', count: BUNDLE_SHOWN }, legend.bundle],
        [{ type: 'ring' }, legend.ring],
      ])}
      <p class="im-soft">${legend.widthNote}</p>
      ${group(view, legend.places, [...precisions, [{ type: 'folded' }, legend.folded]])}
      <h2 class="im-heading">${legend.words}</h2>
      <ul class="im-swatches">
        <li><span class="im-swatch-of"><mark class="im-word">${placeKinds.city}</mark></span><div>${legend.word}</div></li>
        <li><span class="im-swatch-of"><mark class="im-word" data-lit>${placeKinds.city}</mark></span><div>${legend.wordLit}</div></li>
      </ul>
    </section>
  `;
}

/** Acts that the map draws with a full head. */
const TAKEN: readonly Act[] = ['done', 'ongoing'];

/** Enough flows to see that a bundle is wider. */
const BUNDLE_SHOWN = 4;

function group({ model }: PanelView, title: string, entries: readonly Entry[]): TemplateResult {
  return html`
    <h2 class="im-heading">${title}</h2>
    <ul class="im-swatches">
      ${entries.map(([spec, meaning]) => html`<li><span class="im-swatch-of">${swatchOf(model, spec)}</span><div>${meaning}</div></li>`)}
    </ul>
  `;
}
