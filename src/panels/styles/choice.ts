/** A list to choose from, opened over the map where a thumb came down. */
export const choiceStyles = `
  .im-chooser {
    position: fixed;
    inset: auto;
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--im-line);
    border-radius: var(--im-radius);
    background: var(--im-raised);
    color: var(--im-ink);
    font-family: var(--im-font);
    line-height: 1.5;
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.22);
    text-align: start;
  }
  .im-chooser::backdrop {
    background: transparent;
  }
  .im-choice-head {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: space-between;
    padding-inline-start: 14px;
    border-block-end: 1px solid var(--im-line);
  }
  .im-choice-head > h2 {
    margin: 0;
    padding-block: 4px;
    color: var(--im-ink-soft);
    font-size: calc(13 * var(--im-px));
    font-weight: 400;
  }
  .im-choice-leave {
    all: unset;
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    color: var(--im-ink-soft);
    cursor: pointer;
  }
  .im-choice-leave > svg {
    inline-size: 18px;
    block-size: 18px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
  }
  .im-chooser > ul {
    flex: 1;
    margin: 0;
    padding: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    list-style: none;
  }
  .im-choice-row {
    all: unset;
    box-sizing: border-box;
    display: grid;
    grid-template-columns: 22px 1fr;
    column-gap: 10px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 7px 14px;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  li + li > .im-choice-row {
    border-block-start: 1px solid color-mix(in srgb, var(--im-line) 60%, transparent);
  }
  .im-choice-row:hover {
    background: color-mix(in srgb, var(--im-ink) 5%, transparent);
  }
  .im-choice-row[aria-current='true'] {
    background: color-mix(in srgb, var(--im-accent) 11%, transparent);
  }
  .im-chooser :is(.im-choice-row, .im-choice-leave):focus-visible {
    outline: 2px solid var(--im-accent);
    outline-offset: -3px;
  }
  .im-choice-mark {
    grid-row: span 2;
    display: grid;
    justify-items: center;
    gap: 3px;
  }
  .im-choice-mark > svg {
    inline-size: 20px;
    block-size: 8px;
    fill: var(--im-kind-light);
  }
  :host([data-theme='dark']) .im-choice-mark > svg {
    fill: var(--im-kind-dark);
  }
  .im-chooser[dir='rtl'] .im-choice-mark > svg {
    transform: scaleX(-1);
  }
  .im-choice-dot {
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    background: var(--im-ink);
  }
  .im-choice-name {
    font-weight: 700;
  }
  .im-choice-note {
    color: var(--im-ink-soft);
    font-size: calc(13 * var(--im-px));
  }
  @media (forced-colors: active) {
    .im-choice-mark {
      forced-color-adjust: none;
    }
    .im-choice-dot {
      background: CanvasText;
    }
  }
`;
