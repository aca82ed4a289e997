import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { pixelOf } from '../pixel-of';
import type { BasemapPointer } from '../types';

/**
 * Tells what a pointer does that is neither a drag nor a zoom.
 *
 * A double click is a zoom about its point. Its first click is a tap, told without delay; its second is not, or it
 * would undo the first. (Of a double tap by finger no second click comes: MapLibre takes the touch.) A click that
 * ends a drag is told from one that does not by MapLibre, which also keeps still about moves during a drag.
 */
export function listenToPointer(map: MapLibreMap, onPointer: (pointer: BasemapPointer) => void): void {
  let touch = false;
  // The mouse events that a browser makes up after a touch are not a mouse: only pointer events tell them apart.
  const remember = (event: PointerEvent): void => {
    touch = event.pointerType === 'touch';
  };
  const surface = map.getCanvasContainer();
  surface.addEventListener('pointerdown', remember);
  surface.addEventListener('pointermove', remember);

  // MapLibre's own point knows of a page that scales the map, not of one that turns it.
  const tell = (type: BasemapPointer['type'], { originalEvent }: MapMouseEvent): void =>
    onPointer({ type, at: pixelOf(originalEvent), touch });

  map.on('click', (event) => {
    if (event.originalEvent.detail <= 1) tell('tap', event);
  });
  map.on('mousemove', (event) => {
    if (!touch) tell('move', event);
  });
  map.on('mouseout', (event) => {
    if (!touch) tell('leave', event);
  });
}
