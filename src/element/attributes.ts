/** Attributes are the state: each property reads and writes its attribute, so the two cannot differ. */
import type { Digits } from '../locale/digits';
import { isMedia } from '../media';
import type { Theme } from '../state/types';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type ThemeSetting = (typeof THEMES)[number];

const LAYOUTS = ['split', 'map', 'article', 'list'] as const;
export type Layout = (typeof LAYOUTS)[number];

const DIGITS = ['auto', 'arab', 'latn'] as const;

/** What a publisher may ask to stand on the map. */
export const CONTROLS = ['zoom', 'reset', 'fullscreen', 'language', 'theme', 'scale', 'key'] as const;
export type Control = (typeof CONTROLS)[number];

const DEFAULT_CONTROLS = 'zoom reset fullscreen language scale key';

const LOADINGS = ['lazy', 'eager', 'click'] as const;
export type Loading = (typeof LOADINGS)[number];

export const ATTRIBUTES = [
  'src',
  'lang',
  'digits',
  'theme',
  'layout',
  'selected',
  'deep-link',
  'controls',
  'loading',
  'basemap',
  'for',
] as const;

/** Where there is no DOM the class can still be imported: a server that renders a page defines nothing. */
const ElementBase = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

function oneOf<Value extends string>(values: readonly Value[], value: string | null, otherwise: Value): Value {
  return values.find((known) => known === value) ?? otherwise;
}

/** The element's attributes as properties; what they do is the subclass's business. */
export abstract class AttributeElement extends ElementBase {
  /** With those that are ours alone: what makes a page like another one takes them away, and they are written again. */
  static readonly observedAttributes: readonly string[] = [...ATTRIBUTES, 'state', 'data-theme'];

  /** Address of the story file as it was given; `null` without one. */
  get src(): string | null {
    return this.getAttribute('src');
  }
  set src(value: string | null) {
    this.write('src', value);
  }

  get digits(): Digits {
    return oneOf(DIGITS, this.getAttribute('digits'), 'auto');
  }
  set digits(value: Digits) {
    this.write('digits', value);
  }

  get theme(): ThemeSetting {
    return oneOf(THEMES, this.getAttribute('theme'), 'auto');
  }
  set theme(value: ThemeSetting) {
    this.write('theme', value);
  }

  get layout(): Layout {
    return oneOf(LAYOUTS, this.getAttribute('layout'), 'split');
  }
  set layout(value: Layout) {
    this.write('layout', value);
  }

  get deepLink(): boolean {
    return this.hasAttribute('deep-link');
  }
  set deepLink(value: boolean) {
    this.toggleAttribute('deep-link', !!value);
  }

  /** The controls that stand on the map, separated by spaces. Unknown words are left out of what is shown. */
  get controls(): string {
    return this.getAttribute('controls') ?? DEFAULT_CONTROLS;
  }
  set controls(value: string | null) {
    this.write('controls', value);
  }

  /** When the story and its map are loaded: near the screen, at once, or when the reader asks for them. */
  get loading(): Loading {
    return oneOf(LOADINGS, this.getAttribute('loading'), 'lazy');
  }
  set loading(value: Loading) {
    this.write('loading', value);
  }

  /** What lies under the story: `null` for our own land, `none`, or the address of a MapLibre style. */
  get basemap(): string | null {
    return this.getAttribute('basemap');
  }
  set basemap(value: string | null) {
    this.write('basemap', value);
  }

  /** CSS selector of the article in the host page whose words are highlighted; `null` for none. Attribute `for`. */
  get htmlFor(): string | null {
    return this.getAttribute('for');
  }
  set htmlFor(value: string | null) {
    this.write('for', value);
  }

  /**
   * Theme as it is shown.
   * @internal
   */
  get shownTheme(): Theme {
    const { theme } = this;
    if (theme !== 'auto') return theme;
    return isMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  }

  /**
   * The controls of `controls` that there are.
   * @internal
   */
  get shownControls(): readonly Control[] {
    const asked = this.controls.split(/\s+/);
    // On an iPhone, and in a frame that may not, nothing but a video fills the screen.
    const { fullscreenEnabled } = this.ownerDocument;
    return CONTROLS.filter((control) => asked.includes(control) && (fullscreenEnabled || control !== 'fullscreen'));
  }

  /**
   * Writes an attribute, `null` removes it, and so does the `undefined` of frameworks; the same value again is no change.
   * @internal
   */
  write(name: string, value: string | null | undefined): void {
    if (value == null) this.removeAttribute(name);
    else if (this.getAttribute(name) !== value) this.setAttribute(name, value);
  }

  /** Sets again what was set before the element was defined: such a property would hide its accessor for good. */
  protected takeOver(names: readonly string[]): void {
    const own = this as unknown as Record<string, unknown>;
    for (const name of names) {
      if (!Object.hasOwn(this, name)) continue;
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
  }
}
