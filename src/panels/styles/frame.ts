/** The panel itself: tabs above, what is read in the middle, bars over and under it. */
export const frameStyles = `
  .im-panel {
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    background: var(--im-paper);
    color: var(--im-ink);
    line-height: 1.55;
    text-align: start;
    overflow-wrap: break-word;
  }
  /* A line of text is no longer than can be followed, however wide the panel. */
  .im-panel > * {
    --im-gutter: max(20px, 50cqi - 300 * var(--im-px));
    --im-above: min(20px, 2.5vh);
  }
  .im-panel:lang(ar) {
    line-height: 1.75;
  }
  .im-panel :is(h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote) {
    margin: 0;
    padding: 0;
  }
  .im-panel :is(ul, ol) {
    list-style: none;
  }
  .im-tabs {
    flex: none;
    display: flex;
    gap: 4px;
    overflow-x: auto;
    scrollbar-width: none;
    padding-inline: calc(var(--im-gutter) - 8px);
    border-block-end: 1px solid var(--im-line);
  }
  .im-tab {
    all: unset;
    flex: none;
    box-sizing: border-box;
    min-block-size: 46px;
    padding: 3px 8px 0;
    border-block-end: 3px solid transparent;
    color: var(--im-ink-soft);
    font-size: calc(14 * var(--im-px));
    cursor: pointer;
  }
  @container (max-width: 340px) {
    .im-tabs {
      gap: 0;
    }
    .im-tab {
      padding-inline: 5px;
      font-size: calc(13 * var(--im-px));
    }
  }
  .im-tab:hover {
    color: var(--im-ink);
  }
  .im-tab[aria-selected='true'] {
    border-block-end-color: var(--im-accent);
    color: var(--im-ink);
    font-weight: 700;
  }
  .im-failure {
    margin: calc(-1 * var(--im-above)) calc(-1 * var(--im-gutter)) 20px !important;
    padding: 10px var(--im-gutter) !important;
    background: var(--im-mark);
    font-size: calc(14 * var(--im-px));
  }
  .im-body {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    padding: var(--im-above) var(--im-gutter) 40px;
    scrollbar-width: thin;
    scrollbar-color: var(--im-line) transparent;
  }
  .im-wait {
    color: var(--im-ink-soft);
    /* What comes at once needs no word. */
    animation: im-wait 1ms 250ms backwards;
  }
  @keyframes im-wait {
    from {
      visibility: hidden;
    }
  }
  .im-panel :is(button, a, [role='button'], h2, h3):focus-visible {
    outline: 2px solid var(--im-accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  @media (pointer: coarse) {
    .im-tab {
      min-inline-size: 44px;
      text-align: center;
    }
  }
  .im-panel :is(.im-tab, .im-row):focus-visible {
    outline-offset: -2px;
  }
  .im-unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
