/** What is read before anything is selected. */
import { fill, type Localized } from '../../locale';
import { type PlaceRow, placeRow } from './place-row';
import { inReadersLanguage, type Reading } from './reading';

export interface StartModel {
  readonly title: Localized;
  readonly summary: Localized;
  readonly featured: readonly PlaceRow[];
  readonly counts: string;
}

export function startModel(reading: Reading): StartModel {
  const {
    story,
    index: { places },
  } = reading;
  return {
    title: inReadersLanguage(reading, story.title),
    summary: inReadersLanguage(reading, story.summary),
    featured: story.featured.flatMap((id) => {
      const place = places.get(id);
      return place ? placeRow(reading, place) : [];
    }),
    counts: countsInWords(reading),
  };
}

/** "22 places · 55 flows · 60 passages". */
function countsInWords({ story, messages }: Reading): string {
  return fill(messages.start.counts, {
    places: messages.plural(messages.counts.places, story.places.length),
    flows: messages.plural(messages.counts.flows, story.flows.length),
    passages: messages.plural(messages.counts.passages, story.passages.length),
  });
}
