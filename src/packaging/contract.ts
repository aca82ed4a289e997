/** The element's contract, from the manifest, as tables for people. */
import { readFileSync } from 'node:fs';

interface Item {
  readonly name: string;
  readonly kind?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly attribute?: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly parameters?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
  readonly return?: { readonly type: { readonly text: string } };
}

type List = 'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties';

/** What of a custom-elements manifest is read here. */
export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Readonly<Record<List, readonly Item[]>>[] }[];
}

const BEGIN = '<!-- contract: from the class comment, by `npm run docs` -->';
const END = '<!-- /contract -->';

export function readManifest(file: string | URL): Manifest {
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}

/** The element's tables, as Markdown. */
export function contractTables(manifest: Manifest): string {
  const element = manifest.modules[0]?.declarations[0];
  if (!element) throw new Error('the manifest declares nothing, expected the element');
  const methods = element.members.filter(({ kind }) => kind === 'method');
  const reflected = new Set(element.attributes.map(({ name }) => name));
  const properties = element.members.filter(
    ({ kind, name, description }) => kind === 'field' && !(reflected.has(name) && !description),
  );
  return [
    table('Attribute', element.attributes, ({ name }) => name, typeOf),
    table('Property', properties, propertyName, typeOf),
    table('Method', methods, signature, ({ return: result }) => result?.type.text ?? ''),
    table('Event', element.events, ({ name }) => name, detailOf),
    table('Slot', element.slots, ({ name }) => name || '(default)'),
    table('Part', element.cssParts, ({ name }) => name),
    table(
      'Custom property',
      element.cssProperties,
      ({ name }) => name,
      ({ default: value }) => value ?? '',
    ),
  ].join('\n\n');
}

/** A text with the tables between its markers brought up to date. */
export function withContract(text: string, manifest: Manifest): string {
  return between(text, BEGIN, END, contractTables(manifest));
}

/** A text with something else between two markers that it has. */
export function between(text: string, first: string, last: string, what: string): string {
  const [begin, end] = [text.indexOf(first), text.indexOf(last)];
  if (begin < 0 || end < begin) throw new Error(`found no "${first}" with "${last}" after it`);
  return `${text.slice(0, begin + first.length)}\n\n${what}\n\n${text.slice(end)}`;
}

const SECOND: Readonly<Record<string, string>> = {
  Method: 'returns',
  Event: '`detail`',
  'Custom property': 'default',
};

function table(
  title: string,
  items: readonly Item[],
  name: (item: Item) => string,
  second?: (item: Item) => string,
): string {
  const heads = second ? [title, SECOND[title] ?? 'type', ''] : [title, ''];
  const rows = items.map((item) => {
    const middle = second ? [code(second(item))] : [];
    return [code(name(item)), ...middle, oneLine(item.description ?? '')];
  });
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const code = (text: string): string => (text === '' ? '' : `\`${text.replaceAll('|', '\\|')}\``);
const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
const typeOf = ({ type }: Item): string =>
  (type?.text ?? '').replaceAll("'", '').replaceAll('|', ' | ').replace(/ {2,}/g, ' ');
const detailOf = ({ type }: Item): string => (type?.text ?? '').replace(/^CustomEvent<(.*)>$/, '$1');

function propertyName({ name, static: isStatic, readonly: isReadonly }: Item): string {
  return `${isStatic ? 'InfluenceMap.' : ''}${name}${isReadonly ? ' (read)' : ''}`;
}

function signature({ name, parameters = [] }: Item): string {
  return `${name}(${parameters.map((each) => `${each.name}: ${each.type?.text ?? 'unknown'}`).join(', ')})`;
}
