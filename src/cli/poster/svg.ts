/** SVG without a browser: a small document, as the story layer expects one. */
import { DOMParser } from 'linkedom';

const SVG = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number>>;

export type Make = <Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes?: Attributes,
  ...children: readonly (Node | string)[]
) => SVGElementTagNameMap[Name];

/** Lets `draw` work in a new document, which is also the global one meanwhile. */
export function inDocument<Drawn>(draw: (make: Make) => Drawn): Drawn {
  const page = new DOMParser().parseFromString(`<svg xmlns="${SVG}"/>`, 'image/svg+xml') as unknown as Document;
  const make: Make = (name, attributes = {}, ...children) => {
    const element = page.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    element.append(...children);
    return element;
  };
  const before = Object.getOwnPropertyDescriptor(globalThis, 'document');
  Object.defineProperty(globalThis, 'document', { value: page, configurable: true });
  try {
    return draw(make);
  } finally {
    if (before) Object.defineProperty(globalThis, 'document', before);
    else Reflect.deleteProperty(globalThis, 'document');
  }
}
