/**
 * Words of a page lit without a change of its DOM: CSS Custom Highlights under our own names, which all elements of a page
 * share, and one adopted sheet for as long as any of them has something to light.
 */

/** From the faintest to the strongest, which is seen where they overlap. */
export const HIGHLIGHTS = ['influence-map-passage', 'influence-map-place', 'influence-map-lit'] as const;
export type HighlightName = (typeof HIGHLIGHTS)[number];

/**
 * The page's colours are unknown: what keeps its ink is tinted only, what is lit brings an ink of its own. In a layer, so
 * that any rule of the page's own wins.
 */
const STYLES = `
  @layer influence-map {
    ::highlight(influence-map-passage) { background-color: rgb(226 160 32 / 0.2); }
    ::highlight(influence-map-place) {
      text-decoration-line: underline;
      text-decoration-style: dotted;
      text-decoration-color: rgb(188 108 20);
      text-decoration-thickness: 0.09em;
      text-underline-offset: 0.28em;
    }
    ::highlight(influence-map-lit) { background-color: #f2c14e; color: #1f1d1a; }
  }
`;

type View = Window & typeof globalThis;

const sheets = new WeakMap<Document, { readonly sheet: CSSStyleSheet; readonly users: Set<PageHighlights> }>();

export class PageHighlights {
  readonly #page: Document;
  readonly #own = new Map<HighlightName, readonly Range[]>();

  constructor(page: Document) {
    this.#page = page;
  }

  /** Lights these ranges under a name in place of those that were. Does nothing in a browser that has no highlights. */
  set(name: HighlightName, ranges: readonly Range[]): void {
    const view = this.#view;
    if (!view) return;
    this.#take(name);
    if (ranges.length === 0) return;
    useSheet(this.#page, view, this);
    const highlight = view.CSS.highlights.get(name) ?? new view.Highlight();
    highlight.priority = HIGHLIGHTS.indexOf(name);
    for (const range of ranges) highlight.add(range);
    view.CSS.highlights.set(name, highlight);
    this.#own.set(name, ranges);
  }

  /** Takes what is ours off the page, and leaves what is another's. */
  clear(): void {
    for (const name of [...this.#own.keys()]) this.#take(name);
    leaveSheet(this.#page, this);
  }

  get #view(): View | null {
    const view = this.#page.defaultView as View | null;
    return view?.CSS && 'highlights' in view.CSS && 'Highlight' in view ? view : null;
  }

  #take(name: HighlightName): void {
    const highlight = this.#view?.CSS.highlights.get(name);
    for (const range of this.#own.get(name) ?? []) highlight?.delete(range);
    this.#own.delete(name);
    if (highlight?.size === 0) this.#view?.CSS.highlights.delete(name);
  }
}

function useSheet(page: Document, view: View, user: PageHighlights): void {
  let shared = sheets.get(page);
  if (!shared) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLES);
    shared = { sheet, users: new Set() };
    sheets.set(page, shared);
  }
  shared.users.add(user);
  if (!page.adoptedStyleSheets.includes(shared.sheet)) page.adoptedStyleSheets.push(shared.sheet);
}

function leaveSheet(page: Document, user: PageHighlights): void {
  const shared = sheets.get(page);
  if (!shared?.users.delete(user) || shared.users.size > 0) return;
  page.adoptedStyleSheets = page.adoptedStyleSheets.filter((sheet) => sheet !== shared.sheet);
}
