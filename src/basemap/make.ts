const SVG = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number>>;

/** Makes an element of SVG with what is in it. */
export type Make = <Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes?: Attributes,
  ...children: readonly (Node | string)[]
) => SVGElementTagNameMap[Name];

/** Makes elements that belong to a document: the page's, or one that Node has for the while. */
export function makeIn(page: Document): Make {
  return (name, attributes = {}, ...children) => {
    const element = page.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    element.append(...children);
    return element;
  };
}
