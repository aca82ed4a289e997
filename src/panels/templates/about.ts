import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type AboutModel, aboutModel, type IssueModel } from '../models/about';
import type { PanelView } from '../view';
import { flowList } from './rows';
import { takeSection } from './take';
import { words } from './words';

export function aboutTemplate(view: PanelView): TemplateResult {
  const { about: phrases } = view.reading.messages;
  const about = aboutModel(view.reading, view.model.issues);
  return html`
    <article class="im-about">
      <h2 class="im-title">${phrases.title}</h2>
      <p class="im-summary">${phrases.claims}</p>
      ${takeSection(view)}
      ${articleSection(view, about)}
      <section>
        <h3 class="im-heading">${phrases.method}</h3>
        <p>${phrases.verbatim}</p>
        <p>${phrases.positions}</p>
        <p>${phrases.kinds}</p>
        ${about.translation ? html`<p>${about.translation}</p>` : nothing}
      </section>
      ${sourcesSection(view)}
      <section>
        <h3 class="im-heading">${phrases.errors}</h3>
        <p>${phrases.tellPublisher}</p>
      </section>
      ${issuesSection(view, about)}
      <section>
        <h3 class="im-heading">${phrases.inferredEnds}</h3>
        <p>${about.inferredSentence}</p>
        ${about.inferred.length > 0 ? flowList(view, about.inferred) : nothing}
      </section>
    </article>
  `;
}

function articleSection({ reading }: PanelView, { publisher, url, dated, rights }: AboutModel): TemplateResult {
  const { about: phrases } = reading.messages;
  return html`
    <section>
      <h3 class="im-heading">${phrases.article}</h3>
      ${publisher ? html`<p>${publisher}</p>` : nothing}
      <p>${dated}</p>
      ${url ? html`<p><a class="im-link" href=${url} target="_blank" rel="noopener noreferrer">${phrases.readAtPublisher}</a></p>` : nothing}
      ${rights.text ? html`<p>${words(rights)}</p>` : nothing}
    </section>
  `;
}

function sourcesSection({ model, reading }: PanelView): TemplateResult | typeof nothing {
  if (model.attribution.length === 0) return nothing;
  return html`
    <section>
      <h3 class="im-heading">${reading.messages.about.sources}</h3>
      <ul class="im-plain">${model.attribution.map((source) => html`<li><bdi>${source}</bdi></li>`)}</ul>
    </section>
  `;
}

function issuesSection({ reading }: PanelView, { issues, moreIssues }: AboutModel): TemplateResult | typeof nothing {
  const { about, issues: phrases } = reading.messages;
  if (issues.length === 0) return nothing;
  const datum = (name: string, value: string | null) =>
    value === null ? nothing : html`<div><dt>${name}</dt><dd lang="en" dir="auto">${value}</dd></div>`;
  const issue = ({ severity, sentence, path, found, expected, hint }: IssueModel) => html`
    <li>
      <p><strong>${phrases.severities[severity]}:</strong> ${sentence}</p>
      <dl class="im-facts im-technical">
        <div><dt>${phrases.path}</dt><dd dir="ltr"><code>${path}</code></dd></div>
        ${datum(phrases.found, found)} ${datum(phrases.expected, expected)} ${datum(phrases.hint, hint)}
      </dl>
    </li>
  `;
  return html`
    <section>
      <h3 class="im-heading">${about.issues}</h3>
      <p>${about.issuesIntro}</p>
      <ol class="im-issues">${issues.map(issue)}</ol>
      ${moreIssues ? html`<p>${moreIssues}</p>` : nothing}
    </section>
  `;
}
