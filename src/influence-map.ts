import { ATTRIBUTES, AttributeElement } from './element/attributes';
import { fetchArticle } from './element/fetch-story';
import { LostPartError, lost } from './element/lost-part';
import { whenNear } from './element/near-screen';
import { languageAround } from './element/page-language';
import { shellStyles } from './element/shell-styles';
import { type ShellSay, ShellView } from './element/shell-view';
import { StoryAhead } from './element/story-ahead';
import { Styles } from './element/styles';
import type { PictureType, PictureWish } from './element/take-away/picture-wish';
import type { Widget, WidgetHost } from './element/widget';
import { type InfluenceState, send } from './events';
import type { Pixel } from './geometry/camera';
import { numberLocale } from './locale/digits';
import { FIRST_WORDS } from './locale/first-words';
import { shellWords } from './locale/shell';
import type { Issue, Story } from './story';

export type { Control, Layout, Loading, ThemeSetting } from './element/attributes';
export type { PictureType, PictureWish } from './element/take-away/picture-wish';
export type { Digits } from './locale/digits';

/** Where the built geography and the fonts lie: beside the built shells, and a folder above this file and the chunks. */
const ASSETS = new URL(import.meta.env.MODE === 'shell' ? './' : '../', import.meta.url);

/**
 * The root that is drawn in. A server may have written one for the tag: it is ours then, emptied, of whichever mode it is.
 */
function rootOf(element: HTMLElement): ShadowRoot {
  try {
    return element.attachShadow({ mode: 'open' });
  } catch {
    return element.attachShadow({ mode: 'closed' });
  }
}

/** Code that the reader does not need before the element is near the screen is imported by name here, and nowhere above. */
const PARTS = {
  whole: () => import('./element/app'),
  plain: () => import('./element/plain'),
  picture: () => import('./element/take-away/picture'),
};

/**
 * An article as a map that a reader can check: its places, the influence that flows between them, and for every
 * mark the passage it came from.
 *
 * @element influence-map
 *
 * @attr {string} src - Address of the story file, relative to the page.
 * @attr {string} lang - Language of the interface and the labels, BCP 47. Default: the page's, then the article's.
 * @attr {'auto'|'arab'|'latn'} digits - ٠١٢ or 012. Default `auto`: what the language has, ٠١٢ for `ar`. Languages of Latin letters keep 012.
 * @attr {'auto'|'light'|'dark'} theme - Default `auto`: what the reader's system asks for.
 * @attr {'split'|'map'|'article'|'list'} layout - Default `split`: map and panel, side by side from 900 px of width on, and where it is lower than 480 px and wider than 560.
 * @attr {string} selected - Id of the selected place, flow, passage, bundle (ids of flows joined with "+") or step ("step.3").
 * @attr {boolean} deep-link - Keeps selection and filter in the page's address, `#influence=<story>/<id>&influence-filter=kind:arms`, and the open tab in `history.state.influence`: Back undoes each.
 * @attr {'lazy'|'eager'|'click'} loading - Default `lazy`: story and map are loaded near the screen.
 * @attr {string} basemap - `none`, or the address of a MapLibre style. Default: our own land.
 * @attr {string} for - CSS selector of the article in the host page, whose own words are then highlighted.
 * @attr {string} controls - Which of `zoom reset fullscreen language theme scale key` stand on the map, separated by spaces.
 * @attr {'loading'|'text'|'still'|'live'|'failed'} state - Reflected; how much of the map there is. Not to be set.
 * @attr {'light'|'dark'} data-theme - Reflected; the theme that is shown. Not to be set.
 *
 * @fires {CustomEvent<{id: string|null, type: string|null}>} influence-select - The selection changed.
 * @fires {CustomEvent<{story: Story}>} influence-story - A story can be read.
 * @fires {CustomEvent<{state: string}>} influence-state - `state` changed.
 * @fires {CustomEvent<{message: string, issues: Issue[]}>} influence-error - Something is missing or wrong.
 *
 * @slot - Fallback: shown until there is something to read, and where the element is not defined. A link to the article, say.
 * @slot poster - A picture shown in its place until then.
 *
 * @csspart map - The map.
 * @csspart panel - What is read beside it.
 * @csspart control - Each button on the map; also `control-zoom-in` and so on, by what it does.
 * @csspart key - What the colours stand for, where it fits in one line, on a map that is 720 pixels wide or more, and higher than 320.
 *
 * @cssprop [--influence-height=min(736px, 90vh)] - Height of the element.
 * @cssprop --influence-font - Face of interface and labels.
 * @cssprop --influence-font-read - Face of passages and article.
 * @cssprop --influence-accent - Colour of links, focus and selection.
 * @cssprop --influence-paper - Ground of the panel.
 * @cssprop --influence-raised - Ground of what stands out from it: buttons, cards, tips.
 * @cssprop --influence-ink - Colour of text.
 * @cssprop --influence-ink-soft - Colour of text of the second rank.
 * @cssprop --influence-line - Colour of hairlines.
 * @cssprop --influence-mark - Ground of words that name a place.
 * @cssprop --influence-mark-strong - The same, of the place that is selected.
 * @cssprop [--influence-radius=6px] - Radius of corners.
 */
