/**
 * The element where no template can be read: the page's policy for Trusted Types allows none. The map is drawn all the
 * same, and everything can be read, as text made of nodes.
 */
import { send } from '../events';
import { type AllMessages, allMessages, loadDictionary, type Messages, messages } from '../locale';
import { heedMedia } from '../media';
import { plainStory, plainStyles } from '../panels/plain';
import { sameList } from '../same-list';
import { selectionOf } from '../state';
import type { ViewState } from '../state/types';
import type { Story } from '../story';
import { storyLayerStyles } from '../story-layer';
import { Answers } from './answers';
import type { Layout } from './attributes';
import { panelOf } from './beginning';
import { contrastStyles } from './contrast-styles';
import { addFonts } from './fonts';
import { HostLink } from './host-link';
import { wantedLanguage } from './language';
import { layoutStyles } from './layout';
import { stageLook } from './look';
import { MapView } from './map-view';
import { Paper } from './paper';
import { Session, type SessionChange } from './session';
import { Styles } from './styles';
import { tokens } from './tokens';
import { becomeText, type Widget, type WidgetHost } from './widget';

const STYLES = [tokens, layoutStyles, plainStyles, storyLayerStyles, contrastStyles];

export async function createWidget(host: WidgetHost): Promise<Widget> {
  await loadDictionary(wantedLanguage(host.element, null));
  return new PlainWidget(host);
}

class PlainWidget implements Widget {
  readonly answers: Answers;
  readonly #host: WidgetHost;
  readonly #whole: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #side: HTMLElement;
  readonly #land: HTMLElement;
  readonly #notice: HTMLElement;
  readonly #map: MapView;
  readonly #session: Session;
  readonly #article: HostLink;
  readonly #paper: Paper;
  readonly #styles: Styles;
  #connection: AbortController | null = null;
  /** Not even the map without templates can be drawn here. */
  #mapless = false;
  #text: HTMLElement | null = null;
  /** What the text was made of. */
  #of: readonly unknown[] = [];
  /** What has been scrolled to. */
  #read: string | null = null;

