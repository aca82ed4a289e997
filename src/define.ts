/** The one side effect: registers `<influence-map>`, unless a copy on the page already has. */
import { InfluenceMap } from './influence-map';

if (!customElements.get('influence-map')) customElements.define('influence-map', InfluenceMap);
