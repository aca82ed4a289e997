/** Draws all of the element from what its parts hold: once after all that happens together. */
import { html, render, type TemplateResult } from 'lit/html.js';
import { afterPaint } from '../after-paint';
import { type Messages, messages } from '../locale';
import { afterRender, describe, openedPart, type PanelModel, panelTemplate, scrolledBy } from '../panels';
import type { Action, ViewState } from '../state/types';
import { indexStory, type Story } from '../story';
import type { Answers } from './answers';
import { panelOf } from './beginning';
import type { ChromeModel } from './chrome';
import { control } from './control';
import { frameTemplate } from './frame';
import type { HostLink } from './host-link';
import { keyEntries } from './kind-key';
import { wantedLanguage } from './language';
import { MapSummary, mapName, otherLanguages, stageLook } from './look';
import type { MapView } from './map-view';
import type { Parts } from './parts';
import type { Reach } from './reach';
import { scaleBar } from './scale-bar';
import type { Session } from './session';
import { sheetsWith } from './sheets';
import type { StageLook } from './stage-types';
import { Styles } from './styles';
import { becomeText, type WidgetHost } from './widget';

const SCALE_PIXELS = 110;

export interface ViewOptions {
  readonly host: WidgetHost;
  readonly answers: Answers;
  readonly session: Session;
  readonly map: MapView;
  readonly reach: Reach;
  readonly article: HostLink;
  readonly parts: Parts;
  readonly act: (action: Action) => void;
  /** Brings what is printed, so that it is there when the browser prints. */
  readonly layPaper: () => Promise<void>;
}

export class AppView {
  readonly #options: ViewOptions;
  readonly #element: WidgetHost['element'];
  readonly #place: HTMLElement;
  readonly #summary = new MapSummary();
  readonly #styles: Styles;
  /** How many style sheets there were: more come with the parts. */
  #sheets = 0;
  #open = false;
  #drawing = false;
  #frame = 0;
  #shown: ViewState | null = null;
  /** What is drawn after the next frame. */
  #more: ((all: boolean) => void) | null = null;
  /** What can be read already: the map of a story takes longer, and comes after the words. */
  #read: Story | null = null;

  constructor(options: ViewOptions) {
    this.#options = options;
    this.#element = options.host.element;
    this.#styles = new Styles(options.host.root);
    this.#place = this.#element.ownerDocument.createElement('div');
    this.#place.className = 'im-whole';
  }

  #words(language: string): Messages {
    return messages(language, this.#element.digits);
  }

  open(): void {
    this.#open = true;
    this.#adoptStyles();
    this.draw();
  }

  close(): void {
    this.#open = false;
  }

  get look(): StageLook | null {
    const { index, view } = this.#options.session;
    return index && view && stageLook(index.story, view, this.#words(view.language), this.#element.shownTheme);
  }

  /** Once after all that happens now: properties are set one after the other. */
  draw(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    queueMicrotask(() => {
      this.#drawing = false;
      this.#try(() => this.#drawNow());
    });
  }

  #try(act: () => void): void {
    try {
      if (this.#open) act();
    } catch (error) {
      this.#options.host.breakDown(error);
    }
  }

  #later = (more: (all: boolean) => void): void => {
    const waits = this.#more !== null;
    this.#more = more;
    if (!waits) void afterPaint(this.#element.ownerDocument).then(() => this.#drawMore(false));
  };

  #drawMore(all: boolean): void {
    const more = this.#more;
    this.#more = null;
    more?.(all);
    if (more) this.draw();
  }

