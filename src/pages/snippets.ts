/** What a publisher pastes to show a map: one tag, an iframe, or a link. */

/** CSS pixels that an iframe asks for; in a narrower column it shrinks. */
export const FRAME_SIZE = { width: 960, height: 720 } as const;

export interface SharedMap {
  /** Folder of the built files, ending in "/": an absolute address, or "./" where none is known. */
  readonly base: string;
  /** Address of the story file, relative to `base`. */
  readonly story: string;
  readonly title: string;
  readonly lang: string;
  readonly selected: string | null;
}

/** The element in the publisher's own page. */
export function tagSnippet({ base, story, lang, selected }: SharedMap): string {
  const script = `<script type="module" src="${escapeHtml(`${base}influence-map.js`)}"></script>`;
  const attributes = [['src', base + story], ['lang', lang], ...(selected === null ? [] : [['selected', selected]])];
  const written = attributes.map(([name, value]) => `${name}="${escapeHtml(value ?? '')}"`).join(' ');
  return `${script}\n<influence-map ${written}></influence-map>`;
}

/** The same in a frame. */
export function frameSnippet(map: SharedMap): string {
  const { width, height } = FRAME_SIZE;
  return (
    `<iframe src="${escapeHtml(frameAddress(map))}" title="${escapeHtml(map.title)}" width="${width}" height="${height}" ` +
    'style="border: 0; max-width: 100%" loading="lazy" allow="fullscreen; clipboard-write"></iframe>'
  );
}

function frameAddress({ base, story, lang, selected }: SharedMap): string {
  const query = new URLSearchParams({ story, lang, ...(selected === null ? {} : { selected }) });
  // Slashes may stand in a query, and an address is read by people too.
  return `${base}embed.html?${String(query).replaceAll('%2F', '/')}`;
}

/** A static oEmbed document: https://oembed.com, type "rich". */
export function oEmbedDocument(map: SharedMap): Readonly<Record<string, string | number>> {
  return {
    version: '1.0',
    type: 'rich',
    title: map.title,
    provider_name: 'influence-map',
    provider_url: map.base,
    ...FRAME_SIZE,
    html: frameSnippet(map),
  };
}

/** Text as it is written in HTML, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
