import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type AllMessages, fill } from '../../locale';
import type { QuoteModel, Wording } from '../models/quote';
import type { PanelView } from '../view';
import { wordRuns } from './opened-words';
import { words } from './words';

/**
 * A passage: its words first, then who says them, then our translation, then the way to the article. Where few lines of
 * it are in sight, what the reader can read leads.
 */
export function quoteTemplate(view: PanelView, quote: QuoteModel, readersFirst = false): TemplateResult {
  const { messages } = view.reading;
  const { speaker, translation, found } = quote;
  const ours = translation ? translationTemplate(messages, translation) : nothing;
  const leads = readersFirst && translation?.language === messages.language;
  return html`
    <figure class="im-quote">
      ${leads ? ours : nothing}
      <blockquote class="im-read" lang=${quote.original.language} dir=${quote.original.direction}
        >${wordRuns(quote.original)}</blockquote>
      <figcaption class="im-speaker" data-voice=${speaker ? 'speaker' : 'article'}>${speaker ? words(speaker) : messages.quote.articleSays}</figcaption>
      ${leads ? nothing : ours}
      ${found ? nothing : html`<p class="im-warning">${messages.quote.notFound}</p>`}
      <p class="im-actions">
        ${readButton(messages, quote)}
        <button type="button" class="im-link" @click=${copying(view, quote.citation)}>
          <span class="im-copy-ask">${messages.quote.copy}</span>
          <span class="im-copy-done"></span>
        </button>
      </p>
    </figure>
  `;
}

/** Words in another language than the quote's, said to be ours. */
export function translationTemplate(messages: AllMessages, translation: Wording): TemplateResult {
  return html`
    <div class="im-translation" ?data-own=${translation.language === messages.language}>
      <p class="im-ours">${messages.quote.translation}</p>
      <p class="im-translated" lang=${translation.language} dir=${translation.direction}>${wordRuns(translation)}</p>
    </div>
  `;
}

function readButton(messages: AllMessages, { passage, line, found }: QuoteModel): TemplateResult | typeof nothing {
  if (!found) return nothing;
  const { readInArticle, readInArticleUnnumbered } = messages.quote;
  return html`<button type="button" class="im-link" data-read=${passage}>
    ${line === null ? readInArticleUnnumbered : fill(readInArticle, { line: messages.number(line) })}
  </button>`;
}

/** Milliseconds for which a button says that it has copied. */
const COPIED_FOR = 2500;

/** What became of the copying is said where the button was, for a moment: nothing that the view state should know. */
function copying({ model, reading }: PanelView, citation: string): (event: Event) => Promise<void> {
  const { quote } = reading.messages;
  return async ({ currentTarget }) => {
    const [ask, status] = (currentTarget as Element).children as unknown as [HTMLElement, HTMLElement];
    const tell = (sentence: string): void => {
      status.textContent = sentence;
      ask.hidden = sentence !== '';
    };
    const became = await model.copy(citation).then(
      () => quote.copied,
      () => quote.copyFailed,
    );
    tell(became);
    model.say(became);
    setTimeout(() => tell(''), COPIED_FOR);
  };
}
