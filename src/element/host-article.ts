/**
 * The article in the host page: its words that name places are lit and lead to the map, and what is selected on the map
 * is lit there. Nothing of the page's DOM is changed.
 */
import { litPassages, litPlaces, selectionOf } from '../state';
import type { ViewState } from '../state/types';
import type { Issue, StoryIndex, TextRange } from '../story';
import { type LocatedPassage, locatePassages, type PassageSearch } from '../text/locate-passages';
import { nearestText } from '../text/nearest-text';
import { HostText } from './host-text';
import { PageHighlights } from './page-highlights';
import { bringIntoSight, isInSight } from './scroll-range';

export interface HostArticleOptions {
  /** The element of the page that holds the article. */
  readonly root: Element;
  /** The map, beside the article or above it. */
  readonly map: Element;
  readonly index: StoryIndex;
  /** A reader chose the place that a word names. */
  readonly onSelect: (place: string) => void;
}

interface Word {
  readonly place: string;
  readonly passage: string;
  readonly range: Range;
  readonly at: TextRange;
}

/** What a click on it does is the page's own business. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, label, [contenteditable]';

export class HostArticle {
  readonly #options: HostArticleOptions;
  readonly #highlights: PageHighlights;
  readonly #listening = new AbortController();
  readonly #watching: MutationObserver;
  #text: HostText;
  #search: PassageSearch = { located: [], missing: [] };
  #words: readonly Word[] = [];
  #passages: ReadonlyMap<string, Range> = new Map();
  #view: ViewState | null = null;
  /** Selected from the page itself: there is nothing to scroll to. */
  #chosenHere: string | null = null;

  constructor(options: HostArticleOptions) {
    this.#options = options;
    const { root } = options;
    this.#highlights = new PageHighlights(root.ownerDocument);
    this.#text = new HostText(root);
    this.#read();
    root.addEventListener('click', (event) => this.#clicked(event as MouseEvent), { signal: this.#listening.signal });
    this.#watching = new MutationObserver(() => this.#readAgain());
    this.#watching.observe(root, { childList: true, characterData: true, subtree: true });
  }

  /** The passages that are not lit because the page's article has other words there. */
  get issues(): readonly Issue[] {
    return this.#search.missing.map((passage) => this.#issueOf(passage));
  }

  show(view: ViewState): void {
    const before = this.#view;
    this.#view = view;
    if (before?.selected === view.selected) return;
    this.#light();
    if (before && view.selected !== this.#chosenHere && this.#isBeside()) this.#bringLitIntoSight();
    this.#chosenHere = null;
  }

  /** Brings a passage into sight; false where the page's article does not have it. */
  read(passage: string): boolean {
    const range = this.#passages.get(passage);
    if (!range) return false;
    this.#chosenHere = passage;
    bringIntoSight(range);
    return true;
  }

  close(): void {
    this.#listening.abort();
    this.#watching.disconnect();
    this.#highlights.clear();
  }

  #readAgain(): void {
    this.#text = new HostText(this.#options.root);
    this.#read();
    this.#light();
  }

  #read(): void {
    const { story } = this.#options.index;
    this.#search = locatePassages(this.#text.text, story.passages, story.article.text);
    const { located } = this.#search;
    this.#words = located.flatMap((one) => this.#wordsOf(one));
    this.#passages = new Map(
      located.flatMap(({ passage, range }) => {
        const found = this.#text.rangeOf(range);
        return found ? [[passage.id, found] as const] : [];
      }),
    );
    this.#highlights.set(
      'influence-map-place',
      this.#words.map(({ range }) => range),
    );
  }

  #wordsOf({ passage, mentions }: LocatedPassage): readonly Word[] {
    return mentions.flatMap(({ place, range: at }) => {
      const range = this.#text.rangeOf(at);
      return range ? [{ place, passage: passage.id, range, at }] : [];
    });
  }

  /** A flow rests on passages, and its places are lit in those; a place is lit wherever it is named. */
  #light(): void {
    const { words, passages } = this.#lit();
    this.#highlights.set('influence-map-passage', passages);
    this.#highlights.set('influence-map-lit', words);
  }

  #lit(): { readonly words: readonly Range[]; readonly passages: readonly Range[] } {
    const { index } = this.#options;
    const selected = this.#view?.selected ?? null;
    const places = litPlaces(index, selected);
    const isPlace = selectionOf(index, selected)?.type === 'place';
    const evidence = isPlace ? null : litPassages(index, selected);
    const words = this.#words.filter(({ place, passage }) => places.has(place) && (evidence?.has(passage) ?? true));
    return {
      words: words.map(({ range }) => range),
      passages: [...(evidence ?? [])].flatMap((id) => this.#passages.get(id) ?? []),
    };
  }

  #bringLitIntoSight(): void {
    const { words, passages } = this.#lit();
    const lit = passages.length > 0 ? passages : words;
    const [first] = lit;
    if (first && !lit.some(isInSight)) bringIntoSight(first);
  }

  /** Where the map stands above or below the article, scrolling to the words would take away the map that was clicked. */
  #isBeside(): boolean {
    const map = this.#options.map.getBoundingClientRect();
    const article = this.#options.root.getBoundingClientRect();
    return map.right <= article.left || map.left >= article.right;
  }

  #clicked(event: MouseEvent): void {
    const { target, clientX, clientY } = event;
    if (event.defaultPrevented || event.button !== 0 || (target as Element).closest(CONTROLS)) return;
    // A reader who drags over words means to copy them.
    if (this.#options.root.ownerDocument.getSelection()?.isCollapsed === false) return;
    const word = this.#wordAt(clientX, clientY);
    if (!word) return;
    if (word.place !== this.#view?.selected) this.#chosenHere = word.place;
    this.#options.onSelect(word.place);
  }

  /** The innermost of the words at a point, in CSS pixels of the window. A caret is found beside words too, where none is meant. */
  #wordAt(x: number, y: number): Word | null {
    const caret = caretAt(this.#options.root.ownerDocument, x, y);
    const offset = caret && this.#text.offsetOf(caret.node, caret.offset);
    if (offset === null) return null;
    const over = this.#words.filter(
      ({ at, range }) => at.start <= offset && offset <= at.end && holds(range.getClientRects(), x, y),
    );
    return over.sort((a, b) => a.at.end - a.at.start - (b.at.end - b.at.start))[0] ?? null;
  }

  #issueOf(passage: LocatedPassage['passage']): Issue {
    const { exact } = passage.quote;
    const [first] = nearestText(this.#text.text, exact)?.differences ?? [];
    return {
      severity: 'warning',
      code: 'host-quote-not-found',
      path: `$.passages[${this.#options.index.story.passages.indexOf(passage)}].quote`,
      found: `"${exact}"`,
      expected: 'words that stand in the article of the page once, letter for letter',
      ...(first ? { hint: `The page has "${first.text}" where the quote has "${first.quote}"` } : {}),
    };
  }
}

function holds(boxes: Iterable<DOMRect>, x: number, y: number): boolean {
  return [...boxes].some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}

/** The standard way, and the one that older browsers have. */
function caretAt(page: Document, x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  if (typeof page.caretPositionFromPoint === 'function') {
    const caret = page.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
