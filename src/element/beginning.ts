/** How a story begins: as the page's address asks for it, else as the publisher does. */
import { type FilterWish, type InitialView, NO_FILTER } from '../state';
import type { Panel } from '../state/types';
import type { Story } from '../story';
import type { AttributeElement } from './attributes';
import { wantedLanguage } from './language';
import { linkedFilter, linkedSelection } from './link';

export function beginning(element: AttributeElement, story: Story): InitialView {
  const { id, filter } = element.deepLink ? linked(story) : { id: null, filter: NO_FILTER };
  const panel = panelOf(element);
  return {
    language: wantedLanguage(element, story),
    selected: id ?? element.getAttribute('selected'),
    filter,
    ...(panel ? { panel } : {}),
  };
}

/** What the page's address asks for in a story. */
export function linked(story: Story): { readonly id: string | null; readonly filter: FilterWish } {
  return { id: linkedSelection(story), filter: linkedFilter(story) };
}

/** The panel that a layout is made of; `null` where it leaves that to the reader. */
export function panelOf({ layout }: AttributeElement): Panel | null {
  return layout === 'article' || layout === 'list' ? layout : null;
}
