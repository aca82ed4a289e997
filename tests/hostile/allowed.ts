/** What the element may be made of: every element, attribute and scheme of address that is ours, and nothing else. */

const HTML = [
  ...[
    'a',
    'article',
    'b',
    'bdi',
    'blockquote',
    'button',
    'canvas',
    'code',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'figcaption',
    'figure',
  ],
  ...[
    'h2',
    'h3',
    'h4',
    'header',
    'i',
    'input',
    'label',
    'li',
    'mark',
    'nav',
    'ol',
    'option',
    'p',
    'section',
    'select',
    'slot',
    'span',
  ],
  ...[
    'strong',
    'summary',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
    'influence-map',
    'aside',
    'footer',
    'dialog',
    'hr',
  ],
];
const SVG = [
  'circle',
  'clipPath',
  'defs',
  'g',
  'line',
  'path',
  'rect',
  'svg',
  'text',
  'title',
  'tspan',
  'ellipse',
  'pattern',
  'mask',
  'use',
];
export const ELEMENTS: ReadonlySet<string> = new Set([...HTML, ...SVG].map((name) => name.toLowerCase()));

const NAMES = [
  ...[
    'class',
    'id',
    'lang',
    'dir',
    'role',
    'type',
    'part',
    'hidden',
    'tabindex',
    'title',
    'style',
    'href',
    'target',
    'rel',
    'name',
  ],
  ...[
    'autocomplete',
    'enterkeyhint',
    'placeholder',
    'open',
    'scope',
    'slot',
    'src',
    'layout',
    'theme',
    'loading',
    'state',
    'selected',
  ],
  ...[
    'controls',
    'basemap',
    'for',
    'deep-link',
    'digits',
    'width',
    'height',
    'disabled',
    'value',
    'min',
    'max',
    'step',
    'checked',
    'inert',
  ],
  ...[
    'viewbox',
    'd',
    'x',
    'y',
    'x1',
    'y1',
    'x2',
    'y2',
    'cx',
    'cy',
    'r',
    'rx',
    'ry',
    'fill',
    'stroke',
    'transform',
    'opacity',
    'color',
  ],
  ...[
    'stroke-width',
    'stroke-linecap',
    'stroke-linejoin',
    'stroke-dasharray',
    'stroke-dashoffset',
    'stroke-opacity',
    'fill-opacity',
  ],
  ...[
    'text-anchor',
    'dominant-baseline',
    'font-size',
    'font-weight',
    'font-style',
    'font-family',
    'paint-order',
    'vector-effect',
    'dy',
  ],
  ...[
    'clip-path',
    'fill-rule',
    'focusable',
    'direction',
    'pathlength',
    'xmlns',
    'xml:lang',
    'overflow',
    'points',
    'visibility',
    'mask',
  ],
  ...[
    'preserveaspectratio',
    'patternunits',
    'patterntransform',
    'letter-spacing',
    'dx',
    'display',
    'shape-rendering',
    'text-rendering',
  ],
];
const ATTRIBUTES: ReadonlySet<string> = new Set(NAMES);

export function mayHaveAttribute(name: string): boolean {
  return ATTRIBUTES.has(name.toLowerCase()) || /^(?:data|aria)-[a-z-]+$/.test(name);
}

/** What only looks or sizes are given by; no address, and nothing that stands over the page. */
export const STYLE =
  /^(?:\s*(?:--im-[a-z-]+|left|right|top|bottom|inline-size|block-size|color|background|user-select|font-size|font-family|display|width|height|cursor|position|touch-action|transform|transform-origin|opacity|z-index|overflow|overflow-anchor|visibility|pointer-events|inset|animation|transition|stroke-dasharray|stroke-dashoffset|--[a-z-]+)\s*:[^;<>"]*;?)*\s*$/;

export const SCHEMES: readonly string[] = ['http:', 'https:', 'mailto:'];

/** Attributes whose value a browser fetches or follows. */
export const ADDRESSES: readonly string[] = [
  'href',
  'xlink:href',
  'src',
  'srcset',
  'action',
  'formaction',
  'data',
  'poster',
  'ping',
];

export interface Part {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** What of these elements is not ours, in words; empty where all is. */
export function foreignIn(parts: readonly Part[], base: string): readonly string[] {
  const found = new Set<string>();
  for (const { name, attributes } of parts) {
    const element = name.toLowerCase();
    if (!ELEMENTS.has(element)) found.add(`<${name}>`);
    for (const [key, value] of attributes) {
      const attribute = key.toLowerCase();
      if (!mayHaveAttribute(attribute)) found.add(`<${name} ${key}>`);
      if (attribute === 'style' && (!STYLE.test(value) || /url|expression|import|@/i.test(value)))
        found.add(`style="${value}"`);
      if (ADDRESSES.includes(attribute) && !isAllowed(value, base)) found.add(`${key}="${value}"`);
      if (/^(?:fill|stroke|clip-path|mask|filter)$/.test(attribute) && /url\((?!["']?#)/.test(value))
        found.add(`${key}="${value}"`);
    }
    const of = new Map(attributes);
    if (element === 'a' && of.get('rel') !== 'noopener noreferrer') found.add(`<a rel="${of.get('rel') ?? ''}">`);
  }
  return [...found];
}

function isAllowed(value: string, base: string): boolean {
  return !URL.canParse(value, base) || SCHEMES.includes(new URL(value, base).protocol);
}
