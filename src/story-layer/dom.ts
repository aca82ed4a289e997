/** The painter's few dealings with the DOM: keyed groups, and attributes that are written only when they change. */
import type { Box } from '../geometry/camera';
import type { Emphasis } from '../scene/types';
import { byEmphasis } from './emphasis';

const SVG = 'http://www.w3.org/2000/svg';

/** What each group of a layer is drawn for. */
const keys = new WeakMap<SVGGElement, string>();

const written = new WeakMap<Element, Map<string, string>>();

/** Who listens is told of the marks by their names: what is written on them is for the eye alone. */
export function svg<K extends keyof SVGElementTagNameMap>(name: K, className = ''): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  if (className) write(element, 'class', className);
  if (name === 'text') write(element, 'aria-hidden', 'true');
  return element;
}

/** Sets an attribute, removes it where the value is `null`, and does nothing where it is already so. */
export function write(element: Element, name: string, value: string | number | null): void {
  let known = written.get(element);
  if (!known) {
    known = new Map();
    written.set(element, known);
  }
  if (value === null) {
    if (!known.delete(name)) return;
    element.removeAttribute(name);
    return;
  }
  const text = String(value);
  if (known.get(name) === text) return;
  known.set(name, text);
  element.setAttribute(name, text);
}

/** Puts a string into an element as its only text node. */
export function writeText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Pixels with at most two decimals: a hundredth is never seen, and the strings stay short. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}

export function translate(x: number, y: number): string {
  return `translate(${px(x)} ${px(y)})`;
}

export function writeBox(rect: SVGRectElement, box: Box, radius: number): void {
  write(rect, 'x', px(box.x));
  write(rect, 'y', px(box.y));
  write(rect, 'width', px(box.width));
  write(rect, 'height', px(box.height));
  write(rect, 'rx', px(radius));
}

/** A box about the origin. */
export function centered(width: number, height: number): Box {
  return { x: -width / 2, y: -height / 2, width, height };
}

/** What is drawn at one height of the picture. */
export interface Layer {
  readonly element: SVGGElement;
  /**
   * Holds what is faded, under the rest. It is made transparent as a whole: where faded arcs cross they do not add up,
   * and a browser blends one group instead of thirty.
   */
  readonly quiet: SVGGElement;
  readonly front: SVGGElement;
}

export function createLayer(name: string): Layer {
  const layer = { element: svg('g', `im-${name}`), quiet: svg('g', 'im-quiet'), front: svg('g', 'im-front') };
  layer.element.append(layer.quiet, layer.front);
  return layer;
}

/** What a group is drawn for, known by its id or by its place. What has no emphasis is never faded. */
type Datum = ({ readonly id: string } | { readonly place: string }) & { readonly emphasis?: Emphasis };

type Act<Thing> = (group: SVGGElement, thing: Thing) => void;

/**
 * Joins things to the groups of a layer: makes what is missing and lets `enter` fill it, removes what is gone, puts the
 * rest in order, the faded lowest, and lets each be painted. `appear` is told of those that have just come.
 */
export function joinGroups<Thing extends Datum>(
  layer: Layer,
  things: readonly Thing[],
  enter: Act<Thing>,
  paint: Act<Thing>,
  appear: (group: SVGGElement) => void = () => {},
): void {
  const data = byEmphasis(things);
  const present = [...layer.quiet.children, ...layer.front.children] as SVGGElement[];
  const known = new Map(present.map((group) => [keys.get(group), group]));
  const entered = new Set<SVGGElement>();
  const groups = data.map((thing) => {
    const key = 'id' in thing ? thing.id : thing.place;
    const before = known.get(key);
    if (before) return before;
    const group = svg('g');
    keys.set(group, key);
    known.set(key, group);
    entered.add(group);
    return group;
  });
  const kept = new Set(groups);
  for (const group of present) if (!kept.has(group)) group.remove();
  const faded = data.filter(({ emphasis }) => emphasis === 'faded').length;
  arrange(layer.quiet, groups.slice(0, faded));
  arrange(layer.front, groups.slice(faded));
  groups.forEach((group, i) => {
    const thing = data[i] as Thing;
    if (entered.has(group)) enter(group, thing);
    paint(group, thing);
  });
  for (const group of entered) appear(group);
}

/** Moves as few nodes as one that comes to the front asks for: each node that is moved loses its running animation. */
function arrange(parent: SVGGElement, groups: readonly SVGGElement[]): void {
  let next: SVGGElement | null = null;
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i] as SVGGElement;
    if (group.parentNode !== parent || group.nextSibling !== next) parent.insertBefore(group, next);
    next = group;
  }
}
