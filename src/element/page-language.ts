/** Languages of the page, as its markup writes them. */

/** The language of what an element stands in; a shadow tree speaks that of its host. */
export function languageAround(element: Element): string | null {
  for (let at = outOf(element); at; at = outOf(at)) {
    const lang = (at as Partial<HTMLElement>).lang;
    if (lang) return lang;
  }
  return null;
}

function outOf(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** A tag as BCP 47 writes it, where pages also write `EN` and `en_US`; as it stands where it is none. */
export function canonicalTag(tag: string): string {
  const hyphened = tag.replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(hyphened)[0] ?? tag;
  } catch {
    return tag;
  }
}
