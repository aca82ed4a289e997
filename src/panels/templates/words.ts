import { html, type TemplateResult } from 'lit/html.js';
import { directionOf, type Localized } from '../../locale';

/** A text of the story with its language, kept from turning the order of the words round it. */
export function words({ text, language }: Localized): TemplateResult {
  return html`<bdi lang=${language} dir=${directionOf(language)}>${text}</bdi>`;
}
