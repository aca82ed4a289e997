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
  .im-step + .im-step,
  .im-failure + .im-tour > .im-step {
    padding-block-start: 20px;
  }
  .im-step + .im-step {
    border-block-start: 1px solid var(--im-line);
  }
  .im-step[aria-current]::before {
    content: '';
    position: absolute;
    inset-block: 20px;
    inset-inline-start: calc(-1 * min(var(--im-gutter), 20px));
    inline-size: 4px;
    background: var(--im-accent);
  }
  :first-child > .im-step:first-child::before {
    inset-block-start: 0;
  }
  .im-step .im-quote {
    padding-block: 8px 0 !important;
  }
  .im-step .im-translation:first-child {
    margin-block: 0 12px;
  }
  .im-panel .im-step-text {
    margin-block: 12px 4px;
  }
  .im-step .im-heading {
    margin-block-start: 12px !important;
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
    padding-inline: calc(var(--im-gutter) - 12px);
    border-block-start: 1px solid var(--im-line);
    background: var(--im-raised);
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
  /* A dash for each step, and a handle as wide as one: what lies under a finger is the step that it chooses. */
  .im-steps {
    --im-step: calc(100% / var(--im-steps));
    appearance: none;
    flex: 1;
    min-inline-size: 0;
    block-size: 44px;
    margin: 0 4px;
    border-radius: var(--im-radius);
    background: linear-gradient(to right, transparent 8%, var(--im-dash) 8% 92%, transparent 92%) 0 / var(--im-step) 4px
      repeat-x;
    --im-dash: color-mix(in srgb, var(--im-ink-soft) 80%, var(--im-raised));
    cursor: pointer;
  }
  .im-steps:hover {
    --im-dash: var(--im-ink);
  }
  .im-steps::-webkit-slider-thumb {
    appearance: none;
    inline-size: var(--im-step);
    block-size: 10px;
    border-radius: 5px;
    background: var(--im-accent);
  }
  .im-steps::-moz-range-thumb {
    inline-size: var(--im-step);
    block-size: 10px;
    border: 0;
    border-radius: 5px;
    background: var(--im-accent);
  }
  /* Where there is room for both, the text leads to the quote; elsewhere the quote is what has to be in sight. */
  @media (min-width: 900px) and (min-height: 640px) {
    .im-step {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    .im-step > :is(.im-eyebrow, .im-title, .im-step-text) {
      order: -1;
    }
  }
  /* On a small phone the lines of the quote are worth more than what the dashes show as well. */
  @media (max-width: 560px) and (max-height: 640px) {
    .im-step .im-eyebrow {
      display: none;
    }
    .im-step .im-title {
      font-size: calc(18 * var(--im-px));
    }
    .im-step + .im-step {
      padding-block-start: 8px;
    }
    .im-step[aria-current]::before {
      inset-block: 8px;
    }
    .im-tour-bar {
      padding-block: 2px 0;
    }
  }
  /* What moves by itself is not for those who asked for less motion. */
  @media (prefers-reduced-motion: reduce) {
    .im-play {
      display: none;
    }
  }
`;
