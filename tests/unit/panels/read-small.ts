import { allMessages } from '../../../src/locale';
import { readingOf, type WholeReading } from '../../../src/panels/models/reading';
import { type FilterWish, filterFrom } from '../../../src/state';
import type { Panel, Sort } from '../../../src/state/types';
import { indexStory, type Story } from '../../../src/story';
import { smallStory } from '../state/small-story';

export interface Asked {
  readonly story?: Story;
  readonly language?: string;
  readonly selected?: string | null;
  readonly hovered?: string | null;
  readonly panel?: Panel;
  readonly filter?: FilterWish;
  readonly query?: string;
  readonly sort?: Sort;
}

const small = smallStory();

/** The small story, or another, as a reader has it open. */
export function read({
  story = small,
  language = 'en',
  selected = null,
  hovered = null,
  panel = 'details',
  filter = {},
  query = '',
  sort = { by: 'line', descending: false },
}: Asked = {}): WholeReading {
  const view = {
    selected,
    hovered,
    language,
    panel,
    filter: filterFrom(indexStory(story), filter),
    query,
    sort,
    step: null,
    playing: false,
  };
  return readingOf(story, view, allMessages(language));
}

/** The thing of that id; a test that names one that is not there is wrong. */
export function found<Item>(items: ReadonlyMap<string, Item>, id: string): Item {
  const item = items.get(id);
  if (!item) throw new Error(`found nothing called ${id}, expected one of ${[...items.keys()].join(', ')}`);
  return item;
}

export const textOf = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join('');
