/**
 * Of the element while it waits and after. A page's rules reach the element itself and win over those of `:host`: a
 * publisher may hide it or size it there. What must hold whatever they say stands on the boxes inside, which no rule reaches.
 */
export const shellStyles = `
  :host {
    display: block;
    height: var(--influence-height, min(736px, 90vh));
    /* The boxes inside are as wide as the element, which is told by a line that runs across. */
    writing-mode: horizontal-tb !important;
  }
  :host([hidden]) {
    display: none;
  }
  /* Nothing is drawn by it: it says how wide the element would be to a row or a dialog that asks, and that it needs no width. */
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 960px);
  }
  /*
   * Nothing is inherited but what hides: the fallback and the poster in the shell are the page's, and look like it. Of no
   * weight, as this sheet may come after those that set these boxes up again.
   */
  :where(.im-whole, .im-shell-say, .im-chooser, .im-print) {
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
  }
  .im-shell,
  .im-whole {
    display: block;
    box-sizing: border-box;
    block-size: 100%;
    container-type: size;
    /* Where a page leaves the element no height of its own. */
    contain-intrinsic-block-size: var(--influence-height, min(736px, 90vh));
  }
  .im-shell {
    position: relative;
    overflow: auto;
  }
  .im-shell[hidden] {
    display: none;
  }
  .im-shell-say {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1em;
    margin: 0;
    padding: 0.6em 16px;
    /* It stands on the page's own ground. */
    color: inherit;
    color-scheme: inherit;
    font: medium / 1.6 system-ui, sans-serif;
  }
  .im-shell-say[data-over] {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    justify-content: center;
  }
  .im-shell-say button {
    min-block-size: 44px;
    padding-inline: 1.2em;
    border: 1px solid currentcolor;
    border-radius: 6px;
    background: canvas;
    color: canvastext;
    font: inherit;
    cursor: pointer;
  }
  ::slotted([slot='poster']) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
`;
