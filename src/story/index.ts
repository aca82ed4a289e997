export { parseStory } from './parse';
export { indexStory, type StoryIndex } from './story-index';
export * from './types';
