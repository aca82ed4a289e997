/** Ranges of the host page brought into sight: a range has no `scrollIntoView` of its own. */
import { wantsStill } from '../media';

/** Whether the first line of a range stands on the screen. */
export function isInSight(range: Range): boolean {
  const view = range.startContainer.ownerDocument?.defaultView;
  const [line] = range.getClientRects();
  return !!view && !!line && line.top >= 0 && line.bottom <= view.innerHeight;
}

/** Scrolls all that a range's words lie in until they stand on the screen, in one go for readers who want no motion. */
export function bringIntoSight(range: Range): void {
  const parent = range.startContainer.parentElement;
  const view = parent?.ownerDocument.defaultView;
  if (!parent || !view) return;
  const behavior = wantsStill() ? 'instant' : 'smooth';
  // A paragraph taller than the screen, centred, may show everything but the words.
  const isTall = parent.getBoundingClientRect().height > view.innerHeight;
  if (!isTall) parent.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  else view.scrollBy({ top: range.getBoundingClientRect().top - view.innerHeight / 3, behavior });
}
