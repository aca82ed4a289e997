import { GPUInitializationError, Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import type { CameraTarget } from '../../geometry/camera';
import { ZOOMS } from '../limits';
import type { BasemapOptions } from '../types';
import { adoptSheet } from './sheet';
import { WebGL2MissingError } from './webgl';

/** Milliseconds in which a name of the land comes or goes. */
const FADE = 200;

export interface OpenMap {
  readonly map: MapLibreMap;
  readonly element: HTMLElement;
  /** Gives back graphics context, element and sheet. */
  readonly close: () => void;
}

/**
 * Opens a map by MapLibre in an element of its own, which alone carries MapLibre's class names. Throws
 * `WebGL2MissingError`, the container untouched, where it gets no context.
 */
export function openMap({ container, root, camera }: BasemapOptions, style: StyleSpecification | string): OpenMap {
  const element = elementIn(container);
  const releaseSheet = adoptSheet(root);
  const leave = (): void => {
    element.remove();
    releaseSheet();
  };
  try {
    const map = createMap(element, style, camera);
    const close = (): void => {
      map.remove();
      leave();
    };
    return { map, element, close };
  } catch (error) {
    leave();
    throw error instanceof GPUInitializationError ? new WebGL2MissingError(error) : error;
  }
}

function elementIn(container: HTMLElement): HTMLElement {
  const element = container.ownerDocument.createElement('div');
  element.className = 'im-live-map';
  // What there is to know of the map is told by the lists beside it.
  element.setAttribute('aria-hidden', 'true');
  container.append(element);
  return element;
}

/** A map that is moved by hand and by `Viewpoint` alone, with nothing of MapLibre's own round it. */
function createMap(
  container: HTMLElement,
  style: StyleSpecification | string,
  { center, zoom }: CameraTarget,
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style,
    center: [...center],
    zoom,
    ...ZOOMS,
    // North is up: the story layer's projection knows no other.
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    boxZoom: false,
    keyboard: false,
    cooperativeGestures: false,
    renderWorldCopies: true,
    attributionControl: false,
    refreshExpiredTiles: false,
    localIdeographFontFamily: false,
    fadeDuration: FADE,
    validateStyle: false,
    canvasContextAttributes: { failIfMajorPerformanceCaveat: false },
  });
  map.touchZoomRotate.disableRotation();
  // MapLibre brings back the style that it had: none, where the graphics went before it had read this one.
  map.on('webglcontextrestored', () => {
    if (!map.style) map.setStyle(style);
  });
  const canvas = map.getCanvas();
  for (const name of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(name);
  return map;
}
