/** How the map was made. */
export const aboutStyles = `
  .im-facts.im-technical {
    margin-block: 4px 14px !important;
    border-block: 0;
  }
  .im-technical > div {
    padding-block: 1px;
  }
  .im-technical dd {
    display: block;
    font-size: calc(13 * var(--im-px));
    overflow-wrap: anywhere;
    text-align: start;
  }
  .im-about section > p + p,
  .im-plain > li + li {
    margin-block-start: 6px !important;
  }
  .im-about section > .im-heading + * {
    margin-block-start: 10px !important;
  }
  /* What is offered stands with the line that names it, apart from the next. */
  .im-about .im-take > .im-actions {
    margin-block-start: 0 !important;
  }
  .im-about .im-take > .im-actions + .im-soft {
    margin-block-start: 14px !important;
  }
  .im-issues > li {
    margin-block-start: 12px;
  }
`;
