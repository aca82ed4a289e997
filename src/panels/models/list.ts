/** What the list holds: places, each under the one that it lies in, flows and passages; of all that is shown, what the search finds. */
import { fill, type Localized } from '../../locale';
import { sameList } from '../../same-list';
import { endsOf, flowsInOrder, inReadingOrder, isFiltering } from '../../state';
import type { Sort } from '../../state/types';
import type { StoryIndex } from '../../story/story-index';
import type { Flow, LocalizedText, Passage, Place } from '../../story/types';
import { lineAt } from '../../text/line-at';
import { matches, type SearchQuery, searchQuery } from '../../text/search';
import { type FlowLine, flowLine, sortedLines } from './flow-table';
import { type PlaceRow, placeRow } from './place-row';
import { actorNamed, inReadersLanguage, type WholeReading } from './reading';

export interface PlaceBranch {
  readonly row: PlaceRow;
  /** Found itself; otherwise it is there because of what lies in it. */
  readonly found: boolean;
  readonly branches: readonly PlaceBranch[];
  /** Rows of it: its own, and those of all that lies in it. */
  readonly size: number;
}

export interface PassageRow {
  readonly id: string;
  readonly text: Localized;
  /** `null` where the article speaks in its own voice. */
  readonly speaker: Localized | null;
  readonly line: number | null;
}

export interface ListModel {
  readonly query: SearchQuery;
  readonly places: readonly PlaceBranch[];
  readonly flows: readonly FlowLine[];
  readonly passages: readonly PassageRow[];
  /** How much was found, in words; `null` where nothing is searched for. */
  readonly found: string | null;
}

type Found = Omit<ListModel, 'flows'> & { readonly lines: readonly FlowLine[] };

interface Known {
  readonly of: readonly unknown[];
  readonly found: Found;
  readonly sort: Sort;
  readonly model: ListModel;
}

const known = new WeakMap<StoryIndex, Known>();

/** The same lists until something changes that they are made from: who holds one can tell that nothing did. */
export function listModel(reading: WholeReading): ListModel {
  const { index, view, messages } = reading;
  const { language, query, filter, sort } = view;
  // A filter leaves what is chosen as well.
  const of = [messages, language, query, filter, isFiltering(filter) && view.selected];
  const before = known.get(index);
  const isSame = before !== undefined && sameList(of, before.of);
  if (isSame && before.sort === sort) return before.model;
  const found = isSame ? before.found : findIn(reading);
  const { lines, ...rest } = found;
  const model = { ...rest, flows: sortedLines(reading, lines) };
  known.set(index, { of, found, sort, model });
  return model;
}

function findIn(reading: WholeReading): Found {
  const { story, index, view } = reading;
  const query = searchQuery(view.query);
  const places = placeTree(reading, query);
  const flows = flowsInOrder(index, story.flows).filter(
    (flow) => reading.shown.has(flow.id) && matches(query, wordsOfFlow(reading, flow)),
  );
  const passages = inReadingOrder(story.passages).filter(
    (passage) => (reading.left?.passages.has(passage.id) ?? true) && matches(query, wordsOfPassage(reading, passage)),
  );
  return {
    query,
    places,
    lines: flows.map((flow) => flowLine(reading, flow)),
    passages: passages.map((passage) => passageRow(reading, passage)),
    found: query.words.length === 0 ? null : foundInWords(reading, countOf(places), flows.length, passages.length),
  };
}

/** Neighbours in alphabetical order, so that a reader finds a name without searching. */
function placeTree(reading: WholeReading, query: SearchQuery): readonly PlaceBranch[] {
  const { story, index, messages, left } = reading;
  const { compare } = new Intl.Collator(messages.language);
  const branchesOf = (places: readonly Place[]): readonly PlaceBranch[] =>
    places
      .map((place) => {
        const branches = branchesOf(index.childrenByPlace.get(place.id) ?? []);
        return {
          row: placeRow(reading, place),
          found: (left?.places.has(place.id) ?? true) && matches(query, Object.values(place.name)),
          branches,
          size: 1 + sizeOf(branches),
        };
      })
      .filter(({ found, branches }) => found || branches.length > 0)
      .sort((a, b) => compare(a.row.text, b.row.text));
  return branchesOf(story.places.filter(({ within }) => within === undefined));
}

/** Rows of so many branches. */
export function sizeOf(branches: readonly PlaceBranch[]): number {
  return branches.reduce((sum, { size }) => sum + size, 0);
}

function countOf(branches: readonly PlaceBranch[]): number {
  return branches.reduce((sum, { found, branches: inside }) => sum + Number(found) + countOf(inside), 0);
}

/** All that a flow can be found by, in every language of the story. */
function wordsOfFlow({ index }: WholeReading, flow: Flow): readonly string[] {
  const names = [
    ...endsOf(flow).map((id) => index.places.get(id)?.name),
    ...[flow.by, flow.toward].map((id) => index.actors.get(id ?? '')?.name),
    index.kinds.get(flow.kind)?.name,
  ];
  const texts: readonly LocalizedText[] = [flow.label, ...names.filter((name) => name !== undefined)];
  return texts.flatMap((text) => Object.values(text));
}

function wordsOfPassage({ index }: WholeReading, { quote, translation, speaker }: Passage): readonly string[] {
  const actor = index.actors.get(speaker ?? '');
  return [
    quote.exact,
    ...Object.values(translation ?? {}),
    ...(actor ? Object.values(actor.name) : speaker === undefined ? [] : [speaker]),
  ];
}

function passageRow(reading: WholeReading, { id, quote, translation, speaker, range }: Passage): PassageRow {
  const { story } = reading;
  return {
    id,
    text: inReadersLanguage(reading, { [story.language]: quote.exact, ...translation }),
    speaker: speaker === undefined ? null : actorNamed(reading, speaker),
    line: range ? lineAt(story.article.text, range.start) : null,
  };
}

function foundInWords({ messages, view }: WholeReading, places: number, flows: number, passages: number): string {
  const { search, counts, plural } = messages;
  if (places + flows + passages === 0) {
    const none = fill(search.none, { query: view.query.trim() });
    return isFiltering(view.filter) ? `${none} ${search.noneFiltered}` : none;
  }
  return fill(search.found, {
    places: plural(counts.places, places),
    flows: plural(counts.flows, flows),
    passages: plural(counts.passages, passages),
  });
}
