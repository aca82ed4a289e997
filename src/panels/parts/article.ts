/** The article, and the bar that names what is selected in it. */
import { articleStyles } from '../styles/article';
import { readingStyles } from '../styles/reading';
import { articleTemplate, selectionBar } from '../templates/article';
import type { Part } from './part';

export const part: Part = {
  styles: [readingStyles, articleStyles],
  body: articleTemplate,
  foot: selectionBar,
};