export class InfluenceMap extends AttributeElement {
  /**
   * Folder that holds `geo/` and `fonts/`, ending in "/". Default: that of the file this class was loaded from. A
   * bundler moves the code and leaves those two behind: serve them somewhere, and set this before the first element.
   */
  static assets: URL = ASSETS;

  /** Of the package. The first version on a page registers the tag; what comes later tells the console. */
  static readonly version: string = '0.1.0';

  #state: InfluenceState = 'loading';
  #widget: Widget | null = null;
  #bringing: Promise<Widget | null> | null = null;
  #view: ShellView | null = null;
  readonly #root: ShadowRoot;
  readonly #styles: Styles;
  #stopWaiting: (() => void) | null = null;
  readonly #ahead = new StoryAhead((share) => this.#progress(share));
  /** A story that was set before there was anything to show it. */
  #given: { readonly story: unknown } | null = null;

  constructor() {
    super();
    this.#root = rootOf(this);
    this.#styles = new Styles(this.#root);
    this.takeOver([...ATTRIBUTES, 'deepLink', 'htmlFor', 'story']);
  }

  /** Id of what is selected; `null` where nothing is. */
  get selected(): string | null {
    const selected = this.#widget?.answers.selected;
    return selected === undefined ? this.getAttribute('selected') : selected;
  }
  set selected(value: string | null) {
    this.write('selected', value);
  }

  /** How much of the map there is. */
  get state(): InfluenceState {
    return this.#state;
  }

