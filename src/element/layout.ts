import { typeSizeStyles } from './type-size';

/** Where the panel is a sheet under the map: where that is low, as on a phone on its side, there is more room beside it. */
export const SHEET = '@container (max-width: 899.98px) and ((min-height: 480px) or (max-width: 560px))';

/** Where map and panel stand. The element answers to its own size, not to the window's. */
export const layoutStyles = `${typeSizeStyles}
  .im-whole {
    position: relative;
    color: var(--im-ink);
    color-scheme: light;
    background: var(--im-paper);
    font-family: var(--im-font);
    line-height: 1.5;
    text-align: start;
  }
  :host([data-theme='dark']) .im-whole {
    color-scheme: dark;
  }
  :host(:fullscreen) {
    height: 100%;
  }
  /* No percentage: the box around it may have a height that none is counted from. */
  .im-root {
    position: absolute;
    inset: 0;
    display: grid;
    grid-template: minmax(0, 1fr) / min(calc(432 * var(--im-px)), 50%) minmax(0, 1fr);
    grid-template-areas: 'panel map';
    overflow: hidden;
  }
  .im-map {
    grid-area: map;
    position: relative;
    overflow: hidden;
    min-inline-size: 0;
    container-type: size;
    background: var(--im-land);
    /* The land is where it is in every language: only the words on it turn. */
    direction: ltr;
  }
  .im-basemap,
  .im-ground,
  .im-overlay {
    position: absolute;
    inset: 0;
  }
  .im-overlay {
    pointer-events: none;
    overflow: hidden;
  }
  .im-overlay > svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: hidden;
    pointer-events: none;
  }
  .im-side {
    grid-area: panel;
    min-block-size: 0;
    min-inline-size: 0;
    overflow: hidden;
    display: flex;
    flex-direction: column;
    background: var(--im-paper);
    border-inline-end: 1px solid var(--im-line);
  }
  .im-root[data-layout='map'] {
    grid-template: minmax(60%, 1fr) auto / minmax(0, 1fr);
    grid-template-areas: 'map' 'missing';
  }
  .im-missing {
    grid-area: missing;
    overflow: auto;
    margin: 0;
    padding: 6px 12px;
    background: var(--im-mark);
    font-size: calc(13 * var(--im-px));
  }
  .im-root[data-layout='map'] .im-side {
    display: none;
  }
  .im-root:is([data-layout='article'], [data-layout='list']) {
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    grid-template-areas: 'panel';
  }
  .im-root:is([data-layout='article'], [data-layout='list']) .im-map {
    display: none;
  }
  ${SHEET} {
    .im-root[data-layout='split'] {
      grid-template: minmax(0, 11fr) minmax(min(calc(288 * var(--im-px)), 50%), 9fr) / minmax(0, 1fr);
      grid-template-areas: 'map' 'panel';
    }
    .im-root[data-layout='split'] .im-side {
      border-inline-end: 0;
      border-block-start: 1px solid var(--im-line);
    }
  }
  /* Until what is printed instead has come. */
  @media print {
    :host {
      block-size: auto !important;
    }
    .im-whole {
      block-size: auto !important;
      container-type: normal !important;
      background: #fff;
    }
    .im-root {
      position: static !important;
      display: block !important;
    }
    .im-map {
      block-size: 12cm;
    }
    .im-side,
    .im-side :is(div, section) {
      block-size: auto !important;
      overflow: visible !important;
    }
    /* Paper is light, whatever lay under the letters. */
    :host([data-theme='dark']) :is(.im-side, .im-side *) {
      background: none !important;
      color: #1f1d1a !important;
    }
  }
`;
