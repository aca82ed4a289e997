import type { AttributeElement } from './attributes';
import type { MapView } from './map-view';
import type { Session } from './session';
import type { Shown } from './widget';

export function shownIn({ index, view }: Session, map: MapView, element: AttributeElement): Shown | null {
  if (!index || !view) return null;
  const { shownTheme: theme, basemap } = element;
  return { story: index.story, view, theme, camera: map.camera, bare: basemap === 'none' };
}
