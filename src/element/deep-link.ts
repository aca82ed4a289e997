/** `#influence=<story>/<id>`: what is selected, in the address, so that a link, a reload and Back find it again. */

const KEY = 'influence';

/** The id that a fragment selects in a story; `null` where it names none or another story. */
export function idInFragment(fragment: string, story: string): string | null {
  const value = new URLSearchParams(plusesKept(fragment)).get(KEY);
  const slash = value?.indexOf('/') ?? -1;
  if (!value || slash < 0 || value.slice(0, slash) !== story) return null;
  return value.slice(slash + 1) || null;
}

/** The fragment with this selection in it; what the page keeps there besides stays. */
export function fragmentFor(fragment: string, story: string, id: string | null): string {
  const others = fragment
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part && !part.startsWith(`${KEY}=`));
  const own = id === null ? [] : [`${KEY}=${story}/${encodeURIComponent(id).replaceAll('%2B', '+')}`];
  const joined = [...others, ...own].join('&');
  return joined && `#${joined}`;
}

/** Bundles join their flows with "+", which a form-encoded string reads as a space. */
function plusesKept(fragment: string): string {
  return fragment.replace(/^#/, '').replaceAll('+', '%2B');
}
