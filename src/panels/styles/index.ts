import { filterStyles } from './filter';
import { frameStyles } from './frame';
import { listStyles } from './lists';
import { readingStyles } from './reading';
import { tourStyles } from './tour';

/** Of the panel alone: every class begins with "im-" and stands inside `.im-panel`. */
export const panelStyles = frameStyles + readingStyles + listStyles + filterStyles + tourStyles;
