import { html, type TemplateResult } from 'lit/html.js';
import { directionOf, type Localized } from '../../locale';
import { foundWords, type SearchQuery } from '../../text/search';

/** A text of the story with its language, the words marked that a search found. */
export function foundIn({ text, language }: Localized, query: SearchQuery): TemplateResult {
  const pieces: unknown[] = [];
  let from = 0;
  for (const { start, end } of foundWords(query, text)) {
    pieces.push(text.slice(from, start), html`<mark class="im-found">${text.slice(start, end)}</mark>`);
    from = end;
  }
  return html`<bdi lang=${language} dir=${directionOf(language)}>${pieces}${text.slice(from)}</bdi>`;
}
