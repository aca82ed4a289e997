/** What the map’s marks mean. */
import { filterStyles } from '../styles/filter';
import { legendStyles } from '../styles/legend';
import { readingStyles } from '../styles/reading';
import { legendTemplate } from '../templates/legend';
import type { Part } from './part';

export const part: Part = {
  styles: [readingStyles, filterStyles, legendStyles],
  body: legendTemplate,
};
