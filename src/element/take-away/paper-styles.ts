/** Of what is printed: always in light colours, the map as wide as the page, no passage cut by the end of one. */
import { tokensOf } from '../../picture';

export function paperStyles(): string {
  const own = [...tokensOf('light')].filter(([name]) => !name.startsWith('font'));
  return `
  @media print {
    :host {
      block-size: auto !important;
      border: 0 !important;
      background: none !important;
    }
    .im-whole {
      display: none !important;
    }
    .im-print {
      display: block !important;
    }
  }
  .im-print {
    display: none;
    ${own.map(([name, value]) => `--im-${name}: ${value};`).join(' ')}
    color-scheme: light;
    /* A dark page may be printed with its ground. */
    background: #fff;
    color: var(--im-ink);
    font: 10pt / 1.5 var(--im-font);
    text-align: start;
    overflow-wrap: anywhere;
  }
  .im-print:lang(ar) {
    line-height: 1.7;
  }
  .im-print :where(h1, h2, p, ol, blockquote) {
    margin: 0;
    padding: 0;
  }
  .im-print h1 {
    font-size: 19pt;
    line-height: 1.35;
  }
  .im-print h2 {
    break-before: page;
    margin-block-end: 0.5em;
    font-size: 13pt;
  }
  .im-print :is(header, h2),
  .im-print-map {
    break-inside: avoid;
    break-after: avoid;
  }
  .im-print header p {
    margin-block-start: 0.3em;
  }
  .im-print-soft {
    color: var(--im-ink-soft);
    font-size: 9pt;
  }
  .im-print-claims {
    font-size: 9.5pt;
  }
  .im-print-legend {
    margin-block-end: 0.4em;
  }
  .im-print-filter {
    font-weight: 700;
  }
  .im-print > svg {
    display: block;
    box-sizing: border-box;
    /* Its lines say where they begin, and turn by marks of their own. */
    direction: ltr;
    inline-size: 100%;
    block-size: auto;
    break-inside: avoid;
    print-color-adjust: exact;
  }
  .im-print-map {
    margin-block: 0.6em;
  }
  /* As wide as a page that lies on its side they would be higher than it. */
  @media (orientation: landscape) {
    /* No box of another shape than the map's: what is drawn beyond its frame would show there. */
    .im-print > .im-print-map {
      inline-size: min(100%, 57vh);
      margin-inline: auto;
    }
    .im-print > .im-print-legend {
      max-block-size: 17vh;
    }
  }
  .im-print ol {
    columns: 2 17em;
    column-gap: 2em;
    list-style: none;
  }
  .im-print li {
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    padding-block: 0.6em 0.9em;
    border-block-start: 1px solid var(--im-line);
    break-inside: avoid;
  }
  /* WebKit, known by what it alone has, takes the window for the page; it sets no columns on paper, and cuts through lines in them. */
  @supports (hanging-punctuation: first) {
    .im-print {
      container-type: inline-size;
    }
    .im-print ol {
      columns: auto;
    }
    .im-print > .im-print-map {
      inline-size: 100%;
    }
    .im-print > .im-print-legend {
      max-block-size: none;
    }
    @container (min-width: 900px) {
      .im-print > .im-print-map {
        inline-size: 38cqi;
      }
      .im-print > .im-print-legend {
        max-block-size: 11cqi;
      }
    }
  }
  .im-print-number {
    font-size: 12pt;
    font-weight: 700;
    line-height: 1.4;
  }
  .im-print :is(blockquote, .im-print-read) {
    font: 10.5pt / 1.4 var(--im-font-read);
  }
  .im-print :is(blockquote, .im-print-read):lang(ar) {
    font-size: 11pt;
    line-height: 1.65;
  }
  .im-print-ours {
    margin-block-start: 0.5em;
  }
  .im-print-flow {
    margin-block-start: 0.5em;
    padding-inline-start: 0.7em;
    border-inline-start: 2.5pt solid var(--im-line);
    font-size: 9pt;
    line-height: 1.4;
    print-color-adjust: exact;
  }
  .im-print-flow:lang(ar) {
    line-height: 1.6;
  }
  .im-print-flow span {
    display: block;
    color: var(--im-ink-soft);
  }
  .im-print header.im-print-soft {
    margin-block-end: 1em;
  }
`;
}
