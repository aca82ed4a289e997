/** SVG without a browser: a small document, as the story layer expects one. */
import { DOMParser } from 'linkedom';
import { type Make, makeIn } from '../../picture';

/** Lets `draw` work in a new document, which is also the global one meanwhile. */
export function inDocument<Drawn>(draw: (make: Make) => Drawn): Drawn {
  const empty = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  // biome-ignore lint/plugin: an empty document, whose text is all ours
  const page = new DOMParser().parseFromString(empty, 'image/svg+xml') as unknown as Document;
  const before = Object.getOwnPropertyDescriptor(globalThis, 'document');
  Object.defineProperty(globalThis, 'document', { value: page, configurable: true });
  try {
    return draw(makeIn(page));
  } finally {
    if (before) Object.defineProperty(globalThis, 'document', before);
    else Reflect.deleteProperty(globalThis, 'document');
  }
}
