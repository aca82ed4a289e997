import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type AllMessages, fill } from '../../locale';
import { type ArticleModel, articleModel, type SentenceModel } from '../models/article';
import { selectionName } from '../models/describe';
import type { PanelView } from '../view';
import { cross } from './icons';
import { wordRuns } from './opened-words';

export function articleTemplate({ reading }: PanelView): TemplateResult {
  const { messages, left } = reading;
  const article = articleModel(reading);
  return html`
    <article class="im-article">
      <p class="im-soft im-hint">${hint(messages, article)}</p>
      ${article.full ? nothing : html`<p class="im-note">${messages.article.quotesOnly}</p>`}
      <div class="im-read" lang=${article.language} dir=${article.direction}>
        ${article.paragraphs.map(
          ({ sentences, evidence }) =>
            html`<p ?data-evidence=${evidence}>${sentences.map((sentence) => sentenceTemplate(messages, article, sentence, left?.passages ?? null))}</p>`,
        )}
      </div>
    </article>
  `;
}

function hint(messages: AllMessages, { translated, otherLanguage }: ArticleModel): string {
  const { article } = messages;
  if (otherLanguage === null) return article.hintAlone;
  const language = messages.languageName(otherLanguage);
  return fill(translated ? article.hintTranslated : article.hintOriginal, { language });
}

/** White space between the tags would be read as part of the article, so there is none. */
function sentenceTemplate(
  messages: AllMessages,
  article: ArticleModel,
  sentence: SentenceModel,
  left: ReadonlySet<string> | null,
): TemplateResult {
  const { passage, language, direction, selected, evidence, other } = sentence;
  const foreign = language !== article.language;
  return html`<span
    class="im-sentence"
    data-passage=${passage ?? nothing}
    lang=${foreign ? language : nothing}
    dir=${foreign ? direction : nothing}
    ?data-selected=${selected}
    ?data-evidence=${evidence}
    ?data-left-out=${left !== null && !left.has(passage ?? '')}
    >${wordRuns(sentence)}${passage === null ? nothing : chooseButton(messages, article, passage)}</span
  >${other ? otherTemplate(messages, article, other) : nothing}`;
}

/**
 * A sentence is pressed with the pointer anywhere; from the keyboard, by this button, which shows itself there. Its
 * name is no text of its own, so that what is copied from the article is the article.
 */
function chooseButton({ article: phrases, languageName }: AllMessages, article: ArticleModel, passage: string) {
  const name =
    article.otherLanguage === null
      ? phrases.choose
      : fill(phrases.showOther, { language: languageName(article.otherLanguage) });
  return html`<button type="button" class="im-choose" data-select=${passage} aria-label=${name}></button>`;
}

function otherTemplate(
  { quote }: AllMessages,
  { translated }: ArticleModel,
  other: NonNullable<SentenceModel['other']>,
) {
  return html`<span class="im-other" lang=${other.language} dir=${other.direction}
    ><span class="im-ours">${translated ? quote.original : quote.translation}</span>${wordRuns(other)}</span
  >`;
}

/** Names what is selected while the article stays open, and leads to its details. */
export function selectionBar({ reading }: PanelView): TemplateResult | typeof nothing {
  const { view, messages } = reading;
  const name = selectionName(reading, view.selected);
  if (name === null) return nothing;
  return html`
    <div class="im-bar" data-roving="line">
      <p class="im-bar-name">${name}</p>
      <button type="button" class="im-link" data-panel="details">${messages.article.openDetails}</button>
      <button type="button" class="im-close" data-clear aria-label=${messages.controls.close}>${cross}</button>
    </div>
  `;
}
