/**
 * What is said aloud: one polite region for the whole element. Sentences that stand in the page carry `data-say` and are
 * said when they come or change; others are handed over. What happens together is said together, and what the focus has
 * just gone to is left out: it is read there.
 */

/** Milliseconds in which what belongs together comes, and the focus goes where it is going. */
const GATHERS = 250;

/** Milliseconds that a sentence is left alone. */
const STANDS = 700;

export class Announcer {
  readonly #root: ShadowRoot;
  readonly #given = new Map<string, () => string>();
  #standing = new Map<string, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saidAt = Number.NEGATIVE_INFINITY;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** What is given under a name takes the place of what was, if that was not said yet. */
  say(name: string, words: () => string): void {
    this.#given.set(name, words);
    this.drawn();
  }

  /** To be called after each picture. */
  drawn(): void {
    const wait = Math.max(GATHERS, this.#saidAt + STANDS - performance.now());
    this.#timer ??= setTimeout(() => this.#speak(), wait);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #speak(): void {
    this.stop();
    const region = this.#root.querySelector('[data-said]');
    if (!region) return;
    const sentences = [...this.#given.values()].map((words) => words());
    this.#given.clear();
    const standing = new Map<string, string>();
    for (const { dataset, textContent } of this.#root.querySelectorAll<HTMLElement>('[data-say]')) {
      const name = dataset.say ?? '';
      standing.set(name, textContent);
      if (this.#standing.get(name) !== textContent) sentences.push(textContent);
    }
    for (const name of this.#standing.keys()) if (!standing.has(name)) sentences.push('');
    this.#standing = standing;
    const { activeElement } = this.#root;
    const read = activeElement?.ariaValueText ?? activeElement?.closest('.im-title')?.textContent.trim();
    const said = sentences.filter((one) => one !== '' && !(read && one.includes(read))).join(' ');
    // What is over is not come upon later, by who reads on to the end: what is taken away is not spoken.
    if (!said && !sentences.includes('')) return;
    // The same sentence once more is a change as well.
    region.textContent = said && region.textContent === said ? `${said}\u00a0` : said;
    this.#saidAt = performance.now();
  }
}
