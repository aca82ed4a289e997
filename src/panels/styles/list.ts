/** Search, facets, the tree of places and the table of flows. */
export const listStyles = `
  .im-rows .im-rows {
    margin-inline-start: 18px;
  }
  .im-rows .im-rows .im-row {
    inline-size: calc(100% + var(--im-gutter));
    margin-inline-start: 0;
    padding-inline-start: 0;
  }
  .im-list .im-section {
    font-size: calc(18 * var(--im-px));
    font-weight: 700;
    margin-block-end: 6px;
  }
  .im-list .im-section:not(:first-child) {
    margin-block-start: 36px;
  }
  .im-search {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding-inline: 12px;
    border: 1px solid var(--im-ink-soft);
    border-radius: var(--im-radius);
    background: var(--im-raised);
    color: var(--im-ink);
    font: inherit;
    appearance: none;
  }
  .im-search::-webkit-search-cancel-button {
    filter: grayscale(1);
  }
  .im-search::placeholder {
    color: var(--im-ink-soft);
    opacity: 1;
  }
  .im-search:focus-visible,
  .im-table-box:focus-visible,
  .im-more > summary:focus-visible {
    outline: 2px solid var(--im-accent);
    outline-offset: 2px;
  }
  .im-panel .im-found-count:not(:empty) {
    margin-block-start: 10px;
  }
  .im-found {
    border-radius: 2px;
    background: var(--im-mark-strong);
    color: inherit;
  }
  :host([data-theme='dark']) .im-found {
    background: color-mix(in srgb, var(--im-mark-strong) 86%, var(--im-paper));
  }
  .im-list [data-around] > .im-row-place {
    font-weight: 400;
  }
  .im-list [data-around] > .im-row-place .im-row-label {
    color: var(--im-ink-soft);
    font-weight: 400;
  }
  .im-row-quote {
    font-size: calc(15 * var(--im-px));
  }
  .im-panel .im-filters {
    margin-block-start: 20px;
    padding: 4px 14px 14px;
    border: 1px solid var(--im-line);
    border-radius: var(--im-radius);
  }
  .im-list .im-filters > .im-section {
    margin-block: 6px 0;
    font-size: calc(16 * var(--im-px));
  }
  .im-list .im-filters + section > .im-section,
  .im-list section + section > .im-section {
    margin-block-start: 32px;
  }
  .im-panel .im-facet {
    margin-block-start: 8px;
  }
  .im-panel .im-facet-name h3 {
    font: inherit;
  }
  .im-panel .im-facet-name {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    min-block-size: 28px;
    color: var(--im-ink-soft);
    font-size: calc(13 * var(--im-px));
    font-weight: 400;
  }
  .im-more {
    margin-block-start: 10px;
  }
  .im-more > summary {
    min-block-size: 28px;
    margin-inline-start: 16px;
    list-style-position: outside;
    color: var(--im-accent);
    padding-block: 3px;
    font-size: calc(14 * var(--im-px));
    line-height: 1.5;
    cursor: pointer;
  }
  .im-table-box {
    margin-inline: calc(-1 * var(--im-gutter));
    overflow-x: auto;
    scrollbar-width: thin;
    border-block: 1px solid var(--im-line);
  }
  /* Each cell takes the room that its words ask for: squeezed ones made of every row a tall and empty one. */
  .im-table {
    inline-size: max-content;
    margin-inline: auto;
    border-collapse: collapse;
    font-size: calc(14 * var(--im-px));
    line-height: 1.5;
  }
  .im-table :is(th, td) {
    padding: 8px 10px;
    text-align: start;
    vertical-align: top;
  }
  .im-table td {
    min-inline-size: 4.5em;
    max-inline-size: 16em;
  }
  .im-table tbody tr {
    border-block-start: 1px solid color-mix(in srgb, var(--im-line) 60%, transparent);
  }
  .im-table :is(tr[data-hovered], tbody tr:hover) > * {
    background: color-mix(in srgb, var(--im-ink) 5%, var(--im-paper));
  }
  .im-table tr[aria-current] > * {
    background: color-mix(in srgb, var(--im-accent) 11%, var(--im-paper));
  }
  .im-table :is(thead th:first-child, th[scope='row']) {
    position: sticky;
    inset-inline-start: 0;
    min-inline-size: 9.5em;
    max-inline-size: min(12em, 40cqi);
    padding-inline-start: min(var(--im-gutter), 20px);
    background: var(--im-paper);
    box-shadow: inset -1px 0 0 var(--im-line);
  }
  /* Where it would cover the others it goes with them: on a small map, and beside a low map. */
  @container (max-width: 21.4em) {
    .im-table :is(thead th:first-child, th[scope='row']) {
      position: static;
    }
  }
  @container (max-height: 479.98px) and (min-width: 560.02px) { @container (max-width: 26em) {
    .im-table :is(thead th:first-child, th[scope='row']) {
      position: static;
    }
  }}
  .im-panel[dir='rtl'] .im-table :is(thead th:first-child, th[scope='row']) {
    box-shadow: inset 1px 0 0 var(--im-line);
  }
  .im-table th[scope='row'] {
    font-weight: 700;
  }
  .im-table .im-name {
    display: inline-block;
  }
  .im-table .im-inferred {
    display: block;
    inline-size: fit-content;
  }
  .im-sort {
    all: unset;
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: 28px;
    color: var(--im-ink-soft);
    font-size: calc(13 * var(--im-px));
    font-weight: 400;
    white-space: nowrap;
    cursor: pointer;
  }
  .im-sort:hover,
  [aria-sort] > .im-sort {
    color: var(--im-ink);
    font-weight: 700;
  }
  .im-sort-mark {
    font-size: calc(10 * var(--im-px));
  }
  .im-kind-mark {
    display: inline-block;
    inline-size: 12px;
    block-size: 4px;
    margin-inline-end: 6px;
    border-radius: 2px;
    vertical-align: 0.25em;
    background: var(--im-kind-light);
  }
  :host([data-theme='dark']) .im-kind-mark {
    background: var(--im-kind-dark);
  }
  .im-number {
    font-variant-numeric: tabular-nums;
  }
  @media (pointer: coarse) {
    /* An iPhone enlarges the whole page for smaller type that is written in. */
    .im-search {
      font-size: max(16px, 1em);
    }
    .im-sort {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
`;
