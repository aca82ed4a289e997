/**
 * The stage: a basemap with the story layer over it. It owns the graphics; it decides nothing. What the reader
 * does there goes out through `onTap` and `onHover`, and what is to be drawn comes in through `show`.
 */
import { SeamlessBasemap } from '../basemap/seamless';
import { type Camera, type CameraTarget, isSameView, type Pixel, type Size } from '../geometry/camera';
import { wantsStill } from '../media';
import { sameList } from '../same-list';
import { buildScene, openingCamera, pointOf } from '../scene';
import type { Insets, Scene } from '../scene/types';
import { isFiltering } from '../state';
import { placeNames } from '../story/story-index';
import { createStoryLayer, measureText, type StoryLayer } from '../story-layer';
import { coveredLand } from './covered-land';
import { bringFraming, type Framing } from './framing';
import { tellPointed } from './pointed';
import type { StageLook, StageOptions } from './stage-types';

type Where = (framing: Framing, size: Size, insets: Insets) => CameraTarget | null;

/** Milliseconds without a new picture after which names of the land make way for what is drawn. */
const SETTLED = 200;

export class Stage {
  readonly #options: StageOptions;
  #look: StageLook;
  #layer: StoryLayer;
  #basemap: SeamlessBasemap | null = null;
  #starting: Promise<void> | null = null;
  #scene: Scene | null = null;
  #destroyed = false;
  #settling = 0;
  #covered = '';
  /** What the last drawing was made of: the same again would look the same. */
  #drawn: readonly unknown[] = [];
  #home: { readonly key: string; readonly target: CameraTarget } | null = null;
  /** Counts what was asked for: what is found too late is not gone to any more. */
  #asked = 0;
  /** Whether something other than the opening view was asked for last: it may be on its way. */
  #away = false;
  /** Where to look once the map is shown and has a size: it was asked while it had none. */
  #later: (() => CameraTarget | null) | null = null;
  /** How many are on their way: what is seen then is not what was asked for. */
  #flights = 0;
  #resizing: ResizeObserver | null = null;
  /** What was seen before the map became too small for it, and where that led. */
  #outgrown: { readonly scene: Scene; readonly view: CameraTarget } | null = null;

