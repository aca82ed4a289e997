/**
 * `#influence=<story>/<id>&influence-filter=kind:arms,military;act:offered`: what is selected and what is shown, in the
 * address, so that a link, a reload and Back find it again. Each story of a page has a selection of its own there, empty
 * where only a filter is kept, and the filter belongs to the selection before it.
 */
import { FACETS, type Facet, type Filter, type FilterWish } from '../state';

const KEY = 'influence';
const FILTER_KEY = 'influence-filter';

interface Part {
  readonly text: string;
  /** Whose it is: a story's, the page's own (`undefined`), or (`null`) that of whatever story looks. */
  readonly story: string | null | undefined;
}

function partsOf(fragment: string): readonly Part[] {
  const texts = fragment.replace(/^#/, '').split('&').filter(Boolean);
  const selections = texts.filter(isSelection);
  let story = selections[0] === undefined ? null : storyIn(selections[0]);
  return texts.map((text) => {
    if (isSelection(text)) story = storyIn(text);
    return { text, story: isSelection(text) || isFilter(text) ? story : undefined };
  });
}

const isSelection = (text: string): boolean => text.startsWith(`${KEY}=`);
const isFilter = (text: string): boolean => text.startsWith(`${FILTER_KEY}=`);

/** `<story>/<id>`, as it was before it was encoded. */
const idPath = (selection: string): string => decoded(selection.slice(KEY.length + 1));
const storyIn = (selection: string): string => idPath(selection).split('/', 1)[0] ?? '';

/** The id that a fragment selects in a story; `null` where it names none or another story. */
export function idInFragment(fragment: string, story: string): string | null {
  const own = partsOf(fragment).find((part) => isSelection(part.text) && part.story === story);
  return (own && idPath(own.text).slice(story.length + 1)) || null;
}

/** What a fragment asks to be shown of a story: nothing in particular where the filter is another story's. */
export function filterInFragment(fragment: string, story: string): FilterWish {
  const own = partsOf(fragment).find((part) => isFilter(part.text) && (part.story === story || part.story === null));
  const value = own?.text.slice(FILTER_KEY.length + 1);
  if (!value) return {};
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

/** The fragment with this selection and filter in it; what the page and other stories keep there besides stays. */
export function fragmentFor(fragment: string, story: string, id: string | null, filter: FilterWish = {}): string {
  const others = partsOf(fragment).flatMap((part) => (part.story === story || part.story === null ? [] : part.text));
  const asked = filterInWords(filter);
  const own = id === null && !asked ? [] : [`${KEY}=${story}/${encodeURIComponent(id ?? '').replaceAll('%2B', '+')}`];
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
