/** How a story begins: as the page's address asks for it, else as the publisher does. */
import type { InitialView } from '../state';
import type { Panel } from '../state/types';
import type { Story } from '../story';
import type { AttributeElement } from './attributes';
import { wantedLanguage } from './language';

/** What keeps the page's address: fetched where the publisher asked for it. */
export type Link = typeof import('./link');

export function beginning(element: AttributeElement, story: Story, link: Link | null): InitialView {
  const linked = element.deepLink ? link?.linked(story) : undefined;
  const panel = linked?.panel ?? panelOf(element);
  return {
    language: wantedLanguage(element, story),
    selected: linked?.id ?? element.getAttribute('selected'),
    ...(linked && { filter: linked.filter }),
    ...(panel ? { panel } : {}),
  };
}

/** The panel that a layout is made of; `null` where it leaves that to the reader. */
export function panelOf({ layout }: AttributeElement): Panel | null {
  return layout === 'article' || layout === 'list' ? layout : null;
}
