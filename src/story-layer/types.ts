import type { MeasureText, Scene } from '../scene/types';
import type { Theme } from '../state/types';
import type { Story } from '../story/types';

export type DrawnType = 'place' | 'arc' | 'ring' | 'edge';

export interface StoryLayerOptions {
  /** Its kinds give the colours. */
  readonly story: Story;
  /**
   * Words for those who listen, of one thing that is drawn, by the id of its place, flow or bundle. Without them what is
   * drawn is a picture, of which nothing is reached or read out by itself.
   */
  readonly describe?: (id: string, type: DrawnType) => string;
  /** A count in the digits of the language. */
  readonly formatNumber: (value: number) => string;
  /** The ruler that the scenes were made with; the browser's own where there is none. */
  readonly measure?: MeasureText;
}

export interface StoryLook {
  readonly theme: Theme;
  readonly direction: 'ltr' | 'rtl';
  /** What the words depend on: they are asked for again when one of these is another. */
  readonly said: readonly unknown[];
  /** Id of the flow along which a pulse runs, once for each change. */
  readonly pulse?: string | null;
  /** Id of what lies under the pointer: a place, a flow or a bundle. */
  readonly hovered?: string | null;
}

export interface StoryLayer {
  /** Fills its positioned parent and takes no pointer events. */
  readonly element: SVGSVGElement;
  /** Draws a scene. Cheap where little changed: in a pan the arcs are only moved. */
  paint(scene: Scene, look: StoryLook): void;
  /** Empties the element. It may be painted no more. */
  destroy(): void;
}

/** What every painter of a part needs beside its part of the scene. */
export interface Brush {
  readonly look: StoryLook;
  /** Colour of a kind in the look's theme; that of ink where the story knows no such kind, or where kinds are mixed. */
  readonly color: (kind: string | null) => string;
  readonly formatNumber: (value: number) => string;
  readonly measure: MeasureText;
  /** Names a group for those who listen. */
  readonly name: (group: SVGGElement, type: DrawnType, id: string) => void;
  /** Shows that a group has just come. */
  readonly appear: (group: SVGGElement) => void;
}
