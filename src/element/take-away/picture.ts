/** The map as the reader sees it, as a file: an SVG of vectors, or the same as a PNG. */
import { isCanvasReadable } from '../../basemap/readable-canvas';
import { CLOSE, landNames, stillGeographyAt } from '../../basemap/still';
import type { Camera, Insets } from '../../geometry/camera';
import { allMessages, loadDictionary } from '../../locale';
import { describe } from '../../panels/describe';
import { filterSentence } from '../../panels/models/filter';
import { readingOf } from '../../panels/models/reading';
import { composePicture, faceRule, LABEL_FACES, type Land, makeIn, smallLand, tokensOf } from '../../picture';
import { openingCamera } from '../../scene';
import type { Theme } from '../../state/types';
import { placeNames } from '../../story/story-index';
import type { Story } from '../../story/types';
import { LABEL_FONT, measureText } from '../../story-layer/measure-text';
import type { AttributeElement } from '../attributes';
import { labelFontsReady } from '../fonts';
import type { Shown } from '../widget';
import { readDetailedLand } from './detailed-land';
import { addProbe, facesDrawn } from './faces-drawn';
import type { PictureType, PictureWish } from './picture-wish';

export interface Taken {
  readonly element: AttributeElement;
  /** Folder of the built geography and fonts, ending in "/". */
  readonly assets: URL;
  readonly shown: Shown | null;
}

/** Of the picture's own map: nothing stands on it but the credits. */
const INSETS: Insets = { top: 10, right: 12, bottom: 26, left: 12 };

/** Of a map that is not on the screen, pixels. */
const UNSEEN = { width: 960, height: 600 };

/** Rejects where there is no story, and where the page's policy lets no picture be drawn. */
export async function takePicture(
  taken: Taken,
  type: PictureType = 'image/png',
  { scale = 1 }: PictureWish = {},
): Promise<Blob> {
  if (type !== 'image/png' && type !== 'image/svg+xml')
    throw new TypeError(`<influence-map>: expected a picture of type image/png or image/svg+xml, found "${type}"`);
  if (![1, 2, 3].includes(scale))
    throw new RangeError(`<influence-map>: expected a scale of 1, 2 or 3, found ${scale}`);
  if (!taken.shown) throw new Error('<influence-map>: there is no story to draw; wait for the event "influence-story"');
  const svg = await drawSvg(taken, taken.shown, scale);
  return type === 'image/png' ? rasterise(svg) : asFile(svg);
}

async function drawSvg({ element, assets }: Taken, shown: Shown, scale: number): Promise<SVGSVGElement> {
  const { story } = shown;
  const { shownTheme: theme, basemap } = element;
  const view = { ...shown.view, hovered: null };
  const page = element.ownerDocument;
  const fonts = new URL('fonts/', assets);
  const isDetailed = element.getAttribute('state') === 'live' || (shown.camera?.zoom ?? 0) >= CLOSE;
  const readShown = isDetailed ? readCloseLand : readLand;
  const [land, faces] = await Promise.all([
    basemap === 'none' ? null : readShown(new URL('geo/', assets)),
    inlinedFaces(fonts),
    loadDictionary(view.language),
    labelFontsReady(page, `${namesOf(story)} A`),
  ]);
  const words = allMessages(view.language, element.digits);
  const said = filterSentence(readingOf(story, view, words));
  const about = view.selected === null ? '' : describe(story, view, words, view.selected);
  const camera = shown.camera ?? unseen(story);
  const svg = composePicture(
    {
      story,
      view,
      theme,
      width: camera.width,
      scale,
      camera: () => camera,
      insets: INSETS,
      notes: [about, said].filter((note): note is string => Boolean(note)),
      legend: true,
      digits: element.digits,
    },
    { make: makeIn(page), measure: measureText, tokens: tokensAsShown(element, theme), land },
  );
  svg.querySelector('style')?.prepend(faces);
  return svg;
}

/** As it is shown by a live map, and by a still one from near. */
async function readCloseLand(geo: URL): Promise<Land | null> {
  try {
    return await readDetailedLand(geo);
  } catch (error) {
    console.warn(`influence-map: the picture has the small land: ${(error as Error).message}`);
    return readLand(geo);
  }
}

function asFile(svg: SVGSVGElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
}

function unseen(story: Story): Camera {
  return { ...openingCamera(story, UNSEEN, INSETS, measureText), ...UNSEEN };
}

/** Letters of every script that the picture may have. */
export function namesOf(story: Story): string {
  return [...Object.values(story.title), ...placeNames(story)].join(' ');
}

/** The land, as far as it can be had. */
export async function readLand(geo: URL): Promise<Land | null> {
  try {
    const geography = await stillGeographyAt(geo);
    return smallLand(geography, await landNames(geo).catch(() => ({})));
  } catch (error) {
    console.warn(`influence-map: the picture has no land: ${(error as Error).message}`);
    return null;
  }
}

/** The element's colours as the page has set them; the face is always our own, which can be taken along. */
function tokensAsShown(element: HTMLElement, theme: Theme): ReadonlyMap<string, string> {
  const style = getComputedStyle(element);
  const tokens = new Map(tokensOf(theme));
  for (const name of tokens.keys()) {
    const value = style.getPropertyValue(`--im-${name}`).trim();
    if (CSS.supports('color', value)) tokens.set(name, value);
  }
  return tokens.set('font', LABEL_FONT).set('font-read', LABEL_FONT);
}

/** The faces of labels written into a style sheet: a picture fetches nothing. What cannot be had is left to the system's faces. */
async function inlinedFaces(folder: URL): Promise<string> {
  const faces = await Promise.allSettled(
    LABEL_FACES.map(async (face) => {
      const response = await fetch(new URL(face.file, folder).href);
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      const file = await asDataUrl(new Blob([await response.arrayBuffer()], { type: 'font/woff2' }));
      return faceRule(face, file);
    }),
  );
  return faces.map((face) => (face.status === 'fulfilled' ? face.value : '')).join('');
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

async function rasterise(svg: SVGSVGElement): Promise<Blob> {
  if (!isCanvasReadable(document))
    throw new Error(
      '<influence-map>: this browser does not give back what is drawn on a canvas; "image/svg+xml" can be had all the same',
    );
  const [width, height] = ['width', 'height'].map((side) => Number(svg.getAttribute(side))) as [number, number];
  const probe = addProbe(svg, width, height);
  const image = await loadImage(asFile(svg));
  await facesDrawn(image, probe);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!picture)
    throw new Error(
      `<influence-map>: this browser draws no picture of ${width} × ${height} pixels; ask for a smaller scale`,
    );
  return picture;
}

/** By way of an address of its own, or as a data URL where the page's policy allows only that. */
async function loadImage(svg: Blob): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(svg);
  try {
    return await decoded(address).catch(async () => decoded(await asDataUrl(svg)));
  } catch {
    throw new Error(
      '<influence-map>: this page’s policy lets no picture be drawn (img-src must name blob: or data:); "image/svg+xml" can be had all the same',
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function decoded(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}
