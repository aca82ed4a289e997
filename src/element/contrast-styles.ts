/** For readers who ask for more contrast, or who see everything in a few colours of their own. */
export const contrastStyles = `
@media (prefers-contrast: more) {
  /* Out of ink and paper, so that it holds with a publisher's colours as well. */
  :host, :host([data-theme]) {
    --im-ink-soft: color-mix(in srgb, var(--im-ink) 88%, var(--im-paper));
    --im-line: color-mix(in srgb, var(--im-ink) 62%, var(--im-paper));
  }
  .im-key, .im-attribution { background: var(--im-paper); outline: 1px solid var(--im-line); }
  .im-link, .im-name { text-decoration-color: currentColor; }
  .im-word { box-shadow: 0 1px 0 currentColor; }
  .im-word[data-lit] { box-shadow: 0 3px 0 var(--im-accent); }
  .im-tab[aria-selected='true'] { border-block-end-width: 5px; }
  .im-rows > li + li > .im-row, .im-facts > div + div, .im-table tbody tr { border-color: var(--im-line); }
  .im-row:hover, .im-row[data-hovered], .im-table tbody tr:hover { outline: 1px solid var(--im-line); outline-offset: -1px; }
  .im-panel .im-tour-button[aria-disabled='true'] { opacity: 0.75; }
  .im-panel :focus-visible, .im-control:focus-visible { outline-width: 3px; }

  .im-casing { stroke-width: 3.5; }
  .im-map-name > .im-label { stroke-width: 5; }
  .im-plate, .im-map-count rect, .im-area path, .im-extent circle { stroke: var(--im-ink); stroke-opacity: 1; }
  .im-plate, .im-map-count rect { stroke-width: 1.5; }
}
@media (prefers-contrast: more), (forced-colors: active) {
  .im-quiet { opacity: 0.75; }
  .im-arcs > .im-quiet, .im-rings > .im-quiet, .im-counts > .im-quiet { opacity: 0.35; }
}
@media (forced-colors: active) {
  .im-control, .im-tab, .im-choice, .im-refused, .im-tip, .im-key, .im-invite { border: 1px solid ButtonText; }
  .im-invite { background: ButtonFace; color: ButtonText; }
  .im-tab[aria-selected='true'], .im-choice[aria-pressed='true'] {
    forced-color-adjust: none;
    border-color: Highlight;
    background: Highlight;
    color: HighlightText;
  }
  .im-panel .im-choice[aria-pressed='true'] .im-count { color: HighlightText; }
  .im-choice-swatch { background: Canvas; }
  .im-row:hover, .im-row[data-hovered], .im-table :is(tr[aria-current], tbody tr:hover) {
    outline: 2px solid Highlight;
    outline-offset: -2px;
  }
  .im-sheet::before { background: ButtonText; }
  .im-steps { forced-color-adjust: none; --im-dash: ButtonText; --im-accent: Highlight; }
  .im-article .im-read > p[data-evidence]::before, .im-step[aria-current]::before {
    background: Highlight;
  }
  .im-word[data-lit], .im-sentence[data-selected] { text-decoration-line: underline; text-decoration-thickness: 3px; }
  .im-scale { background: Canvas; }

  /* The land keeps its colours, so arcs keep theirs, and so does what tells which is which; what bears words takes the reader's own. */
  .im-story-layer, .im-swatch, .im-key svg, .im-kind-mark, .im-row[data-kind]::before { forced-color-adjust: none; }
  .im-plate, .im-map-count rect, .im-badge rect { fill: Canvas; stroke: CanvasText; }
  .im-ring-ground { fill: Canvas; stroke: Canvas; }
  .im-story-layer text, .im-swatch text, .im-selected > .im-label { fill: CanvasText; }
  .im-map-name > .im-label { stroke: Canvas; }
  .im-edge-arrow { fill: CanvasText; }
  .im-selected > .im-plate, .im-selected > .im-ring { stroke: Highlight; }
}
`;
