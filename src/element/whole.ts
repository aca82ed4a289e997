/** The whole element but its shell: the story is read here, its view state held, panel and map drawn from it. */
import { stillGeographyAt } from '../basemap/still';
import type { InfluenceState } from '../events';
import { send } from '../events';
import { loadFirstWords, messages } from '../locale';
import { heedMedia } from '../media';
import { movesOf, partsOf } from '../panels';
import { selectionOf, stepOf } from '../state';
import type { Action, ViewState } from '../state/types';
import { Answers } from './answers';
import { AppView } from './app-view';
import { beginning, type Link, panelOf } from './beginning';
import { addFonts } from './fonts';
import { HostLink } from './host-link';
import { wantedLanguage } from './language';
import { MapView } from './map-view';
import { offer } from './offer';
import { Paper } from './paper';
import { Parts } from './parts';
import { Reach } from './reach';
import { Session, type SessionChange } from './session';
import type { Widget, WidgetHost } from './widget';
import { heedWishes } from './wishes';

export async function createWidget(host: WidgetHost): Promise<Widget> {
  const [link] = await Promise.all([
    host.element.deepLink ? loadLink() : null,
    loadFirstWords(wantedLanguage(host.element, null)),
  ]);
  return new App(host, link);
}

const loadLink = (): Promise<Link> => import('./link');

