import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { AllMessages } from '../../locale';
import type { FlowEnd } from '../../story/types';
import { type RouteModel, routeInWords } from '../models/flow-words';
import type { Named, WholeReading } from '../models/reading';
import { arrow, arrowBothWays } from './icons';
import { nameButton } from './opened-words';
import { words } from './words';

/** Where a flow goes, as names joined by arrows; in a list they are part of a button, elsewhere each is one. */
export function routeTemplate(
  reading: WholeReading,
  route: RouteModel,
  { pressable }: { readonly pressable: boolean },
): TemplateResult {
  const end = (name: FlowEnd, place: Named) => endTemplate(reading.messages, route, name, place, pressable);
  const between = route.twoWay ? arrowBothWays : arrow;
  return html`
    <span class="im-route" role="group" aria-label=${pressable ? routeInWords(reading, route) : nothing}>
      ${end('from', route.from)}${between}${route.via ? html`${end('via', route.via)}${between}` : nothing}${end('to', route.to)}
    </span>
  `;
}

function endTemplate(messages: AllMessages, route: RouteModel, end: FlowEnd, place: Named, pressable: boolean) {
  const inferred = route.inferred.includes(end);
  return html`<span class="im-end" ?data-inferred=${inferred}
    >${pressable ? nameButton(place) : words(place)}${
      inferred ? html` <span class="im-inferred">${messages.flow.inferredMark}</span>` : nothing
    }</span
  >`;
}
