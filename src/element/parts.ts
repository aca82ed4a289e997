/** The parts of the panel that are there, or on their way; what was fetched once serves every element of the page. */
import { loadOpenedWords, type Messages } from '../locale';
import { loadPart, PART_NAMES, type Part, type PartName } from '../panels';
import type { SwatchSpec } from '../scene/swatch';
import type { Theme } from '../state/types';
import type { Story } from '../story';
import type { swatch } from '../story-layer/swatch';
import { bringFraming } from './framing';

const there = new Map<PartName, Part>();
const coming = new Map<PartName, Promise<void>>();
let draw: typeof swatch | null = null;

/** With the words of parts and the marks of the map that they show. */
async function fetchPart(name: PartName): Promise<void> {
  // Safari lets a press alone write to the clipboard: what does so has to be there by then.
  if (name === 'about') import('./take-away/take').catch(() => {});
  if (name === 'selection' || name === 'tour') void bringFraming();
  const [part, marks] = await Promise.all([loadPart(name), import('../story-layer/swatch'), loadOpenedWords()]);
  draw = marks.swatch;
  there.set(name, part);
}

interface Marks {
  readonly story: Story;
  readonly theme: Theme;
  readonly words: Messages;
  readonly draw: (spec: SwatchSpec) => Node;
}

export class Parts {
  readonly #onChange: () => void;
  readonly #failed = new Set<PartName>();
  #marks: Marks | null = null;

  /** `onChange` is told when a part has come or cannot be had. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get = (name: PartName): Part | 'coming' | 'failed' => {
    return there.get(name) ?? (this.#failed.has(name) ? 'failed' : 'coming');
  };

  /** Style sheets of all parts that are there, each once. */
  get styles(): readonly string[] {
    return [...new Set(PART_NAMES.flatMap((name) => there.get(name)?.styles ?? []))];
  }

  /** The same function until story, theme or language change: who holds it can tell that nothing did. */
  marksFor(story: Story, theme: Theme, words: Messages): (spec: SwatchSpec) => Node {
    const before = this.#marks;
    if (before?.story === story && before.theme === theme && before.words === words) return before.draw;
    const { language, direction, number: formatNumber } = words;
    const drawOne = (spec: SwatchSpec): Node => {
      if (!draw) throw new Error('no part of the panel is there yet, expected one that shows marks of the map');
      return draw(spec, story, theme, { language, direction, formatNumber });
    };
    this.#marks = { story, theme, words, draw: drawOne };
    return drawOne;
  }

  /** Fetches a part that is not there, also one that could not be had before. */
  bring = (name: PartName): void => {
    if (there.has(name)) return;
    if (this.#failed.delete(name)) this.#onChange();
    const fetched = coming.get(name) ?? fetchPart(name).finally(() => coming.delete(name));
    coming.set(name, fetched);
    fetched.then(this.#onChange, (error: unknown) => {
      console.warn(`influence-map: the part "${name}" of the panel could not be loaded:`, error);
      this.#failed.add(name);
      this.#onChange();
    });
  };

  /** Fetches a part that may be opened next; one that could not be had waits until it is. */
  foresee = (name: PartName): void => {
    if (!this.#failed.has(name) && !coming.has(name)) this.bring(name);
  };
}
