/** Types of the tag, for who writes it in a template that is checked: no code. */
import type { InfluenceEvents } from './events';
import type { InfluenceMap } from './influence-map';

type Written = 'src' | 'digits' | 'theme' | 'layout' | 'selected' | 'loading' | 'basemap' | 'controls';

type Listeners = {
  readonly [Name in keyof InfluenceEvents as `on${Name}`]?: (event: CustomEvent<InfluenceEvents[Name]>) => void;
};

/** What `<influence-map>` takes in JSX, beside what every element takes: its attributes, `story`, and its events. */
export type InfluenceMapProps = Listeners & {
  readonly [Name in Written]?: InfluenceMap[Name] | undefined;
} & {
  readonly story?: unknown;
  readonly lang?: string | undefined;
  readonly for?: string | undefined;
  readonly 'deep-link'?: boolean | undefined;
};

declare global {
  interface HTMLElementTagNameMap {
    'influence-map': InfluenceMap;
  }
}
