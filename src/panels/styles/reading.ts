/** What is read: heads, passages with their marked words, and the article. */
export const readingStyles = `
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
    font-size: 13px;
  }
  .im-eyebrow > span::first-letter,
  .im-facts dd > span::first-letter {
    text-transform: uppercase;
  }
  .im-jumps {
    display: flex;
    flex-wrap: wrap;
    column-gap: 16px;
    margin-block-start: 4px !important;
  }
  .im-title {
    font-size: 23px;
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }
  .im-title:lang(ar) {
    line-height: 1.55;
  }
  .im-flow .im-title {
    font-size: 20px;
  }
  .im-soft {
    color: var(--im-ink-soft);
    font-size: 14px;
  }
  .im-panel .im-note {
    margin-block-start: 8px;
    font-size: 14px;
  }
  .im-panel .im-warning {
    margin-block-start: 8px;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--im-accent);
    font-size: 14px;
  }
  .im-body section > section,
  .im-body article > section {
    margin-block-start: 28px;
  }
  .im-heading {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    padding-block-end: 6px !important;
    border-block-end: 1px solid var(--im-line);
    font-size: 14px;
    font-weight: 700;
  }
  .im-count {
    color: var(--im-ink-soft);
    font-weight: 400;
    font-size: 13px;
  }

  .im-read {
    font-family: var(--im-font-read);
    font-size: 18px;
    line-height: 1.6;
    overflow-wrap: break-word;
  }
  .im-read:lang(ar) {
    font-size: 19px;
    line-height: 1.8;
  }
  .im-start .im-summary,
  .im-about .im-summary {
    margin-block: 10px 0;
  }

  .im-quote {
    padding-block: 14px 8px !important;
  }
  .im-quote + .im-quote {
    border-block-start: 1px solid var(--im-line);
  }
  .im-speaker {
    margin-block-start: 6px;
    font-size: 14px;
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
    font-size: 12px;
    line-height: 1.6;
  }
  .im-ours:lang(ar) {
    font-size: 13px;
  }
  .im-translated {
    font-family: var(--im-font-read);
    font-size: 15px;
    line-height: 1.6;
  }
  .im-translation[data-own] .im-translated {
    color: var(--im-ink);
    font-size: 17px;
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
  .im-copy-ask:has(+ .im-copy-done:not(:empty)) {
    display: none;
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
  @media (hover: hover) {
    .im-sentence[data-passage]:hover {
      background: color-mix(in srgb, var(--im-ink) 6%, transparent);
    }
    .im-sentence[data-evidence]:hover {
      background: color-mix(in srgb, var(--im-accent) 13%, transparent);
    }
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
    font: 13px / 24px var(--im-font);
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
    font-size: 16px;
    line-height: 1.6;
  }
  .im-other:lang(ar) {
    font-size: 17px;
    line-height: 1.8;
  }
  .im-other .im-ours {
    display: block;
  }
`;
