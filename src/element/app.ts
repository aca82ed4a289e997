/** The whole element but its shell: the story is read here, its view state held, panel and map drawn from it. */
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { InfluenceState } from '../events';
import { send } from '../events';
import type { Pixel } from '../geometry/camera';
import { hasLanguage, loadDictionary, localize, type Messages, messages, ownName } from '../locale';
import { afterRender, describe, panelStyles, panelTemplate, summarize } from '../panels';
import type { SwatchSpec } from '../scene/swatch';
import { type FilterWish, selectionOf, stepOf } from '../state';
import type { Action, Theme, ViewState } from '../state/types';
import type { Issue, Story } from '../story';
import { storyLayerStyles, swatch } from '../story-layer';
import { type ChromeAction, type ChromeModel, chromeStyles, chromeTemplate } from './chrome';
import { addFonts } from './fonts';
import { HostLink } from './host-link';
import { keyEntries } from './kind-key';
import { wantedLanguage } from './language';
import { layoutStyles } from './layout';
import { linkedFilter, linkedSelection, writeLink } from './link';
import { loadArticleAndParse, loadSource } from './load-story';
import { MapView, mapName } from './map-view';
import { Reach, reachStyles } from './reach';
import { scaleBar } from './scale-bar';
import { type Sentence, Session, type SessionChange } from './session';
import { shellStyles } from './shell-view';
import type { StageLook } from './stage';
import { adoptStyles } from './styles';
import { tokens } from './tokens';
import { onDeed, TourClock } from './tour-clock';
import type { Widget, WidgetHost } from './widget';

const SCALE_PIXELS = 110;

const STYLES = [shellStyles, tokens, layoutStyles, chromeStyles, panelStyles, storyLayerStyles, reachStyles];

/** Throws where the page's policy lets no template be read. */
export async function createWidget(host: WidgetHost): Promise<Widget> {
  render(html`<i></i>`, document.createDocumentFragment());
  await loadDictionary(wantedLanguage(host.element, null));
  return new App(host);
}

