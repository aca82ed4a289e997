/**
 * The whole story as text made of nodes alone: for pages whose policy lets no template be read. Every passage with
 * the places that it names, every place with its flows, and every flow with its ends and its passages.
 */
import { type AllMessages, fill, type Localized } from '../locale';
import { flowsInOrder, flowsOf, inReadingOrder } from '../state';
import type { ViewState } from '../state/types';
import type { Story } from '../story/types';
import { describeSelection } from './models/describe';
import { flowModel } from './models/flow';
import { routeInWords } from './models/flow-words';
import { type QuoteModel, quoteModel, type Wording } from './models/quote';
import { inReadersLanguage, placeNamed, readingOf, type WholeReading } from './models/reading';

/** Elements carry the ids of what they tell in `data-id`. */
export function plainStory(story: Story, view: ViewState, messages: AllMessages, target: Document): HTMLElement {
  const reading = readingOf(story, view, messages);
  const make = maker(target);
  const title = inReadersLanguage(reading, story.title);
  const { language, direction } = messages;
  // It is scrolled by keys, in a browser too that gives what scrolls no focus.
  const attributes = { class: 'im-plain', lang: language, dir: direction, tabindex: '0', 'aria-label': title.text };
  return make('article', attributes, [
    localized(make, 'h2', title),
    localized(make, 'p', inReadersLanguage(reading, story.summary)),
    make('h3', {}, [messages.panel.tabs.article]),
    ...inReadingOrder(story.passages).map((passage) => quote(make, reading, quoteModel(reading, passage))),
    make('h3', {}, [messages.lists.places]),
    make(
      'ul',
      {},
      story.places.map(({ id }) => {
        const flows = Object.values(flowsOf(reading.index, id)).flat();
        const own = flows.map(({ label }) => localized(make, 'li', inReadersLanguage(reading, label)));
        return make('li', { 'data-id': id }, [
          describeSelection(reading, id),
          ...(own.length > 0 ? [make('ul', {}, own)] : []),
        ]);
      }),
    ),
    make('h3', {}, [messages.lists.flows]),
    ...flowsInOrder(reading.index, story.flows).map((flow) => {
      const { label, route, kind, sourcing, act, inferences, quotes } = flowModel(reading, flow);
      return make('section', { 'data-id': flow.id }, [
        localized(make, 'h4', label),
        make('p', {}, [[routeInWords(reading, route), kind.text, sourcing, act].join(messages.comma)]),
        ...inferences.map(({ sentence }) => make('p', {}, [sentence])),
        ...quotes.map(({ original }) => wording(make, 'blockquote', original)),
      ]);
    }),
  ]);
}

type Make = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Node | string)[],
) => HTMLElement;

function maker(target: Document): Make {
  return (tag, attributes, children) => {
    const element = target.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
}

function localized(make: Make, tag: string, { text, language }: Localized): HTMLElement {
  return make(tag, { lang: language, dir: 'auto' }, [text]);
}

function wording(make: Make, tag: string, { language, direction, runs }: Wording): HTMLElement {
  const words = runs.map(({ text, place }) => (place === null ? text : make('mark', { 'data-id': place }, [text])));
  return make(tag, { lang: language, dir: direction }, words);
}

function quote(
  make: Make,
  reading: WholeReading,
  { passage, original, translation, speaker, line }: QuoteModel,
): HTMLElement {
  const { messages, index } = reading;
  const named = [...new Set((index.passages.get(passage)?.mentions ?? []).map(({ place }) => place))];
  const translated = translation
    ? [make('p', {}, [`${messages.quote.translation}: `, wording(make, 'span', translation)])]
    : [];
  const places =
    named.length > 0
      ? [make('p', {}, [`${messages.quote.names}: `, messages.list(named.map((id) => placeNamed(reading, id).text))])]
      : [];
  return make('section', { 'data-id': passage }, [
    wording(make, 'blockquote', original),
    make('p', {}, [
      speaker?.text ?? messages.quote.articleSays,
      ...(line === null ? [] : [messages.comma, fill(messages.table.line, { line: messages.number(line) })]),
    ]),
    ...translated,
    ...places,
  ]);
}

export const plainStyles = `
  .im-plain {
    box-sizing: border-box;
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    padding: 16px;
    line-height: 1.7;
  }
  .im-plain:focus-visible {
    outline: 2px solid var(--im-accent);
    outline-offset: -2px;
  }
  .im-plain blockquote {
    margin: 1em 0 0.3em;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--im-accent);
    font-family: var(--im-font-read);
    font-size: calc(17 * var(--im-px));
  }
  .im-plain p {
    margin: 0.3em 0;
  }
  .im-plain mark {
    background: var(--im-mark);
    color: inherit;
  }
  .im-plain [data-id]:target,
  .im-plain [data-selected] {
    outline: 2px solid var(--im-accent);
    outline-offset: 4px;
  }
`;
