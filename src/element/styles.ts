/** Style sheets of the shadow root, as text: they are adopted, which no policy for styles forbids. */

import { countOnce } from './type-size';

/** Sheets of each document by their text: constructed once, shared by every element in it. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Gives the root exactly these sheets, and those of others that it already has after them. */
export function adoptStyles(root: ShadowRoot, texts: readonly string[]): void {
  const target = root.ownerDocument;
  const known = sheets.get(target) ?? begin(target);
  const ours = texts.map((text) => known.get(text) ?? remember(known, text, target));
  const owned = new Set(known.values());
  root.adoptedStyleSheets = [...ours, ...root.adoptedStyleSheets.filter((sheet) => !owned.has(sheet))];
}

/** Adds one more for as long as something stands in the root; what is returned takes it away again. */
export function addStyle(root: ShadowRoot, text: string): () => void {
  const sheet = new (viewOf(root.ownerDocument).CSSStyleSheet)();
  sheet.replaceSync(text);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

function begin(target: Document): Map<string, CSSStyleSheet> {
  const known = new Map<string, CSSStyleSheet>();
  sheets.set(target, known);
  countOnce(viewOf(target));
  return known;
}

function remember(known: Map<string, CSSStyleSheet>, text: string, target: Document): CSSStyleSheet {
  // A root adopts only sheets that were constructed in its own document.
  const sheet = new (viewOf(target).CSSStyleSheet)();
  sheet.replaceSync(text);
  known.set(text, sheet);
  return sheet;
}

function viewOf(target: Document): typeof globalThis & Window {
  return (target.defaultView ?? window) as typeof globalThis & Window;
}