  #drawNow(): void {
    const { host, session, map, reach, article, parts } = this.#options;
    const { root } = host;
    const { index, view } = session;
    this.#element.write('data-theme', this.#element.shownTheme);
    if (sheetsWith(parts.styles).length !== this.#sheets) this.#adoptStyles();
    const { focused } = reach;
    render(this.#template(), this.#place);
    if (!this.#place.isConnected) root.append(this.#place);
    const { look } = this;
    const hasMap = panelOf(this.#element) === null;
    if (look && hasMap && !map.stage && this.#read !== look.story) {
      this.#read = look.story;
      void afterPaint(root.ownerDocument).then(() => this.draw());
    } else if (look && hasMap) {
      map.show(look, this.#element.basemap);
    } else {
      // Its controls and its sentences are drawn already.
      if (map.stage) this.draw();
      map.close();
      becomeText(host);
    }
    if (index && view) article.show(index, view);
    else article.close();
    // What is opened is scrolled and focused once it is there.
    const opened = view && openedPart(view);
    const part = opened && parts.get(opened);
    if (typeof part !== 'string') {
      if (view) afterRender(root, this.#shown, view, part);
      this.#shown = view;
    }
    reach.drawn(focused);
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#try(() => reach.settle()));
  }

  #adoptStyles(): void {
    const sheets = sheetsWith(this.#options.parts.styles);
    this.#sheets = sheets.length;
    this.#styles.adopt(sheets);
  }

  #template(): TemplateResult {
    const { session, map, reach, parts, act } = this.#options;
    const { index, view } = session;
    const words = this.#words(view?.language ?? wantedLanguage(this.#element, null));
    // The shell says that it loads, or why there is none, and shows what the publisher has in the meantime. A template all the
    // same: where the page's policy lets none be read, that is known before there is a story.
    if (!index || !view) return html``;
    const missing = this.#missing(words);
    const { story } = index;
    const { layout } = this.#element;
    return frameTemplate(
      {
        messages: words,
        layout,
        map,
        name: mapName(story, view, words),
        summary: () => this.#summary.of(story, view, words, map.camera?.center ?? null),
        chrome: () => this.#chromeModel(story, view, words),
        reach,
        pressed: () => parts.foresee('selection'),
        panel: panelTemplate(this.#panelModel(story, view, words, missing), act),
        missing: layout === 'map' ? missing : null,
      },
      (action) => control(action, { element: this.#element, map, act }),
    );
  }

  /** What is missing, all of it; `null` where nothing is. */
  #missing(words: Messages): string | null {
    const { session, map } = this.#options;
    const sentences = [session.sentence(words), map.sentence(words)].filter((one) => one !== null);
    return sentences.length > 0 ? sentences.join(' ') : null;
  }

  #panelModel(story: Story, view: ViewState, words: Messages, failure: string | null): PanelModel {
    const { session, map, parts, reach } = this.#options;
    return {
      story,
      view,
      issues: session.issues,
      failure,
      messages: words,
      part: parts.get,
      bring: parts.bring,
      foresee: parts.foresee,
      swatch: parts.marksFor(story, this.#element.shownTheme, words),
      attribution: map.attribution,
      take: async (what) => {
        if (what === 'print') await this.#options.layPaper();
        const { take } = await import('./take-away/take');
        const { host, answers } = this.#options;
        await take(what, { element: this.#element, assets: host.assets, shown: answers.shown });
      },
      linked: this.#element.deepLink,
      copy: async (text) => navigator.clipboard.writeText(text),
      later: this.#later,
      whole: () => this.#drawMore(true),
      scrolled: () => scrolledBy(this.#options.host.root, view),
      say: reach.say,
    };
  }

  #chromeModel(story: Story, view: ViewState, words: Messages): ChromeModel {
    const { camera, tip, attribution } = this.#options.map;
    return {
      messages: words,
      controls: this.#element.shownControls,
      theme: this.#element.shownTheme,
      fullscreen: this.#element.matches(':fullscreen'),
      languages: otherLanguages(story, view.language),
      scale: camera && scaleBar(camera, SCALE_PIXELS),
      key: keyEntries(indexStory(story), view, this.#element.shownTheme),
      attribution,
      tip: tip && { text: describe(story, view, words, tip.id), at: tip.at },
      width: camera?.width ?? 0,
    };
  }
}
