import { pixelOf } from '../pixel-of';
import type { BasemapPointer } from '../types';

/**
 * Tells what a pointer does that is neither a drag nor a zoom. A click that ends a drag never comes: d3-zoom keeps it. The
 * second click of two is a zoom about its point, no tap.
 */
export function listenToPointer(
  element: HTMLElement,
  onPointer: (pointer: BasemapPointer) => void,
  signal: AbortSignal,
): void {
  let touch = false;
  const tell = (type: BasemapPointer['type'], event: MouseEvent): void =>
    onPointer({ type, at: pixelOf(event), touch });
  element.addEventListener('pointerdown', ({ pointerType }) => (touch = pointerType === 'touch'), {
    signal,
    capture: true,
  });
  element.addEventListener(
    'pointermove',
    (event) => {
      touch = event.pointerType === 'touch';
      if (!touch && event.buttons === 0) tell('move', event);
    },
    { signal },
  );
  element.addEventListener('pointerleave', (event) => !touch && tell('leave', event), { signal });
  element.addEventListener('click', (event) => event.detail <= 1 && tell('tap', event), { signal });
}
