/** Entries that are pressed, ways from place to place, facts, and the legend. */
export const listStyles = `
  .im-row {
    all: unset;
    box-sizing: border-box;
    position: relative;
    display: grid;
    gap: 1px;
    inline-size: calc(100% + 2 * var(--im-gutter));
    min-block-size: 44px;
    margin-inline: calc(-1 * var(--im-gutter));
    padding: 9px var(--im-gutter);
    cursor: pointer;
  }
  .im-rows > li + li > .im-row {
    border-block-start: 1px solid color-mix(in srgb, var(--im-line) 60%, transparent);
  }
  .im-row:hover,
  .im-row[data-hovered] {
    background: color-mix(in srgb, var(--im-ink) 5%, transparent);
  }
  .im-row[data-kind]::before {
    content: '';
    position: absolute;
    inset-block: 10px;
    inset-inline-start: calc(var(--im-gutter) - 12px);
    inline-size: 4px;
    border-radius: 2px;
    background: var(--im-kind-light);
  }
  :host([data-theme='dark']) .im-row[data-kind]::before {
    background: var(--im-kind-dark);
  }
  .im-row-label {
    font-weight: 700;
    font-size: 15px;
    line-height: 1.5;
  }
  .im-row-label:lang(ar) {
    line-height: 1.65;
  }
  .im-row-route {
    font-size: 14px;
  }
  .im-row-note {
    color: var(--im-ink-soft);
    font-weight: 400;
    font-size: 13px;
  }
  .im-row-place {
    min-block-size: 38px;
    padding-block: 6px;
    grid-template-columns: 1fr auto;
    align-items: baseline;
    column-gap: 12px;
  }
  .im-rows .im-rows {
    margin-inline-start: 18px;
  }
  .im-rows .im-rows .im-row {
    inline-size: calc(100% + var(--im-gutter));
    margin-inline-start: 0;
    padding-inline-start: 0;
  }
  .im-list .im-section {
    font-size: 18px;
    font-weight: 700;
    margin-block-end: 6px;
  }
  .im-list .im-section:not(:first-child) {
    margin-block-start: 36px;
  }
  .im-begin {
    font-size: 15px;
    font-weight: 400;
  }
  .im-featured {
    margin-block: 8px 20px !important;
    border-block: 1px solid var(--im-line);
  }
  .im-featured .im-row-label {
    font-size: 17px;
  }
  .im-kind {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block: 22px 2px !important;
    font-size: 15px;
  }

  .im-route {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 8px;
  }
  .im-panel .im-way {
    margin-block-start: 6px;
    font-size: 17px;
  }
  .im-arrow {
    flex: none;
    inline-size: 22px;
    block-size: 11px;
    color: var(--im-ink-soft);
  }
  .im-panel[dir='rtl'] .im-arrow {
    transform: scaleX(-1);
  }
  .im-inferred {
    padding-inline: 6px;
    border: 1px dashed var(--im-ink-soft);
    border-radius: 999px;
    color: var(--im-ink-soft);
    font-size: 12px;
    font-weight: 400;
    white-space: nowrap;
  }
  .im-inferred:lang(ar) {
    font-size: 13px;
  }

  .im-facts {
    margin-block-start: 14px !important;
    border-block: 1px solid var(--im-line);
  }
  .im-facts > div {
    display: grid;
    grid-template-columns: 7.5em 1fr;
    column-gap: 12px;
    padding-block: 7px;
  }
  .im-facts > div + div {
    border-block-start: 1px solid color-mix(in srgb, var(--im-line) 60%, transparent);
  }
  .im-facts dt {
    color: var(--im-ink-soft);
    font-size: 13px;
  }
  .im-facts dd {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    font-size: 15px;
  }
  .im-facts.im-technical {
    margin-block: 4px 14px !important;
    border-block: 0;
  }
  .im-technical > div {
    padding-block: 1px;
  }
  .im-technical dd {
    display: block;
    font-size: 13px;
    overflow-wrap: anywhere;
    text-align: start;
  }

  .im-names {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    padding-block-start: 10px !important;
    font-size: 16px;
  }
  .im-links {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 14px;
    margin-block-start: 28px !important;
  }

  .im-legend > .im-heading:not(:first-child) {
    margin-block-start: 26px;
  }
  .im-swatches {
    padding-block-start: 8px !important;
  }
  .im-swatches > div {
    display: grid;
    grid-template-columns: 72px 1fr;
    align-items: center;
    column-gap: 14px;
    min-block-size: 36px;
    padding-block: 5px;
  }
  .im-swatches dt {
    display: grid;
    place-content: center;
  }
  .im-swatches dd {
    line-height: 1.45;
  }
  .im-swatches .im-row-note {
    display: block;
  }
  .im-about section > p + p,
  .im-plain > li + li {
    margin-block-start: 6px !important;
  }
  .im-about section > .im-heading + * {
    margin-block-start: 10px !important;
  }
  .im-issues > li {
    margin-block-start: 12px;
  }
`;
