/**
 * `#influence=<story>/<id>&influence-filter=kind:arms,military;act:offered`: what is selected and what is shown, in the
 * address, so that a link, a reload and Back find it again. Either part may stand alone.
 */
import { FACETS, type Facet, type Filter, type FilterWish } from '../state';

const KEY = 'influence';
const FILTER_KEY = 'influence-filter';

/** The id that a fragment selects in a story; `null` where it names none or another story. */
export function idInFragment(fragment: string, story: string): string | null {
  const value = new URLSearchParams(plusesKept(fragment)).get(KEY);
  const slash = value?.indexOf('/') ?? -1;
  if (!value || slash < 0 || value.slice(0, slash) !== story) return null;
  return value.slice(slash + 1) || null;
}

/** What a fragment asks to be shown of a story: nothing in particular where its selection is another story's. */
export function filterInFragment(fragment: string, story: string): FilterWish {
  const parts = fragment.replace(/^#/, '').split('&');
  const owner = parts.find((part) => part.startsWith(`${KEY}=`));
  const value = parts.find((part) => part.startsWith(`${FILTER_KEY}=`))?.slice(FILTER_KEY.length + 1);
  if (!value || (owner !== undefined && !decoded(owner).startsWith(`${KEY}=${story}/`))) return {};
  const wish: Partial<Record<Facet, readonly string[]>> = {};
  // A link that was passed on by a program may have had its punctuation encoded as a whole.
  const plain = /[:]/.test(value) ? value : decoded(value);
  for (const part of plain.split(';')) {
    const colon = part.indexOf(':');
    const facet = FACETS.find((one) => one === part.slice(0, colon));
    if (facet)
      wish[facet] = [
        ...(wish[facet] ?? []),
        ...part
          .slice(colon + 1)
          .split(',')
          .map(decoded),
      ];
  }
  return wish;
}

/** The fragment with this selection and filter in it; what the page keeps there besides stays. */
export function fragmentFor(fragment: string, story: string, id: string | null, filter: FilterWish = {}): string {
  const others = fragment
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part && !part.startsWith(`${KEY}=`) && !part.startsWith(`${FILTER_KEY}=`));
  const own = id === null ? [] : [`${KEY}=${story}/${encodeURIComponent(id).replaceAll('%2B', '+')}`];
  const asked = filterInWords(filter);
  const joined = [...others, ...own, ...(asked ? [`${FILTER_KEY}=${asked}`] : [])].join('&');
  return joined && `#${joined}`;
}

function filterInWords(filter: FilterWish | Filter): string {
  return FACETS.flatMap((facet) => {
    const values = filter[facet] ?? [];
    return values.length > 0 ? `${facet}:${values.map(encodeURIComponent).join(',')}` : [];
  }).join(';');
}

/** A fragment can be typed by hand: what can't be decoded is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Bundles join their flows with "+", which a form-encoded string reads as a space. */
function plusesKept(fragment: string): string {
  return fragment.replace(/^#/, '').replaceAll('+', '%2B');
}
