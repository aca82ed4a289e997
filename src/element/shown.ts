import type { MapView } from './map-view';
import type { Session } from './session';
import type { Shown } from './widget';

export function shownIn({ index, view }: Session, { camera }: MapView): Shown | null {
  return index && view && { story: index.story, view, camera };
}
