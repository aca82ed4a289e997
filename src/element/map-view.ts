/** The map of one element: opened where it is shown, closed where it is not, and what is to be said of its state. */
import type { BasemapState } from '../basemap/seamless';
import type { Camera, Pixel } from '../geometry/camera';
import { placeNames } from '../story/story-index';
import type { Story } from '../story/types';
import { chromeInsets } from './chrome';
import { labelFontsReady } from './fonts';
import { otherLanguages } from './look';
import type { Sentence } from './session';
import { Stage } from './stage';
import type { StageLook } from './stage-types';
import type { WidgetHost } from './widget';

export interface MapViewOptions {
  readonly root: ShadowRoot;
  readonly geo: URL;
  readonly element: WidgetHost['element'];
  readonly onTap: (id: string | null) => void;
  readonly onChoice: (ids: readonly string[], at: Pixel) => void;
  readonly onHover: (id: string | null) => void;
  readonly onState: (state: BasemapState) => void;
  /** No map can be drawn. */
  readonly onBreak: (error: unknown) => void;
  /** Something to be drawn again outside the map: its scale, its tip, its credits. */
  readonly onChange: () => void;
}

export interface Tip {
  readonly id: string;
  readonly at: Pixel;
}

export class MapView {
  readonly #options: MapViewOptions;
  #stage: Stage | null = null;
  #story: Story | null = null;
  #camera: Camera | null = null;
  #tip: Tip | null = null;
  #sentence: Sentence = () => null;
  /** A text in the language of the names, whose faces have been asked for. */
  #named = '';

  constructor(options: MapViewOptions) {
    this.#options = options;
  }

  get camera(): Camera | null {
    return this.#stage && this.#camera;
  }

  get tip(): Tip | null {
    return this.#tip;
  }

  get attribution(): readonly string[] {
    return this.#stage?.attribution ?? [];
  }

  /** Why the map is less than it could be. */
  get sentence(): Sentence {
    return this.#sentence;
  }

  /** What is drawn and moved, where the map is open. */
  get stage(): Stage | null {
    return this.#stage;
  }

  /** Opens the stage, or tells it what to draw now. */
  show(look: StageLook, basemap: string | null): void {
    if (this.#story !== look.story) this.close();
    if (this.#stage) this.#stage.show(look);
    else this.#open(look, basemap);
    if (look.mapName === this.#named) return;
    this.#named = look.mapName;
    // The opening view has room for the names of each language, so it is the same whichever face comes first.
    const texts = [look.mapName, ...placeNames(look.story)].join(' ');
    void labelFontsReady(this.#options.element.ownerDocument, texts).then(() => this.#stage?.redraw());
  }

  /** Gives everything back. The camera is remembered, so that an element that is moved shows what it showed. */
  close(): void {
    this.#stage?.destroy();
    this.#stage = null;
    this.#tip = null;
    this.#sentence = () => null;
  }

  /** Forgets the camera as well: the next map is another one. */
  forget(): void {
    this.close();
    this.#camera = null;
    this.#story = null;
  }

  /** CSS pixels from the element's top left. */
  pointOf(id: string): Pixel | null {
    const point = this.#stage?.pointOf(id);
    const map = this.#options.root.querySelector('.im-map');
    if (!point || !map) return null;
    const inside = map.getBoundingClientRect();
    const outside = this.#options.element.getBoundingClientRect();
    return [inside.left - outside.left + point[0], inside.top - outside.top + point[1]];
  }

  /** Forgets what was pointed at, unless it is this. */
  dropTip(except: string | null = null): void {
    if (this.#tip?.id !== except) this.#tip = null;
  }

  point(id: string | null, at: Pixel): void {
    this.#tip = id === null ? null : { id, at };
    this.#options.onHover(id);
    this.#options.onChange();
  }

  #open(look: StageLook, basemap: string | null): void {
    const { root, geo, element } = this.#options;
    const container = root.querySelector<HTMLElement>('.im-basemap');
    const overlay = root.querySelector<HTMLElement>('.im-overlay');
    if (!container || !overlay) return;
    const before = this.#story === look.story ? this.#camera : null;
    this.#story = look.story;
    const languages = otherLanguages(look.story, look.view.language);
    const stage = new Stage(
      {
        container,
        overlay,
        root,
        geo,
        land: basemap,
        camera: before,
        insets: (size) => chromeInsets(size, element.shownControls, languages),
        onTap: this.#options.onTap,
        onChoice: this.#options.onChoice,
        onHover: (id, at) => this.point(id, at),
        onSources: this.#options.onChange,
        onCamera: (camera) => this.#moved(camera),
        onState: (state, reason) => this.#stageState(stage, state, reason),
        onBreak: this.#options.onBreak,
      },
      look,
    );
    this.#stage = stage;
    void stage.start().then(() => this.#options.onChange());
  }

  #stageState(stage: Stage, state: BasemapState, reason: Error | undefined): void {
    if (this.#stage !== stage) return;
    this.#sentence = sentenceFor(reason);
    if (reason) console.warn(`influence-map: ${reason.message}`);
    this.#options.onState(state);
    this.#options.onChange();
  }

  #moved(camera: Camera): void {
    const before = this.#camera;
    this.#camera = camera;
    // The scale bar follows the camera out there, and, by whole degrees, the words of where it looks.
    if (
      before?.zoom !== camera.zoom ||
      before.center[1] !== camera.center[1] ||
      before.width !== camera.width ||
      Math.round(before.center[0]) !== Math.round(camera.center[0])
    )
      this.#options.onChange();
  }
}

function sentenceFor(reason: Error | undefined): Sentence {
  if (!reason) return () => null;
  switch (reason.name) {
    case 'WebGL2MissingError':
      return ({ failures }) => failures.noWebGL;
    case 'ContextLostError':
      return ({ failures }) => failures.contextLost;
    case 'StyleError':
      return ({ failures }) => failures.styleFailed;
    case 'GeoFileError':
      return ({ failures }) => failures.landMissing;
    default:
      return ({ failures }) => failures.basemapFailed;
  }
}