  constructor(options: StageOptions, look: StageLook) {
    this.#options = options;
    this.#look = look;
    this.#layer = createStoryLayer({
      describe: (id) => this.#look.describe(id),
      formatNumber: (value) => this.#look.formatNumber(value),
      story: look.story,
    });
    options.overlay.append(this.#layer.element);
  }

  /** Brings the basemap. Resolves once there is one to be moved. */
  start(): Promise<void> {
    this.#starting ??= this.#start().catch((error) => {
      if (!this.#destroyed) this.#options.onBreak(error);
    });
    return this.#starting;
  }

  async #start(): Promise<void> {
    const { container, root, geo, land, onSources, onState } = this.#options;
    const camera = this.#options.camera ?? (await this.#beginning());
    if (this.#destroyed) return;
    const basemap = await SeamlessBasemap.create({
      container,
      root,
      geo: land === 'none' ? null : geo,
      mayLive: land !== 'none',
      ...(land === null || land === 'none' ? {} : { style: land }),
      theme: this.#look.theme,
      language: this.#look.view.language,
      camera,
      quiet: this.#look.story.places.map(({ position }) => position),
      quietNames: placeNames(this.#look.story),
      onFrame: (at) => this.#draw(at),
      onSources,
      onPointer: (pointer) => tellPointed(pointer, this.#scene, this.#options),
      onState: (state, reason) => {
        if (!this.#destroyed) onState(state, reason);
      },
    });
    if (this.#destroyed) {
      basemap.destroy();
      return;
    }
    this.#basemap = basemap;
    // Language and theme may have changed meanwhile.
    basemap.show({ theme: this.#look.theme, language: this.#look.view.language });
    this.#draw(basemap.camera);
    this.#resizing = new ResizeObserver(() => this.#resized());
    // The first it tells is the size that there is now.
    this.#resizing.observe(container);
    basemap.watch();
  }

  get scene(): Scene | null {
    return this.#scene;
  }

  get attribution(): readonly string[] {
    return this.#basemap?.attribution ?? [];
  }

  /** Draws something else, or the same otherwise. */
  show(look: StageLook): void {
    const before = this.#look;
    this.#look = look;
    if (!this.#basemap) return;
    if (before.theme !== look.theme || before.view.language !== look.view.language) {
      this.#basemap.show({ theme: look.theme, language: look.view.language });
    }
    this.#draw(this.#basemap.camera);
  }

  /** Draws the same again: faces have come. An untouched opening view is looked for anew, by names as wide as they are now. */
  async redraw(): Promise<void> {
    await this.start();
    this.#drawn = [];
    if (this.#isHome) this.#openAnew();
    else if (this.#basemap) this.#draw(this.#basemap.camera);
  }

  /** Moves to what belongs to a selection. */
  frame(id: string): Promise<void> {
    const { story, view } = this.#look;
    return this.#moveWhere(({ cameraFor }, ...room) => cameraFor([id], story, ...room, view.filter));
  }

  /** Moves to these places and flows, and nothing for their sake. */
  fit(ids: readonly string[]): Promise<void> {
    return this.#moveWhere(({ cameraAround }, ...room) => cameraAround(ids, this.#look.story, ...room));
  }

  reset(): Promise<void> {
    return this.moveTo(this.#opening());
  }

  /** Resolves when the camera rests and the story is drawn there. */
  async moveTo(target: CameraTarget): Promise<void> {
    this.#asked += 1;
    this.#away = target !== this.#home?.target;
    this.#flights += 1;
    await this.start();
    await this.#basemap?.moveTo(target, { animate: !wantsStill() });
    this.#flights -= 1;
    if (this.#basemap) this.#draw(this.#basemap.camera);
  }

  zoomBy(levels: number): void {
    this.#basemap?.zoomBy(levels);
  }

  panBy(pixels: Pixel): void {
    this.#basemap?.panBy(pixels);
  }

  /** CSS pixels from the top left of the map, `null` where it is not drawn on its own. */
  pointOf(id: string): Pixel | null {
    return this.#scene ? pointOf(this.#scene, id) : null;
  }

  destroy(): void {
    this.#destroyed = true;
    clearTimeout(this.#settling);
    this.#resizing?.disconnect();
    this.#basemap?.destroy();
    this.#basemap = null;
    this.#layer.destroy();
    this.#layer.element.remove();
  }

  /** Unless something else is asked for before it is clear where that is. */
  async #moveWhere(where: Where): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const target = await this.#find(where);
    if (target && !this.#destroyed && asked === this.#asked) await this.moveTo(target);
  }

  async #find(where: Where): Promise<CameraTarget | null> {
    const framing = await bringFraming();
    const find = () => framing && where(framing, ...this.#room);
    this.#later = this.#isShown ? null : find;
    return find();
  }

  /** What a link selects is looked at from the first; otherwise the whole. */
  async #beginning(): Promise<CameraTarget> {
    const { story, view } = this.#look;
    const { selected } = view;
    if (selected === null) return this.#opening();
    return (await this.#find(({ cameraFor }, ...room) => cameraFor([selected], story, ...room))) ?? this.#opening();
  }

  /** The same whenever it is asked for at one size: names have other widths once their faces have come, and home is where it was. */
  #opening(): CameraTarget {
    const [size, insets] = this.#room;
    const key = `${size.width} ${size.height}`;
    if (this.#home?.key !== key)
      this.#home = { key, target: openingCamera(this.#look.story, size, insets, measureText) };
    return this.#home.target;
  }

  get #isHome(): boolean {
    const camera = this.#basemap?.camera;
    return !this.#away && !!camera && !!this.#home && isSameView(camera, this.#home.target);
  }

  get #isShown(): boolean {
    const [{ width, height }] = this.#room;
    return width * height > 0;
  }

  /** The size that there is now, and what of it is taken. */
  get #room(): [Size, Insets] {
    const { clientWidth, clientHeight } = this.#options.container;
    const size = { width: clientWidth, height: clientHeight };
    return [size, this.#options.insets(size)];
  }

  #draw(camera: Camera): void {
    if (this.#destroyed) return;
    const { story, view, theme, direction, formatNumber } = this.#look;
    // Of the camera's size: to ask the page for it would lay out what has just been drawn.
    const insets = this.#options.insets(camera);
    const { selected, hovered, filter, language } = view;
    const seen = [selected, hovered, filter, language, theme, formatNumber];
    const drawn = [...seen, ...Object.values({ ...camera, ...insets }).flat()];
    if (sameList(drawn, this.#drawn)) return;
    this.#drawn = drawn;
    const scene = buildScene({ story, view, camera, measure: measureText, insets });
    this.#scene = scene;
    this.#layer.paint(scene, {
      theme,
      direction,
      // A flow that is chosen counts with those that the filter leaves.
      said: [language, formatNumber, filter, isFiltering(filter) && selected],
      hovered,
      pulse: selected,
    });
    this.#options.onCamera(camera);
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#settled(), SETTLED) as unknown as number;
  }

  /** Not in every frame: a name that comes and goes while the map moves is worse than one that lies under an arc. */
  #settled(): void {
    const scene = this.#scene;
    if (!scene) return;
    const covered = coveredLand(scene, this.#options.insets(scene.camera), this.#options);
    const key = JSON.stringify(covered);
    if (key === this.#covered) return;
    this.#covered = key;
    const { theme, view } = this.#look;
    this.#basemap?.show({ theme, language: view.language, covered });
  }

  /**
   * As long as it is untouched an opening view follows the size; any other keeps its middle, and what is selected in sight:
   * farther away where that takes it, and back again once there is room.
   */
  async #resized(): Promise<void> {
    const follows = this.#isHome || this.#later;
    const seen = this.#scene;
    this.#basemap?.resize();
    if (follows) return this.#openAnew();
    if (!this.#look.view.selected) return;
    const framing = await bringFraming();
    const { story, view } = this.#look;
    if (this.#flights || !framing || !this.#basemap) return;
    const kept = this.#outgrown && isSameView(this.#basemap.camera, this.#outgrown.view) ? this.#outgrown.scene : null;
    const scene = kept ?? seen;
    const target = framing.cameraKeeping(view.selected, scene, story, ...this.#room) ?? kept?.camera;
    if (!scene || !target) return;
    this.#outgrown = { scene, view: target };
    void this.#basemap.moveTo(target, { animate: false });
  }

  /** Where nothing is shown there is no view to open with: it comes with the next size. */
  #openAnew(): void {
    if (!this.#isShown) return;
    const target = this.#later?.();
    this.#away = !!target;
    this.#later = this.#home = null;
    void this.#basemap?.moveTo(target ?? this.#opening(), { animate: false });
  }
}
