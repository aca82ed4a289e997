/** Of the element while it waits and after. */
export const shellStyles = `
  :host {
    display: block;
    block-size: var(--influence-height, min(46rem, 90vh));
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  .im-shell {
    position: relative;
    box-sizing: border-box;
    block-size: 100%;
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
    font: 15px / 1.6 system-ui, sans-serif;
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
