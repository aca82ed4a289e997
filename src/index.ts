/** The public exports. Importing this registers nothing and needs no DOM; `./define` registers the tag. */
export type { InfluenceEvents, InfluenceState } from './events';
export {
  type Control,
  InfluenceMap,
  type Layout,
  type Loading,
  type PictureType,
  type PictureWish,
  type ThemeSetting,
} from './influence-map';
export * from './story';
export type { InfluenceMapProps } from './tag-types';
