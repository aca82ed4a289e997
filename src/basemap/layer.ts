import { wantsStill } from '../media';
import type { Basemap } from './types';

/** Milliseconds in which the live map comes up from under the still one. */
const FADE = 180;

/** One of the two maps, in an element of its own. */
export class Layer {
  readonly element: HTMLElement;
  map: Basemap | null = null;
  #waiting: (() => void)[] = [];

  constructor(container: HTMLElement, where: 'above' | 'below') {
    this.element = container.ownerDocument.createElement('div');
    this.element.className = 'im-ground';
    if (where === 'above') container.append(this.element);
    else container.prepend(this.element);
  }

  drew(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }

  nextFrame(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  fadeOut(): void {
    this.element.inert = true;
    this.element.style.pointerEvents = 'none';
    if (wantsStill()) {
      this.remove();
      return;
    }
    const fading = this.element.animate([{ opacity: 1 }, { opacity: 0 }], { duration: FADE, fill: 'forwards' });
    fading.finished.then(
      () => this.remove(),
      () => this.remove(),
    );
  }

  remove(): void {
    this.drew();
    this.map?.destroy();
    this.map = null;
    this.element.remove();
  }
}
