/** Where the article is scrolled to: where it was, or to what has been selected since. */
import { wantsStill } from '../media';
import type { ViewState } from '../state/types';
import { keepPlace } from './keep-place';
import type { Place } from './parts/part';

/** Pixels between the top of the panel and what it was scrolled to. */
const MARGIN = 24;

/** A selection is brought into sight, unless the article was left with it. */
export function placeArticle(
  body: Element,
  previous: ViewState | null,
  { selected }: ViewState,
  before: Place | undefined,
): void {
  const opens = previous === null;
  keepPlace(body, () => {
    if (opens) body.scrollTop = before?.top ?? 0;
    if (!opens || before?.selected !== selected) showLit(body, opens);
  });
}

/** The selected sentence, or else the sentences that the selection rests on, or else the words that name it. */
const LIT = ['.im-sentence[data-selected]', '.im-sentence[data-evidence]', '.im-word[data-lit]'];

/** Scrolls the body alone: the page that the element stands in must keep its place. */
function showLit(body: Element, atOnce: boolean): void {
  const lit = LIT.map((selector) => [...body.querySelectorAll(selector)]).find((found) => found.length > 0);
  const [first] = lit ?? [];
  if (!first || lit?.some((one) => isInSight(body, one))) return;
  const top = body.scrollTop + first.getBoundingClientRect().top - body.getBoundingClientRect().top - MARGIN;
  const still = atOnce || wantsStill();
  body.scrollTo({ top, behavior: still ? 'instant' : 'smooth' });
}

function isInSight(body: Element, element: Element): boolean {
  const frame = body.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  return top >= frame.top && Math.min(bottom, top + MARGIN) <= frame.bottom;
}
