/** The sentence of what is shown, over whatever is open. */
import { filterStyles } from '../styles/filter';
import { filterBar } from '../templates/filter';
import type { Part } from './part';

export const part: Part = {
  styles: [filterStyles],
  head: filterBar,
};
