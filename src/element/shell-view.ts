/** What stands in the element until there is something to read: the publisher's poster, or the fallback, at its final size. */
import type { ShellWords } from '../locale/shell';

export interface ShellSay {
  readonly text: string;
  /** Its button, and what that does. */
  readonly button?: string;
  readonly act?: () => void;
  /** Lies over the poster rather than above it. */
  readonly over?: boolean;
  readonly alarm?: boolean;
}

/** The shell's own part of the shadow root. Made of nodes: nothing here may depend on what is not loaded yet. */
export class ShellView {
  readonly element: HTMLElement;
  readonly #say: HTMLElement;

  constructor(target: Document) {
    this.element = target.createElement('div');
    this.element.className = 'im-shell';
    const poster = target.createElement('slot');
    poster.name = 'poster';
    // The fallback is what the poster's slot shows where there is no poster.
    poster.append(target.createElement('slot'));
    this.#say = target.createElement('div');
    this.#say.className = 'im-shell-say';
    this.#say.tabIndex = -1;
    this.#say.hidden = true;
    this.element.append(this.#say, poster);
  }

  focus(): void {
    this.#say.focus();
  }

  say(words: ShellWords & { readonly language: string }, what: ShellSay | null): void {
    const target = this.element.ownerDocument;
    this.#say.hidden = what === null;
    this.#say.style.display = what === null ? 'none' : '';
    this.#say.lang = words.language;
    this.#say.dir = words.direction;
    this.#say.toggleAttribute('data-over', what?.over === true);
    this.#say.role = what?.alarm ? 'alert' : null;
    // Whoever pressed its button is not left nowhere while that is gone.
    const isFocused = this.#say.contains((this.#say.getRootNode() as ShadowRoot).activeElement);
    this.#say.replaceChildren();
    if (isFocused) this.#say.focus();
    if (!what) return;
    if (what.text) this.#say.append(what.text);
    if (what.button === undefined) return;
    const button = target.createElement('button');
    button.type = 'button';
    button.textContent = what.button;
    button.addEventListener('click', () => what.act?.());
    this.#say.append(button);
    if (isFocused) button.focus();
  }
}
