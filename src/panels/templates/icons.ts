import { html, type TemplateResult } from 'lit/html.js';

/** The way from one place to the next: it points where reading goes, so the sheet mirrors it from right to left. */
export const arrow: TemplateResult = html`<svg class="im-arrow" viewBox="0 0 24 12" aria-hidden="true">
  <path d="M1 6h21M17 1l5 5-5 5" />
</svg>`;

export const arrowBothWays: TemplateResult = html`<svg class="im-arrow" viewBox="0 0 24 12" aria-hidden="true">
  <path d="M2 6h20M17 1l5 5-5 5M7 1 2 6l5 5" />
</svg>`;

/** Points onward; the sheet turns it for the way back and mirrors both from right to left. */
export const chevron: TemplateResult = html`<svg class="im-icon im-chevron" viewBox="0 0 20 20" aria-hidden="true">
  <path d="m7 4 6 6-6 6" />
</svg>`;

export const playSign: TemplateResult = html`<svg class="im-icon" viewBox="0 0 20 20" aria-hidden="true">
  <path fill="currentColor" d="m6 4 10 6-10 6z" />
</svg>`;

export const pauseSign: TemplateResult = html`<svg class="im-icon" viewBox="0 0 20 20" aria-hidden="true">
  <path stroke-width="3" d="M7 5v10M13 5v10" />
</svg>`;

export const cross: TemplateResult = html`<svg class="im-icon" viewBox="0 0 20 20" aria-hidden="true">
  <path d="m5 5 10 10M15 5 5 15" />
</svg>`;
