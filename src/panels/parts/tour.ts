/** The tour, and the bar that moves among its steps. */
import { readingStyles } from '../styles/reading';
import { tourStyles } from '../styles/tour';
import { tourBar, tourTemplate } from '../templates/tour';
import { placeTour, tourMoves } from '../tour-moves';
import type { Part } from './part';

export const part: Part = {
  styles: [readingStyles, tourStyles],
  body: tourTemplate,
  foot: tourBar,
  place: placeTour,
  begins: '.im-step[aria-current] .im-title',
  moves: tourMoves,
};
