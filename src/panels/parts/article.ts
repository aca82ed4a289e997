/** The article, and the bar that names what is selected in it. */
import { placeArticle } from '../place-article';
import { articleStyles } from '../styles/article';
import { readingStyles } from '../styles/reading';
import { articleTemplate, selectionBar } from '../templates/article';
import type { Part } from './part';

export const part: Part = {
  styles: [readingStyles, articleStyles],
  body: articleTemplate,
  foot: selectionBar,
  place: placeArticle,
  begins: '.im-sentence[data-selected] .im-choose',
};
