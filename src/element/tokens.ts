/** Colours and faces that every part of the element draws with. A host page sets the public `--influence-*` ones. */

export const tokens = `
  :host {
    --im-paper: var(--influence-paper, #fbf9f4);
    --im-raised: var(--influence-raised, #ffffff);
    --im-ink: var(--influence-ink, #1f1d1a);
    --im-ink-soft: var(--influence-ink-soft, #5d574e);
    --im-line: var(--influence-line, #ddd6c8);
    --im-accent: var(--influence-accent, #8a3b12);
    --im-mark: var(--influence-mark, #f8e3a8);
    --im-mark-strong: var(--influence-mark-strong, #f2c14e);
    --im-halo: #fbf9f4;
    --im-land: #f4f0e8;
    --im-font: var(--influence-font, 'Influence Map', 'Vazirmatn', 'Noto Sans Arabic', system-ui, sans-serif);
    --im-font-read: var(--influence-font-read, 'Influence Map Reading', 'Noto Naskh Arabic', 'Source Serif 4', Georgia, serif);
    --im-radius: var(--influence-radius, 6px);
  }
  :host([data-theme='dark']) {
    --im-paper: var(--influence-paper, #17191c);
    --im-raised: var(--influence-raised, #22252a);
    --im-ink: var(--influence-ink, #ece7dd);
    --im-ink-soft: var(--influence-ink-soft, #b5aea2);
    --im-line: var(--influence-line, #383c42);
    --im-accent: var(--influence-accent, #f2ad7e);
    --im-mark: var(--influence-mark, #5a4714);
    --im-mark-strong: var(--influence-mark-strong, #7c5f12);
    --im-halo: #14171a;
    --im-land: #1d2024;
  }
`;
