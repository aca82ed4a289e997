/** The sentence of what is shown, and the values that can be asked for. */
export const filterStyles = `
  .im-filter-bar {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 14px;
    padding: 8px var(--im-gutter);
    border-block-end: 1px solid var(--im-line);
    background: color-mix(in srgb, var(--im-accent) 9%, var(--im-paper));
    font-size: calc(14 * var(--im-px));
  }
  .im-filter-bar > p {
    flex: 1 1 14em;
    /* Large type on a low screen leaves some of what is open, too. */
    max-block-size: min(7.5em, 20cqb);
    overflow-y: auto;
  }
  .im-choices {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .im-choice {
    all: unset;
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    gap: 6px;
    max-inline-size: 100%;
    min-block-size: 32px;
    padding: 2px 11px;
    border: 1px solid var(--im-line);
    border-radius: 16px;
    background: var(--im-raised);
    font-size: calc(14 * var(--im-px));
    line-height: 1.4;
    cursor: pointer;
  }
  .im-choice:hover {
    border-color: var(--im-ink-soft);
  }
  .im-choice[aria-pressed='true'] {
    border-color: var(--im-accent);
    background: color-mix(in srgb, var(--im-accent) 14%, var(--im-raised));
    box-shadow: inset 0 0 0 1px var(--im-accent);
    font-weight: 700;
  }
  .im-choice[aria-pressed='true'] .im-count {
    color: inherit;
  }
  .im-choice[data-none] {
    border-style: dashed;
    color: var(--im-ink-soft);
  }
  /* In a sentence these words are small; here each begins a line of its own. Not of letters that join, which would be parted. */
  .im-choice > span:has(> [dir='ltr'])::first-letter {
    text-transform: uppercase;
  }
  .im-choice-swatch {
    /* A swatch is 72 by 30 pixels, its head at one end: it is made smaller as a whole. */
    direction: ltr;
    display: inline-flex;
    flex: none;
    inline-size: 45px;
    block-size: 19px;
    margin-inline-start: -4px;
  }
  .im-choice-swatch > svg {
    flex: none;
    transform: scale(0.62);
    transform-origin: 0 0;
  }
  /* On the ground of a value that is asked for it would outshine the dots of a rumour. */
  .im-choice-swatch .im-casing {
    display: none;
  }
  @media (pointer: coarse) {
    .im-choice {
      min-block-size: 44px;
      border-radius: 22px;
    }
  }
`;
