/** The one side effect: registers `<influence-map>`, unless a copy on the page already has. */
import { InfluenceMap } from './influence-map';

// A server that renders a page has no registry.
if (globalThis.customElements && !customElements.get('influence-map'))
  customElements.define('influence-map', InfluenceMap);

declare global {
  interface HTMLElementTagNameMap {
    'influence-map': InfluenceMap;
  }
}

export { InfluenceMap };
