/** The article, sentence by sentence, and the bar that names what is selected in it. */
export const articleStyles = `
  .im-bar {
    flex: none;
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 48px;
    padding-inline: var(--im-gutter) calc(var(--im-gutter) - 8px);
    border-block-start: 1px solid var(--im-line);
    background: var(--im-raised);
  }
  .im-panel .im-bar-name {
    flex: 1;
    min-inline-size: 0;
    padding-block: 4px;
    font-weight: 700;
    line-height: 1.4;
    font-size: calc(14 * var(--im-px));
  }
  .im-hint {
    margin-block-end: 18px !important;
  }
  .im-article .im-read > p {
    position: relative;
    margin-block-end: 0.9em;
  }
  .im-article .im-read > p[data-evidence]::before {
    content: '';
    position: absolute;
    inset-block: 0.3em;
    inset-inline-start: -12px;
    inline-size: 3px;
    border-radius: 2px;
    background: var(--im-accent);
  }
  .im-sentence {
    border-radius: 3px;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .im-sentence[data-left-out] {
    color: var(--im-ink-soft);
  }
  .im-sentence[data-left-out] .im-word:not([data-lit]) {
    background: none;
    color: inherit;
  }
  .im-sentence[data-passage] {
    cursor: pointer;
  }
  .im-sentence[data-evidence] {
    background: color-mix(in srgb, var(--im-accent) 9%, transparent);
  }
  .im-choose:not(:focus-visible) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .im-choose:focus-visible {
    all: unset;
    margin-inline: 6px;
    padding-inline: 8px;
    border-radius: 4px;
    background: var(--im-raised);
    outline: 2px solid var(--im-accent);
    color: var(--im-accent);
    font: calc(13 * var(--im-px)) / 24px var(--im-font);
    cursor: pointer;
  }
  .im-choose:focus-visible::after {
    content: attr(aria-label);
  }
  .im-other {
    display: block;
    margin-block: 6px 12px;
    padding: 2px 12px 4px;
    border-inline-start: 3px solid var(--im-accent);
    font-size: calc(16 * var(--im-px));
    line-height: 1.6;
  }
  .im-other:lang(ar) {
    font-size: calc(17 * var(--im-px));
    line-height: 1.8;
  }
  .im-other .im-ours {
    display: block;
  }
  @media (hover: hover) {
    .im-sentence[data-passage]:hover {
      background: color-mix(in srgb, var(--im-ink) 6%, transparent);
    }
    .im-sentence[data-evidence]:hover {
      background: color-mix(in srgb, var(--im-accent) 13%, transparent);
    }
  }
`;
