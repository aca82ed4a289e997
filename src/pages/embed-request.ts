/** What an address of `embed.html` asks for, and whether it may be shown. */
import { safeAddress } from '../text/address';

const THEMES = ['auto', 'light', 'dark'] as const;
const DIGITS = ['auto', 'arab', 'latn'] as const;

export interface EmbedRequest {
  readonly ok: true;
  readonly story: URL;
  readonly lang: string | null;
  readonly digits: (typeof DIGITS)[number];
  readonly theme: (typeof THEMES)[number];
  readonly selected: string | null;
}

export interface EmbedRefusal {
  readonly ok: false;
  readonly reason: 'missing' | 'no-address' | 'elsewhere';
  /** The parameter as it was given; of a story that lies elsewhere its origin. */
  readonly found: string;
}

/**
 * Reads `story`, `lang`, `digits`, `theme` and `selected`. A story comes from where the page comes from, or from an origin that
 * whoever serves the page has named: anyone can write an address, and none but the publisher may decide whose words
 * stand under the publisher's name. The page's own origin is taken from its address, since a sandboxed document has none.
 */
export function readRequest(address: URL, allowed: readonly string[]): EmbedRequest | EmbedRefusal {
  const given = address.searchParams.get('story')?.trim();
  if (!given) return { ok: false, reason: 'missing', found: '' };
  const story = readAddress(given, address);
  if (!story) return { ok: false, reason: 'no-address', found: given };
  if (story.origin !== address.origin && !allowed.includes(story.origin))
    return { ok: false, reason: 'elsewhere', found: story.origin };
  const digits = address.searchParams.get('digits');
  const theme = address.searchParams.get('theme');
  return {
    ok: true,
    story,
    lang: address.searchParams.get('lang'),
    digits: DIGITS.find((known) => known === digits) ?? 'auto',
    theme: THEMES.find((known) => known === theme) ?? 'auto',
    selected: address.searchParams.get('selected'),
  };
}

/** The origins in a list separated by white space; words that are none are left out. */
export function readOrigins(list: string): readonly string[] {
  return list.split(/\s+/).flatMap((word) => readAddress(word)?.origin ?? []);
}

/** `null` for what is not the address of something on the web. Names and passwords in it are refused with it. */
function readAddress(given: string, base?: URL): URL | null {
  const address = safeAddress(given);
  if (address === null) return null;
  try {
    const url = new URL(address, base);
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
    return isWeb && url.username === '' && url.password === '' ? url : null;
  } catch {
    return null;
  }
}