class App implements Widget {
  readonly answers: Answers;
  readonly #host: WidgetHost;
  readonly #element: WidgetHost['element'];
  readonly #session = new Session({
    onChange: (change) => this.#changed(change),
    begin: ({ story }) => beginning(this.#element, story, this.#link),
    onBreak: (error) => this.#host.breakDown(error),
  });
  readonly #map: MapView;
  readonly #reach: Reach;
  readonly #article: HostLink;
  readonly #paper: Paper;
  readonly #parts = new Parts(() => this.#view.draw());
  readonly #view: AppView;
  #link: Link | null;
  #connection: AbortController | null = null;
  /** Until the step has been read that a tour which plays by itself has come to. */
  #playing: AbortController | null = null;

  constructor(host: WidgetHost, link: Link | null) {
    this.#host = host;
    this.#link = link;
    this.#element = host.element;
    this.#map = new MapView({
      root: host.root,
      element: host.element,
      geo: new URL('geo/', host.assets),
      onTap: (id) => this.#tapped(id),
      onChoice: (ids, at) => {
        const signal = this.#connection?.signal;
        if (signal) offer({ host, session: this.#session, ids, at, onChoose: (id) => this.#tapped(id), signal });
      },
      onHover: (id) => this.#pointedAt(id),
      onState: (state) => this.#mapBecame(state),
      onBreak: host.breakDown,
      onChange: () => this.#view.draw(),
    });
    this.#article = new HostLink({
      element: host.element,
      onSelect: (id) => this.#act({ type: 'select', id }),
    });
    this.answers = new Answers({ host, session: this.#session, map: this.#map, article: this.#article });
    this.#paper = new Paper(host, () => this.answers.shown);
    this.#reach = new Reach({
      root: host.root,
      map: this.#map,
      view: () => this.#session.view,
      act: (action) => this.#act(action),
      describe: (id) => this.#view.look?.describe(id) ?? '',
      draw: () => this.#view.draw(),
    });
    this.#view = new AppView({
      host,
      answers: this.answers,
      session: this.#session,
      map: this.#map,
      reach: this.#reach,
      article: this.#article,
      parts: this.#parts,
      act: (action) => this.#act(action),
      layPaper: () => this.#paper.lay(),
    });
  }

  connect(): void {
    const { assets } = this.#host;
    const page = this.#element.ownerDocument;
    addFonts(page, new URL('fonts/', assets));
    this.#connection?.abort();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const redraw = () => this.#view.draw();
    heedMedia('(prefers-color-scheme: dark)', redraw, signal);
    heedWishes(redraw, signal);
    page.addEventListener('fullscreenchange', redraw, { signal });
    // Back, forward and a fragment typed by hand all arrive as this.
    window.addEventListener('popstate', () => this.#followLink(), { signal });
    this.#reach.connect(signal);
    this.#paper.connect(signal);
    this.answers.resume();
    // Asked for beside the story, which it has to wait for. The map tells where it cannot be had.
    if (this.#element.basemap === null) stillGeographyAt(new URL('geo/', assets)).catch(() => {});
    this.#view.open();
  }

  disconnect(): void {
    this.#connection?.abort();
    this.#connection = null;
    this.#view.close();
    this.#stop();
    this.#session.stop();
    this.#map.close();
    this.#article.close();
  }

  attributeChanged(name: string, value: string | null): void {
    if (name === 'src') this.answers.readSource();
    if (name === 'selected' && value !== this.#session.view?.selected) this.#act({ type: 'select', id: value });
    if (name === 'lang') this.#act({ type: 'language', language: wantedLanguage(this.#element, this.answers.story) });
    const panel = name === 'layout' ? panelOf(this.#element) : null;
    if (panel) this.#act({ type: 'panel', panel });
    if (name === 'basemap') this.#map.close();
    if (name === 'deep-link' && value !== null && !this.#link) void this.#bringLink();
    this.#view.draw();
  }

  #act(action: Action): void {
    // Where the page has the article, a passage is read there, and what the panel shows of it stays.
    const isRead = action.type === 'read' && this.#article.read(action.passage);
    this.#session.act(isRead ? { type: 'select', id: action.passage } : action);
  }

  #changed(change: SessionChange): void {
    switch (change.type) {
      case 'loading':
        this.#stop();
        this.#host.loading();
        break;
      case 'failed':
        this.#map.forget();
        this.#host.fail(this.#session.sentence(messages(this.answers.language)) ?? '', () => this.#session.again());
        this.#complain(this.#session);
        break;
      case 'loaded':
        this.#map.forget();
        this.#begin();
        break;
      case 'view':
        this.#viewed(change.before, change.view);
        break;
    }
    this.#view.draw();
  }

  #begin(): void {
    const { story } = this.answers;
    const { view } = this.#session;
    if (!story || !view) return;
    if (this.#host.reveal()) this.#reach.enter();
    this.#element.write('selected', view.selected);
    partsOf(view).forEach(this.#parts.bring);
    this.#host.become('text');
    if (panelOf(this.#element) !== null) this.#paper.foresee();
    send(this.#element, 'influence-story', { story });
    this.#complain(this.#session);
  }

  #pointedAt(id: string | null): void {
    if (id !== null) this.#parts.foresee('selection');
    this.#act({ type: 'hover', id });
  }

  /** A tap on nothing chooses nothing, which is no reason to leave the tour. */
  #tapped(id: string | null): void {
    if (id !== null || stepOf(this.#session.view?.selected ?? null) === null) this.#act({ type: 'select', id });
  }

  #viewed(before: ViewState, view: ViewState): void {
    const playsOn = before.playing === view.playing && before.language === view.language;
    if (!playsOn || before.selected !== view.selected) this.#play(view);
    if (view.hovered !== before.hovered) this.#map.dropTip(view.hovered);
    const { index } = this.#session;
    if (view.selected !== before.selected || view.panel !== before.panel || view.filter !== before.filter) {
      partsOf(view).forEach(this.#parts.bring);
      if (index && this.#element.deepLink) this.#link?.writeLink(index, before, view);
    }
    this.#reach.viewed(before, view);
    if (view.selected === before.selected) return;
    this.#map.dropTip();
    this.#element.write('selected', view.selected);
    if (view.selected !== null) void this.#map.stage?.frame(view.selected);
    const type = (index && selectionOf(index, view.selected)?.type) ?? null;
    send(this.#element, 'influence-select', { id: view.selected, type });
  }

  #play(view: ViewState): void {
    this.#playing?.abort();
    const { story } = this.answers;
    const moves = view.playing ? movesOf(view, this.#parts.get) : null;
    if (!story || !moves) return;
    const { root } = this.#host;
    const next = () => this.#act({ type: 'step', by: 1, onward: true });
    this.#playing = new AbortController();
    moves.play({ root, story, view, next, stop: () => this.#stop() }, this.#playing.signal);
  }

  #stop(): void {
    this.#act({ type: 'play', playing: false });
  }

  #complain({ sentence, issues }: Pick<Session, 'sentence' | 'issues'>): void {
    const message = sentence(messages(this.answers.language, this.#element.digits));
    if (message !== null || issues.length > 0)
      send(this.#element, 'influence-error', { message: message ?? '', issues });
  }

  #mapBecame(state: InfluenceState): void {
    this.#host.become(state);
    if (state === 'still' || state === 'live') this.#paper.foresee();
    this.#complain({ sentence: this.#map.sentence, issues: [] });
  }

  async #bringLink(): Promise<void> {
    try {
      this.#link = await loadLink();
    } catch (error) {
      console.warn('influence-map: the page’s address cannot be kept:', error);
    }
  }

  #followLink(): void {
    const { story } = this.answers;
    if (story && this.#link && this.#element.deepLink) this.#act({ type: 'follow', ...this.#link.linked(story) });
  }
}
