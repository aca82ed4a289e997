/** Of Safari alone, and in no type library. `scale` is of the distance of the fingers, against that of the gesture's start. */
type GestureEvent = MouseEvent & { readonly scale: number };

/**
 * Tells a pinch on a trackpad to those who listen to the wheel, where Safari tells it by events of its own and would zoom
 * the page: as other browsers do, with Ctrl held and 100 for each factor of e. On a touch screen, where such events come
 * beside those of the fingers, nothing is told twice.
 */
export function pinchAsWheel(area: HTMLElement, signal: AbortSignal): void {
  if (navigator.maxTouchPoints) return;
  let last = 1;
  const told = (event: Event): void => {
    const { scale, clientX, clientY, target } = event as GestureEvent;
    event.preventDefault();
    const deltaY = event.type === 'gesturestart' ? 0 : -100 * Math.log(scale / last);
    last = scale;
    const how = { bubbles: true, cancelable: true, composed: true };
    if (deltaY) target?.dispatchEvent(new WheelEvent('wheel', { ...how, clientX, clientY, deltaY, ctrlKey: true }));
  };
  for (const type of ['gesturestart', 'gesturechange']) area.addEventListener(type, told, { signal });
}
