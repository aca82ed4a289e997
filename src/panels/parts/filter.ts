/** The sentence of what is shown, over whatever is open. */
import { filterStyles } from '../styles/filter';
import { readingStyles } from '../styles/reading';
import { filterBar } from '../templates/filter';
import type { Part } from './part';

export const part: Part = {
  styles: [readingStyles, filterStyles],
  head: filterBar,
};
