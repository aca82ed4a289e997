/** The painter of the still map: one SVG, drawn at a camera and then only shifted and scaled until that no longer does. */
import { encloses, inflate } from '../../geometry/box';
import { type Camera, nearestPixel, toUnit, worldSize } from '../../geometry/camera';
import type { Theme } from '../../state/types';
import { type Make, makeIn } from '../make';
import { PALETTES } from '../palette';
import type { StillGeography } from './geography';
import { CLOSE, type StillLand } from './land';
import { LAYERS } from './layers';
import { drawName, nameTransform, type StillName } from './names';
import { stillPicture } from './picture';

/** Shares of the view that are drawn around it. */
const MARGIN = 0.5;

/** Levels of zoom by which a drawing may be stretched before it is drawn again. */
const STRETCH = 0.75;

type Draw = StillLand['draw'];

export class Ground {
  readonly element: SVGSVGElement;
  readonly #sheet: SVGGElement;
  readonly #names: SVGGElement;
  #layers: readonly ((typeof LAYERS)[number] & { readonly path: SVGPathElement })[] = [];
  #draw: Draw = () => ({});
  #drawClose: Draw | null = null;
  #drawnAt: Camera | null = null;
  #labels: readonly { readonly name: StillName; readonly label: SVGElement }[] = [];
  #namedAt = 0;
  readonly #make: Make;

  constructor(page: Document) {
    this.#make = makeIn(page);
    this.#sheet = this.#make('g');
    this.#names = this.#make('g');
    this.element = this.#make('svg', { 'aria-hidden': 'true', class: 'im-still-ground' }, this.#sheet, this.#names);
    // A pointer is on the map, and told in its pixels, not in those of a path.
    this.element.style.pointerEvents = 'none';
    this.#lay(LAYERS);
  }

  /** Bare ground, without land, is of the land's colour: there is no water to tell it from. */
  colour(theme: Theme, bare: boolean): void {
    const palette = PALETTES[theme];
    this.element.style.background = bare ? palette.land : palette.water;
    for (const { path, fill, stroke } of this.#layers) {
      path.setAttribute('fill', fill ? palette[fill] : 'none');
      path.setAttribute('stroke', stroke ? palette[stroke] : 'none');
    }
  }

  receive(geography: StillGeography): void {
    this.#draw = (camera, margin) => stillPicture(geography, camera, margin);
    this.#drawnAt = null;
  }

  /** More of the land, for who looks at it closely; it is still to be coloured. */
  refine({ layers, draw }: StillLand): void {
    this.#drawClose = draw;
    this.#lay(layers);
    this.#drawnAt = null;
  }

  name(names: readonly StillName[], { zoom }: Camera, theme: Theme, language: string): void {
    this.#namedAt = zoom;
    this.#labels = names.map((name) => ({ name, label: drawName(this.#make, name, theme, language) }));
    this.#names.replaceChildren(...this.#labels.map(({ label }) => label));
  }

  /** Draws at the camera: by moving what is drawn, or anew where that would show. `rest` says that it moves no more. */
  draw(camera: Camera, rest: boolean): void {
    const { width, height } = camera;
    this.element.setAttribute('width', String(width));
    this.element.setAttribute('height', String(height));
    const drawn = this.#drawnAt;
    if (!drawn || !covers(drawn, camera) || (rest && drawn.zoom !== camera.zoom)) this.#drawAnew(camera);
    else {
      const { x, y, scale } = placedAt(drawn, camera);
      this.#sheet.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`);
    }
    const isElsewhere = Math.abs(camera.zoom - this.#namedAt) > STRETCH;
    for (const { name, label } of this.#labels) {
      label.setAttribute('transform', nameTransform(name, camera));
      // Large names lie far from each other; the others would draw together on the way out.
      label.setAttribute('visibility', isElsewhere && !isLarge(name) ? 'hidden' : 'inherit');
    }
  }

  #drawAnew(camera: Camera): void {
    const draw = (camera.zoom >= CLOSE && this.#drawClose) || this.#draw;
    const picture = draw(camera, marginOf(camera));
    for (const { path, role } of this.#layers) path.setAttribute('d', picture[role] ?? '');
    this.#sheet.removeAttribute('transform');
    this.#drawnAt = camera;
  }

  #lay(layers: typeof LAYERS): void {
    this.#layers = layers.map((layer) => {
      const { width, dash } = layer;
      const path = this.#make('path', {
        'vector-effect': 'non-scaling-stroke',
        'stroke-linejoin': 'round',
        ...(width ? { 'stroke-width': width } : {}),
        ...(dash ? { 'stroke-dasharray': dash } : {}),
      });
      return { ...layer, path };
    });
    this.#sheet.replaceChildren(...this.#layers.map(({ path }) => path));
  }
}

function isLarge({ kind }: StillName): boolean {
  return kind === 'country' || kind === 'sea';
}

/** Where a drawing lies at a camera, the short way round: its top left corner there, and how much it is stretched. */
function placedAt(drawn: Camera, camera: Camera): { readonly x: number; readonly y: number; readonly scale: number } {
  const scale = worldSize(camera.zoom) / worldSize(drawn.zoom);
  const [x, y] = nearestPixel(camera)(toUnit(drawn.center));
  return { x: x - (drawn.width / 2) * scale, y: y - (drawn.height / 2) * scale, scale };
}

function covers(drawn: Camera, camera: Camera): boolean {
  const { width, height } = drawn;
  if (width !== camera.width || height !== camera.height) return false;
  const { x, y, scale } = placedAt(drawn, camera);
  const sheet = inflate({ x, y, width: width * scale, height: height * scale }, marginOf(drawn) * scale);
  return Math.abs(Math.log2(scale)) <= STRETCH && encloses(sheet, { x: 0, y: 0, width, height });
}

/** Pixels that are drawn around the view. */
function marginOf({ width, height }: Camera): number {
  return Math.max(width, height) * MARGIN;
}
