/** The painter of the still map: one SVG, drawn at a camera and then only shifted and scaled until that no longer does. */
import { type Camera, pixelProjection, toUnit, worldSize } from '../../geometry/camera';
import { directionOf } from '../../locale/languages';
import type { Theme } from '../../state/types';
import { PALETTES, type Palette } from '../palette';
import type { StillGeography } from './geography';
import { LAYERS } from './layers';
import { NAME_FONT, type StillName } from './names';
import { stillPicture } from './picture';

const SVG = 'http://www.w3.org/2000/svg';

/** Shares of the view that are drawn around it. */
const MARGIN = 0.5;

/** Levels of zoom by which a drawing may be stretched before it is drawn again. */
const STRETCH = 0.75;

export class Ground {
  readonly element: SVGSVGElement;
  readonly #sheet: SVGGElement;
  readonly #names: SVGGElement;
  readonly #paths: readonly SVGPathElement[];
  #geography: StillGeography = {};
  #drawnAt: Camera | null = null;
  #shown: readonly (StillName & { readonly text: string })[] = [];

  constructor(target: Document) {
    const make = <Name extends keyof SVGElementTagNameMap>(name: Name): SVGElementTagNameMap[Name] =>
      target.createElementNS(SVG, name) as SVGElementTagNameMap[Name];
    this.element = make('svg');
    this.element.setAttribute('aria-hidden', 'true');
    this.element.setAttribute('class', 'im-still-ground');
    // A pointer is on the map, and told in its pixels, not in those of a path.
    this.element.style.pointerEvents = 'none';
    this.#sheet = make('g');
    this.#names = make('g');
    this.#paths = LAYERS.map(({ width, dash }) => {
      const path = make('path');
      path.setAttribute('vector-effect', 'non-scaling-stroke');
      path.setAttribute('stroke-linejoin', 'round');
      if (width !== undefined) path.setAttribute('stroke-width', String(width));
      if (dash !== undefined) path.setAttribute('stroke-dasharray', dash);
      return path;
    });
    this.#sheet.append(...this.#paths);
    this.element.append(this.#sheet, this.#names);
  }

  colour(theme: Theme): void {
    const palette = PALETTES[theme];
    this.element.style.background = palette.water;
    LAYERS.forEach(({ fill, stroke }, index) => {
      this.#paths[index]?.setAttribute('fill', fill ? palette[fill] : 'none');
      this.#paths[index]?.setAttribute('stroke', stroke ? palette[stroke] : 'none');
    });
    this.#colourNames(palette);
  }

  receive(geography: StillGeography): void {
    this.#geography = geography;
    this.#drawnAt = null;
  }

  /** Without land the ground is of the land's colour: there is no water to tell it from. */
  bare(theme: Theme): void {
    this.element.style.background = PALETTES[theme].land;
  }

  name(names: readonly StillName[], theme: Theme, language: string): void {
    this.#shown = names;
    this.#names.replaceChildren(
      ...names.map(({ text, kind }) => {
        const label = this.element.ownerDocument.createElementNS(SVG, 'text');
        label.textContent = text;
        label.setAttribute('text-anchor', 'middle');
        label.setAttribute('font-size', String(NAME_FONT));
        // Letters that are written from right to left are not slanted.
        if (kind === 'sea' && directionOf(language) === 'ltr') label.setAttribute('font-style', 'italic');
        label.setAttribute('data-kind', kind);
        return label;
      }),
    );
    this.#colourNames(PALETTES[theme]);
  }

  /** Draws at the camera: by moving what is drawn, or anew where that would show. `rest` says that it moves no more. */
  draw(camera: Camera, rest: boolean): void {
    const { width, height } = camera;
    this.element.setAttribute('width', String(width));
    this.element.setAttribute('height', String(height));
    const drawn = this.#drawnAt;
    if (!drawn || !covers(drawn, camera) || (rest && drawn.zoom !== camera.zoom)) this.#drawAnew(camera);
    else this.#sheet.setAttribute('transform', shiftBetween(drawn, camera));
    const project = pixelProjection(camera);
    const [cx] = toUnit(camera.center);
    this.#shown.forEach(({ unit: [x, y] }, index) => {
      const [px, py] = project([x - Math.round(x - cx), y]);
      const label = this.#names.children[index];
      label?.setAttribute('x', px.toFixed(1));
      label?.setAttribute('y', py.toFixed(1));
    });
  }

  #drawAnew(camera: Camera): void {
    const picture = stillPicture(this.#geography, camera, Math.max(camera.width, camera.height) * MARGIN);
    LAYERS.forEach(({ role }, index) => {
      this.#paths[index]?.setAttribute('d', picture[role] ?? '');
    });
    this.#sheet.removeAttribute('transform');
    this.#drawnAt = camera;
  }

  #colourNames(palette: Palette): void {
    for (const label of this.#names.children) {
      label.setAttribute('fill', label.getAttribute('data-kind') === 'sea' ? palette.seaName : palette.countryName);
    }
  }
}

/** Shift of the middle between two cameras in pixels of the second, the short way round, and the scale. */
function between(drawn: Camera, camera: Camera): { readonly x: number; readonly y: number; readonly scale: number } {
  const world = worldSize(camera.zoom);
  const [fromX, fromY] = toUnit(drawn.center);
  const [toX, toY] = toUnit(camera.center);
  const dx = fromX - toX;
  return { x: (dx - Math.round(dx)) * world, y: (fromY - toY) * world, scale: world / worldSize(drawn.zoom) };
}

function covers(drawn: Camera, camera: Camera): boolean {
  if (drawn.width !== camera.width || drawn.height !== camera.height) return false;
  const { x, y, scale } = between(drawn, camera);
  const margin = Math.max(drawn.width, drawn.height) * MARGIN;
  const spareX = (drawn.width / 2 + margin) * scale - camera.width / 2;
  const spareY = (drawn.height / 2 + margin) * scale - camera.height / 2;
  return Math.abs(Math.log2(scale)) <= STRETCH && Math.abs(x) <= spareX && Math.abs(y) <= spareY;
}

function shiftBetween(drawn: Camera, camera: Camera): string {
  const { x, y, scale } = between(drawn, camera);
  const left = camera.width / 2 + x - (drawn.width / 2) * scale;
  const top = camera.height / 2 + y - (drawn.height / 2) * scale;
  return `translate(${left} ${top}) scale(${scale})`;
}
