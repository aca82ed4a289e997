/** The map’s marks beside their meaning. */
export const legendStyles = `
  .im-legend > .im-heading:not(:first-child) {
    margin-block-start: 26px;
  }
  .im-swatches {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    column-gap: 24px;
    padding-block-start: 8px !important;
  }
  .im-swatches > li {
    display: grid;
    grid-template-columns: 72px 1fr;
    align-items: center;
    column-gap: 14px;
    min-block-size: 36px;
    padding-block: 5px;
  }
  .im-swatch-of {
    display: grid;
    place-content: center;
  }
  .im-swatches > li > div {
    line-height: 1.45;
  }
  .im-swatches .im-choices {
    margin-block-start: 6px;
  }
  .im-swatches .im-row-note {
    display: block;
  }
`;
