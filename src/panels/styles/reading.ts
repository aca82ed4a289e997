/** What all that is opened is written with: heads, passages with their marked words, ways from place to place, facts. */
export const readingStyles = `
  .im-link,
  .im-name {
    all: unset;
    box-sizing: border-box;
    color: var(--im-accent);
    cursor: pointer;
    text-decoration-line: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.3em;
    text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
  }
  .im-link {
    display: inline-flex;
    align-items: center;
    min-block-size: 28px;
    font-size: calc(13 * var(--im-px));
  }
  .im-name {
    min-block-size: 24px;
    color: inherit;
    text-decoration-color: var(--im-accent);
  }
  .im-link:hover,
  .im-name:hover {
    color: var(--im-accent);
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  .im-close {
    all: unset;
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 34px;
    block-size: 34px;
    border-radius: 50%;
    color: var(--im-ink-soft);
    cursor: pointer;
  }
  .im-close:hover {
    background: color-mix(in srgb, var(--im-ink) 8%, transparent);
    color: var(--im-ink);
  }
  .im-icon,
  .im-arrow {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .im-icon {
    inline-size: 18px;
    block-size: 18px;
  }
  .im-head {
    position: relative;
    margin-block-end: 10px;
    padding-inline-end: 40px;
  }
  .im-head .im-close {
    position: absolute;
    inset-block-start: -8px;
    inset-inline-end: -8px;
  }
  .im-eyebrow {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.35em;
    color: var(--im-ink-soft);
    font-size: calc(13 * var(--im-px));
  }
  /* Not of letters that join: some browsers part the first from the next. */
  .im-eyebrow:dir(ltr) > span::first-letter,
  .im-facts:dir(ltr) dd > span::first-letter {
    text-transform: uppercase;
  }
  .im-jumps {
    display: flex;
    flex-wrap: wrap;
    column-gap: 16px;
    margin-block-start: 4px !important;
  }
  .im-flow .im-title {
    font-size: calc(20 * var(--im-px));
  }
  .im-panel .im-note {
    margin-block-start: 8px;
    font-size: calc(14 * var(--im-px));
  }
  .im-panel .im-warning {
    margin-block-start: 8px;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--im-accent);
    font-size: calc(14 * var(--im-px));
  }
  .im-heading {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    padding-block-end: 6px !important;
    border-block-end: 1px solid var(--im-line);
    font-size: calc(14 * var(--im-px));
    font-weight: 700;
  }
  .im-count {
    color: var(--im-ink-soft);
    font-weight: 400;
    font-size: calc(13 * var(--im-px));
  }
  .im-quote {
    padding-block: 14px 8px !important;
  }
  .im-quote + .im-quote {
    border-block-start: 1px solid var(--im-line);
  }
  .im-speaker {
    margin-block-start: 6px;
    font-size: calc(14 * var(--im-px));
    font-weight: 700;
  }
  .im-speaker::before {
    content: '— ';
    color: var(--im-ink-soft);
    font-weight: 400;
  }
  .im-speaker[data-voice='article'] {
    color: var(--im-ink-soft);
    font-weight: 400;
  }
  .im-translation {
    margin-block-start: 12px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--im-line);
    color: var(--im-ink-soft);
  }
  .im-ours {
    color: var(--im-ink-soft);
    font-family: var(--im-font);
    font-size: calc(12 * var(--im-px));
    line-height: 1.6;
  }
  .im-ours:lang(ar) {
    font-size: calc(13 * var(--im-px));
  }
  .im-translated {
    font-family: var(--im-font-read);
    font-size: calc(15 * var(--im-px));
    line-height: 1.6;
  }
  .im-translation[data-own] .im-translated {
    color: var(--im-ink);
    font-size: calc(17 * var(--im-px));
  }
  .im-translated:lang(ar) {
    line-height: 1.8;
  }
  .im-actions {
    display: flex;
    flex-wrap: wrap;
    column-gap: 18px;
    margin-block-start: 6px !important;
  }
  .im-copy-done:not(:empty) {
    color: var(--im-ink);
    text-decoration: none;
  }
  .im-word {
    border-radius: 2px;
    background: var(--im-mark);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    color: var(--im-ink);
  }
  .im-word > [role='button'] {
    cursor: pointer;
  }
  .im-word[data-lit] {
    /* A little of the ground in it, without which ink on it has less than 4.5:1 by night. */
    background: color-mix(in srgb, var(--im-mark-strong) 86%, var(--im-paper));
    box-shadow: 0 2px 0 var(--im-accent);
  }
  .im-word[data-hovered],
  .im-word:hover {
    box-shadow: 0 2px 0 var(--im-accent);
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
  .im-row-route {
    font-size: calc(14 * var(--im-px));
  }
  .im-kind {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block: 22px 2px !important;
    font-size: calc(15 * var(--im-px));
  }
  .im-route {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 8px;
    overflow-wrap: anywhere;
  }
  .im-panel .im-way {
    margin-block-start: 6px;
    font-size: calc(17 * var(--im-px));
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
    font-size: calc(12 * var(--im-px));
    font-weight: 400;
    white-space: nowrap;
  }
  .im-inferred:lang(ar) {
    font-size: calc(13 * var(--im-px));
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
    font-size: calc(13 * var(--im-px));
  }
  .im-facts dd {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    font-size: calc(15 * var(--im-px));
  }
  .im-facts svg {
    flex: none;
  }
  .im-names {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    padding-block-start: 10px !important;
    font-size: calc(16 * var(--im-px));
  }
  .im-links {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 14px;
    margin-block-start: 28px !important;
  }
  @media (pointer: coarse) {
    .im-link,
    .im-name {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
    /* Among words a wider box would part a name from its comma: what a finger finds goes on over the plain words beside it. */
    .im-eyebrow .im-name {
      position: relative;
      min-inline-size: 0;
    }
    .im-eyebrow .im-name::after {
      content: '';
      position: absolute;
      inset: 0;
      inset-inline-end: min(0px, 100% - 44px);
    }
    .im-eyebrow .im-name:has(+ .im-name)::after {
      inset-inline: min(0px, 100% - 44px) 0;
    }
    /* Between two names there is no room to go on. */
    .im-eyebrow .im-name + .im-name:has(+ .im-name)::after {
      inset-inline: 0;
    }
    .im-close {
      inline-size: 44px;
      block-size: 44px;
    }
  }
`;