  constructor(host: WidgetHost) {
    this.#host = host;
    this.#styles = new Styles(host.root);
    const make = (className: string, tag = 'div'): HTMLElement => {
      const made = host.element.ownerDocument.createElement(tag);
      made.className = className;
      return made;
    };
    this.#whole = make('im-whole');
    this.#frame = make('im-root');
    this.#side = make('im-side');
    this.#notice = make('im-missing', 'p');
    this.#notice.setAttribute('role', 'alert');
    this.#land = make('im-map', 'section');
    this.#land.append(make('im-basemap'), make('im-overlay'));
    this.#frame.append(this.#side, this.#land);
    this.#whole.append(this.#frame);
    this.#session = new Session({
      onChange: (change) => this.#changed(change),
      begin: ({ story }) => ({
        language: wantedLanguage(host.element, story),
        selected: host.element.getAttribute('selected'),
      }),
      onBreak: host.breakDown,
    });
    this.#map = new MapView({
      root: host.root,
      element: host.element,
      geo: new URL('geo/', host.assets),
      onTap: (id) => this.#select(id),
      onChoice: ([nearest = null]) => this.#select(nearest),
      onHover: () => {},
      onState: (state) => {
        host.become(state);
        this.#draw();
      },
      onBreak: (error) => {
        console.warn('influence-map: no map can be drawn here:', error);
        this.#mapless = true;
        this.#draw();
      },
      onChange: () => {},
    });
    this.#article = new HostLink({ element: host.element, onSelect: (id) => this.#select(id) });
    this.answers = new Answers({ host, session: this.#session, map: this.#map, article: this.#article });
    this.#paper = new Paper(host, () => this.answers.shown);
  }

  connect(): void {
    const { element, assets } = this.#host;
    this.#styles.adopt(STYLES);
    addFonts(element.ownerDocument, new URL('fonts/', assets));
    this.#connection?.abort();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#paper.connect(signal);
    heedMedia('(prefers-color-scheme: dark)', () => this.#draw(), signal);
    this.answers.resume();
    this.#draw();
  }

  disconnect(): void {
    this.#connection?.abort();
    this.#connection = null;
    this.#session.stop();
    this.#map.close();
    this.#article.close();
  }

  attributeChanged(name: string, value: string | null): void {
    if (name === 'src') this.answers.readSource();
    if (name === 'basemap') this.#map.close();
    if (name === 'selected' && value !== this.answers.selected) this.#select(value);
    if (name === 'lang')
      this.#session.act({ type: 'language', language: wantedLanguage(this.#host.element, this.answers.story) });
    this.#draw();
  }

  #select(id: string | null): void {
    this.#session.act({ type: 'select', id });
  }

  get #layout(): Layout {
    return this.#mapless ? 'list' : this.#host.element.layout;
  }

  #changed(change: SessionChange): void {
    const { element } = this.#host;
    const words = messages(this.answers.language, element.digits);
    let enters = false;
    if (change.type === 'loading') this.#host.loading();
    if (change.type === 'failed') {
      const message = this.#session.sentence(words) ?? '';
      this.#map.forget();
      this.#article.close();
      this.#whole.remove();
      this.#host.fail(message, () => this.#session.again());
      send(element, 'influence-error', { message, issues: this.answers.issues });
    }
    if (change.type === 'loaded') {
      this.#map.forget();
      enters = this.#host.reveal();
      this.#host.become('text');
      this.#paper.foresee();
      if (this.answers.story) send(element, 'influence-story', { story: this.answers.story });
      send(element, 'influence-error', { message: words.failures.plain, issues: this.answers.issues });
    }
    if (change.type === 'view' && change.view.selected !== change.before.selected) {
      const { selected } = change.view;
      element.write('selected', selected);
      if (selected !== null) void this.#map.stage?.frame(selected);
      const { index } = this.#session;
      const type = (index && selectionOf(index, selected)?.type) ?? null;
      send(element, 'influence-select', { id: selected, type });
    }
    this.#draw();
    if (enters) this.#text?.focus();
  }

  #draw(): void {
    if (!this.#connection) return;
    const { element, root } = this.#host;
    const { index, view } = this.#session;
    const words = allMessages(this.answers.language, element.digits);
    element.write('data-theme', element.shownTheme);
    if (!index || !view) return;
    const hasMap = panelOf(element) === null && !this.#mapless;
    this.#frame.dataset.layout = this.#layout;
    this.#frame.lang = words.language;
    this.#frame.dir = words.direction;
    // Where it is already it stays: what is put in anew is scrolled to its top.
    if (!this.#whole.isConnected) root.append(this.#whole);
    const text = this.#textOf(index.story, view, words);
    this.#tell(words);
    const chosen =
      view.selected === null ? null : text.querySelector(`:is(section, li)[data-id="${CSS.escape(view.selected)}"]`);
    text.querySelector('[data-selected]')?.removeAttribute('data-selected');
    if (chosen) {
      chosen.toggleAttribute('data-selected', true);
      // Once: whatever else changes leaves the reader where they are by then.
      if (this.#read !== view.selected)
        text.scrollTop += chosen.getBoundingClientRect().top - text.getBoundingClientRect().top - 24;
    }
    this.#read = view.selected;
    this.#article.show(index, view);
    if (!hasMap) {
      this.#map.close();
      becomeText(this.#host);
      return;
    }
    const look = stageLook(index.story, view, words, element.shownTheme);
    this.#land.ariaLabel = look.mapName;
    this.#map.show(look, element.basemap);
  }

  /** As long as it says the same it stays: who reads in it is not sent back to its beginning by whatever else changes. */
  #textOf(story: Story, view: ViewState, words: AllMessages): HTMLElement {
    const last = this.#text;
    const of = [story, words];
    if (last && sameList(of, this.#of)) return last;
    const { root, element } = this.#host;
    const isFocused = last !== null && root.activeElement === last;
    const before = last?.scrollTop ?? 0;
    const text = plainStory(story, view, words, element.ownerDocument);
    last?.remove();
    this.#side.append(text);
    text.scrollTop = before;
    if (isFocused) text.focus({ preventScroll: true });
    this.#text = text;
    this.#of = of;
    return text;
  }

  /** Above the text, or below a map that stands alone. What is told already is left alone: a change is said aloud. */
  #tell(words: Messages): void {
    const alone = this.#layout === 'map';
    const why = alone ? this.#map.sentence(words) : words.failures.plain;
    const told = [why, this.#session.sentence(words)].filter((one) => one !== null).join(' ');
    const place = alone ? this.#frame : this.#side;
    if (this.#notice.parentElement !== place) place.prepend(this.#notice);
    if (this.#notice.textContent !== told) this.#notice.textContent = told;
    this.#notice.hidden = told === '';
  }
}
