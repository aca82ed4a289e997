export { createMeasureText, measureText } from './measure-text';
export { createStoryLayer } from './story-layer';
export { storyLayerStyles } from './styles';
export { swatch } from './swatch';
export type { DrawnType, StoryLayer, StoryLayerOptions, StoryLook } from './types';
