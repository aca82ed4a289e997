import { html, type TemplateResult } from 'lit/html.js';
import { directionOf, type Localized } from '../../locale';
import { foundWords, type SearchQuery } from '../../text/search';

/** Directions of languages, of which a story has few: to work one out anew for each cell takes longer than to draw it. */
const directions = new Map<string, ReturnType<typeof directionOf>>();

function directionIn(language: string): ReturnType<typeof directionOf> {
  const direction = directions.get(language) ?? directionOf(language);
  directions.set(language, direction);
  return direction;
}

/** A text of the story with its language, the words marked that a search found. */
export function foundIn({ text, language }: Localized, query: SearchQuery): TemplateResult {
  const pieces: unknown[] = [];
  let from = 0;
  for (const { start, end } of foundWords(query, text)) {
    pieces.push(text.slice(from, start), html`<mark class="im-found">${text.slice(start, end)}</mark>`);
    from = end;
  }
  return html`<bdi lang=${language} dir=${directionIn(language)}>${pieces}${text.slice(from)}</bdi>`;
}