  /**
   * The story that is shown, frozen; `null` until there is one. Set an object of the story file's shape to show it
   * instead of `src`; the address of its article's text is then relative to the page. `null` is no story.
   */
  get story(): Story | null {
    return this.#widget?.answers.story ?? null;
  }
  set story(value: unknown) {
    const before = this.#given;
    this.#given = value === null || value === undefined ? null : { story: value };
    if (this.#given) {
      this.#ahead.drop();
      if (this.#widget) this.#widget.answers.setStory(value);
      else if (this.#isSeen) this.#wait();
    } else if (before) this.#widget?.attributeChanged('src', this.src);
  }

  /** What is wrong with the story, whether it could be shown or not. */
  get issues(): readonly Issue[] {
    return this.#widget?.answers.issues ?? [];
  }

  /** Language of the interface as it is shown, BCP 47. */
  get language(): string {
    return this.#widget?.answers.language ?? this.#words.language;
  }

  /** Selects a place, a flow, a passage, a bundle or a step of the tour; `null` selects nothing. Throws on an id that the story does not have. */
  select(id: string | null): void {
    if (this.#widget?.answers.story) this.#widget.answers.select(id);
    else this.selected = id;
  }

  /**
   * Moves the map to these places and flows, loading it where it is not loaded yet. Resolves when the camera rests; at
   * once where there is no map.
   */
  async fit(ids: readonly string[]): Promise<void> {
    const widget = this.#isTold ? await this.#bring() : this.#widget;
    await widget?.answers.fit(ids);
  }

  /**
   * Where a place, or the middle of a flow, is drawn: CSS pixels from the element's top left. `null` where it is not
   * drawn on its own: folded, bundled, out of sight, or no map.
   */
  pointOf(id: string): Pixel | null {
    return this.#widget?.answers.pointOf(id) ?? null;
  }

  /**
   * The map as it is shown (camera, selection, filter, language, theme) as a file, with title, legend and credits:
   * `image/png`, or `image/svg+xml`, which is vectors. `scale`: 1, 2 or 3 pixels for each of the screen's. Rejects where
   * there is no story yet, and a PNG also where the page's policy allows images neither from `blob:` nor from `data:`.
   */
  async toBlob(type?: PictureType, wish?: PictureWish): Promise<Blob> {
    const { takePicture } = await PARTS.picture();
    const { assets } = this.constructor as typeof InfluenceMap;
    return takePicture({ element: this, assets, shown: this.#widget?.answers.shown ?? null }, type, wish);
  }

  connectedCallback(): void {
    if (!this.#isSeen) return;
    if (!this.#view) this.#begin();
    this.#styles.adopt([shellStyles]);
    this.write('state', this.#state);
    if (this.#widget) this.#widget.connect();
    else this.#wait();
  }

  disconnectedCallback(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = null;
    this.#ahead.drop();
    this.#widget?.disconnect();
  }

  /**
   * Moved within the page in one step (`moveBefore`): nothing here hangs on where that is, so all of it lives on.
   * @internal
   */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (before === value) return;
    if (name === 'state') this.write(name, this.#state);
    else if (name === 'data-theme' && value !== null) return;
    else if (this.#widget) this.#widget.attributeChanged(name, value);
    else if (this.#isSeen && this.#bringing && name === 'src') this.#askAhead();
    else if (this.#isSeen && (name === 'src' || name === 'loading')) this.#wait();
  }

  /** A document without a window has no style sheets to adopt, and no reader. */
  get #isSeen(): boolean {
    return this.isConnected && this.ownerDocument.defaultView !== null;
  }

  /** Here, or in what the page has put into the element. */
  get #isFocused(): boolean {
    return this.contains((this.getRootNode() as Document | ShadowRoot).activeElement);
  }

  /** Whether it has been told which story. */
  get #isTold(): boolean {
    return this.src !== null || this.#given !== null;
  }

  get #words() {
    return shellWords([this.lang, languageAround(this)]);
  }

  /** Nothing is in the root but the shell. */
  #begin(): void {
    this.#view = new ShellView(this.ownerDocument);
    this.#root.replaceChildren(this.#view.element);
  }

  /** Brings the rest when it is time. */
  #wait(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = null;
    if (this.#bringing || !this.#isTold) return;
    const { loading } = this;
    if (loading === 'click') {
      const over = this.querySelector(':scope > [slot="poster"]') !== null;
      this.#say({ text: '', button: this.#words.open, act: () => void this.#bring(), over });
    } else if (loading === 'eager' || typeof IntersectionObserver === 'undefined') {
      void this.#bring();
    } else {
      this.#stopWaiting = whenNear(this, () => void this.#bring());
    }
  }

  #bring(): Promise<Widget | null> {
    this.#stopWaiting?.();
    this.#stopWaiting = null;
    this.#bringing ??= this.#load();
    return this.#bringing;
  }

  /** The whole; where it cannot run here, its text without templates; where nothing can be had, a sentence. */
  async #load(part: typeof PARTS.whole = PARTS.whole): Promise<Widget | null> {
    let widget: Widget | null = null;
    const breakDown = (error: unknown): Promise<Widget | null> | null => {
      // What has been given up is not listened to.
      if (this.#widget !== widget) return this.#bringing;
      console.warn('influence-map: shown in a simpler form:', error);
      const isFocused = this.#isFocused;
      widget?.disconnect();
      this.#widget = null;
      this.#begin();
      this.#bringing = part === PARTS.whole ? this.#load(PARTS.plain) : this.#giveUp(error);
      if (isFocused && !this.#isFocused) this.#view?.focus();
      return this.#bringing;
    };
    try {
      // First, so that the story has been read by the time that what shows it is there.
      this.#askAhead();
      // The rest has its own list of what is loaded; asked for here, the words come beside it rather than after it.
      const bringing = Promise.all([part(), FIRST_WORDS[this.#words.language]()]).catch(lost);
      this.#become('loading');
      this.#say({ text: this.#words.loading, over: true });
      const [{ createWidget }] = await bringing;
      widget = await createWidget(this.#host(breakDown));
      this.#widget = widget;
      if (this.#given) widget.answers.setStory(this.#given.story);
      if (this.#isSeen) widget.connect();
      return widget;
    } catch (error) {
      return breakDown(error);
    }
  }

  #giveUp(error: unknown): null {
    const { unreachable, broken } = this.#words;
    const message = error instanceof LostPartError ? unreachable : broken;
    this.#fail(message, () => void this.#bring());
    send(this, 'influence-error', { message, issues: [] });
    return null;
  }

  /** The story is on its way while the code is. */
  #askAhead(): void {
    if (this.src === null || this.#given) this.#ahead.drop();
    else this.#ahead.ask(this.src, new URL(document.baseURI));
  }

  #host(breakDown: (error: unknown) => void): WidgetHost {
    return {
      element: this,
      root: this.#root,
      assets: (this.constructor as typeof InfluenceMap).assets,
      become: (state) => this.#become(state),
      readStory: (src, base, signal) => this.#ahead.take(src, base, signal),
      fetchArticle: (json, base, signal) => fetchArticle(json, base, signal, (share) => this.#progress(share)),
      loading: () => this.#progress(null),
      reveal: () => {
        const isFocused = this.#isFocused;
        this.#say(null);
        this.#hide(true);
        return isFocused;
      },
      fail: (reason, again) => this.#fail(reason, again),
      breakDown,
    };
  }

  /** The story is on its way: how much of it has come, 0 to 1; `null` where that is not known. */
  #progress(share: number | null): void {
    const { language, loading } = this.#words;
    const locale = numberLocale(language, this.digits);
    // Made whether it is needed or not: the first of a page takes a phone some 30 ms, here while the network is waited for.
    const format = new Intl.NumberFormat(locale, { style: 'percent' });
    const percent = share === null ? '' : ` ${format.format(share)}`;
    this.#say({ text: `${loading}${percent}`, over: true });
    this.#become('loading');
  }

  #fail(text: string, act: () => void): void {
    this.#ahead.drop();
    this.#hide(false);
    this.#say({ text, button: this.#words.tryAgain, act, alarm: true });
    this.#become('failed');
  }

  #hide(hidden: boolean): void {
    if (this.#view) this.#view.element.hidden = hidden;
  }

  #say(what: ShellSay | null): void {
    this.#view?.say(this.#words, what);
  }

  #become(state: InfluenceState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.write('state', state);
    send(this, 'influence-state', { state });
  }
}