class App implements Widget {
  readonly #host: WidgetHost;
  readonly #element: WidgetHost['element'];
  readonly #place: HTMLElement;
  readonly #session = new Session({
    onChange: (change) => this.#changed(change),
    begin: ({ story }) => ({
      language: this.#wantedLanguage(story),
      selected: this.#wantedSelection(story),
      filter: this.#wantedFilter(story),
    }),
  });
  readonly #map: MapView;
  readonly #reach: Reach;
  readonly #clock = new TourClock({
    next: () => this.#act({ type: 'step', by: 1, onward: true }),
    stop: () => this.#act({ type: 'play', playing: false }),
  });
  readonly #article: HostLink;
  #connection: AbortController | null = null;
  #drawing = false;
  #shownView: ViewState | null = null;
  #swatches: {
    readonly story: Story;
    readonly theme: Theme;
    readonly words: Messages;
    readonly draw: (spec: SwatchSpec) => Node;
  } | null = null;

  constructor(host: WidgetHost) {
    this.#host = host;
    this.#element = host.element;
    this.#place = host.element.ownerDocument.createElement('div');
    this.#place.className = 'im-place';
    this.#map = new MapView({
      root: host.root,
      element: host.element,
      geo: new URL('geo/', host.assets),
      onTap: (id) => this.#tapped(id),
      onHover: (id) => this.#act({ type: 'hover', id }),
      onState: (state) => this.#mapBecame(state),
      onChange: () => this.#draw(),
    });
    this.#article = new HostLink({
      element: host.element,
      onSelect: (id) => this.#act({ type: 'select', id }),
    });
    this.#reach = new Reach({
      root: host.root,
      map: this.#map,
      view: () => this.#session.view,
      act: (action) => this.#act(action),
      describe: (id) => this.#look()?.describe(id) ?? '',
      draw: () => this.#draw(),
    });
  }

  get story(): Story | null {
    return this.#session.index?.story ?? null;
  }

  get issues(): readonly Issue[] {
    return [...this.#session.issues, ...this.#article.issues];
  }

  get language(): string {
    return this.#session.view?.language ?? this.#wantedLanguage(null);
  }

  get selected(): string | null | undefined {
    return this.#session.view?.selected;
  }

  setStory(value: unknown): void {
    const base = new URL(document.baseURI);
    void this.#session.load((signal) => loadArticleAndParse(value, base, signal, this.#host.progress));
  }

  select(id: string | null): void {
    const { index } = this.#session;
    if (index && id !== null && !selectionOf(index, id)) {
      throw new RangeError(`<influence-map>: the story "${index.story.id}" has no place, flow or passage "${id}"`);
    }
    this.#act({ type: 'select', id });
  }

  fit(ids: readonly string[]): Promise<void> {
    return this.#map.fit(ids);
  }

  pointOf(id: string): Pixel | null {
    return this.#map.pointOf(id);
  }

  connect(): void {
    const { root, assets } = this.#host;
    const page = this.#element.ownerDocument;
    adoptStyles(root, STYLES);
    addFonts(page, new URL('fonts/', assets));
    this.#connection?.abort();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const redraw = () => this.#draw();
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw, { signal });
    page.addEventListener('fullscreenchange', redraw, { signal });
    // Back, forward and a fragment typed by hand all arrive as this.
    window.addEventListener('popstate', () => this.#followLink(), { signal });
    onDeed(root, () => this.#act({ type: 'play', playing: false }), signal);
    this.#reach.connect(signal);
    if (!this.#session.index && !this.#session.isLoading) this.#loadSource();
    this.#draw();
  }

  disconnect(): void {
    this.#connection?.abort();
    this.#connection = null;
    this.#act({ type: 'play', playing: false });
    this.#clock.clear();
    this.#session.stop();
    this.#map.close();
    this.#article.close();
  }

  attributeChanged(name: string, value: string | null): void {
    if (name === 'src') this.#loadSource();
    if (name === 'selected' && value !== this.#session.view?.selected) this.#act({ type: 'select', id: value });
    if (name === 'lang') this.#act({ type: 'language', language: this.#wantedLanguage(this.story) });
    if (name === 'basemap') this.#map.close();
    this.#draw();
  }

  /** Once after all that happens now: properties are set one after the other. */
  #draw(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    queueMicrotask(() => {
      this.#drawing = false;
      if (this.#connection) this.#drawNow();
    });
  }

  #drawNow(): void {
    const { root } = this.#host;
    const { view } = this.#session;
    this.#element.write('data-theme', this.#element.shownTheme);
    const { focused } = this.#reach;
    render(this.#template(), this.#place);
    if (!this.#place.isConnected) root.append(this.#place);
    const { layout } = this.#element;
    const look = this.#look();
    if (look && (layout === 'split' || layout === 'map')) {
      const opens = !this.#map.isOpen;
      this.#map.show(look, this.#element.basemap);
      // The controls come with the map.
      if (opens) this.#draw();
    } else this.#map.close();
    const { index } = this.#session;
    if (index && view) this.#article.show(index, view);
    else this.#article.close();
    if (view) afterRender(root, this.#shownView, view);
    this.#shownView = view;
    this.#reach.drawn(focused);
  }

  #template(): TemplateResult | typeof nothing {
    const words = messages(this.language);
    const missing = this.#missing(words);
    if (!this.#session.index) {
      // The shell says that it loads, and shows what the publisher has in the meantime.
      if (missing === null) return nothing;
      return html`<p class="im-notice" role="alert" dir=${words.direction} lang=${words.language}>${missing}</p>`;
    }
    return html`
      <div class="im-root" dir=${words.direction} lang=${words.language} data-layout=${this.#element.layout}
        data-sheet=${this.#reach.height}>
        ${this.#reach.skipTemplate(words)}
        <div class="im-side" part="panel">
          ${this.#reach.sheetTemplate(words)}
          ${this.#panelTemplate(words)}
        </div>
        <section class="im-map" part="map" aria-label=${this.#mapName()}
          ?data-over=${this.#map.tip !== null} @pointerleave=${() => this.#map.point(null, [0, 0])}>
          <div class="im-basemap"></div>
          <div class="im-overlay"></div>
          ${this.#map.isOpen ? this.#reach.mapTemplate(words, this.#mapName(), this.#summary(words)) : nothing}
          ${this.#map.isOpen ? chromeTemplate(this.#chromeModel(words), (action) => this.#control(action)) : nothing}
        </section>
        ${this.#reach.endTemplate(words)}
      </div>`;
  }

  /** What is missing, all of it; `null` where nothing is. */
  #missing(words: Messages): string | null {
    const sentences = [this.#session.sentence(words), this.#map.sentence(words)].filter((one) => one !== null);
    return sentences.length > 0 ? sentences.join(' ') : null;
  }

  #panelTemplate(words: Messages): TemplateResult | typeof nothing {
    const { index, view, issues } = this.#session;
    if (!index || !view) return nothing;
    return panelTemplate(
      {
        story: index.story,
        view,
        issues,
        failure: this.#missing(words),
        messages: words,
        swatch: this.#swatchFor(index.story, words),
        attribution: this.#map.attribution,
        copy: async (text) => navigator.clipboard.writeText(text),
      },
      (action) => this.#act(action),
    );
  }

  /** The same function until story, theme or language change: who holds it can tell that nothing did. */
  #swatchFor(story: Story, words: Messages): (spec: SwatchSpec) => Node {
    const theme = this.#element.shownTheme;
    const before = this.#swatches;
    if (before?.story === story && before.theme === theme && before.words === words) return before.draw;
    const { language, direction, number: formatNumber } = words;
    const draw = (spec: SwatchSpec) => swatch(spec, story, theme, { language, direction, formatNumber });
    this.#swatches = { story, theme, words, draw };
    return draw;
  }

  #chromeModel(words: Messages): ChromeModel {
    const { index, view } = this.#session;
    const { camera, tip, attribution } = this.#map;
    return {
      messages: words,
      controls: this.#element.shownControls,
      theme: this.#element.shownTheme,
      fullscreen: this.#element.ownerDocument.fullscreenElement === this.#element,
      languages: (index?.story.languages ?? [])
        .filter((tag) => tag !== this.language && hasLanguage(tag))
        .map((tag) => ({ tag, name: ownName(tag) })),
      scale: camera && scaleBar(camera, SCALE_PIXELS),
      key: index && view ? keyEntries(index, view, this.#element.shownTheme) : [],
      attribution,
      tip: index && view && tip ? { text: describe(index.story, view, words, tip.id), at: tip.at } : null,
      width: camera?.width ?? 0,
    };
  }

  #summary(words: Messages): string {
    const { index, view } = this.#session;
    return index && view ? summarize(index.story, view, words, this.#map.camera?.center ?? null) : '';
  }

  #mapName(): string {
    const { story } = this;
    const title = story && (localize(story.title, this.language, story.language)?.text ?? story.id);
    return mapName(title, this.language);
  }

  #look(): StageLook | null {
    const { index, view } = this.#session;
    if (!index || !view) return null;
    const words = messages(view.language);
    return {
      story: index.story,
      view,
      theme: this.#element.shownTheme,
      direction: words.direction,
      formatNumber: words.number,
      describe: (id) => describe(index.story, view, words, id),
      mapName: this.#mapName(),
    };
  }

  #act(action: Action): void {
    // Where the page has the article, a passage is read there, and what the panel shows of it stays.
    const isRead = action.type === 'read' && this.#article.read(action.passage);
    this.#session.act(isRead ? { type: 'select', id: action.passage } : action);
  }

  #changed(change: SessionChange): void {
    switch (change.type) {
      case 'loading':
        this.#host.become('loading');
        break;
      case 'failed':
        this.#map.forget();
        this.#host.showFallback(true);
        this.#host.become('failed');
        this.#complain(this.#session.sentence);
        break;
      case 'loaded':
        this.#map.forget();
        this.#begin();
        break;
      case 'view':
        this.#viewed(change.before, change.view);
        break;
    }
    this.#draw();
  }

  #begin(): void {
    const { story } = this;
    const { view } = this.#session;
    if (!story || !view) return;
    this.#host.showFallback(false);
    this.#element.write('selected', view.selected);
    this.#host.become('text');
    send(this.#element, 'influence-story', { story });
    if (this.#session.issues.length > 0) this.#complain(this.#session.sentence);
  }

  /** A tap on nothing chooses nothing, which is no reason to leave the tour. */
  #tapped(id: string | null): void {
    if (id !== null || stepOf(this.#session.view?.selected ?? null) === null) this.#act({ type: 'select', id });
  }

  #viewed(before: ViewState, view: ViewState): void {
    const playsOn = before.playing === view.playing && before.language === view.language;
    if (this.story && !(playsOn && before.selected === view.selected)) this.#clock.follow(this.story, view);
    if (view.hovered !== before.hovered) this.#map.dropTip(view.hovered);
    const { index } = this.#session;
    const moved = view.selected !== before.selected || view.filter !== before.filter;
    if (moved && index && this.#element.deepLink) writeLink(index, before, view);
    this.#reach.viewed(before, view);
    if (view.selected === before.selected) return;
    this.#map.dropTip();
    this.#element.write('selected', view.selected);
    if (view.selected !== null) this.#map.frame(view.selected);
    const type = (index && selectionOf(index, view.selected)?.type) ?? null;
    send(this.#element, 'influence-select', { id: view.selected, type });
  }

  #complain(sentence: Sentence): void {
    const message = sentence(messages(this.language));
    const { issues } = this.#session;
    if (message !== null || issues.length > 0)
      send(this.#element, 'influence-error', { message: message ?? '', issues });
  }

  #mapBecame(state: InfluenceState): void {
    this.#host.become(state);
    this.#complainOfMap();
  }

  #complainOfMap(): void {
    const message = this.#map.sentence(messages(this.language));
    if (message !== null) send(this.#element, 'influence-error', { message, issues: [] });
  }

  #control(action: ChromeAction): void {
    switch (action.type) {
      case 'zoom':
        this.#map.zoomBy(action.levels);
        break;
      case 'pan':
        this.#map.panBy(action.by);
        break;
      case 'reset':
        this.#act({ type: 'select', id: null });
        this.#map.reset();
        break;
      case 'fullscreen':
        void (this.#element.ownerDocument.fullscreenElement === this.#element
          ? this.#element.ownerDocument.exitFullscreen()
          : this.#element.requestFullscreen());
        break;
      case 'theme':
        this.#element.theme = this.#element.shownTheme === 'dark' ? 'light' : 'dark';
        break;
      case 'language':
        this.#element.lang = action.language;
        break;
    }
  }

  #loadSource(): void {
    const { src } = this.#element;
    const base = new URL(document.baseURI);
    if (src !== null) void this.#session.load((signal) => loadSource(src, base, signal, this.#host.progress));
  }

  #wantedLanguage(story: Story | null): string {
    return wantedLanguage(this.#element, story);
  }

  #wantedSelection(story: Story): string | null {
    return (this.#element.deepLink ? linkedSelection(story) : null) ?? this.#element.getAttribute('selected');
  }

  #wantedFilter(story: Story): FilterWish {
    return this.#element.deepLink ? linkedFilter(story) : {};
  }

  #followLink(): void {
    const { story } = this;
    if (!story || !this.#element.deepLink) return;
    this.#act({ type: 'follow', id: linkedSelection(story), filter: linkedFilter(story) });
  }
}
