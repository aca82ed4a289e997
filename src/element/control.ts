/** What the buttons on the map do. */
import type { Action } from '../state/types';
import type { AttributeElement } from './attributes';
import type { ChromeAction } from './chrome';
import type { MapView } from './map-view';

export interface Controlled {
  readonly element: AttributeElement;
  readonly map: MapView;
  readonly act: (action: Action) => void;
}

export function control(action: ChromeAction, { element, map, act }: Controlled): void {
  switch (action.type) {
    case 'zoom':
      map.stage?.zoomBy(action.levels);
      break;
    case 'pan':
      map.stage?.panBy(action.by);
      break;
    case 'reset':
      act({ type: 'select', id: null });
      void map.stage?.reset();
      break;
    case 'fullscreen':
      // Of one in a shadow tree the document names the host alone.
      void (element.matches(':fullscreen') ? element.ownerDocument.exitFullscreen() : element.requestFullscreen());
      break;
    case 'theme':
      element.theme = element.shownTheme === 'dark' ? 'light' : 'dark';
      break;
    case 'language':
      element.lang = action.language;
      break;
  }
}
