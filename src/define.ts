/** The one side effect: registers `<influence-map>`, unless a copy on the page already has: a tag is defined once. */
import { InfluenceMap } from './influence-map';

// A server that renders a page has no registry.
if (globalThis.customElements) {
  const { version } = InfluenceMap;
  const first = customElements.get('influence-map') as typeof InfluenceMap | undefined;
  if (!first) customElements.define('influence-map', InfluenceMap);
  else if (first.version !== version)
    console.warn(
      `influence-map: ${version} was not taken, as ${first.version ?? 'another version'} is on this page already.`,
    );
}

export type { InfluenceMapProps } from './tag-types';
export { InfluenceMap };
