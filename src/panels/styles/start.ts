/** What is read before anything is opened: the title, the way into the tour, entries to be pressed. */
export const startStyles = `
  .im-title {
    font-size: calc(23 * var(--im-px));
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }
  .im-title:lang(ar) {
    line-height: 1.55;
  }
  .im-soft {
    color: var(--im-ink-soft);
    font-size: calc(14 * var(--im-px));
  }
  .im-read {
    font-family: var(--im-font-read);
    font-size: calc(18 * var(--im-px));
    line-height: 1.6;
    overflow-wrap: break-word;
  }
  .im-read:lang(ar) {
    font-size: calc(19 * var(--im-px));
    line-height: 1.8;
  }
  .im-start .im-summary,
  .im-about .im-summary {
    margin-block: 10px 0;
  }
  .im-body section > section,
  .im-body article > section {
    margin-block-start: 28px;
  }

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
  .im-row-label {
    font-weight: 700;
    line-height: 1.5;
  }
  .im-row-label:lang(ar) {
    line-height: 1.65;
  }
  .im-row-note {
    color: var(--im-ink-soft);
    font-weight: 400;
    font-size: calc(13 * var(--im-px));
  }
  .im-row-place {
    min-block-size: 38px;
    padding-block: 6px;
    grid-template-columns: 1fr auto;
    align-items: baseline;
    column-gap: 12px;
  }
  .im-begin {
    font-size: inherit;
    font-weight: 400;
  }
  .im-featured {
    margin-block: 8px 20px !important;
    border-block: 1px solid var(--im-line);
  }
  .im-featured .im-row-label {
    font-size: calc(17 * var(--im-px));
  }
  .im-invite {
    all: unset;
    box-sizing: border-box;
    display: grid;
    gap: 2px;
    inline-size: 100%;
    min-block-size: 44px;
    align-content: center;
    margin-block: 16px;
    padding: 10px 14px;
    border-radius: 4px;
    background: var(--im-accent);
    color: var(--im-paper);
    cursor: pointer;
  }
  .im-invite:hover {
    background: color-mix(in srgb, var(--im-accent) 86%, var(--im-ink));
  }
  .im-invite-name {
    font-weight: 700;
  }
  .im-invite-note {
    font-size: calc(13 * var(--im-px));
  }
  .im-panel > .im-back {
    flex: none;
    margin-block: 0;
    padding: 8px var(--im-gutter);
    border-radius: 0;
  }
`;
