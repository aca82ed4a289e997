/** Style sheets of the shadow root, as text: they are adopted, which no policy for styles forbids. */

import { countOnce } from './type-size';

/** Sheets of each document by their text: constructed once, shared by every element in it. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** The sheets that one part of the element gives to its root: the shell has some, and so has what it brings. */
export class Styles {
  readonly #root: ShadowRoot;
  #sheets: readonly CSSStyleSheet[] = [];

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** Gives exactly these, ahead of those that others gave. */
  adopt(texts: readonly string[]): void {
    const root = this.#root;
    const before = this.#sheets;
    this.#sheets = texts.map((text) => sheetOf(text, root.ownerDocument));
    root.adoptedStyleSheets = [...this.#sheets, ...root.adoptedStyleSheets.filter((sheet) => !before.includes(sheet))];
  }
}

/** Adds one more for as long as something stands in the root; what is returned takes it away again. */
export function addStyle(root: ShadowRoot, text: string): () => void {
  const sheet = construct(text, root.ownerDocument);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

function sheetOf(text: string, target: Document): CSSStyleSheet {
  const known = sheets.get(target) ?? begin(target);
  const sheet = known.get(text) ?? construct(text, target);
  known.set(text, sheet);
  return sheet;
}

function begin(target: Document): Map<string, CSSStyleSheet> {
  const known = new Map<string, CSSStyleSheet>();
  sheets.set(target, known);
  countOnce(viewOf(target));
  return known;
}

/** A root adopts only sheets that were constructed in its own document. */
function construct(text: string, target: Document): CSSStyleSheet {
  const sheet = new (viewOf(target).CSSStyleSheet)();
  sheet.replaceSync(text);
  return sheet;
}

function viewOf(target: Document): typeof globalThis & Window {
  return (target.defaultView ?? window) as typeof globalThis & Window;
}
