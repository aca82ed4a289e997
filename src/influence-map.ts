import { html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { ATTRIBUTES, AttributeElement } from './element/attributes';
import { type ChromeAction, type ChromeModel, chromeInsets, chromeStyles, chromeTemplate } from './element/chrome';
import { fragmentFor, idInFragment } from './element/deep-link';
import { addFonts, labelFontsReady } from './element/fonts';
import { layoutStyles } from './element/layout';
import { loadArticleAndParse, loadStory } from './element/load-story';
import { scaleBar } from './element/scale-bar';
import { type Sentence, Session, type SessionChange } from './element/session';
import { Stage, type StageLook } from './element/stage';
import { tokens } from './element/tokens';
import { type InfluenceState, send } from './events';
import type { Camera, Pixel } from './geometry/camera';
import { fill, hasLanguage, localize, type Messages, messages } from './locale';
import { afterRender, describe, panelStyles, panelTemplate } from './panels';
import type { SwatchSpec } from './scene/swatch';
import { selectionOf } from './state';
import type { Action, Theme, ViewState } from './state/types';
import type { Issue, Story } from './story';
import { storyLayerStyles, swatch } from './story-layer';

export type { Control, Layout, ThemeSetting } from './element/attributes';

/** Where the built geography and the fonts lie. */
const ASSETS = new URL(/* @vite-ignore */ '../', import.meta.url);

const SCALE_PIXELS = 110;

/**
 * An article as a map that a reader can check: its places, the influence that flows between them, and for every
 * mark the passage it came from.
 *
 * @element influence-map
 *
 * @attr {string} src - Address of the story file, relative to the page.
 * @attr {string} lang - Language of the interface and the labels, BCP 47. Default: the page's, then the article's.
 * @attr {'auto'|'light'|'dark'} theme - Default `auto`: what the reader's system asks for.
 * @attr {'split'|'map'|'article'|'list'} layout - Default `split`: map and panel, side by side from 900 px on.
 * @attr {string} selected - Id of the selected place, flow, passage or bundle (ids of flows joined with "+").
 * @attr {boolean} deep-link - Keeps the selection in the page's address, as `#influence=<story>/<id>`.
 * @attr {string} controls - Which of `zoom reset fullscreen language theme scale` stand on the map, separated by spaces.
 * @attr {'loading'|'text'|'still'|'live'|'failed'} state - Reflected; how much of the map there is. Not to be set.
 *
 * @fires {CustomEvent<{id: string|null, type: string|null}>} influence-select - The selection changed.
 * @fires {CustomEvent<{story: Story}>} influence-story - A story can be read.
 * @fires {CustomEvent<{state: string}>} influence-state - `state` changed.
 * @fires {CustomEvent<{message: string, issues: Issue[]}>} influence-error - Something is missing or wrong.
 *
 * @slot - Shown where the element is not defined: a link to the article, say.
 *
 * @csspart map - The map.
 * @csspart panel - What is read beside it.
 * @csspart control - Each button on the map.
 *
 * @cssprop --influence-height - Height of the element.
 * @cssprop --influence-font - Face of interface and labels.
 * @cssprop --influence-font-read - Face of passages and article.
 * @cssprop --influence-accent - Colour of links, focus and selection.
 */
export class InfluenceMap extends AttributeElement {
  static override styles = [tokens, layoutStyles, chromeStyles, panelStyles, unsafeCSS(storyLayerStyles)];

  readonly #session = new Session({
    onChange: (change) => this.#changed(change),
    begin: (index) => ({ language: this.#wantedLanguage(index.story), selected: this.#wantedSelection(index.story) }),
  });
  #state: InfluenceState = 'loading';
  #stage: Stage | null = null;
  /** Why there is no map, or none for now. */
  #mapSentence: Sentence = () => null;
  #noMap = false;
  #camera: Camera | null = null;
  #tip: { readonly id: string; readonly at: Pixel } | null = null;
  #connection: AbortController | null = null;
  #shownView: ViewState | null = null;
  #swatches: {
    readonly story: Story;
    readonly theme: Theme;
    readonly words: Messages;
    readonly draw: (spec: SwatchSpec) => Node;
  } | null = null;

  constructor() {
    super();
    this.takeOver([...ATTRIBUTES, 'deepLink', 'story']);
  }

  /** Id of what is selected; `null` where nothing is. */
  get selected(): string | null {
    return this.#session.view ? this.#session.view.selected : this.getAttribute('selected');
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
   * instead of `src`; the address of its article's text is then relative to the page.
   */
  get story(): Story | null {
    return this.#session.index?.story ?? null;
  }
  set story(value: unknown) {
    void this.#session.load((signal) => loadArticleAndParse(value, new URL(document.baseURI), signal));
  }

  /** What is wrong with the story, whether it could be shown or not. */
  get issues(): readonly Issue[] {
    return this.#session.issues;
  }

  /** Language of the interface as it is shown, BCP 47. */
  get language(): string {
    return this.#session.view?.language ?? this.#wantedLanguage(null);
  }

  /** Theme as it is shown. */
  get shownTheme(): Theme {
    const { theme } = this;
    if (theme !== 'auto') return theme;
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }

  /** Selects a place, a flow, a passage or a bundle; `null` selects nothing. Throws on an id that the story does not have. */
  select(id: string | null): void {
    const { index } = this.#session;
    if (index && id !== null && !selectionOf(index, id)) {
      throw new RangeError(`<influence-map>: the story "${index.story.id}" has no place, flow or passage "${id}"`);
    }
    this.#act({ type: 'select', id });
  }

  /** Moves the map to these places and flows. Resolves when the camera rests; at once where there is no map. */
  async fit(ids: readonly string[]): Promise<void> {
    await this.#stage?.fit(ids);
  }

  /**
   * Where a place, or the middle of a flow, is drawn: CSS pixels from the element's top left. `null` where it is not
   * drawn on its own: folded, bundled, out of sight, or no map.
   */
  pointOf(id: string): Pixel | null {
    const point = this.#stage?.pointOf(id);
    const map = this.renderRoot.querySelector('.im-map');
    if (!point || !map) return null;
    const inside = map.getBoundingClientRect();
    const outside = this.getBoundingClientRect();
    return [inside.left - outside.left + point[0], inside.top - outside.top + point[1]];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addFonts(this.ownerDocument, new URL('fonts/', ASSETS));
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const redraw = () => this.requestUpdate();
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw, { signal });
    this.ownerDocument.addEventListener('fullscreenchange', redraw, { signal });
    // Back, forward and a fragment typed by hand all arrive as this.
    window.addEventListener('popstate', () => this.#followLink(), { signal });
    this.write('state', this.#state);
    if (!this.#session.index) this.#loadSource();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
    this.#connection = null;
    this.#session.stop();
    this.#closeStage();
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (before === value) return;
    if (name === 'src' && this.#connection) this.#loadSource();
    if (name === 'selected' && value !== this.#session.view?.selected) this.#act({ type: 'select', id: value });
    if (name === 'lang') this.#act({ type: 'language', language: this.#wantedLanguage(this.story) });
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const words = messages(this.language);
    const { layout } = this;
    const shown = this.#noMap && layout !== 'list' ? 'article' : layout;
    return html`
      <div class="im-root" dir=${words.direction} lang=${words.language} data-layout=${shown}>
        <div class="im-side" part="panel">
          ${this.#panelTemplate(words)}
        </div>
        <section class="im-map" part="map" aria-label=${this.#mapName(words)} @pointerleave=${() => this.#hover(null, [0, 0])}>
          <div class="im-basemap"></div>
          <div class="im-overlay"></div>
          ${this.#stage ? chromeTemplate(this.#chromeModel(words, this.#stage), (action) => this.#control(action)) : nothing}
        </section>
      </div>`;
  }

  protected override willUpdate(): void {
    this.write('data-theme', this.shownTheme);
  }

  protected override updated(): void {
    const mapShown = (this.layout === 'split' || this.layout === 'map') && !this.#noMap;
    if (!mapShown || !this.isConnected) this.#closeStage();
    else if (this.#session.index && !this.#stage) this.#openStage();
    const look = this.#look();
    if (look) this.#stage?.show(look);
    const { view } = this.#session;
    if (view) afterRender(this.renderRoot as ShadowRoot, this.#shownView, view);
    this.#shownView = view;
  }

  /** What is missing, all of it; `null` where nothing is. */
  #missing(words: Messages): string | null {
    const sentences = [this.#session.sentence(words), this.#mapSentence(words)].filter((one) => one !== null);
    return sentences.length > 0 ? sentences.join(' ') : null;
  }

  #panelTemplate(words: Messages): TemplateResult {
    const { index, view, issues } = this.#session;
    const missing = this.#missing(words);
    if (!index || !view) {
      return missing === null
        ? html`<p class="im-notice" role="status">${words.loading}</p>`
        : html`<p class="im-notice" role="alert">${missing}</p>`;
    }
    return panelTemplate(
      {
        story: index.story,
        view,
        issues,
        failure: missing,
        messages: words,
        swatch: this.#swatchFor(index.story, words),
        attribution: this.#stage?.attribution ?? [],
        copy: (text) => navigator.clipboard.writeText(text),
      },
      (action) => this.#act(action),
    );
  }

  /** The same function until story, theme or language change: who holds it can tell that nothing did. */
  #swatchFor(story: Story, words: Messages): (spec: SwatchSpec) => Node {
    const theme = this.shownTheme;
    const before = this.#swatches;
    if (before?.story === story && before.theme === theme && before.words === words) return before.draw;
    const { language, direction, number: formatNumber } = words;
    const draw = (spec: SwatchSpec) => swatch(spec, story, theme, { language, direction, formatNumber });
    this.#swatches = { story, theme, words, draw };
    return draw;
  }

  #chromeModel(words: Messages, stage: Stage): ChromeModel {
    const { index, view } = this.#session;
    return {
      messages: words,
      controls: this.shownControls,
      theme: this.shownTheme,
      fullscreen: this.ownerDocument.fullscreenElement === this,
      languages: (index?.story.languages ?? [])
        .filter((tag) => tag !== this.language && hasLanguage(tag))
        .map((tag) => ({ tag, name: messages(tag).name })),
      scale: this.#camera && scaleBar(this.#camera, SCALE_PIXELS),
      attribution: stage.attribution,
      tip:
        index && view && this.#tip
          ? { text: describe(index.story, view, words, this.#tip.id), at: this.#tip.at }
          : null,
      width: this.#camera?.width ?? 0,
    };
  }

  #mapName(words: Messages): string {
    const { story } = this;
    if (!story) return words.loading;
    return fill(words.map.label, { title: localize(story.title, this.language, story.language)?.text ?? story.id });
  }

  #look(): StageLook | null {
    const { index, view } = this.#session;
    if (!index || !view) return null;
    const words = messages(view.language);
    return {
      story: index.story,
      view,
      theme: this.shownTheme,
      direction: words.direction,
      formatNumber: words.number,
      describe: (id) => describe(index.story, view, words, id),
      mapName: this.#mapName(words),
    };
  }

  #openStage(): void {
    const look = this.#look();
    const root = this.renderRoot as ShadowRoot;
    const container = root.querySelector<HTMLElement>('.im-basemap');
    const overlay = root.querySelector<HTMLElement>('.im-overlay');
    if (!look || !container || !overlay) return;
    const stage = new Stage(
      {
        container,
        overlay,
        root,
        geo: new URL('geo/', ASSETS),
        insets: () => chromeInsets(container.clientWidth),
        onTap: (id) => this.#act({ type: 'select', id }),
        onHover: (id, at) => this.#hover(id, at),
        onCamera: (camera) => this.#moved(camera),
        onState: (state, reason) => this.#stageState(state, reason),
      },
      look,
    );
    this.#stage = stage;
    void labelFontsReady(this.ownerDocument, look.mapName).then(() => this.requestUpdate());
    stage.start().then(
      () => this.requestUpdate(),
      (reason: Error) => this.#stage === stage && this.#stageState('failed', reason),
    );
  }

  #closeStage(): void {
    this.#stage?.destroy();
    this.#stage = null;
    this.#camera = null;
    this.#tip = null;
  }

  #act(action: Action): void {
    this.#session.act(action);
  }

  #changed(change: SessionChange): void {
    switch (change.type) {
      case 'loading':
        this.#become('loading');
        break;
      case 'failed':
        this.#closeStage();
        this.#become('failed');
        this.#complain(this.#session.sentence);
        break;
      case 'loaded':
        this.#closeStage();
        this.#noMap = false;
        this.#mapSentence = () => null;
        this.#begin();
        break;
      case 'view':
        this.#viewed(change.before, change.view);
        break;
    }
    this.requestUpdate();
  }

  #begin(): void {
    const { story, view } = { story: this.story, view: this.#session.view };
    if (!story || !view) return;
    this.write('selected', view.selected);
    this.#become('text');
    send(this, 'influence-story', { story });
    if (this.issues.length > 0) this.#complain(this.#session.sentence);
  }

  #viewed(before: ViewState, view: ViewState): void {
    if (view.hovered !== before.hovered && this.#tip && this.#tip.id !== view.hovered) this.#tip = null;
    if (view.selected === before.selected) return;
    this.#tip = null;
    this.write('selected', view.selected);
    if (view.selected !== null) void this.#stage?.frame(view.selected);
    this.#writeLink(view.selected);
    const { index } = this.#session;
    const type = (index && selectionOf(index, view.selected)?.type) ?? null;
    send(this, 'influence-select', { id: view.selected, type });
  }

  #become(state: InfluenceState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.write('state', state);
    send(this, 'influence-state', { state });
  }

  #complain(sentence: Sentence): void {
    const message = sentence(messages(this.language));
    if (message !== null || this.issues.length > 0)
      send(this, 'influence-error', { message: message ?? '', issues: this.issues });
  }

  #stageState(state: 'ready' | 'lost' | 'restored' | 'failed', reason?: Error): void {
    if (state === 'ready' || state === 'restored') {
      this.#mapSentence = () => null;
      this.#become('live');
    } else {
      const noWebGL = reason?.name === 'WebGL2MissingError';
      this.#mapSentence = ({ failures }) =>
        state === 'lost' ? failures.contextLost : noWebGL ? failures.noWebGL : failures.basemapFailed;
      this.#noMap = state === 'failed';
      this.#become('text');
      if (state === 'failed') this.#complain(this.#mapSentence);
      if (reason) console.warn('influence-map:', reason.message);
    }
    this.requestUpdate();
  }

  #control(action: ChromeAction): void {
    switch (action.type) {
      case 'zoom':
        this.#stage?.zoomBy(action.levels);
        break;
      case 'reset':
        this.#act({ type: 'select', id: null });
        void this.#stage?.reset();
        break;
      case 'fullscreen':
        void (this.ownerDocument.fullscreenElement === this
          ? this.ownerDocument.exitFullscreen()
          : this.requestFullscreen());
        break;
      case 'theme':
        this.theme = this.shownTheme === 'dark' ? 'light' : 'dark';
        break;
      case 'language':
        this.lang = action.language;
        break;
    }
  }

  #hover(id: string | null, at: Pixel): void {
    this.#tip = id === null ? null : { id, at };
    this.#act({ type: 'hover', id });
    this.requestUpdate();
  }

  #moved(camera: Camera): void {
    const before = this.#camera;
    this.#camera = camera;
    // The scale bar is the only thing out there that follows the camera.
    if (before?.zoom !== camera.zoom || before.center[1] !== camera.center[1] || before.width !== camera.width)
      this.requestUpdate();
  }

  #loadSource(): void {
    const { src } = this;
    if (src === null) return;
    let url: URL;
    try {
      url = new URL(src, document.baseURI);
    } catch {
      const detail = `"${src}" is not an address`;
      const failure = { reason: 'story-unreachable', url: src, detail } as const;
      void this.#session.load(async () => ({ ok: false, failure }));
      return;
    }
    void this.#session.load((signal) => loadStory(url, signal));
  }

  /** The element's own language, the page's, the article's: the first that the interface speaks. */
  #wantedLanguage(story: Story | null): string {
    const wanted = [this.lang, this.parentElement?.closest<HTMLElement>('[lang]')?.lang, story?.language];
    return wanted.find((tag): tag is string => !!tag && hasLanguage(tag)) ?? 'en';
  }

  #wantedSelection(story: Story): string | null {
    return (this.deepLink ? idInFragment(location.hash, story.id) : null) ?? this.getAttribute('selected');
  }

  #followLink(): void {
    const { story } = this;
    if (story && this.deepLink) this.#act({ type: 'select', id: idInFragment(location.hash, story.id) });
  }

  #writeLink(id: string | null): void {
    const { story } = this;
    if (!story || !this.deepLink || idInFragment(location.hash, story.id) === id) return;
    const fragment = fragmentFor(location.hash, story.id, id);
    history.pushState(history.state, '', `${location.pathname}${location.search}${fragment}`);
  }
}
