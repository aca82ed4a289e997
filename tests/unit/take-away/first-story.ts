import { readFileSync } from 'node:fs';
import { parseStory } from '../../../src/story/parse';
import type { Story } from '../../../src/story/types';

const text = (file: string) => readFileSync(new URL(`../../../public/stories/anbar/${file}`, import.meta.url), 'utf8');

export const story = parseStory(JSON.parse(text('story.json')), text('article.ar.txt')).story as Story;
