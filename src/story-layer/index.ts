export { forgetWidths, measureText } from './measure-text';
export { createStoryLayer } from './story-layer';
export { storyLayerStyles } from './styles';
export type { DrawnType, StoryLayer, StoryLayerOptions, StoryLook } from './types';
