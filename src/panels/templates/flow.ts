import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Flow, Passage } from '../../story/types';
import { bundleModel, type FlowModel, flowModel, passageModel } from '../models/flow';
import type { PanelView } from '../view';
import { detailsHead } from './head';
import { nameButton, swatchOf } from './opened-words';
import { quoteTemplate } from './quote';
import { routeTemplate } from './route';
import { flowList, flowsByKind } from './rows';
import { words } from './words';

/** First the words that it stands on, with who says them, then what we make of them. */
export function flowDetails(view: PanelView, selected: Flow): TemplateResult {
  const { model, reading } = view;
  const { messages } = reading;
  const flow = flowModel(reading, selected);
  const eyebrow = html`${swatchOf(model, { type: 'kind', kind: flow.kind.id })}${words(flow.kind)}`;
  const route = html`<p class="im-way">${routeTemplate(reading, flow.route, { pressable: true })}</p>`;
  return html`
    <article class="im-flow">
      ${detailsHead(view, eyebrow, words(flow.label), route)}
      <section>
        <h3 class="im-heading">${messages.flow.evidence}</h3>
        ${flow.quotes.map((quote) => quoteTemplate(view, quote))}
      </section>
      ${factsTemplate(view, flow)}
      ${flow.inferences.map(({ sentence }) => html`<p class="im-note">${sentence}</p>`)}
    </article>
  `;
}

function factsTemplate({ model, reading }: PanelView, flow: FlowModel): TemplateResult {
  const { flow: phrases } = reading.messages;
  const { sourcing, act } = flow.flow;
  const fact = (name: string, value: unknown) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`
    <dl class="im-facts">
      ${fact(phrases.sourcing, html`<span>${flow.sourcing}</span>${swatchOf(model, { type: 'sourcing', sourcing })}`)}
      ${fact(phrases.act, html`<span>${flow.act}</span>${swatchOf(model, { type: 'act', act })}`)}
      ${flow.by ? fact(phrases.by, words(flow.by)) : nothing}
      ${flow.toward ? fact(phrases.toward, words(flow.toward)) : nothing}
      ${flow.when ? fact(phrases.when, flow.when) : nothing}
    </dl>
  `;
}

export function bundleDetails(view: PanelView, flows: readonly Flow[]): TemplateResult {
  const { bundle } = view.reading.messages;
  const { title, route, groups } = bundleModel(view.reading, flows);
  return html`
    <article class="im-bundle">
      ${detailsHead(view, route === null ? nothing : html`<span>${route}</span>`, title)}
      <p class="im-soft">${bundle.explain}</p>
      ${flowsByKind(view, groups)}
    </article>
  `;
}

export function passageDetails(view: PanelView, selected: Passage): TemplateResult {
  const { quote: phrases } = view.reading.messages;
  const { quote, places, flows } = passageModel(view.reading, selected);
  return html`
    <article class="im-passage">
      ${detailsHead(view, nothing, phrases.title)}
      ${quoteTemplate(view, quote)}
      ${
        places.length > 0
          ? html`<section>
              <h3 class="im-heading">${phrases.names}</h3>
              <ul class="im-names">${places.map((place) => html`<li>${nameButton(place)}</li>`)}</ul>
            </section>`
          : nothing
      }
      ${
        flows.length > 0
          ? html`<section><h3 class="im-heading">${phrases.supports}</h3>${flowList(view, flows)}</section>`
          : nothing
      }
    </article>
  `;
}
