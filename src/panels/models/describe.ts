/** What an id names, in words: for those who listen, for what is pointed at, and for the bar over the article. */
import { fill } from '../../locale';
import { flowsOf, passagesOf, type Selection, selectionOf } from '../../state';
import type { Flow, Passage } from '../../story/types';
import { bundleRoute } from './bundle-route';
import { flowRow, routeInWords } from './flow-words';
import { inReadersLanguage, placeNamed, type Reading } from './reading';

/** UTF-16 units of a passage that are enough to know it again. */
const GLIMPSE = 60;

/** The name of a place or flow, or the first words of a passage; `null` where nothing is selected. */
export function selectionName(reading: Reading, id: string | null): string | null {
  const selection = selectionOf(reading.index, id);
  if (!selection) return null;
  switch (selection.type) {
    case 'place':
      return placeNamed(reading, selection.place.id).text;
    case 'flow':
      return flowRow(reading, selection.flow).label.text;
    case 'bundle':
      return bundleInWords(reading, selection.flows);
    case 'passage':
      return fill(reading.messages.map.passage, { quote: glimpse(reading, selection.passage) });
    case 'step':
      return fill(reading.messages.tour.stepNamed, {
        ...stepNumbers(reading, selection.at),
        title: inReadersLanguage(reading, selection.step.title).text,
      });
  }
}

/** The same with what matters about it, in one sentence; empty for an id that names nothing. */
export function describeSelection(reading: Reading, id: string): string {
  const selection = selectionOf(reading.index, id);
  return selection ? inOneSentence(reading, selection, id) : '';
}

function inOneSentence(reading: Reading, selection: Selection, id: string): string {
  const { index, messages } = reading;
  const { map, counts } = messages;
  if (selection.type === 'place') {
    const { place } = selection;
    const flows = Object.values(flowsOf(index, place.id))
      .flat()
      .filter((flow) => reading.shown.has(flow.id)).length;
    return fill(map.place, {
      name: placeNamed(reading, place.id).text,
      kind: messages.placeKinds[place.kind],
      passages: messages.plural(counts.passages, passagesOf(index, place.id).length),
      flows: messages.plural(counts.flows, flows),
    });
  }
  if (selection.type === 'flow') {
    const { route, label, kind, standing } = flowRow(reading, selection.flow);
    return fill(map.flow, { route: routeInWords(reading, route), label: label.text, kind: kind.text, standing });
  }
  return selectionName(reading, id) ?? '';
}

function bundleInWords(reading: Reading, members: readonly Flow[]): string {
  const { messages } = reading;
  const flows = messages.plural(messages.counts.flows, members.length);
  const route = bundleRoute(reading, members);
  return route === null ? fill(messages.map.severalRoutes, { flows }) : fill(messages.map.bundle, { flows, route });
}

/** The first words of a passage, in the reader's language where it is translated into it. */
function glimpse(reading: Reading, { quote, translation }: Passage): string {
  const { text } = inReadersLanguage(reading, { [reading.story.language]: quote.exact, ...translation });
  if (text.length <= GLIMPSE) return text;
  const cut = text.slice(0, GLIMPSE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}

/** The numbers that say where a step stands, as the reader's language writes them. */
export function stepNumbers({ story, messages }: Reading, position: number): { step: string; steps: string } {
  return { step: messages.number(position + 1), steps: messages.number(story.tour.length) };
}
