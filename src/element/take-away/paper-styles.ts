/** Of what is printed: always in light colours, the map as wide as the page, no passage cut by the end of one. */
import { tokensOf } from '../../picture';

export function paperStyles(): string {
  const own = [...tokensOf('light')].filter(([name]) => !name.startsWith('font'));
  return `
  @media print {
    :host {
      block-size: auto !important;
      container-type: normal !important;
      border: 0 !important;
      background: none !important;
    }
    .im-place,
    .im-root {
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
    color: var(--im-ink);
    font: 10.5pt / 1.5 var(--im-font);
    text-align: start;
  }
  .im-print:lang(ar) {
    line-height: 1.7;
  }
  .im-print :is(h1, h2, p, ol, blockquote) {
    margin: 0 0 0.4em;
    padding: 0;
  }
  .im-print h1 {
    font-size: 19pt;
    line-height: 1.35;
  }
  .im-print h2 {
    margin-block-start: 1.2em;
    font-size: 14pt;
    break-after: avoid;
  }
  .im-print-soft {
    color: var(--im-ink-soft);
    font-size: 9pt;
  }
  .im-print-filter {
    font-weight: 700;
  }
  .im-print > svg {
    display: block;
    /* Its lines say where they begin, and turn in their own isolates. */
    direction: ltr;
    inline-size: 100%;
    block-size: auto;
    break-inside: avoid;
    print-color-adjust: exact;
  }
  .im-print-map {
    margin-block: 0.6em;
    border: 1px solid var(--im-line);
    box-sizing: border-box;
  }
  .im-print ol {
    list-style: none;
  }
  .im-print li {
    display: grid;
    grid-template-columns: 2.6em minmax(0, 1fr);
    padding-block: 0.7em;
    border-block-start: 1px solid var(--im-line);
    break-inside: avoid;
  }
  .im-print-number {
    font-size: 13pt;
    font-weight: 700;
  }
  .im-print blockquote {
    font-family: var(--im-font-read);
    font-size: 12pt;
    overflow-wrap: anywhere;
  }
  .im-print-flow {
    padding-inline-start: 0.8em;
    border-inline-start: 2px solid var(--im-line);
    font-size: 9.5pt;
  }
  .im-print footer {
    margin-block-start: 1.2em;
    overflow-wrap: anywhere;
  }
`;
}
