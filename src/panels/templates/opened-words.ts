/** Words with something in them: names to be pressed, places that are marked, pieces of the map. The first page has none. */
import { guard } from 'lit/directives/guard.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Part, type Phrase, partsOf } from '../../locale';
import type { SwatchSpec } from '../../scene/swatch';
import type { PanelModel } from '../model';
import type { Wording, WordRun } from '../models/quote';
import type { Named } from '../models/reading';
import { words } from './words';

/** A phrase with templates in its slots. */
export function rich<Slot extends string>(
  phrase: Phrase<Slot>,
  slots: Readonly<Record<Slot, unknown>>,
): readonly unknown[] {
  return partsOf(phrase).map((part: Part<Slot>) => ('slot' in part ? slots[part.slot] : part.text));
}

/** The name of a place or a flow, to be pressed. */
export function nameButton(named: Named): TemplateResult {
  return html`<button type="button" class="im-name" data-select=${named.id}>${words(named)}</button>`;
}

/**
 * Words with the names of places marked. A name is no `<button>`: that is a box of its own, and would break the
 * joining of Arabic letters at its edges.
 */
export function wordRuns({ runs }: Wording): readonly unknown[] {
  return runs.map((run) => (run.place === null ? run.text : namingWord(run, run.place)));
}

function namingWord({ text, lit, hovered }: WordRun, place: string): TemplateResult {
  return html`<mark class="im-word" ?data-lit=${lit} ?data-hovered=${hovered}
    ><span role="button" tabindex="0" data-select=${place} aria-current=${lit ? 'true' : nothing}>${text}</span></mark
  >`;
}

/** A piece of the map, drawn again only when what it shows or how it is drawn changes. */
export function swatchOf({ swatch }: Pick<PanelModel, 'swatch'>, spec: SwatchSpec): unknown {
  return guard([swatch, JSON.stringify(spec)], () => swatch(spec));
}
