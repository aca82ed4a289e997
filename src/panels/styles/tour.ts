/** The story step by step: the steps, and the bar that moves among them. */
export const tourStyles = `
  .im-tour,
  .im-tour-bar {
    touch-action: pan-y pinch-zoom;
  }
  .im-step {
    position: relative;
    padding-block: 0 40px;
  }
  .im-step + .im-step {
    padding-block-start: 20px;
    border-block-start: 1px solid var(--im-line);
  }
  .im-step[aria-current]::before {
    content: '';
    position: absolute;
    inset-block: 20px;
    inset-inline-start: calc(-1 * var(--im-gutter));
    inline-size: 4px;
    background: var(--im-accent);
  }
  .im-step:first-child::before {
    inset-block-start: 0;
  }
  .im-panel .im-step-text {
    margin-block: 12px 4px;
  }
  /* Room for the last step to come to the top. */
  .im-tour-end {
    min-block-size: 50vh;
    padding-block-start: 20px;
    border-block-start: 1px solid var(--im-line);
  }
  .im-tour-bar {
    flex: none;
    padding-block: 6px 4px;
    padding-inline: var(--im-gutter) calc(var(--im-gutter) - 8px);
    border-block-start: 1px solid var(--im-line);
    background: var(--im-raised);
  }
  .im-progress {
    display: flex;
  }
  .im-progress > li {
    flex: 1;
    min-inline-size: 0;
  }
  .im-dot-button {
    all: unset;
    box-sizing: border-box;
    display: block;
    inline-size: 100%;
    block-size: 24px;
    padding-inline: 1.5px;
    cursor: pointer;
  }
  .im-dot-button::before {
    content: '';
    display: block;
    block-size: 4px;
    margin-block-start: 10px;
    border-radius: 2px;
    background: color-mix(in srgb, var(--im-ink-soft) 80%, var(--im-raised));
  }
  .im-dot-button:hover::before {
    background: var(--im-ink);
  }
  .im-dot-button[aria-current]::before {
    block-size: 8px;
    margin-block-start: 8px;
    background: var(--im-accent);
  }
  .im-tour-buttons {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .im-tour-button {
    all: unset;
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 50%;
    color: var(--im-ink);
    cursor: pointer;
  }
  .im-tour-button:hover {
    background: color-mix(in srgb, var(--im-ink) 8%, transparent);
  }
  .im-tour-button[aria-disabled='true'] {
    color: var(--im-ink-soft);
    opacity: 0.5;
    cursor: default;
  }
  .im-chevron:dir(rtl),
  .im-tour-button[data-move='back'] .im-chevron:dir(ltr) {
    transform: scaleX(-1);
  }
  .im-tour-button[data-move='back'] .im-chevron:dir(rtl) {
    transform: none;
  }
  .im-panel .im-tour-position {
    flex: 1;
    text-align: center;
    font-size: calc(13 * var(--im-px));
    color: var(--im-ink-soft);
  }
  /* What moves by itself is not for those who asked for less motion. */
  @media (prefers-reduced-motion: reduce) {
    .im-play {
      display: none;
    }
  }
`;
