/** Search, facets, and the lists of places, flows and passages. */
import { filterStyles } from '../styles/filter';
import { listStyles } from '../styles/list';
import { readingStyles } from '../styles/reading';
import { listTemplate } from '../templates/list';
import type { Part } from './part';

export const part: Part = {
  styles: [readingStyles, filterStyles, listStyles],
  body: listTemplate,
};
