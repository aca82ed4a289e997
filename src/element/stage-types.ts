/** What a stage is told, and whom it tells. */
import type { BasemapState } from '../basemap/seamless';
import type { Camera, CameraTarget, Pixel, Size } from '../geometry/camera';
import type { Insets } from '../scene/types';
import type { Theme, ViewState } from '../state/types';
import type { Story } from '../story/types';

export interface StageLook {
  readonly story: Story;
  readonly view: ViewState;
  readonly theme: Theme;
  readonly direction: 'ltr' | 'rtl';
  readonly formatNumber: (value: number) => string;
  /** Words for what is drawn, for those who listen. */
  readonly describe: (id: string) => string;
  readonly mapName: string;
}

export interface StageOptions {
  readonly container: HTMLElement;
  readonly overlay: HTMLElement;
  readonly root: ShadowRoot;
  readonly geo: URL;
  /** What lies under the story: `null` for our own land, `none`, or the address of a style. */
  readonly land: string | null;
  /** Where to begin; `null` for the opening view. */
  readonly camera: CameraTarget | null;
  /** Pixels along each edge of a map of this size that are taken by buttons and the like. */
  readonly insets: (size: Size) => Insets;
  readonly onTap: (id: string | null) => void;
  /** A thumb came down where it may mean any of these, the nearest first. */
  readonly onChoice: (ids: readonly string[], at: Pixel) => void;
  readonly onHover: (id: string | null, at: Pixel) => void;
  /** The land is credited otherwise than before. */
  readonly onSources: () => void;
  readonly onCamera: (camera: Camera) => void;
  /** Never told once the stage is destroyed. */
  readonly onState: (state: BasemapState, reason?: Error) => void;
  /** Nothing can be drawn. Never told once the stage is destroyed. */
  readonly onBreak: (error: unknown) => void;
}
