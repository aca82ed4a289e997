import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { AllMessages } from '../../locale';
import type { FlowEnd } from '../../story/types';
import { type RouteModel, routeAlone, routeInWords } from '../models/flow-words';
import type { Named, WholeReading } from '../models/reading';
import { arrow, arrowBothWays } from './icons';
import { nameButton } from './opened-words';
import { words } from './words';

/**
 * Where a flow goes, as names joined by arrows, each a button; in a list they are part of one, whose name takes a picture
 * in words but leaves out what is in a group.
 */
export function routeTemplate(
  reading: WholeReading,
  route: RouteModel,
  { pressable }: { readonly pressable: boolean },
): TemplateResult {
  const end = (name: FlowEnd, place: Named) => endTemplate(reading.messages, route, name, place, pressable);
  const between = route.twoWay ? arrowBothWays : arrow;
  return html`
    <span class="im-route" role=${pressable ? 'group' : 'img'} aria-label=${(pressable ? routeInWords : routeAlone)(reading, route)}>
      ${end('from', route.from)}${between}${route.via ? html`${end('via', route.via)}${between}` : nothing}${end('to', route.to)}
    </span>
  `;
}

function endTemplate(messages: AllMessages, route: RouteModel, end: FlowEnd, place: Named, pressable: boolean) {
  return html`<span class="im-end" aria-hidden=${pressable ? nothing : 'true'} ?data-inferred=${route.inferred.includes(end)}
    >${pressable ? nameButton(place) : words(place)}${inferredMark(messages, route, end)}</span
  >`;
}

/** Beside the name of an end that the article does not name. */
export function inferredMark({ flow }: AllMessages, { inferred }: RouteModel, end: FlowEnd): unknown {
  return inferred.includes(end) ? html` <span class="im-inferred">${flow.inferredMark}</span>` : nothing;
}
