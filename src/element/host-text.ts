/** The text of an element of the host page, and the way from offsets in it to the page's own nodes and back. */
import type { TextRange } from '../story/types';

interface Piece {
  readonly node: Text;
  /** Offset of the node's first unit in the joined text. */
  readonly start: number;
}

/** What a reader doesn't read as the article's words: marks over words, controls, what is drawn, and ourselves. */
const NOT_READ = 'rt, rp, button, select, textarea, svg, math, iframe, object, canvas, video, audio, influence-map';

const INLINE = /^(inline|contents|ruby)/;

/** A snapshot: it is read again when the page changes. */
export class HostText {
  readonly text: string;
  readonly #pieces: readonly Piece[];
  readonly #page: Document;

  constructor(root: Element) {
    const reader = new Reader();
    reader.readChildren(root);
    this.text = reader.text;
    this.#pieces = reader.pieces;
    this.#page = root.ownerDocument;
  }

  /** The range of the page for a range of the text that begins and ends in letters. */
  rangeOf({ start, end }: TextRange): Range | null {
    const first = this.#pieceAt(start);
    const last = this.#pieceAt(end - 1);
    if (!first || !last) return null;
    const range = this.#page.createRange();
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return range;
  }

  /** Offset in the text of a point in the page; `null` where it lies outside. */
  offsetOf(node: Node, offset: number): number | null {
    const piece = this.#pieces.find((each) => each.node === node);
    return piece ? piece.start + offset : null;
  }

  #pieceAt(offset: number): Piece | null {
    const piece = this.#pieces.findLast(({ start }) => start <= offset);
    return piece && offset < piece.start + piece.node.length ? piece : null;
  }
}

class Reader {
  text = '';
  readonly pieces: Piece[] = [];

  readChildren(parent: Element): void {
    for (const child of parent.childNodes) {
      // 3 and 1: text (with what XML calls CDATA) and elements.
      if (child.nodeType === 3) this.#readText(child as Text);
      else if (child.nodeType === 1) this.#readElement(child as Element);
    }
  }

  #readText(node: Text): void {
    if (node.length === 0) return;
    this.pieces.push({ node, start: this.text.length });
    this.text += node.data;
  }

  #readElement(element: Element): void {
    const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? 'none';
    if (display === 'none') return;
    // Words on both sides of an edge of a block are two words, whether there is white space in the source or not.
    const breaks = element.localName === 'br' || !INLINE.test(display);
    if (breaks) this.text += '\n';
    if (!element.matches(NOT_READ)) this.readChildren(element);
    if (breaks) this.text += '\n';
  }
}
