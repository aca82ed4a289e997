/** What every view model is made from, and how it names things. View models are data: what is shown, not how. */
import { type AllMessages, type Localized, localize, type Messages } from '../../locale';
import { type KindColor, kindColors } from '../../scene/palette';
import { isFiltering, litPlaces, passagesBehind, placesOf, shownFlows } from '../../state';
import type { ViewState } from '../../state/types';
import { indexStory, type StoryIndex } from '../../story/story-index';
import type { LocalizedText, Story } from '../../story/types';

export interface Reading {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly view: ViewState;
  readonly messages: Messages;
  /** Ids of the places that the selection is about, and of those that are pointed at. */
  readonly lit: ReadonlySet<string>;
  readonly hovered: ReadonlySet<string>;
  /** Ids of the flows that are shown. */
  readonly shown: ReadonlySet<string>;
  /** Ids of the places and passages that a filter leaves; `null` where it leaves all. */
  readonly left: { readonly places: ReadonlySet<string>; readonly passages: ReadonlySet<string> } | null;
  /** Of the kinds, by their ids. */
  readonly colors: ReadonlyMap<string, KindColor>;
}

/** What the models of all that a reader opens are made from. */
export interface WholeReading extends Reading {
  readonly messages: AllMessages;
}

export function readingOf<Words extends Messages>(
  story: Story,
  view: ViewState,
  messages: Words,
): Reading & { readonly messages: Words } {
  const index = indexStory(story);
  const shown = shownFlows(index, view);
  const filtering = isFiltering(view.filter);
  return {
    story,
    index,
    view,
    messages,
    lit: litPlaces(index, view.selected),
    hovered: litPlaces(index, view.hovered),
    shown,
    left: filtering ? { places: placesOf(index, shown), passages: passagesBehind(index, shown) } : null,
    colors: kindColors(story),
  };
}

/** A thing of the story by its name, to be shown and, where it has an id, to be selected. */
export interface Named extends Localized {
  readonly id: string;
}

/** A text of the story in the reader's language, or else in the article's. */
export function inReadersLanguage({ story, view }: Reading, text: LocalizedText): Localized {
  return localize(text, view.language, story.language) ?? { text: '', language: story.language };
}

/** A place by its name; its id where the story doesn't know it. */
export function placeNamed(reading: Reading, id: string): Named {
  const place = reading.index.places.get(id);
  return { id, ...(place ? inReadersLanguage(reading, place.name) : verbatim(reading, id)) };
}

/** An actor by its name; an id that is none is a name already, in the article's language. */
export function actorNamed(reading: Reading, idOrName: string): Localized {
  const actor = reading.index.actors.get(idOrName);
  return actor ? inReadersLanguage(reading, actor.name) : verbatim(reading, idOrName);
}

/** A kind of influence by its name. */
export function kindNamed(reading: Reading, id: string): Named {
  const kind = reading.index.kinds.get(id);
  return { id, ...(kind ? inReadersLanguage(reading, kind.name) : verbatim(reading, id)) };
}

function verbatim({ story }: Reading, text: string): Localized {
  return { text, language: story.language };
}
