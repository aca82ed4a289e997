/** Things of the map in a line each, to be chosen from. */
import type { Localized } from '../../locale';
import type { KindColor } from '../../scene/palette';
import { selectionOf } from '../../state';
import type { Flow } from '../../story/types';
import { bundleRoute } from './bundle-route';
import { flowRow, routeInWords } from './flow-words';
import { inReadersLanguage, kindNamed, type Reading } from './reading';

export interface ChoiceRow {
  readonly id: string;
  /** As the panel names it. */
  readonly name: Localized;
  /** What sort of place it is; of what kind a flow is, and where it goes. */
  readonly note: string;
  /** Of the kinds of its flows, in the story's order; of a place there are none. */
  readonly colors: readonly KindColor[];
}

/** What an id on the map names; an id that names nothing has no row. */
export function choiceRows(reading: Reading, ids: readonly string[]): readonly ChoiceRow[] {
  const { index, messages } = reading;
  return ids.flatMap((id): ChoiceRow | [] => {
    const selection = selectionOf(index, id);
    switch (selection?.type) {
      case 'place': {
        const { name, kind } = selection.place;
        return { id, name: inReadersLanguage(reading, name), note: messages.placeKinds[kind], colors: [] };
      }
      case 'flow': {
        const { label, route, kind } = flowRow(reading, selection.flow);
        const note = `${kind.text} · ${routeInWords(reading, route)}`;
        return { id, name: label, note, colors: colorsOf(reading, [selection.flow]) };
      }
      case 'bundle': {
        const { flows } = selection;
        const text = messages.plural(messages.counts.flows, flows.length);
        const kinds = kindsOf(reading, flows).map((kind) => kindNamed(reading, kind).text);
        const route = bundleRoute(reading, flows);
        const note = [messages.list(kinds), ...(route === null ? [] : [route])].join(' · ');
        return { id, name: { text, language: messages.language }, note, colors: colorsOf(reading, flows) };
      }
      default:
        return [];
    }
  });
}

function kindsOf({ story }: Reading, flows: readonly Flow[]): readonly string[] {
  return story.kinds.map(({ id }) => id).filter((id) => flows.some(({ kind }) => kind === id));
}

function colorsOf(reading: Reading, flows: readonly Flow[]): readonly KindColor[] {
  return kindsOf(reading, flows).flatMap((kind) => reading.colors.get(kind) ?? []);
}
