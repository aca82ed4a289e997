import type { Draft } from '../draft';
import type { Report } from '../report';

/** No mark without a quote: every place is named by words that stand in the article. One that is not is left out. */
export function placeMentions(draft: Draft, report: Report): void {
  const mentions = draft.passages.flatMap((passage) => passage.mentions);
  const named = new Set(mentions.map(({ place }) => place));
  const found = new Set(mentions.filter(({ range }) => range).map(({ place }) => place));
  draft.places = report.filter(draft.places, (place) => {
    if (found.has(place.id) || (draft.text.original === '' && named.has(place.id))) return true;
    const code = named.has(place.id) ? 'place-not-found' : 'place-without-mention';
    report.error(code, report.at(place), { place: place.id });
    report.leftOut.add(place.id);
    return false;
  });
}
