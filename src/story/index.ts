export { parseStory } from './parse';
export { indexStory, placeNames, type StoryIndex } from './story-index';
export * from './types';
