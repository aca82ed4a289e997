/** How the map was made. */
import { aboutStyles } from '../styles/about';
import { readingStyles } from '../styles/reading';
import { aboutTemplate } from '../templates/about';
import type { Part } from './part';

export const part: Part = {
  styles: [readingStyles, aboutStyles],
  body: aboutTemplate,
};
